import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { createCuratedAtlas } from '../../../src/dataset/curated/curated-atlas';
import type { Language } from '../../../src/domain/language';
import { DetailPanel } from '../../../src/panels/detail/DetailPanel';
import { recordDataset } from '../../fixtures/record-dataset';
import { renderWith, storeWith } from './with-store';

async function open(id: string, language: Language = 'en') {
  const store = storeWith(createCuratedAtlas(recordDataset()));
  store.getState().selectById(id);
  renderWith(store, <DetailPanel />, language);
  await screen.findByRole('list', { name: /Places|الأماكن/ });
}

const part = (name: string | RegExp) => within(screen.getByRole('region', { name }));

describe('the class of an open incident', () => {
  it('stands beside the kind, with the reason why its figures stand alone', async () => {
    await open('answer');
    expect(screen.getByText('Class: Counter-strike')).toBeVisible();
    expect(screen.getByText(/in answer to an attack\. Its figures are not added to those of attacks/)).toBeVisible();
  });

  it('says that a disputed attack is counted apart, and why', async () => {
    await open('road');
    expect(screen.getByText('Class: Attack')).toBeVisible();
    expect(screen.getByText('Counted apart: disputed that it took place')).toBeVisible();
    expect(screen.getByText(/Somebody denies that it took place/)).toBeVisible();
  });

  it('needs no reason where it is an attack like the others', async () => {
    await open('taji-1');
    expect(screen.getByText('Class: Attack')).toBeVisible();
    expect(screen.queryByText(/not added/)).not.toBeInTheDocument();
  });

  it('is in Arabic when the page is', async () => {
    await open('road', 'ar');
    expect(screen.getByText('الصنف: هجوم')).toBeVisible();
    expect(screen.getByText('تُعدّ على حدة: وقوعها موضع خلاف')).toBeVisible();
  });
});

describe('who against whom', () => {
  it('names both sides with what they are, and for whom a front stands by whose word', async () => {
    await open('answer');
    const brief = part('Who, against whom, and how');
    const by = brief.getByText('By').nextElementSibling;
    expect(by).toHaveTextContent('United StatesState force');
    const against = brief.getByText('Against').nextElementSibling;
    expect(against).toHaveTextContent('The FrontFrontFront for Kata’ib Hizballah, according to Janes. A judgement.');
    expect(brief.getByRole('link', { name: 'Janes' })).toHaveAttribute('href', 'https://example.org/janes');
    expect(brief.getByText('Who else was there is not stated.')).toBeVisible();
  });

  it('lists weapon, target, outcome and damage, and who says what where sources differ', async () => {
    await open('answer');
    const value = (name: string) => part('Who, against whom, and how').getByText(name).nextElementSibling;
    expect(value('Weapon')).toHaveTextContent('Air strikeGuided bombs');
    expect(value('Target')).toHaveTextContent('Militia position');
    expect(value('Outcome')).toHaveTextContent('Hit');
    expect(value('Damage')).toHaveTextContent('SevereSources differ:Minor (AP)Severe (The Post)');
  });

  it('is left out where nothing of it is known', async () => {
    await open('taji-1');
    expect(screen.queryByRole('region', { name: 'Who, against whom, and how' })).not.toBeInTheDocument();
  });

  it('is in Arabic when the page is', async () => {
    await open('answer', 'ar');
    const brief = part('من ضد من وكيف');
    expect(brief.getByText('الفاعل').nextElementSibling).toHaveTextContent('الولايات المتحدةقوة حكومية');
    expect(brief.getByText('السلاح').nextElementSibling).toHaveTextContent('غارة جويةقنابل موجهة');
  });
});

describe('attributions', () => {
  it('say how firmly, and when', async () => {
    await open('answer');
    const suspected = part('Attribution').getByText('Suspected').closest('li');
    expect(suspected).toHaveTextContent(
      'SuspectedThe Frontthe source says: accused · said on 12 Mar 2020 · Read in AP',
    );
  });
});

describe('casualties', () => {
  it('add up along the groups, with a line for those who are not told apart', async () => {
    await open('answer');
    const rows = part('Casualties').getAllByRole('row');
    expect(rows.map((row) => row.textContent)).toEqual([
      'GroupKilledWounded',
      'All7340–34+',
      'U.S. troopsbrain injurynot stated340–34+',
      'Iraqi security forces5not stated',
      'Iraqi army3not stated',
      'Iraqi police2not stated',
      'All: not told apart20',
      'Attackersnot counted in the total1not stated',
    ]);
  });
});

describe('claims', () => {
  it('say how many independent voices there are, in how many documents, and whose', async () => {
    await open('answer');
    const claims = part('Claims by source');
    expect(claims.getByText('3 independent voices in 5 documents:').parentElement).toHaveTextContent(
      '3 independent voices in 5 documents: The Pentagon · The Post · AP',
    );
    expect(claims.getByRole('heading', { name: /^Wounded/ })).toHaveTextContent('Wounded2 voices');
  });

  it('say what they rest on and when they were stated', async () => {
    await open('answer');
    const claims = part('Claims by source');
    expect(claims.getByText('0').closest('li')).toHaveTextContent(
      'a general via AP, stated on 13 Mar 2020, counted as the voice of The Pentagon',
    );
    expect(claims.getByText('11').closest('li')).toHaveTextContent('The Pentagon via A copy, read in a copy');
    expect(claims.getByText('34').closest('li')).toHaveTextContent('A blog, repeats others');
    expect(claims.getByText('3').closest('li')).toHaveTextContent('3Iraqi armyAP, own count');
  });

  it('stand in quotation marks only where they are the document’s own words', async () => {
    await open('answer');
    const claims = part('Claims by source');
    expect(claims.getByText('“after midnight”')).toBeVisible();
    expect(claims.getByText('“seven men”')).toBeVisible();
    expect(claims.getByText('Has the hour wrong.')).toBeVisible();
  });

  it('are in Arabic where they are the editor’s words', async () => {
    await open('answer', 'ar');
    const claims = part('الإفادات بحسب المصدر');
    expect(claims.getByText('3 روايات مستقلة في 5 وثائق:')).toBeVisible();
    expect(claims.getByText('الساعة فيها خاطئة.')).toBeVisible();
    expect(claims.getByText('«\u2068after midnight\u2069»')).toBeVisible();
  });
});

describe('a count that changed', () => {
  it('is drawn over the days on which it was stated', async () => {
    await open('answer');
    const chart = part('How the count changed').getByRole('img', { name: /^Chart of Wounded, U.S. troops/ });
    expect(chart).toHaveAccessibleName(/: 0 on 13 Mar 2020; 11 on 20 Mar 2020; at least 34 on 2 Apr 2020$/);
    expect([...chart.querySelectorAll('title')].map(({ textContent }) => textContent)).toEqual([
      '0 on 13 Mar 2020: a general via AP',
      '11 on 20 Mar 2020: The Pentagon via UPI',
      'at least 34 on 2 Apr 2020: The Post',
    ]);
  });

  it('is a table for those who do not see the chart, with claims that have no date', async () => {
    await open('answer');
    const table = part('How the count changed').getByRole('table', { name: /^Wounded, U.S. troops/ });
    expect(
      within(table)
        .getAllByRole('row')
        .map(({ textContent }) => textContent),
    ).toEqual([
      'Stated onNumberWho says so',
      '13 Mar 20200a general via AP',
      '20 Mar 202011The Pentagon via UPI',
      '2 Apr 2020at least 34The Post',
      'no date stated11The Pentagon via A copy',
      'no date stated34A blog',
    ]);
    expect(part('How the count changed').getByText('2 claims without a date are not drawn.')).toBeVisible();
  });

  it('joins what one voice stated at different times', async () => {
    await open('answer');
    expect(part('How the count changed').getByText(/^The line joins/)).toHaveTextContent(
      'The line joins the statements of The Pentagon',
    );
  });

  it('is not drawn where sources of different days agree', async () => {
    await open('taji-1');
    expect(screen.queryByRole('region', { name: 'How the count changed' })).not.toBeInTheDocument();
  });
});

describe('sources and review', () => {
  it('have kind, language, archived copy, and when and how far they were read', async () => {
    await open('answer');
    const sources = part(/sources$/);
    expect(sources.getByRole('link', { name: /^Report of AP/ }).closest('li')).toHaveTextContent(
      'AP14 Mar 2020News agencyEnglishonly its opening was readread on 20 Nov 2026',
    );
    const upi = sources.getByRole('link', { name: /^Report of UPI/ }).closest('li') as HTMLElement;
    expect(within(upi).getByRole('link', { name: /^Archived copy/ })).toHaveAttribute(
      'href',
      'https://archive.example.org/upi',
    );
  });

  it('show what was changed, when and why, once the reader asks', async () => {
    await open('answer');
    const summary = screen.getByText('Review: Read a second time · 2 changes');
    expect(summary.closest('details')).not.toHaveAttribute('open');
    await userEvent.click(summary);
    const items = within(summary.closest('details') as HTMLElement).getAllByRole('listitem');
    expect(items.map(({ textContent }) => textContent)).toEqual([
      '23 Nov 2026 Entered.Why: From the first research.',
      '26 Nov 2026 The later counts were added.Why: A number has a history.',
    ]);
  });

  it('are in Arabic when the page is', async () => {
    await open('answer', 'ar');
    const summary = screen.getByText('المراجعة: قُرئ مرة ثانية · تغييران');
    expect(summary.closest('details')).toHaveTextContent('أُضيفت الأعداد اللاحقة.السبب: للرقم تاريخ.');
  });
});
