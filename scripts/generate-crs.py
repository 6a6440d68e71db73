"""Writes src/core/crs/table.ts from PROJ's database (pip install pyproj): run it again after a release of EPSG.

One line a CRS: code|name|g or p|xy or yx|metres per unit|west,south,east,north|PROJ string.
Only two-dimensional geographic and projected CRSs that a PROJ string can say.
"""
import datetime
import subprocess
import warnings
from concurrent.futures import ThreadPoolExecutor

import pyproj
from pyproj.database import query_crs_info
from pyproj.enums import PJType

warnings.filterwarnings("ignore")


def shifted(code, text):
    """The PROJ string with its datum shift (projinfo of proj-bin), where the ellipsoid says that there is one."""
    if any(word in text for word in ("GRS80", "WGS84", "nadgrids", "towgs84")):
        return text
    command = ["projinfo", f"EPSG:{code}", "-o", "PROJ", "--boundcrs-to-wgs84", "-q", "--single-line"]
    bound = subprocess.run(command, capture_output=True, text=True).stdout.strip()
    return bound.replace(" +type=crs", "").replace(" +no_defs", "") if "towgs84" in bound else text


rows = []
for info in query_crs_info(auth_name="EPSG", pj_types=[PJType.GEOGRAPHIC_2D_CRS, PJType.PROJECTED_CRS], allow_deprecated=False):
    crs = pyproj.CRS.from_authority("EPSG", info.code)
    try:
        text = crs.to_proj4()
    except pyproj.exceptions.CRSError:
        continue
    axes = crs.axis_info
    if not text or "+proj" not in text or len(axes) < 2 or crs.area_of_use is None:
        continue
    text = text.replace(" +type=crs", "").replace(" +no_defs", "")
    direction = axes[0].direction.lower()
    # A grid whose axes both point north or south (polar) keeps the order of its abbreviations.
    if direction in ("north", "south") and axes[1].direction.lower() in ("north", "south"):
        first = axes[0].abbrev.upper()
        order = "xy" if first.startswith(("E", "X")) else "yx"
    else:
        order = "xy" if direction in ("east", "west") else "yx"
    unit = axes[0].unit_conversion_factor
    metres = unit if crs.is_projected else unit * 6378137.0
    a = crs.area_of_use
    area = ",".join(f"{v:.10g}" for v in (a.west, a.south, a.east, a.north))
    name = crs.name.replace("|", "/").replace("`", "'").replace("\\", "/")
    rows.append((int(info.code), f"{name}|{'p' if crs.is_projected else 'g'}|{order}|{metres:.15g}|{area}", text))
rows.sort()
with ThreadPoolExecutor() as pool:
    texts = pool.map(lambda row: shifted(row[0], row[2]), rows)
    lines = [f"{code}|{facts}|{text}" for (code, facts, _), text in zip(rows, texts)]
with open("src/core/crs/table.ts", "w") as out:
    out.write(f"// Made by scripts/generate-crs.py on {datetime.date.today()} from PROJ {pyproj.proj_version_str}. Do not edit.\n")
    out.write("export const table = `\n" + "\n".join(lines) + "\n`\n")
print(len(rows))
