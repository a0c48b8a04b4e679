"""How far two points on the earth are apart."""

from math import asin, cos, radians, sin, sqrt

_EARTH_M = 6_371_008.8
"""The mean radius of the earth R1 (IUGG, 1980; Moritz, Geodetic Reference System 1980)."""


def metres_between(one: tuple[float, float], other: tuple[float, float]) -> int:
    """Whole metres along a great circle between two points in degrees (WGS 84), by the haversine formula.

    R. W. Sinnott, Virtues of the Haversine, Sky and Telescope 68 (1984), p. 159. A sphere for the ellipsoid is wrong by
    0.5 % at most: less than a browser's place.
    """
    south, north = radians(one[0]), radians(other[0])
    up, along = north - south, radians(other[1] - one[1])
    half = sin(up / 2) ** 2 + cos(north) * cos(south) * sin(along / 2) ** 2
    return round(2 * _EARTH_M * asin(sqrt(min(1.0, half))))
