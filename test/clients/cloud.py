"""Reads a COPC over HTTP ranges with laspy. Usage: cloud.py URL. Says points, points at 100 m, lowest and highest."""
import sys

import laspy

with laspy.CopcReader.open(sys.argv[1]) as reader:
    points = reader.query(resolution=100)
    print(reader.header.point_count, len(points), float(points.z.min()), float(points.z.max()))
