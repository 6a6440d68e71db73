"""Draws one layer with QGIS. Usage: draw.py KIND SOURCE WEST SOUTH EAST NORTH CRS PICTURE
KIND is `raster` (provider wms), `vector-tiles` or `features` (provider OAPIF); SOURCE is the provider's own text.
Says as one line of JSON: colours (their number), errors, crs, and of features all their names and their box."""
import json
import os
import sys

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
from qgis.core import (QgsApplication, QgsCoordinateReferenceSystem, QgsFillSymbol, QgsMapRendererParallelJob,
                       QgsMapSettings, QgsRasterLayer, QgsRectangle, QgsSingleSymbolRenderer, QgsVectorLayer,
                       QgsVectorTileLayer, QgsWkbTypes)
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor

kind, source, west, south, east, north, crs, picture = sys.argv[1:]
application = QgsApplication([], False)
application.initQgis()
if kind == "vector-tiles":
    layer = QgsVectorTileLayer(source, "layer")
elif kind == "features":
    layer = QgsVectorLayer(source, "layer", "OAPIF")
else:
    layer = QgsRasterLayer(source, "layer", "wms")
if not layer.isValid():
    sys.exit("the layer is not valid")
seen = {"crs": layer.crs().authid()}
if kind == "vector-tiles" and "styleUrl" in source:
    layer.loadDefaultStyle()
if kind == "features":
    features = list(layer.getFeatures())
    box = layer.extent()
    seen["names"] = sorted(feature["nom"] for feature in features)
    seen["box"] = [box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()]
    if layer.geometryType() == QgsWkbTypes.PolygonGeometry:
        fill = QgsFillSymbol.createSimple({"color": "#00aa00", "outline_style": "no"})
        layer.setRenderer(QgsSingleSymbolRenderer(fill))
settings = QgsMapSettings()
settings.setLayers([layer])
settings.setOutputSize(QSize(400, 400))
settings.setBackgroundColor(QColor("white"))
settings.setDestinationCrs(QgsCoordinateReferenceSystem(crs))
settings.setExtent(QgsRectangle(*map(float, (west, south, east, north))))
job = QgsMapRendererParallelJob(settings)
job.start()
job.waitForFinished()
image = job.renderedImage()
image.save(picture)
seen["errors"] = [one.message for one in job.errors()]
seen["colours"] = len({image.pixel(x, y) for x in range(0, 400, 3) for y in range(0, 400, 3)})
print(json.dumps(seen))
sys.stdout.flush()
os._exit(1 if seen["errors"] else 0)
