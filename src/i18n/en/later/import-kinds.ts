/** What a file is that is not read, and the way out; follows “… is”. By `OtherKind`. */
export const importKinds = {
  'reason-kindStata': 'a Stata file. In Stata, run “export delimited”, then import the CSV.',
  'reason-kindSpss': 'an SPSS file. In SPSS, choose File, Export, CSV (with value labels), then import the CSV.',
  'reason-kindSas': 'a SAS file. In SAS, export it with PROC EXPORT as CSV, then import the CSV.',
  'reason-kindR': 'an R data file. In R, write the table with write.csv(), then import the CSV.',
  'reason-kindAccess': 'an Access database. In Access, export the table as CSV or Excel, then import that.',
  'reason-kindProject': 'a Microsoft Project file. In Project, save it as an Excel workbook or CSV, then import that.',
  'reason-kindPdf':
    'a PDF. A PDF holds pages, not rows: look for the table behind it (CSV or Excel), or copy the table into a spreadsheet and save it as CSV.',
  'reason-kindWord': 'a text document. Copy its table into a spreadsheet, save it as CSV, then import the CSV.',
  'reason-kindSlides': 'a presentation. Copy its table into a spreadsheet, save it as CSV, then import the CSV.',
  'reason-kindMail': 'an email. Save its attachment, then import the attachment.',
  'reason-kindImage': 'an image. An image holds no rows: look for the table behind it (CSV or Excel).',
  'reason-kindVideo': 'a video or sound file, which holds no rows.',
  'reason-kindGeoTiff':
    'a TIFF or GeoTIFF: an image or a grid, not a list of events. Look for the events behind it as CSV or GeoJSON.',
  'reason-kindSevenZip': 'a 7-Zip archive. Unpack it, then import the files in it.',
  'reason-kindRar': 'a RAR archive. Unpack it, then import the files in it.',
  'reason-kindTar': 'a tar archive. Unpack it, then import the files in it.',
  'reason-kindPacked': 'compressed with bzip2, xz, Zstandard or LZ4. Unpack it, then import the file in it.',
  'reason-kindNumbers': 'a Numbers spreadsheet. In Numbers, choose File, Export To, CSV or Excel, then import that.',
  'reason-kindArrow':
    'an Arrow, Feather or ORC file. Save the table as Parquet or CSV (pandas: to_parquet; R: write_parquet), then import that.',
  'reason-kindAvro': 'an Avro file. Save the table as Parquet or CSV, then import that.',
  'reason-kindHdf':
    'an HDF5, NetCDF or GRIB file. Save the table in it as CSV (pandas or xarray: to_csv), then import the CSV.',
  'reason-kindMatlab': 'a MATLAB file. In MATLAB, write the table with writetable() as CSV, then import the CSV.',
  'reason-kindPickle':
    'a Python data file (pickle or NumPy). In Python, write the table with to_csv(), then import the CSV.',
  'reason-kindShpAlone':
    'a shapefile without its .dbf, which holds the dates and all other columns. Choose .shp, .dbf, .prj and .cpg together, or put them into a ZIP.',
  'reason-kindShapePart': 'one part of a shapefile. Choose .shp, .dbf, .prj and .cpg together, or put them into a ZIP.',
  'reason-kindGeodatabase':
    'an Esri file geodatabase. In ArcGIS or QGIS, export the layer as GeoJSON or CSV, then import that.',
  'reason-kindMapInfo': 'a MapInfo file. In MapInfo or QGIS, export the layer as GeoJSON or CSV, then import that.',
  'reason-kindTiles': 'a file of map tiles, which can be a basemap but holds no rows of events.',
  'reason-kindOsm':
    'an OpenStreetMap extract. Choose the features you need in QGIS or with overpass-turbo.eu, and export them as GeoJSON.',
  'reason-kindQgis':
    'a QGIS project, which only points to its data. In QGIS, export the layer as GeoJSON or CSV, then import that.',
  'reason-kindProgram': 'a program, which holds no rows.',
  'reason-kindLockedWorkbook':
    'a workbook with a password. Open it in Excel or LibreOffice, save it without the password, then import it.',
  'reason-kindLockedZip': 'an archive with a password. Unpack it, then import the files in it.',
  'reason-kindWebPage':
    'a web page without a table of events in it. If it is a page about a file, open it in the browser, download the file, then import that.',
  'reason-kindXml':
    'XML of a kind that this page does not know. It reads KML, GPX, XML Spreadsheet 2003 and flat ODS. Save the data as CSV or GeoJSON, then import that.',
  'reason-workbookBroken': 'the workbook is incomplete or damaged',
  'reason-topologyBroken': 'its shapes name lines that the file does not have',
  'reason-layerTooLarge': 'more than 256 MB in a shapefile, FlatGeobuf or SQLite file',
  'reason-layerCut': 'it holds fewer features than it states',
  'reason-databaseBroken': 'the SQLite database is incomplete or damaged',
  'reason-dbfCut': 'the .dbf stops before its last row',
  'reason-dbfBroken': 'the header of the .dbf is damaged',
  'reason-shpCut': 'the .shp stops before its last shape',
  'reason-shpBroken': 'a shape in the .shp is damaged',
  'reason-shapefileMismatch': '.shp and .dbf do not have the same number of rows, so they do not belong together',
  'reason-multipatch': 'a shapefile of three-dimensional surfaces (MultiPatch)',
  'reason-tooManyFiles': 'more than 200 tables at once',
  'reason-zipAmong': 'a ZIP archive among other files; unpack it first',
  'reason-datasetAmong': 'an Incident Atlas dataset cannot be put together with tables; open it alone',
  reportProjectionUnnamed:
    'The coordinates are no degrees, and the file does not name their projection, so no row is on the map. Add the .prj of the shapefile, or export it again in WGS 84 (EPSG:4326).',
  reportConvertedDatum:
    'The coordinates are in {{name}} and were converted to degrees. How its datum ({{datum}}) lies to WGS 84 is not known here: points may be off by some hundred metres.',
} as const;
