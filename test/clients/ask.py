"""Asks a server through OWSLib. Usage: ask.py KIND URL [PICTURE]; KIND is wms, wmts or features.
Writes pictures that it gets to PICTURE, and says what it saw as one line of JSON."""
import json
import sys

kind, url = sys.argv[1:3]
picture = sys.argv[3] if len(sys.argv) > 3 else None


def keep(reply):
    with open(picture, "wb") as file:
        file.write(reply.read())


if kind == "wms":
    from owslib.wms import WebMapService

    service = WebMapService(f"{url}/wms", version="1.3.0")
    layer = service["verte"]
    # OWSLib takes boxes x first and exchanges the axes itself where the version wants it.
    keep(service.getmap(layers=["verte", "rouge"], styles=["", ""], srs="EPSG:4326", bbox=(-15, -15, 65, 65),
                        size=(400, 400), format="image/png", transparent=False))
    seen = {"title": service.identification.title, "layers": sorted(service.contents), "box": layer.boundingBoxWGS84,
            "name": layer.title, "crs": sorted(set(layer.crsOptions) & {"EPSG:2154", "EPSG:3857", "EPSG:4326"}),
            "formats": service.getOperationByName("GetMap").formatOptions}
elif kind == "wmts":
    from owslib.wmts import WebMapTileService

    service = WebMapTileService(f"{url}/wmts")
    layer = service["quarts"]
    grid = next(name for name in layer.tilematrixsetlinks if name.startswith("GoogleMapsCompatible"))
    keep(service.gettile(layer="quarts", tilematrixset=grid, tilematrix="0", row=0, column=0, format="image/png"))
    seen = {"layers": sorted(service.contents), "title": layer.title, "box": layer.boundingBoxWGS84,
            "grids": sorted(service.tilematrixsets), "formats": layer.formats,
            "levels": sorted(service.tilematrixsets[grid].tilematrix)}
else:
    from owslib.ogcapi.features import Features

    service = Features(url)
    first = service.collection_items("semis", limit=700)
    here = service.collection_items("verte", bbox=[4, 44, 6, 46])
    there = service.collection_items("verte", bbox=[44, 4, 46, 6])
    seen = {"collections": sorted(service.feature_collections()), "matched": first["numberMatched"],
            "returned": len(first["features"]), "here": [one["properties"]["nom"] for one in here["features"]],
            "there": len(there["features"]), "one": service.collection_item("rouge", "1")["properties"]["nom"],
            "queryables": sorted(service.collection_queryables("rouge")["properties"])}
print(json.dumps(seen))
