import type { importKinds as english } from '../../en/later/import-kinds';
import type { Translated } from '../../translated';

export const importKinds: Translated<typeof english> = {
  'reason-kindStata': 'ملف Stata. صدّره من Stata بالأمر “export delimited” ثم استورد ملف CSV.',
  'reason-kindSpss': 'ملف SPSS. صدّره من SPSS بصيغة CSV (مع تسميات القيم) ثم استورد ملف CSV.',
  'reason-kindSas': 'ملف SAS. صدّره من SAS بالإجراء PROC EXPORT بصيغة CSV ثم استورد ملف CSV.',
  'reason-kindR': 'ملف بيانات R. اكتب الجدول في R بالدالة write.csv()‎ ثم استورد ملف CSV.',
  'reason-kindAccess': 'قاعدة بيانات Access. صدّر الجدول من Access بصيغة CSV أو Excel ثم استورده.',
  'reason-kindProject': 'ملف Microsoft Project. احفظه في Project مصنف Excel أو ملف CSV ثم استورده.',
  'reason-kindPdf':
    'ملف PDF، وهو صفحات لا صفوف. ابحث عن الجدول الأصلي (CSV أو Excel)، أو انسخ الجدول إلى جدول بيانات واحفظه بصيغة CSV.',
  'reason-kindWord': 'مستند نصي. انسخ الجدول الذي فيه إلى جدول بيانات واحفظه بصيغة CSV ثم استورده.',
  'reason-kindSlides': 'عرض تقديمي. انسخ الجدول الذي فيه إلى جدول بيانات واحفظه بصيغة CSV ثم استورده.',
  'reason-kindMail': 'رسالة بريد إلكتروني. احفظ الملف المرفق بها ثم استورده.',
  'reason-kindImage': 'صورة، ولا صفوف فيها. ابحث عن الجدول الأصلي (CSV أو Excel).',
  'reason-kindVideo': 'ملف فيديو أو صوت، ولا صفوف فيه.',
  'reason-kindGeoTiff':
    'ملف TIFF أو GeoTIFF، أي صورة أو شبكة لا قائمة حوادث. ابحث عن الحوادث نفسها بصيغة CSV أو GeoJSON.',
  'reason-kindSevenZip': 'أرشيف 7-Zip. فك ضغطه ثم استورد ما فيه من ملفات.',
  'reason-kindRar': 'أرشيف RAR. فك ضغطه ثم استورد ما فيه من ملفات.',
  'reason-kindTar': 'أرشيف tar. فكه ثم استورد ما فيه من ملفات.',
  'reason-kindPacked': 'ملف مضغوط بصيغة bzip2 أو xz أو Zstandard أو LZ4. فك ضغطه ثم استورد الملف الذي فيه.',
  'reason-kindNumbers': 'جدول Numbers. اختر في Numbers: ملف، ثم تصدير إلى، ثم CSV أو Excel، واستورد الناتج.',
  'reason-kindArrow':
    'ملف Arrow أو Feather أو ORC. احفظ الجدول بصيغة Parquet أو CSV (في pandas: ‎to_parquet، وفي R: ‎write_parquet) ثم استورده.',
  'reason-kindAvro': 'ملف Avro. احفظ الجدول بصيغة Parquet أو CSV ثم استورده.',
  'reason-kindHdf':
    'ملف HDF5 أو NetCDF أو GRIB. احفظ الجدول الذي فيه بصيغة CSV (في pandas أو xarray: ‎to_csv) ثم استورده.',
  'reason-kindMatlab': 'ملف MATLAB. اكتب الجدول في MATLAB بالدالة writetable()‎ بصيغة CSV ثم استورده.',
  'reason-kindPickle': 'ملف بيانات Python (‏pickle أو NumPy). اكتب الجدول في Python بالدالة to_csv()‎ ثم استورد ملف CSV.',
  'reason-kindShpAlone':
    'ملف ‎.shp بلا ملف ‎.dbf الذي فيه التواريخ وسائر الأعمدة. اختر ملفات ‎.shp و‎.dbf و‎.prj و‎.cpg معا، أو ضعها في ملف ZIP.',
  'reason-kindShapePart': 'جزء واحد من ملف شكل (shapefile). اختر ملفات ‎.shp و‎.dbf و‎.prj و‎.cpg معا، أو ضعها في ملف ZIP.',
  'reason-kindGeodatabase':
    'قاعدة بيانات جغرافية من Esri. صدّر الطبقة من ArcGIS أو QGIS بصيغة GeoJSON أو CSV ثم استوردها.',
  'reason-kindMapInfo': 'ملف MapInfo. صدّر الطبقة من MapInfo أو QGIS بصيغة GeoJSON أو CSV ثم استوردها.',
  'reason-kindTiles': 'ملف من بلاطات الخرائط؛ يصلح خريطة أساس، ولا صفوف حوادث فيه.',
  'reason-kindOsm':
    'مستخرج من OpenStreetMap. اختر ما تحتاج إليه من المعالم في QGIS أو في overpass-turbo.eu وصدّرها بصيغة GeoJSON.',
  'reason-kindQgis':
    'مشروع QGIS، وهو يشير إلى بياناته ولا يحتويها. صدّر الطبقة من QGIS بصيغة GeoJSON أو CSV ثم استوردها.',
  'reason-kindProgram': 'برنامج، ولا صفوف فيه.',
  'reason-kindLockedWorkbook': 'مصنف محمي بكلمة مرور. افتحه في Excel أو LibreOffice واحفظه بلا كلمة مرور ثم استورده.',
  'reason-kindLockedZip': 'أرشيف محمي بكلمة مرور. فك ضغطه ثم استورد ما فيه من ملفات.',
  'reason-kindWebPage': 'صفحة ويب ليس فيها جدول حوادث. إن كانت صفحة عن ملف فافتحها في المتصفح ونزّل الملف ثم استورده.',
  'reason-kindXml':
    'ملف XML من نوع لا تعرفه هذه الصفحة. هي تقرأ KML وGPX وXML Spreadsheet 2003 وODS المسطح. احفظ البيانات بصيغة CSV أو GeoJSON ثم استوردها.',
  'reason-workbookBroken': 'المصنف ناقص أو تالف',
  'reason-topologyBroken': 'تشير أشكاله إلى خطوط ليست في الملف',
  'reason-layerTooLarge': 'أكثر من 256 ميغابايت في ملف شكل أو FlatGeobuf أو SQLite',
  'reason-layerCut': 'فيه معالم أقل مما يذكر',
  'reason-databaseBroken': 'قاعدة بيانات SQLite ناقصة أو تالفة',
  'reason-dbfCut': 'ينتهي ملف ‎.dbf قبل صفه الأخير',
  'reason-dbfBroken': 'ترويسة ملف ‎.dbf تالفة',
  'reason-shpCut': 'ينتهي ملف ‎.shp قبل شكله الأخير',
  'reason-shpBroken': 'في ملف ‎.shp شكل تالف',
  'reason-shapefileMismatch': 'عدد الصفوف في ‎.shp غير عددها في ‎.dbf، فالملفان لا يخص أحدهما الآخر',
  'reason-multipatch': 'ملف شكل ذو سطوح ثلاثية الأبعاد (MultiPatch)',
  'reason-tooManyFiles': 'أكثر من 200 جدول معا',
  'reason-zipAmong': 'أرشيف ZIP بين ملفات أخرى؛ فك ضغطه أولا',
  'reason-datasetAmong': 'لا تُجمع مجموعة بيانات من أطلس الحوادث مع جداول؛ افتحها وحدها',
  reportProjectionUnnamed:
    'الإحداثيات ليست بالدرجات، ولا يذكر الملف إسقاطها، فلا صف على الخريطة. أضف ملف ‎.prj الخاص بملف الشكل، أو صدّره من جديد بالنظام WGS 84 (‏EPSG:4326).',
  reportConvertedDatum:
    'الإحداثيات بالإسقاط {{name}} وقد حُولت إلى درجات. لا تُعرف هنا علاقة مرجعه ({{datum}}) بالنظام WGS 84: قد تنحرف النقاط بضع مئات من الأمتار.',
};
