import type { Page } from '@playwright/test';
import { Given } from './driver/given';
import { Screen } from './driver/screen';
import { Then } from './driver/then';
import { When } from './driver/when';
import type { PageWatch } from './watch-page';

/** Drives the page in three steps: what is given, what somebody does, what is then on the screen. */
export class AtlasDriver {
  readonly screen: Screen;
  readonly given: Given;
  readonly when: When;
  readonly thenIt: Then;

  constructor(page: Page, watch: PageWatch) {
    this.screen = new Screen(page);
    this.given = new Given(page, watch);
    this.when = new When(this.screen);
    this.thenIt = new Then(this.screen);
  }
}
