import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Atlas } from '../../../src/dataset/atlas';
import { DetailPanel } from '../../../src/panels/detail/DetailPanel';
import { FilterPanel } from '../../../src/panels/filters/FilterPanel';
import { IncidentList } from '../../../src/panels/list/IncidentList';
import type { AppStore } from '../../../src/state/store';
import { StoreContext } from '../../../src/state/store-context';
import { importedAtlasOf } from '../../fixtures/import/finish-import';
import { haveLateCode } from '../../fixtures/late-code';
import { storeWith } from './with-store';

beforeAll(haveLateCode);

const ACLED = [
  'event_id_cnty,event_date,year,time_precision,event_type,sub_event_type,actor1,assoc_actor_1,inter1,actor2,inter2,interaction,country,admin1,location,latitude,longitude,geo_precision,source,source_scale,notes,fatalities',
  'IRQ1,15 February 2020,2020,3,Protests,Peaceful protest,Protesters (Iraq),,Protesters,,,Protesters only,Iraq,Thi-Qar,Nasiriyah,31.0439,46.2576,1,Invented Agency,National,Invented protest.,0',
  'IRQ2,03 February 2020,2020,1,Battles,Armed clash,Islamic State (Iraq),,Rebel group,Military Forces of Iraq,State forces,State forces-Rebel group,Iraq,Ninewa,Mosul,36.335,43.1189,1,Made-up Times,National,Invented clash.,15',
].join('\n');
const PLAIN =
  'date,lat,lon,actor,name\n2020-02-03,33.3,44.3,Unknown,First thing\n2020-02-04,33.4,44.4,Unknown,Other thing\n';

let store: AppStore;

async function show(content: string, name: string): Promise<Atlas> {
  const atlas = await importedAtlasOf(content, name);
  store = storeWith(atlas);
  return atlas;
}

function panel(part: React.ReactNode) {
  render(<StoreContext value={store}>{part}</StoreContext>);
}

async function openedDetail(id: string) {
  store.getState().selectById(id);
  panel(<DetailPanel />);
  return await screen.findByText(/^The row as the file has it/);
}

describe('a row of a register', () => {
  beforeEach(() => show(ACLED, 'acled.csv'));

  it('has in the list its sides, what they are, its place and its date', () => {
    panel(<IncidentList />);
    const [protest, clash] = screen.getAllByRole('option');
    expect(clash).toHaveTextContent(/Islamic State \(Iraq\) v\. Military Forces of Iraq/);
    expect(clash).toHaveTextContent(/Insurgents v\. State force/);
    expect(clash).toHaveTextContent(/3 Feb 2020·Mosul/);
    expect(protest).toHaveTextContent('Protesters (Iraq) (Crowd)');
    expect(protest).toHaveTextContent(/February 2020·Nasiriyah/);
  });

  it('has in the detail both sides with their type, and claims no target, no suspicion and no attacker', async () => {
    await openedDetail('IRQ2');
    const brief = screen.getByRole('region', { name: 'Who, against whom, and how' });
    expect(within(brief).getByText('Insurgents')).toBeInTheDocument();
    expect(within(brief).getByText('State force')).toBeInTheDocument();
    expect(within(brief).getByText('The file does not say which of the two attacked.')).toBeInTheDocument();
    expect(screen.queryByText('target')).not.toBeInTheDocument();
    expect(screen.queryByRole('heading', { name: 'Attribution' })).not.toBeInTheDocument();
  });

  it('has its whole row, with the dates and codes as they were, one press away', async () => {
    const row = await openedDetail('IRQ1');
    expect(screen.getByText('February 2020')).toBeInTheDocument();
    await userEvent.click(row);
    expect(screen.getByRole('row', { name: 'event_date 15 February 2020' })).toBeVisible();
    expect(screen.getByRole('row', { name: 'time_precision 3' })).toBeVisible();
  });

  it('has in the facets what each actor is', async () => {
    panel(<FilterPanel />);
    await userEvent.click(screen.getByRole('button', { name: 'Filter' }));
    await userEvent.click(screen.getByText('Actor'));
    expect(await screen.findByRole('checkbox', { name: /Islamic State \(Iraq\)\s*Insurgents/ })).toBeInTheDocument();
  });
});

it('a row of another file says no more of its actor than that it names it, and nothing of casualties it has no column for', async () => {
  const atlas = await show(PLAIN, 'things.csv');
  await openedDetail(atlas.summary(0).id);
  const brief = screen.getByRole('region', { name: 'Who, against whom, and how' });
  expect(within(brief).getByText('Actor')).toBeInTheDocument();
  expect(within(brief).getByText('Unknown')).toBeInTheDocument();
  expect(screen.queryByText('Suspected')).not.toBeInTheDocument();
  expect(screen.queryByRole('heading', { name: 'Casualties' })).not.toBeInTheDocument();
  panel(<IncidentList />);
  expect(screen.queryByText('casualties not stated')).not.toBeInTheDocument();
});
