"""Draws one layer with QGIS. Usage: draw.py KIND SOURCE WEST SOUTH EAST NORTH CRS PICTURE
KIND is `raster` (provider wms) or `vector-tiles`; SOURCE is the provider's own text. Says the number of colours."""
import os
import sys

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
from qgis.core import (QgsApplication, QgsCoordinateReferenceSystem, QgsMapRendererParallelJob, QgsMapSettings,
                       QgsRasterLayer, QgsRectangle, QgsVectorTileLayer)
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor

kind, source, west, south, east, north, crs, picture = sys.argv[1:]
application = QgsApplication([], False)
application.initQgis()
layer = QgsVectorTileLayer(source, "layer") if kind == "vector-tiles" else QgsRasterLayer(source, "layer", "wms")
if not layer.isValid():
    sys.exit("the layer is not valid")
if kind == "vector-tiles" and "styleUrl" in source:
    layer.loadDefaultStyle()
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
errors = [one.message for one in job.errors()]
print(len({image.pixel(x, y) for x in range(0, 400, 3) for y in range(0, 400, 3)}), errors)
sys.stdout.flush()
os._exit(1 if errors else 0)
