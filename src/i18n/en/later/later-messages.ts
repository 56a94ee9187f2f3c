import { about } from './about';
import { answers } from './answers';
import { archive, archiveProblems } from './archive';
import { byName } from './by-name';
import { charts } from './charts';
import { cite } from './cite';
import { compare } from './compare';
import { corrections } from './corrections';
import { embed } from './embed';
import { exports } from './exports';
import { figures } from './figures';
import { fileAreas } from './file-areas';
import { film } from './film';
import { imports } from './imports';
import { map } from './map';
import { offline } from './offline';
import { panels } from './panels';
import { patterns } from './patterns';
import { picture } from './picture';
import { places } from './places';
import { record } from './record';
import { releases } from './releases';
import { report } from './report';
import { settings } from './settings';
import { share } from './share';
import { undated } from './undated';
import { viewWords } from './view-words';
import { write } from './write';

/** The messages that only parts fetched on demand show, by room. */
export const enLater = {
  about,
  answers,
  archive,
  byName,
  charts,
  cite,
  compare,
  corrections,
  embed,
  exports,
  figures,
  fileAreas,
  film,
  imports,
  map,
  offline,
  panels,
  patterns,
  picture,
  places,
  problems: archiveProblems,
  record,
  releases,
  report,
  settings,
  share,
  undated,
  write,
  viewWords,
} as const;
