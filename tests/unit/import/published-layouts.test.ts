import { describe, expect, it } from 'vitest';
import { guessMapping } from '../../../src/dataset/import/mapping/guess-mapping';
import type { Mapping } from '../../../src/dataset/import/mapping/mapping';
import { sampleOf } from '../../../src/dataset/import/readers/row-sample';
import { day } from '../../fixtures/import/read-values';
import { codesOf, runImport } from '../../fixtures/import/run-import';

interface Layout {
  readonly header: string;
  /** One made-up row; `#` is the number of the row. */
  readonly row: string;
  readonly first: string;
  readonly columns: Mapping['columns'];
  readonly sums?: Mapping['sums'];
  /** Rows with a point; all of them where it is not stated. */
  readonly placed?: number;
  readonly doubts?: Readonly<Record<string, number>>;
}

/** Headers of tables as their makers publish them. All rows are made up. */
const LAYOUTS: Readonly<Record<string, Layout>> = {
  'coded events with text, as ICEWS': {
    header:
      'Event ID\tEvent Date\tSource Name\tSource Sectors\tSource Country\tEvent Text\tCAMEO Code\tIntensity\tTarget Name\tTarget Country\tStory ID\tPublisher\tCity\tDistrict\tProvince\tCountry\tLatitude\tLongitude',
    row: '2071810#\t2014-06-1#\tGroup #\tRebel\tIraq\tUse conventional military force\t190\t-10.0\tCitizen (Iraq)\tIraq\t3456789#\tWire Agency\tTown#\t\tNinawa\tIraq\t36.#\t43.#',
    first: '2014-06-10',
    columns: { id: 'Event ID', date: 'Event Date', place: 'City', country: 'Country', kind: 'Event Text' },
  },
  'deaths by incident, as Iraq Body Count': {
    header: 'IBC code,Start Date,End Date,Time,Location,Target,Type,Reported Minimum,Reported Maximum,Sources',
    row: 'k10#,1# Jan 2006,1# Jan 2006,AM,"Dora, Baghdad",market,roadside bomb,#,9,"Wire A 01 Jan, Paper B 02 Jan"',
    first: '2006-01-10',
    columns: {
      date: 'Start Date',
      endDate: 'End Date',
      place: 'Location',
      kind: 'Type',
      killedLow: 'Reported Minimum',
      killedHigh: 'Reported Maximum',
    },
    placed: 0,
  },
  'atrocities with parts of dates, as PITF': {
    header:
      'Report Start Date,Report End Date,Start Year,Start Month,Start Day,End Year,End Month,End Day,Country,Location,Latitude,Longitude,Deaths Number,Deaths (lower est.),Deaths (upper est.),Injured Number,Weapon Type,Description,Primary Source',
    row: '1-Jan-10,31-Jan-10,2010,1,1#,2010,1,2#,AFG,Town #,34.#,69.#,5,4,9,#,IED,"A device exploded beside a bus full of passengers near the town",Wire A',
    first: '2010-01-10',
    columns: {
      year: 'Start Year',
      endDay: 'End Day',
      killed: 'Deaths Number',
      killedLow: 'Deaths (lower est.)',
      killedHigh: 'Deaths (upper est.)',
      place: 'Location',
      kind: 'Weapon Type',
    },
  },
  'social conflict with glued names, as SCAD': {
    header:
      'eventid,ccode,countryname,startdate,enddate,duration,stday,stmo,styr,eday,emo,eyr,etype,actor1,target1,npart,ndeath,elocal,issuenote,latitude,longitude,location_precision',
    row: '501000#,501,Kenya,1/1#/1997,1/1#/1997,2,1#,1,1997,1#,1,1997,7,Rioters #,Police,3,#,Nairobi,"Crowd asked for lower fares at the station of the town",-1.#8,36.8#,1',
    first: '1997-01-10',
    columns: {
      year: 'styr',
      month: 'stmo',
      day: 'stday',
      endYear: 'eyr',
      killed: 'ndeath',
      place: 'elocal',
      country: 'countryname',
      actor: 'actor1',
    },
  },
  'events by side, as xSub': {
    header:
      'SOURCE,DATE,YEAR,MONTH,EVENTID,COUNTRY,ISO3,ADM0_NAME,ADM1_NAME,LONG,LAT,PRECISION,INITIATOR_SIDE,TARGET_SIDE,ACTION_ANY',
    row: 'ACLED,2015031#,2015,201503,#,Mali,MLI,Mali,Gao,-0.1#,16.2#,1,SIDE_B,SIDE_A,1',
    first: '2015-03-10',
    columns: { date: 'DATE', id: 'EVENTID', country: 'COUNTRY', place: 'ADM1_NAME', lat: 'LAT', lon: 'LONG' },
  },
  'news with points, as EMM': {
    header: 'id,title,link,pubDate,emm:georss lat,emm:georss lon,place,category,killed,injured,summary',
    row: '#,Blast hits market #,https://example.org/#,2016-04-1#T12:00:00Z,3#.1,4#.2,Town #,TerroristAttack,#,1,"A blast hit a market in the town on Friday and killed some people."',
    first: '2016-04-10',
    columns: {
      title: 'title',
      url: 'link',
      lat: 'emm:georss lat',
      lon: 'emm:georss lon',
      killed: 'killed',
      wounded: 'injured',
    },
  },
  'civilian harm, as Airwars': {
    header:
      'Incident date,Reference code,Location name,Country,Latitude,Longitude,Geolocation accuracy,Belligerent,Strike type,Civilians killed (min),Civilians killed (max),Civilians injured (min),Civilians injured (max),Militants killed (min),Militants killed (max),Source links,Assessment',
    row: '1#/03/2017,CS10#,"Mosul, quarter #",Iraq,36.34#,43.1#,Neighbourhood/area,US-led Coalition,Airstrike,#,12,1,13,0,1,https://example.org/#,"Local sources said that civilians died when a house was hit in the night."',
    first: '2017-03-10',
    columns: {
      date: 'Incident date',
      place: 'Location name',
      actor: 'Belligerent',
      kind: 'Strike type',
      precision: 'Geolocation accuracy',
    },
    sums: {
      killedLow: ['Civilians killed (min)', 'Militants killed (min)'],
      killedHigh: ['Civilians killed (max)', 'Militants killed (max)'],
      woundedLow: ['Civilians injured (min)'],
      woundedHigh: ['Civilians injured (max)'],
    },
  },
  'attacks on health care with a row of tags, as HDX': {
    header:
      'Date,Country ISO,Event,Admin 1,Location,Latitude,Longitude,Geo Precision,Weapon Carried/Used,Perpetrator,Health Workers Killed,Health Workers Injured,SiND Event ID\n#date,#country+code,#event,#adm1+name,#loc+name,#geo+lat,#geo+lon,#geo+precision,#event+weapon,#org+perp,#affected+killed,#affected+injured,#event+id',
    row: '2021-03-1#,SYR,Clinic hit #,Idlib,Town #,35.#,36.#,(1) Exact,Aerial bomb,State forces,#,1,4400#',
    first: '2021-03-10',
    columns: { title: 'Event', place: 'Location', actor: 'Perpetrator', id: 'SiND Event ID' },
    sums: { killed: ['Health Workers Killed'], wounded: ['Health Workers Injured'] },
  },
  'weeks of events, as ACLED aggregates them': {
    header:
      'WEEK,REGION,COUNTRY,ADMIN1,EVENT_TYPE,SUB_EVENT_TYPE,EVENTS,FATALITIES,DISORDER_TYPE,ID,CENTROID_LATITUDE,CENTROID_LONGITUDE',
    row: '2021-01-1#,Middle East,Iraq,Ninewa #,Battles,Armed clash,1,#,Political violence,1#,36.1#,42.9#',
    first: '2021-01-10',
    columns: {
      place: 'ADMIN1',
      country: 'COUNTRY',
      kind: 'EVENT_TYPE',
      killed: 'FATALITIES',
      lat: 'CENTROID_LATITUDE',
    },
  },
  'earthquakes, as USGS': {
    header: 'time,latitude,longitude,depth,mag,magType,nst,net,id,updated,place,type,status',
    row: '2020-03-1#T05:12:33.120Z,3#.12,4#.33,10,4.#,mb,,us,us7000#abc,2020-09-11T10:00:00.040Z,"5 km NNE of Town #, Iran",earthquake,reviewed',
    first: '2020-03-10',
    columns: { date: 'time', place: 'place', kind: 'type', id: 'id' },
  },
  'coded events, as GDELT': {
    header:
      'GLOBALEVENTID\tSQLDATE\tMonthYear\tYear\tFractionDate\tActor1Code\tActor1Name\tActor2Name\tEventCode\tGoldsteinScale\tNumMentions\tAvgTone\tActionGeo_Type\tActionGeo_FullName\tActionGeo_CountryCode\tActionGeo_Lat\tActionGeo_Long\tDATEADDED\tSOURCEURL',
    row: '41010#455\t2014011#\t201401\t2014\t2014.0027\tREB\tREBELS #\tARMY\t190\t-10\t10\t-4.6\t4\tTown#, Ninawa, Iraq\tIZ\t36.#1\t43.#2\t20140211\thttps://example.org/n#',
    first: '2014-01-10',
    columns: { date: 'SQLDATE', actor: 'Actor1Name', place: 'ActionGeo_FullName', url: 'SOURCEURL' },
  },
  'suicide attacks, as CPOST': {
    header:
      'attack_id,date_year,date_month,date_day,admin0_txt,city_txt,target_latitude,target_longitude,target_type_txt,weapon_txt,group_title,attacker_gender,statistics_killed_low,statistics_killed_high,statistics_wounded_low,statistics_wounded_high,sources',
    row: '70000#,2007,3,1#,Iraq,Baghdad,33.3#,44.3#,Security,Car bomb,Group #,Male,#,13,1,17,"Wire A;Paper B"',
    first: '2007-03-10',
    columns: {
      year: 'date_year',
      actor: 'group_title',
      place: 'city_txt',
      killedLow: 'statistics_killed_low',
      woundedHigh: 'statistics_wounded_high',
    },
  },
  'significant activities of an army': {
    header:
      'ReportKey,DateOccurred,Type,Category,TrackingNumber,Title,Summary,Region,AttackOn,FriendlyWIA,FriendlyKIA,HostNationWIA,HostNationKIA,CivilianWIA,CivilianKIA,EnemyWIA,EnemyKIA,EnemyDetained,MGRS,Latitude,Longitude,OriginatorGroup,Classification',
    row: 'D92871CA-#,2004-01-1# 05:00,Explosive Hazard,IED Explosion,2007-033-#,IED EXPLOSION #,"A patrol reported that a device exploded near the village on the same day.",RC EAST,FRIEND,0,#,0,0,1,0,0,0,0,42SWB39#1616#0,33.#0,69.#5,UNKNOWN,SECRET',
    first: '2004-01-10',
    columns: { date: 'DateOccurred', title: 'Title', summary: 'Summary', lat: 'Latitude' },
    sums: {
      killed: ['FriendlyKIA', 'HostNationKIA', 'CivilianKIA', 'EnemyKIA'],
      wounded: ['FriendlyWIA', 'HostNationWIA', 'CivilianWIA', 'EnemyWIA'],
    },
  },
  'drone strikes with lowest and highest counts': {
    header:
      'Strike ID,Date,Location,Area,Minimum total people killed,Maximum total people killed,Minimum civilians reported killed,Maximum civilians reported killed,Minimum people injured,Maximum people injured,Latitude,Longitude,Reference',
    row: 'Ob#,1#/06/2010,Village #,North Waziristan,3,8,0,#,#,12,33.#,70.#,https://example.org/#',
    first: '2010-06-10',
    columns: {
      killedLow: 'Minimum total people killed',
      killedHigh: 'Maximum total people killed',
      woundedLow: 'Minimum people injured',
      place: 'Location',
    },
  },
  'shootings with victims and suspects': {
    header:
      'Incident ID,Incident Date,State,City Or County,Address,Victims Killed,Victims Injured,Suspects Killed,Suspects Injured',
    row: '25#0001,"May 1#, 2023",Texas,Town #,#00 block of Main St,#,4,1,0',
    first: '2023-05-10',
    columns: { date: 'Incident Date', place: 'City Or County', id: 'Incident ID' },
    sums: { killed: ['Victims Killed', 'Suspects Killed'], wounded: ['Victims Injured', 'Suspects Injured'] },
    placed: 0,
  },
  'a register in Arabic': {
    header:
      'رقم الحادث,التاريخ,المحافظة,القضاء,الموقع,نوع الحادث,الجهة المنفذة,عدد القتلى,عدد الجرحى,خط العرض,خط الطول,الوصف,المصدر',
    row: '#,1#/3/2015,نينوى,الموصل,حي #,تفجير,جماعة #,#,3,36.3#,43.1#,"انفجرت عبوة ناسفة قرب دورية للجيش في الحي مساء اليوم وأوقعت ضحايا",وكالة أنباء',
    first: '2015-03-10',
    columns: {
      date: 'التاريخ',
      place: 'الموقع',
      kind: 'نوع الحادث',
      actor: 'الجهة المنفذة',
      killed: 'عدد القتلى',
      wounded: 'عدد الجرحى',
      summary: 'الوصف',
    },
  },
  'a register in Persian': {
    header: 'ردیف,تاریخ,محل,استان,نوع,کشته,زخمی,عرض جغرافیایی,طول جغرافیایی,شرح',
    row: '#,۱۳۹۸/۰۳/1#,شهر #,تهران,انفجار,#,1,35.#5,51.#2,"انفجار در نزدیکی ایستگاه پلیس رخ داد و چند نفر زخمی شدند"',
    first: '2019-05-31',
    columns: { date: 'تاریخ', place: 'محل', kind: 'نوع', killed: 'کشته', wounded: 'زخمی' },
    doubts: { dateConverted: 6 },
  },
  'a register in Turkish': {
    header: 'Olay No;Olay Tarihi;Saat;İl;İlçe;Olay Türü;Örgüt;Ölü Sayısı;Yaralı Sayısı;Enlem;Boylam;Açıklama;Kaynak',
    row: '#;1#.03.2016;1#:30;Hakkari;Çukurca;Silahlı saldırı;Örgüt #;#;1;37,#5;43,#2;"Karakola yönelik saldırıda askerler yaralandı ve operasyon başlatıldı";Ajans',
    first: '2016-03-10',
    columns: {
      date: 'Olay Tarihi',
      time: 'Saat',
      kind: 'Olay Türü',
      actor: 'Örgüt',
      killed: 'Ölü Sayısı',
      wounded: 'Yaralı Sayısı',
      lat: 'Enlem',
    },
  },
  'a register in Ukrainian': {
    header: '№;Дата;Область;Населений пункт;Тип;Загиблі;Поранені;Широта;Довгота;Опис;Джерело',
    row: '#;1#.03.2022;Харківська;Село #;Обстріл;#;1;49,#5;36,#2;"Унаслідок обстрілу пошкоджено житловий будинок та школу";Агенція',
    first: '2022-03-10',
    columns: {
      date: 'Дата',
      place: 'Населений пункт',
      kind: 'Тип',
      killed: 'Загиблі',
      wounded: 'Поранені',
      lon: 'Довгота',
    },
  },
  'a register in French': {
    header:
      "N°;Date;Région;Localité;Type d'incident;Auteurs présumés;Nombre de morts (civils);Nombre de morts (FDS);Nombre de blessés;Latitude;Longitude;Résumé",
    row: '#;1#/02/2020;Sahel;Village #;Attaque;Groupe #;#;1;2;14,#5;-0,#2;"Des hommes armés ont attaqué le village pendant la nuit"',
    first: '2020-02-10',
    columns: {
      date: 'Date',
      place: 'Localité',
      kind: "Type d'incident",
      actor: 'Auteurs présumés',
      wounded: 'Nombre de blessés',
    },
    sums: { killed: ['Nombre de morts (civils)', 'Nombre de morts (FDS)'] },
  },
  'a register in Spanish': {
    header:
      'ID Caso;Año;Mes;Día;Municipio;Departamento;Modalidad;Presunto Responsable;Muertos Civiles;Muertos Fuerza Pública;Latitud;Longitud',
    row: '#;2001;3;1#;Municipio #;Cauca;Ataque;Guerrilla;#;1;2,#5;-76,#2',
    first: '2001-03-10',
    columns: {
      id: 'ID Caso',
      year: 'Año',
      month: 'Mes',
      day: 'Día',
      place: 'Municipio',
      kind: 'Modalidad',
      actor: 'Presunto Responsable',
    },
    sums: { killed: ['Muertos Civiles', 'Muertos Fuerza Pública'] },
  },
};

describe('a table as its maker publishes it', () => {
  it.each(Object.entries(LAYOUTS))('%s', async (_, { header, row, first, columns, sums, placed = 6, doubts = {} }) => {
    const content = [header, ...Array.from({ length: 6 }, (__, at) => row.replaceAll('#', String(at)))].join('\n');
    const { table, read } = await runImport(content);
    const { mapping } = guessMapping({ columns: table.columns, rows: await sampleOf(table) });
    expect(mapping.columns).toMatchObject(columns);
    expect(mapping.sums).toEqual(sums);
    expect(read.counts).toMatchObject({ loaded: 6, rejected: 0, placed });
    expect(day(read.columns.start[0])).toBe(first);
    expect(codesOf(read)).toEqual(doubts);
  });
});
