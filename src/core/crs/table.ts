// Made by scripts/generate-crs.py on 2026-11-21 from PROJ 9.5.1. Do not edit.
export const table = `
2000|Anguilla 1957 / British West Indies Grid|p|xy|1|-63.22,18.11,-62.92,18.33|+proj=tmerc +lat_0=0 +lon_0=-62 +k=0.9995 +x_0=400000 +y_0=0 +a=6378249.145 +rf=293.465 +units=m
2001|Antigua 1943 / British West Indies Grid|p|xy|1|-61.95,16.94,-61.61,17.22|+proj=tmerc +lat_0=0 +lon_0=-62 +k=0.9995 +x_0=400000 +y_0=0 +a=6378249.145 +rf=293.465 +units=m
2002|Dominica 1945 / British West Indies Grid|p|xy|1|-61.55,15.14,-61.2,15.69|+proj=tmerc +lat_0=0 +lon_0=-62 +k=0.9995 +x_0=400000 +y_0=0 +a=6378249.145 +rf=293.465 +towgs84=725,685,536,0,0,0,0 +units=m
2003|Grenada 1953 / British West Indies Grid|p|xy|1|-61.84,11.94,-61.35,12.57|+proj=tmerc +lat_0=0 +lon_0=-62 +k=0.9995 +x_0=400000 +y_0=0 +a=6378249.145 +rf=293.465 +units=m
2004|Montserrat 1958 / British West Indies Grid|p|xy|1|-62.29,16.62,-62.08,16.87|+proj=tmerc +lat_0=0 +lon_0=-62 +k=0.9995 +x_0=400000 +y_0=0 +a=6378249.145 +rf=293.465 +towgs84=174,359,365,0,0,0,0 +units=m
2005|St. Kitts 1955 / British West Indies Grid|p|xy|1|-62.92,17.06,-62.5,17.46|+proj=tmerc +lat_0=0 +lon_0=-62 +k=0.9995 +x_0=400000 +y_0=0 +a=6378249.145 +rf=293.465 +units=m
2006|St. Lucia 1955 / British West Indies Grid|p|xy|1|-61.13,13.66,-60.82,14.16|+proj=tmerc +lat_0=0 +lon_0=-62 +k=0.9995 +x_0=400000 +y_0=0 +a=6378249.145 +rf=293.465 +units=m
2007|St. Vincent 45 / British West Indies Grid|p|xy|1|-61.52,12.54,-61.07,13.44|+proj=tmerc +lat_0=0 +lon_0=-62 +k=0.9995 +x_0=400000 +y_0=0 +a=6378249.145 +rf=293.465 +towgs84=195.671,332.517,274.607,0,0,0,0 +units=m
2009|NAD27(CGQ77) / SCoPQ zone 3|p|xy|1|-60,50.2,-57.1,52.01|+proj=tmerc +lat_0=0 +lon_0=-58.5 +k=0.9999 +x_0=304800 +y_0=0 +ellps=clrk66 +units=m
2010|NAD27(CGQ77) / SCoPQ zone 4|p|xy|1|-63,47.16,-60,52.01|+proj=tmerc +lat_0=0 +lon_0=-61.5 +k=0.9999 +x_0=304800 +y_0=0 +ellps=clrk66 +units=m
2011|NAD27(CGQ77) / SCoPQ zone 5|p|xy|1|-66,47.95,-63,60.42|+proj=tmerc +lat_0=0 +lon_0=-64.5 +k=0.9999 +x_0=304800 +y_0=0 +ellps=clrk66 +units=m
2012|NAD27(CGQ77) / SCoPQ zone 6|p|xy|1|-69,47.31,-66,59|+proj=tmerc +lat_0=0 +lon_0=-67.5 +k=0.9999 +x_0=304800 +y_0=0 +ellps=clrk66 +units=m
2013|NAD27(CGQ77) / SCoPQ zone 7|p|xy|1|-72,45.01,-69,61.8|+proj=tmerc +lat_0=0 +lon_0=-70.5 +k=0.9999 +x_0=304800 +y_0=0 +ellps=clrk66 +units=m
2014|NAD27(CGQ77) / SCoPQ zone 8|p|xy|1|-75,44.99,-72,62.53|+proj=tmerc +lat_0=0 +lon_0=-73.5 +k=0.9999 +x_0=304800 +y_0=0 +ellps=clrk66 +units=m
2015|NAD27(CGQ77) / SCoPQ zone 9|p|xy|1|-78,45.37,-75,62.62|+proj=tmerc +lat_0=0 +lon_0=-76.5 +k=0.9999 +x_0=304800 +y_0=0 +ellps=clrk66 +units=m
2016|NAD27(CGQ77) / SCoPQ zone 10|p|xy|1|-79.85,46.23,-78,62.45|+proj=tmerc +lat_0=0 +lon_0=-79.5 +k=0.9999 +x_0=304800 +y_0=0 +ellps=clrk66 +units=m
2017|NAD27(76) / MTM zone 8|p|xy|1|-75,44.98,-74.35,45.65|+proj=tmerc +lat_0=0 +lon_0=-73.5 +k=0.9999 +x_0=304800 +y_0=0 +ellps=clrk66 +units=m
2018|NAD27(76) / MTM zone 9|p|xy|1|-78,43.63,-75,46.25|+proj=tmerc +lat_0=0 +lon_0=-76.5 +k=0.9999 +x_0=304800 +y_0=0 +ellps=clrk66 +units=m
2019|NAD27(76) / MTM zone 10|p|xy|1|-81,42.26,-77.99,47.33|+proj=tmerc +lat_0=0 +lon_0=-79.5 +k=0.9999 +x_0=304800 +y_0=0 +ellps=clrk66 +units=m
2020|NAD27(76) / MTM zone 11|p|xy|1|-83.6,41.67,-81,46|+proj=tmerc +lat_0=0 +lon_0=-82.5 +k=0.9999 +x_0=304800 +y_0=0 +ellps=clrk66 +units=m
2021|NAD27(76) / MTM zone 12|p|xy|1|-82.5,46,-79.5,55.21|+proj=tmerc +lat_0=0 +lon_0=-81 +k=0.9999 +x_0=304800 +y_0=0 +ellps=clrk66 +units=m
2022|NAD27(76) / MTM zone 13|p|xy|1|-85.5,46,-82.5,55.59|+proj=tmerc +lat_0=0 +lon_0=-84 +k=0.9999 +x_0=304800 +y_0=0 +ellps=clrk66 +units=m
2023|NAD27(76) / MTM zone 14|p|xy|1|-88.5,47.17,-85.5,56.7|+proj=tmerc +lat_0=0 +lon_0=-87 +k=0.9999 +x_0=304800 +y_0=0 +ellps=clrk66 +units=m
2024|NAD27(76) / MTM zone 15|p|xy|1|-91.5,47.97,-88.5,56.9|+proj=tmerc +lat_0=0 +lon_0=-90 +k=0.9999 +x_0=304800 +y_0=0 +ellps=clrk66 +units=m
2025|NAD27(76) / MTM zone 16|p|xy|1|-94.5,48.06,-91.5,55.2|+proj=tmerc +lat_0=0 +lon_0=-93 +k=0.9999 +x_0=304800 +y_0=0 +ellps=clrk66 +units=m
2026|NAD27(76) / MTM zone 17|p|xy|1|-95.16,48.69,-94.5,53.24|+proj=tmerc +lat_0=0 +lon_0=-96 +k=0.9999 +x_0=304800 +y_0=0 +ellps=clrk66 +units=m
2027|NAD27(76) / UTM zone 15N|p|xy|1|-95.16,48.03,-90,56.2|+proj=utm +zone=15 +ellps=clrk66 +units=m
2028|NAD27(76) / UTM zone 16N|p|xy|1|-90,46.11,-84,56.9|+proj=utm +zone=16 +ellps=clrk66 +units=m
2029|NAD27(76) / UTM zone 17N|p|xy|1|-84,41.67,-78,55.37|+proj=utm +zone=17 +ellps=clrk66 +units=m
2030|NAD27(76) / UTM zone 18N|p|xy|1|-78,43.63,-74.35,46.25|+proj=utm +zone=18 +ellps=clrk66 +units=m
2031|NAD27(CGQ77) / UTM zone 17N|p|xy|1|-79.85,46.23,-78,62.45|+proj=utm +zone=17 +ellps=clrk66 +units=m
2032|NAD27(CGQ77) / UTM zone 18N|p|xy|1|-78,44.99,-72,62.62|+proj=utm +zone=18 +ellps=clrk66 +units=m
2033|NAD27(CGQ77) / UTM zone 19N|p|xy|1|-72,45.01,-66,61.8|+proj=utm +zone=19 +ellps=clrk66 +units=m
2034|NAD27(CGQ77) / UTM zone 20N|p|xy|1|-66,47.16,-60,60.42|+proj=utm +zone=20 +ellps=clrk66 +units=m
2035|NAD27(CGQ77) / UTM zone 21N|p|xy|1|-60,50.2,-57.1,52.01|+proj=utm +zone=21 +ellps=clrk66 +units=m
2039|Israel 1993 / Israeli TM Grid|p|xy|1|34.17,29.45,35.69,33.28|+proj=tmerc +lat_0=31.7343936111111 +lon_0=35.2045169444444 +k=1.0000067 +x_0=219529.584 +y_0=626907.39 +ellps=GRS80 +units=m
2040|Locodjo 1965 / UTM zone 30N|p|xy|1|-6,4.92,-2.48,10.46|+proj=utm +zone=30 +a=6378249.145 +rf=293.465 +units=m
2041|Abidjan 1987 / UTM zone 30N|p|xy|1|-6,4.92,-2.48,10.46|+proj=utm +zone=30 +a=6378249.145 +rf=293.465 +towgs84=-124.76,53,466.79,0,0,0,0 +units=m
2042|Locodjo 1965 / UTM zone 29N|p|xy|1|-8.61,4.29,-6,10.74|+proj=utm +zone=29 +a=6378249.145 +rf=293.465 +units=m
2043|Abidjan 1987 / UTM zone 29N|p|xy|1|-8.61,4.29,-6,10.74|+proj=utm +zone=29 +a=6378249.145 +rf=293.465 +towgs84=-124.76,53,466.79,0,0,0,0 +units=m
2044|Hanoi 1972 / Gauss-Kruger zone 18|p|yx|1|102.14,8.33,108,23.4|+proj=tmerc +lat_0=0 +lon_0=105 +k=1 +x_0=18500000 +y_0=0 +ellps=krass +units=m
2045|Hanoi 1972 / Gauss-Kruger zone 19|p|yx|1|108,10.43,109.53,21.56|+proj=tmerc +lat_0=0 +lon_0=111 +k=1 +x_0=19500000 +y_0=0 +ellps=krass +units=m
2046|Hartebeesthoek94 / Lo15|p|xy|1|14.35,-23.15,14.6,-22.68|+proj=tmerc +axis=wsu +lat_0=0 +lon_0=15 +k=1 +x_0=0 +y_0=0 +ellps=WGS84 +units=m
2047|Hartebeesthoek94 / Lo17|p|xy|1|16.45,-33.1,18,-28.03|+proj=tmerc +axis=wsu +lat_0=0 +lon_0=17 +k=1 +x_0=0 +y_0=0 +ellps=WGS84 +units=m
2048|Hartebeesthoek94 / Lo19|p|xy|1|17.99,-34.88,20,-28.38|+proj=tmerc +axis=wsu +lat_0=0 +lon_0=19 +k=1 +x_0=0 +y_0=0 +ellps=WGS84 +units=m
2049|Hartebeesthoek94 / Lo21|p|xy|1|19.99,-34.88,22.01,-24.76|+proj=tmerc +axis=wsu +lat_0=0 +lon_0=21 +k=1 +x_0=0 +y_0=0 +ellps=WGS84 +units=m
2050|Hartebeesthoek94 / Lo23|p|xy|1|22,-34.26,24.01,-25.26|+proj=tmerc +axis=wsu +lat_0=0 +lon_0=23 +k=1 +x_0=0 +y_0=0 +ellps=WGS84 +units=m
2051|Hartebeesthoek94 / Lo25|p|xy|1|24,-34.26,26.01,-24.71|+proj=tmerc +axis=wsu +lat_0=0 +lon_0=25 +k=1 +x_0=0 +y_0=0 +ellps=WGS84 +units=m
2052|Hartebeesthoek94 / Lo27|p|xy|1|26,-33.83,28,-22.92|+proj=tmerc +axis=wsu +lat_0=0 +lon_0=27 +k=1 +x_0=0 +y_0=0 +ellps=WGS84 +units=m
2053|Hartebeesthoek94 / Lo29|p|xy|1|27.99,-33.03,30.01,-22.13|+proj=tmerc +axis=wsu +lat_0=0 +lon_0=29 +k=1 +x_0=0 +y_0=0 +ellps=WGS84 +units=m
2054|Hartebeesthoek94 / Lo31|p|xy|1|29.99,-31.38,32.02,-22.22|+proj=tmerc +axis=wsu +lat_0=0 +lon_0=31 +k=1 +x_0=0 +y_0=0 +ellps=WGS84 +units=m
2055|Hartebeesthoek94 / Lo33|p|xy|1|31.95,-28.94,32.95,-26.8|+proj=tmerc +axis=wsu +lat_0=0 +lon_0=33 +k=1 +x_0=0 +y_0=0 +ellps=WGS84 +units=m
2056|CH1903+ / LV95|p|xy|1|5.96,45.82,10.49,47.81|+proj=somerc +lat_0=46.9524055555556 +lon_0=7.43958333333333 +k_0=1 +x_0=2600000 +y_0=1200000 +ellps=bessel +towgs84=674.374,15.056,405.346,0,0,0,0 +units=m
2057|Rassadiran / Nakhl e Taqi|p|xy|1|52.5,27.39,52.71,27.61|+proj=omerc +lat_0=27.5188288055556 +lonc=52.6035391666667 +alpha=0.571661194444444 +gamma=0.571661194444444 +k=0.999895934 +x_0=658377.437 +y_0=3044969.194 +ellps=intl +towgs84=-133.63,-157.5,-158.62,0,0,0,0 +units=m
2058|ED50(ED77) / UTM zone 38N|p|xy|1|44.03,30.99,48,39.78|+proj=utm +zone=38 +ellps=intl +units=m
2059|ED50(ED77) / UTM zone 39N|p|xy|1|48,25.47,54,39.71|+proj=utm +zone=39 +ellps=intl +units=m
2060|ED50(ED77) / UTM zone 40N|p|xy|1|54,25.32,60,38.29|+proj=utm +zone=40 +ellps=intl +units=m
2061|ED50(ED77) / UTM zone 41N|p|xy|1|60,25.02,63.34,37.06|+proj=utm +zone=41 +ellps=intl +units=m
2062|Madrid 1870 (Madrid) / Spain LCC|p|xy|1|-9.37,35.95,3.39,43.82|+proj=lcc +lat_1=40 +lat_0=40 +lon_0=0 +k_0=0.9988085293 +x_0=600000 +y_0=600000 +a=6378298.3 +rf=294.73 +pm=-3.687375 +units=m
2065|S-JTSK (Ferro) / Krovak|p|yx|1|12.09,47.73,22.56,51.06|+proj=krovak +axis=swu +lat_0=49.5 +lon_0=42.5 +alpha=30.2881397527778 +k=0.9999 +x_0=0 +y_0=0 +ellps=bessel +pm=ferro +units=m
2066|Mount Dillon / Tobago Grid|p|xy|0.201166195164|-60.9,11.08,-60.44,11.41|+proj=cass +lat_0=11.2521786111111 +lon_0=-60.6860088888889 +x_0=37718.66159325 +y_0=36209.91512952 +a=6378293.64520876 +b=6356617.98767984 +to_meter=0.201166195164
2067|Naparima 1955 / UTM zone 20N|p|xy|1|-61.98,9.99,-60.85,10.9|+proj=utm +zone=20 +ellps=intl +units=m
2068|ELD79 / Libya zone 5|p|xy|1|9.31,25.37,10.01,30.49|+proj=tmerc +lat_0=0 +lon_0=9 +k=0.9999 +x_0=200000 +y_0=0 +ellps=intl +towgs84=-115.8543,-99.0583,-152.4616,0,0,0,0 +units=m
2069|ELD79 / Libya zone 6|p|xy|1|10,23.51,12,33.23|+proj=tmerc +lat_0=0 +lon_0=11 +k=0.9999 +x_0=200000 +y_0=0 +ellps=intl +towgs84=-115.8543,-99.0583,-152.4616,0,0,0,0 +units=m
2070|ELD79 / Libya zone 7|p|xy|1|12,22.8,14,33.06|+proj=tmerc +lat_0=0 +lon_0=13 +k=0.9999 +x_0=200000 +y_0=0 +ellps=intl +towgs84=-115.8543,-99.0583,-152.4616,0,0,0,0 +units=m
2071|ELD79 / Libya zone 8|p|xy|1|14,22.61,16,32.79|+proj=tmerc +lat_0=0 +lon_0=15 +k=0.9999 +x_0=200000 +y_0=0 +ellps=intl +towgs84=-115.8543,-99.0583,-152.4616,0,0,0,0 +units=m
2072|ELD79 / Libya zone 9|p|xy|1|16,22.51,18.01,31.34|+proj=tmerc +lat_0=0 +lon_0=17 +k=0.9999 +x_0=200000 +y_0=0 +ellps=intl +towgs84=-115.8543,-99.0583,-152.4616,0,0,0,0 +units=m
2073|ELD79 / Libya zone 10|p|xy|1|18,21.54,20,32.17|+proj=tmerc +lat_0=0 +lon_0=19 +k=0.9999 +x_0=200000 +y_0=0 +ellps=intl +towgs84=-115.8543,-99.0583,-152.4616,0,0,0,0 +units=m
2074|ELD79 / Libya zone 11|p|xy|1|20,20.54,22,33|+proj=tmerc +lat_0=0 +lon_0=21 +k=0.9999 +x_0=200000 +y_0=0 +ellps=intl +towgs84=-115.8543,-99.0583,-152.4616,0,0,0,0 +units=m
2075|ELD79 / Libya zone 12|p|xy|1|22,19.5,24,32.97|+proj=tmerc +lat_0=0 +lon_0=23 +k=0.9999 +x_0=200000 +y_0=0 +ellps=intl +towgs84=-115.8543,-99.0583,-152.4616,0,0,0,0 +units=m
2076|ELD79 / Libya zone 13|p|xy|1|24,19.99,25.21,32.15|+proj=tmerc +lat_0=0 +lon_0=25 +k=0.9999 +x_0=200000 +y_0=0 +ellps=intl +towgs84=-115.8543,-99.0583,-152.4616,0,0,0,0 +units=m
2077|ELD79 / UTM zone 32N|p|xy|1|9.31,23.51,12,33.23|+proj=utm +zone=32 +ellps=intl +towgs84=-115.8543,-99.0583,-152.4616,0,0,0,0 +units=m
2078|ELD79 / UTM zone 33N|p|xy|1|12,22.51,18.01,33.06|+proj=utm +zone=33 +ellps=intl +towgs84=-115.8543,-99.0583,-152.4616,0,0,0,0 +units=m
2079|ELD79 / UTM zone 34N|p|xy|1|17.99,19.5,24,33|+proj=utm +zone=34 +ellps=intl +towgs84=-115.8543,-99.0583,-152.4616,0,0,0,0 +units=m
2080|ELD79 / UTM zone 35N|p|xy|1|24,19.99,25.21,32.15|+proj=utm +zone=35 +ellps=intl +towgs84=-115.8543,-99.0583,-152.4616,0,0,0,0 +units=m
2081|Chos Malal 1914 / Argentina 2|p|yx|1|-70.51,-43.41,-67.49,-31.91|+proj=tmerc +lat_0=-90 +lon_0=-69 +k=1 +x_0=2500000 +y_0=0 +ellps=intl +units=m
2082|Pampa del Castillo / Argentina 2|p|yx|1|-70.5,-50.34,-67.49,-42.49|+proj=tmerc +lat_0=-90 +lon_0=-69 +k=1 +x_0=2500000 +y_0=0 +ellps=intl +units=m
2083|Hito XVIII 1963 / Argentina 2|p|yx|1|-68.64,-54.9,-67.5,-52.59|+proj=tmerc +lat_0=-90 +lon_0=-69 +k=1 +x_0=2500000 +y_0=0 +ellps=intl +units=m
2084|Hito XVIII 1963 / UTM zone 19S|p|xy|1|-68.62,-54.61,-66,-51.65|+proj=utm +zone=19 +south +ellps=intl +units=m
2087|ELD79 / TM 12 NE|p|xy|1|9.31,22.61,15,33.23|+proj=tmerc +lat_0=0 +lon_0=12 +k=0.9996 +x_0=500000 +y_0=0 +ellps=intl +towgs84=-115.8543,-99.0583,-152.4616,0,0,0,0 +units=m
2088|Carthage / TM 11 NE|p|xy|1|7.81,33.22,13.67,38.41|+proj=tmerc +lat_0=0 +lon_0=11 +k=0.9996 +x_0=500000 +y_0=0 +ellps=clrk80ign +towgs84=-260.1,5.5,432.2,0,0,0,0 +units=m
2089|Yemen NGN96 / UTM zone 38N|p|xy|1|42,11.57,48.01,17.95|+proj=utm +zone=38 +ellps=WGS84 +units=m
2090|Yemen NGN96 / UTM zone 39N|p|xy|1|48,9.45,54.01,19|+proj=utm +zone=39 +ellps=WGS84 +units=m
2093|Hanoi 1972 / GK 106 NE|p|yx|1|105.49,9.03,107.58,11.04|+proj=tmerc +lat_0=0 +lon_0=106 +k=1 +x_0=500000 +y_0=0 +ellps=krass +towgs84=-17.51,-108.32,-62.39,0,0,0,0 +units=m
2094|WGS 72BE / TM 106 NE|p|xy|1|106.54,7.99,110,11.15|+proj=tmerc +lat_0=0 +lon_0=106 +k=0.9996 +x_0=500000 +y_0=0 +ellps=WGS72 +towgs84=0,0,1.9,0,0,0.814,-0.38 +units=m
2095|Bissau / UTM zone 28N|p|xy|1|-16.77,10.87,-13.64,12.69|+proj=utm +zone=28 +ellps=intl +towgs84=-173,253,27,0,0,0,0 +units=m
2096|Korean 1985 / East Belt|p|yx|1|128,34.49,129.65,38.64|+proj=tmerc +lat_0=38 +lon_0=129 +k=1 +x_0=200000 +y_0=500000 +ellps=bessel +units=m
2097|Korean 1985 / Central Belt|p|yx|1|126,33.96,128,38.33|+proj=tmerc +lat_0=38 +lon_0=127 +k=1 +x_0=200000 +y_0=500000 +ellps=bessel +units=m
2098|Korean 1985 / West Belt|p|yx|1|124.53,33.99,126,38.04|+proj=tmerc +lat_0=38 +lon_0=125 +k=1 +x_0=200000 +y_0=500000 +ellps=bessel +units=m
2099|Qatar 1948 / Qatar Grid|p|xy|1|50.69,24.55,51.68,26.2|+proj=cass +lat_0=25.3823611111111 +lon_0=50.7613888888889 +x_0=100000 +y_0=100000 +ellps=helmert +units=m
2100|GGRS87 / Greek Grid|p|xy|1|19.57,34.88,28.3,41.75|+proj=tmerc +lat_0=0 +lon_0=24 +k=0.9996 +x_0=500000 +y_0=0 +ellps=GRS80 +units=m
2101|Lake / Maracaibo Grid M1|p|xy|1|-72.25,10,-71.5,11|+proj=lcc +lat_1=10.1666666666667 +lat_0=10.1666666666667 +lon_0=-71.6056177777778 +k_0=1 +x_0=0 +y_0=-52684.972 +ellps=intl +units=m
2102|Lake / Maracaibo Grid|p|xy|1|-72.25,10,-71.5,11|+proj=lcc +lat_1=10.1666666666667 +lat_0=10.1666666666667 +lon_0=-71.6056177777778 +k_0=1 +x_0=200000 +y_0=147315.028 +ellps=intl +units=m
2103|Lake / Maracaibo Grid M3|p|xy|1|-72.25,10,-71.5,11|+proj=lcc +lat_1=10.1666666666667 +lat_0=10.1666666666667 +lon_0=-71.6056177777778 +k_0=1 +x_0=500000 +y_0=447315.028 +ellps=intl +units=m
2104|Lake / Maracaibo La Rosa Grid|p|xy|1|-71.5,10,-71.17,10.51|+proj=lcc +lat_1=10.1666666666667 +lat_0=10.1666666666667 +lon_0=-71.6056177777778 +k_0=1 +x_0=-17044 +y_0=-23139.97 +ellps=intl +units=m
2105|NZGD2000 / Mount Eden 2000|p|yx|1|171.99,-39.01,176.12,-34.1|+proj=tmerc +lat_0=-36.8797222222222 +lon_0=174.764166666667 +k=0.9999 +x_0=400000 +y_0=800000 +ellps=GRS80 +units=m
2106|NZGD2000 / Bay of Plenty 2000|p|yx|1|175.75,-39.13,177.23,-37.22|+proj=tmerc +lat_0=-37.7611111111111 +lon_0=176.466111111111 +k=1 +x_0=400000 +y_0=800000 +ellps=GRS80 +units=m
2107|NZGD2000 / Poverty Bay 2000|p|yx|1|176.73,-39.04,178.63,-37.49|+proj=tmerc +lat_0=-38.6244444444444 +lon_0=177.885555555556 +k=1 +x_0=400000 +y_0=800000 +ellps=GRS80 +units=m
2108|NZGD2000 / Hawkes Bay 2000|p|yx|1|175.8,-40.57,178.07,-38.87|+proj=tmerc +lat_0=-39.6508333333333 +lon_0=176.673611111111 +k=1 +x_0=400000 +y_0=800000 +ellps=GRS80 +units=m
2109|NZGD2000 / Taranaki 2000|p|yx|1|173.68,-39.78,175.44,-38.4|+proj=tmerc +lat_0=-39.1355555555556 +lon_0=174.227777777778 +k=1 +x_0=400000 +y_0=800000 +ellps=GRS80 +units=m
2110|NZGD2000 / Tuhirangi 2000|p|yx|1|174.88,-39.55,176.33,-38.87|+proj=tmerc +lat_0=-39.5122222222222 +lon_0=175.64 +k=1 +x_0=400000 +y_0=800000 +ellps=GRS80 +units=m
2111|NZGD2000 / Wanganui 2000|p|yx|1|174.4,-40.97,176.27,-39.46|+proj=tmerc +lat_0=-40.2419444444444 +lon_0=175.488055555556 +k=1 +x_0=400000 +y_0=800000 +ellps=GRS80 +units=m
2112|NZGD2000 / Wairarapa 2000|p|yx|1|175.01,-41.67,176.55,-40.29|+proj=tmerc +lat_0=-40.9252777777778 +lon_0=175.647222222222 +k=1 +x_0=400000 +y_0=800000 +ellps=GRS80 +units=m
2113|NZGD2000 / Wellington 2000|p|yx|1|174.52,-41.5,175.36,-40.91|+proj=tmerc +lat_0=-41.3011111111111 +lon_0=174.776388888889 +k=1 +x_0=400000 +y_0=800000 +ellps=GRS80 +units=m
2114|NZGD2000 / Collingwood 2000|p|yx|1|172.16,-41.22,173.13,-40.44|+proj=tmerc +lat_0=-40.7147222222222 +lon_0=172.671944444444 +k=1 +x_0=400000 +y_0=800000 +ellps=GRS80 +units=m
2115|NZGD2000 / Nelson 2000|p|yx|1|172.4,-42.18,174.08,-40.66|+proj=tmerc +lat_0=-41.2744444444444 +lon_0=173.299166666667 +k=1 +x_0=400000 +y_0=800000 +ellps=GRS80 +units=m
2116|NZGD2000 / Karamea 2000|p|yx|1|171.96,-41.49,172.7,-40.75|+proj=tmerc +lat_0=-41.2897222222222 +lon_0=172.108888888889 +k=1 +x_0=400000 +y_0=800000 +ellps=GRS80 +units=m
2117|NZGD2000 / Buller 2000|p|yx|1|171.27,-42.19,172.41,-41.42|+proj=tmerc +lat_0=-41.8105555555556 +lon_0=171.581111111111 +k=1 +x_0=400000 +y_0=800000 +ellps=GRS80 +units=m
2118|NZGD2000 / Grey 2000|p|yx|1|171.15,-42.74,172.75,-41.5|+proj=tmerc +lat_0=-42.3336111111111 +lon_0=171.549722222222 +k=1 +x_0=400000 +y_0=800000 +ellps=GRS80 +units=m
2119|NZGD2000 / Amuri 2000|p|yx|1|171.88,-42.95,173.55,-42.09|+proj=tmerc +lat_0=-42.6888888888889 +lon_0=173.01 +k=1 +x_0=400000 +y_0=800000 +ellps=GRS80 +units=m
2120|NZGD2000 / Marlborough 2000|p|yx|1|172.95,-42.65,174.46,-40.85|+proj=tmerc +lat_0=-41.5444444444444 +lon_0=173.801944444444 +k=1 +x_0=400000 +y_0=800000 +ellps=GRS80 +units=m
2121|NZGD2000 / Hokitika 2000|p|yx|1|170.39,-43.23,171.89,-42.41|+proj=tmerc +lat_0=-42.8861111111111 +lon_0=170.979722222222 +k=1 +x_0=400000 +y_0=800000 +ellps=GRS80 +units=m
2122|NZGD2000 / Okarito 2000|p|yx|1|169.21,-43.85,170.89,-43|+proj=tmerc +lat_0=-43.11 +lon_0=170.260833333333 +k=1 +x_0=400000 +y_0=800000 +ellps=GRS80 +units=m
2123|NZGD2000 / Jacksons Bay 2000|p|yx|1|168.02,-44.4,170.01,-43.67|+proj=tmerc +lat_0=-43.9777777777778 +lon_0=168.606111111111 +k=1 +x_0=400000 +y_0=800000 +ellps=GRS80 +units=m
2124|NZGD2000 / Mount Pleasant 2000|p|yx|1|171.11,-43.96,173.38,-42.69|+proj=tmerc +lat_0=-43.5905555555556 +lon_0=172.726944444444 +k=1 +x_0=400000 +y_0=800000 +ellps=GRS80 +units=m
2125|NZGD2000 / Gawler 2000|p|yx|1|170.68,-44.25,172.26,-43.13|+proj=tmerc +lat_0=-43.7486111111111 +lon_0=171.360555555556 +k=1 +x_0=400000 +y_0=800000 +ellps=GRS80 +units=m
2126|NZGD2000 / Timaru 2000|p|yx|1|169.82,-44.98,171.55,-43.35|+proj=tmerc +lat_0=-44.4019444444444 +lon_0=171.057222222222 +k=1 +x_0=400000 +y_0=800000 +ellps=GRS80 +units=m
2127|NZGD2000 / Lindis Peak 2000|p|yx|1|168.62,-45.4,170.24,-43.71|+proj=tmerc +lat_0=-44.735 +lon_0=169.4675 +k=1 +x_0=400000 +y_0=800000 +ellps=GRS80 +units=m
2128|NZGD2000 / Mount Nicholas 2000|p|yx|1|167.72,-45.58,169.11,-44.29|+proj=tmerc +lat_0=-45.1327777777778 +lon_0=168.398611111111 +k=1 +x_0=400000 +y_0=800000 +ellps=GRS80 +units=m
2129|NZGD2000 / Mount York 2000|p|yx|1|166.37,-46.33,168.21,-44.53|+proj=tmerc +lat_0=-45.5636111111111 +lon_0=167.738611111111 +k=1 +x_0=400000 +y_0=800000 +ellps=GRS80 +units=m
2130|NZGD2000 / Observation Point 2000|p|yx|1|169.77,-45.82,171.24,-44.61|+proj=tmerc +lat_0=-45.8161111111111 +lon_0=170.628333333333 +k=1 +x_0=400000 +y_0=800000 +ellps=GRS80 +units=m
2131|NZGD2000 / North Taieri 2000|p|yx|1|168.64,-46.73,170.87,-45.23|+proj=tmerc +lat_0=-45.8613888888889 +lon_0=170.2825 +k=0.99996 +x_0=400000 +y_0=800000 +ellps=GRS80 +units=m
2132|NZGD2000 / Bluff 2000|p|yx|1|167.29,-47.33,168.97,-45.33|+proj=tmerc +lat_0=-46.6 +lon_0=168.342777777778 +k=1 +x_0=400000 +y_0=800000 +ellps=GRS80 +units=m
2133|NZGD2000 / UTM zone 58S|p|xy|1|162,-55.89,168,-39.68|+proj=utm +zone=58 +south +ellps=GRS80 +units=m
2134|NZGD2000 / UTM zone 59S|p|xy|1|168,-55.95,174,-30.78|+proj=utm +zone=59 +south +ellps=GRS80 +units=m
2135|NZGD2000 / UTM zone 60S|p|xy|1|174,-54.32,180,-26.42|+proj=utm +zone=60 +south +ellps=GRS80 +units=m
2136|Accra / Ghana National Grid|p|xy|0.304799710181509|-3.25,4.67,1.23,11.16|+proj=tmerc +lat_0=4.66666666666667 +lon_0=-1 +k=0.99975 +x_0=274319.739163358 +y_0=0 +a=6378300 +rf=296 +towgs84=-170,33,326,0,0,0,0 +to_meter=0.304799710181509
2137|Accra / TM 1 NW|p|xy|1|-3.79,1.4,2.1,6.06|+proj=tmerc +lat_0=0 +lon_0=-1 +k=0.9996 +x_0=500000 +y_0=0 +a=6378300 +rf=296 +towgs84=-171.16,17.29,325.21,0,0,0.814,-0.38 +units=m
2138|NAD27(CGQ77) / Quebec Lambert|p|xy|1|-79.85,44.99,-57.1,62.62|+proj=lcc +lat_0=44 +lon_0=-68.5 +lat_1=60 +lat_2=46 +x_0=0 +y_0=0 +ellps=clrk66 +units=m
2154|RGF93 v1 / Lambert-93|p|xy|1|-9.86,41.15,10.38,51.56|+proj=lcc +lat_0=46.5 +lon_0=3 +lat_1=49 +lat_2=44 +x_0=700000 +y_0=6600000 +ellps=GRS80 +units=m
2157|IRENET95 / Irish Transverse Mercator|p|xy|1|-10.56,51.39,-5.34,55.43|+proj=tmerc +lat_0=53.5 +lon_0=-8 +k=0.99982 +x_0=600000 +y_0=750000 +ellps=GRS80 +units=m
2158|IRENET95 / UTM zone 29N|p|xy|1|-10.56,51.39,-5.34,55.43|+proj=utm +zone=29 +ellps=GRS80 +units=m
2159|Sierra Leone 1924 / New Colony Grid|p|xy|0.304799710181509|-13.34,8.32,-13.13,8.55|+proj=tmerc +lat_0=6.66666666666667 +lon_0=-12 +k=1 +x_0=152399.855090754 +y_0=0 +a=6378300 +rf=296 +to_meter=0.304799710181509
2160|Sierra Leone 1924 / New War Office Grid|p|xy|0.304799710181509|-13.34,8.32,-13.13,8.55|+proj=tmerc +lat_0=6.66666666666667 +lon_0=-12 +k=1 +x_0=243839.768145207 +y_0=182879.826108905 +a=6378300 +rf=296 +to_meter=0.304799710181509
2161|Sierra Leone 1968 / UTM zone 28N|p|xy|1|-13.35,7.15,-12,9.94|+proj=utm +zone=28 +a=6378249.145 +rf=293.465 +towgs84=-88,4,101,0,0,0,0 +units=m
2162|Sierra Leone 1968 / UTM zone 29N|p|xy|1|-12,6.88,-10.26,10|+proj=utm +zone=29 +a=6378249.145 +rf=293.465 +towgs84=-88,4,101,0,0,0,0 +units=m
2164|Locodjo 1965 / TM 5 NW|p|xy|1|-7.55,1.02,-3.11,5.19|+proj=tmerc +lat_0=0 +lon_0=-5 +k=0.9996 +x_0=500000 +y_0=0 +a=6378249.145 +rf=293.465 +units=m
2165|Abidjan 1987 / TM 5 NW|p|xy|1|-7.55,1.02,-3.11,5.19|+proj=tmerc +lat_0=0 +lon_0=-5 +k=0.9996 +x_0=500000 +y_0=0 +a=6378249.145 +rf=293.465 +towgs84=-123.1,53.2,465.4,0,0,0,0 +units=m
2169|LUREF / Luxembourg TM|p|yx|1|5.73,49.44,6.53,50.19|+proj=tmerc +lat_0=49.8333333333333 +lon_0=6.16666666666667 +k=1 +x_0=80000 +y_0=100000 +ellps=intl +towgs84=-189.6806,18.3463,-42.7695,-0.33746,-3.09264,2.53861,0.4598 +units=m
2172|Pulkovo 1942(58) / Poland zone II|p|yx|1|19,51.33,23.95,54.51|+proj=sterea +lat_0=53.0019444444444 +lon_0=21.5027777777778 +k=0.9998 +x_0=4603000 +y_0=5806000 +ellps=krass +units=m
2173|Pulkovo 1942(58) / Poland zone III|p|yx|1|14.14,52.16,20,54.89|+proj=sterea +lat_0=53.5833333333333 +lon_0=17.0083333333333 +k=0.9998 +x_0=3501000 +y_0=5999000 +ellps=krass +units=m
2174|Pulkovo 1942(58) / Poland zone IV|p|yx|1|14.14,49.39,19.09,53.34|+proj=sterea +lat_0=51.6708333333333 +lon_0=16.6722222222222 +k=0.9998 +x_0=3703000 +y_0=5627000 +ellps=krass +units=m
2175|Pulkovo 1942(58) / Poland zone V|p|yx|1|18.33,49.39,19.67,51.34|+proj=tmerc +lat_0=0 +lon_0=18.9583333333333 +k=0.999983 +x_0=237000 +y_0=-4700000 +ellps=krass +units=m
2176|ETRF2000-PL / CS2000/15|p|yx|1|14.14,50.26,16.5,55.35|+proj=tmerc +lat_0=0 +lon_0=15 +k=0.999923 +x_0=5500000 +y_0=0 +ellps=GRS80 +units=m
2177|ETRF2000-PL / CS2000/18|p|yx|1|16.5,49.39,19.5,55.93|+proj=tmerc +lat_0=0 +lon_0=18 +k=0.999923 +x_0=6500000 +y_0=0 +ellps=GRS80 +units=m
2178|ETRF2000-PL / CS2000/21|p|yx|1|19.5,49.09,22.5,54.55|+proj=tmerc +lat_0=0 +lon_0=21 +k=0.999923 +x_0=7500000 +y_0=0 +ellps=GRS80 +units=m
2179|ETRF2000-PL / CS2000/24|p|yx|1|22.5,49,24.15,54.41|+proj=tmerc +lat_0=0 +lon_0=24 +k=0.999923 +x_0=8500000 +y_0=0 +ellps=GRS80 +units=m
2180|ETRF2000-PL / CS92|p|yx|1|14.14,49,24.15,55.93|+proj=tmerc +lat_0=0 +lon_0=19 +k=0.9993 +x_0=500000 +y_0=-5300000 +ellps=GRS80 +units=m
2188|Azores Occidental 1939 / UTM zone 25N|p|xy|1|-31.34,39.3,-31.02,39.77|+proj=utm +zone=25 +ellps=intl +units=m
2189|Azores Central 1948 / UTM zone 26N|p|xy|1|-28.9,38.32,-26.97,39.14|+proj=utm +zone=26 +ellps=intl +towgs84=-104,167,-38,0,0,0,0 +units=m
2190|Azores Oriental 1940 / UTM zone 26N|p|xy|1|-25.92,36.87,-24.72,37.96|+proj=utm +zone=26 +ellps=intl +towgs84=-203,141,53,0,0,0,0 +units=m
2193|NZGD2000 / New Zealand Transverse Mercator 2000|p|yx|1|166.37,-47.33,178.63,-34.1|+proj=tmerc +lat_0=0 +lon_0=173 +k=0.9996 +x_0=1600000 +y_0=10000000 +ellps=GRS80 +units=m
2195|NAD83(HARN) / UTM zone 2S|p|xy|1|-170.88,-14.59,-168.09,-14.11|+proj=utm +zone=2 +south +ellps=GRS80 +units=m
2196|ETRS89 / Kp2000 Jutland|p|xy|1|8,54.67,11.29,57.8|+proj=tmerc +lat_0=0 +lon_0=9.5 +k=0.99995 +x_0=200000 +y_0=0 +ellps=GRS80 +units=m
2197|ETRS89 / Kp2000 Zealand|p|xy|1|10.79,54.51,12.87,56.79|+proj=tmerc +lat_0=0 +lon_0=12 +k=0.99995 +x_0=500000 +y_0=0 +ellps=GRS80 +units=m
2198|ETRS89 / Kp2000 Bornholm|p|xy|1|14.59,54.94,15.25,55.38|+proj=tmerc +lat_0=0 +lon_0=15 +k=1 +x_0=900000 +y_0=0 +ellps=GRS80 +units=m
2200|ATS77 / New Brunswick Stereographic (ATS77)|p|yx|1|-69.05,44.56,-63.7,48.07|+proj=sterea +lat_0=46.5 +lon_0=-66.5 +k=0.999912 +x_0=300000 +y_0=800000 +a=6378135 +rf=298.257 +units=m
2201|REGVEN / UTM zone 18N|p|xy|1|-73.38,7.02,-71.99,11.62|+proj=utm +zone=18 +ellps=GRS80 +units=m
2202|REGVEN / UTM zone 19N|p|xy|1|-72,0.73,-66,15.64|+proj=utm +zone=19 +ellps=GRS80 +units=m
2203|REGVEN / UTM zone 20N|p|xy|1|-66,0.64,-58.95,16.75|+proj=utm +zone=20 +ellps=GRS80 +units=m
2204|NAD27 / Tennessee|p|xy|0.304800609601219|-90.31,34.98,-81.65,36.68|+proj=lcc +lat_0=34.6666666666667 +lon_0=-86 +lat_1=35.25 +lat_2=36.4166666666667 +x_0=609601.219202438 +y_0=30480.0609601219 +datum=NAD27 +units=us-ft
2205|NAD83 / Kentucky North|p|xy|1|-85.96,37.71,-82.47,39.15|+proj=lcc +lat_0=37.5 +lon_0=-84.25 +lat_1=37.9666666666667 +lat_2=38.9666666666667 +x_0=500000 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
2206|ED50 / 3-degree Gauss-Kruger zone 9|p|yx|1|25.62,36.5,28.5,42.11|+proj=tmerc +lat_0=0 +lon_0=27 +k=1 +x_0=9500000 +y_0=0 +ellps=intl +units=m
2207|ED50 / 3-degree Gauss-Kruger zone 10|p|yx|1|28.5,36.06,31.5,41.46|+proj=tmerc +lat_0=0 +lon_0=30 +k=1 +x_0=10500000 +y_0=0 +ellps=intl +units=m
2208|ED50 / 3-degree Gauss-Kruger zone 11|p|yx|1|31.5,35.97,34.5,42.07|+proj=tmerc +lat_0=0 +lon_0=33 +k=1 +x_0=11500000 +y_0=0 +ellps=intl +units=m
2209|ED50 / 3-degree Gauss-Kruger zone 12|p|yx|1|34.5,35.81,37.5,42.15|+proj=tmerc +lat_0=0 +lon_0=36 +k=1 +x_0=12500000 +y_0=0 +ellps=intl +units=m
2210|ED50 / 3-degree Gauss-Kruger zone 13|p|yx|1|37.5,36.66,40.5,41.19|+proj=tmerc +lat_0=0 +lon_0=39 +k=1 +x_0=13500000 +y_0=0 +ellps=intl +units=m
2211|ED50 / 3-degree Gauss-Kruger zone 14|p|yx|1|40.5,37.02,43.5,41.6|+proj=tmerc +lat_0=0 +lon_0=42 +k=1 +x_0=14500000 +y_0=0 +ellps=intl +towgs84=-84.1,-101.8,-129.7,0,0,0.468,1.05 +units=m
2212|ED50 / 3-degree Gauss-Kruger zone 15|p|yx|1|43.5,36.97,44.83,41.02|+proj=tmerc +lat_0=0 +lon_0=45 +k=1 +x_0=15500000 +y_0=0 +ellps=intl +towgs84=-84.1,-101.8,-129.7,0,0,0.468,1.05 +units=m
2213|ETRS89 / TM 30 NE|p|xy|1|28.64,43.44,31.41,45.2|+proj=tmerc +lat_0=0 +lon_0=30 +k=0.9996 +x_0=500000 +y_0=0 +ellps=GRS80 +units=m
2215|Manoca 1962 / UTM zone 32N|p|xy|1|8.45,2.16,10.4,4.99|+proj=utm +zone=32 +ellps=clrk80ign +towgs84=-70.9,-151.8,-41.4,0,0,0,0 +units=m
2216|Qornoq 1927 / UTM zone 22N|p|xy|1|-54,60.63,-48,73.05|+proj=utm +zone=22 +ellps=intl +units=m
2217|Qornoq 1927 / UTM zone 23N|p|xy|1|-48,59.74,-42.52,62.05|+proj=utm +zone=23 +ellps=intl +units=m
2219|ATS77 / UTM zone 19N|p|xy|1|-69,43.64,-66,48.07|+proj=utm +zone=19 +a=6378135 +rf=298.257 +units=m
2220|ATS77 / UTM zone 20N|p|xy|1|-66,43.41,-59.73,47.98|+proj=utm +zone=20 +a=6378135 +rf=298.257 +units=m
2222|NAD83 / Arizona East (ft)|p|xy|0.3048|-111.71,31.33,-109.04,37.01|+proj=tmerc +lat_0=31 +lon_0=-110.166666666667 +k=0.9999 +x_0=213360 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=ft
2223|NAD83 / Arizona Central (ft)|p|xy|0.3048|-113.35,31.33,-110.44,37.01|+proj=tmerc +lat_0=31 +lon_0=-111.916666666667 +k=0.9999 +x_0=213360 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=ft
2224|NAD83 / Arizona West (ft)|p|xy|0.3048|-114.81,32.05,-112.52,37|+proj=tmerc +lat_0=31 +lon_0=-113.75 +k=0.999933333 +x_0=213360 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=ft
2225|NAD83 / California zone 1 (ftUS)|p|xy|0.304800609601219|-124.45,39.59,-119.99,42.01|+proj=lcc +lat_0=39.3333333333333 +lon_0=-122 +lat_1=41.6666666666667 +lat_2=40 +x_0=2000000.0001016 +y_0=500000.0001016 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=us-ft
2226|NAD83 / California zone 2 (ftUS)|p|xy|0.304800609601219|-124.06,38.02,-119.54,40.16|+proj=lcc +lat_0=37.6666666666667 +lon_0=-122 +lat_1=39.8333333333333 +lat_2=38.3333333333333 +x_0=2000000.0001016 +y_0=500000.0001016 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=us-ft
2227|NAD83 / California zone 3 (ftUS)|p|xy|0.304800609601219|-123.02,36.73,-117.83,38.71|+proj=lcc +lat_0=36.5 +lon_0=-120.5 +lat_1=38.4333333333333 +lat_2=37.0666666666667 +x_0=2000000.0001016 +y_0=500000.0001016 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=us-ft
2228|NAD83 / California zone 4 (ftUS)|p|xy|0.304800609601219|-122.01,35.78,-115.62,37.58|+proj=lcc +lat_0=35.3333333333333 +lon_0=-119 +lat_1=37.25 +lat_2=36 +x_0=2000000.0001016 +y_0=500000.0001016 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=us-ft
2229|NAD83 / California zone 5 (ftUS)|p|xy|0.304800609601219|-121.42,32.76,-114.12,35.81|+proj=lcc +lat_0=33.5 +lon_0=-118 +lat_1=35.4666666666667 +lat_2=34.0333333333333 +x_0=2000000.0001016 +y_0=500000.0001016 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=us-ft
2230|NAD83 / California zone 6 (ftUS)|p|xy|0.304800609601219|-118.15,32.53,-114.42,34.08|+proj=lcc +lat_0=32.1666666666667 +lon_0=-116.25 +lat_1=33.8833333333333 +lat_2=32.7833333333333 +x_0=2000000.0001016 +y_0=500000.0001016 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=us-ft
2231|NAD83 / Colorado North (ftUS)|p|xy|0.304800609601219|-109.06,39.56,-102.04,41.01|+proj=lcc +lat_0=39.3333333333333 +lon_0=-105.5 +lat_1=40.7833333333333 +lat_2=39.7166666666667 +x_0=914401.828803658 +y_0=304800.609601219 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=us-ft
2232|NAD83 / Colorado Central (ftUS)|p|xy|0.304800609601219|-109.06,38.14,-102.04,40.09|+proj=lcc +lat_0=37.8333333333333 +lon_0=-105.5 +lat_1=39.75 +lat_2=38.45 +x_0=914401.828803658 +y_0=304800.609601219 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=us-ft
2233|NAD83 / Colorado South (ftUS)|p|xy|0.304800609601219|-109.06,36.98,-102.04,38.68|+proj=lcc +lat_0=36.6666666666667 +lon_0=-105.5 +lat_1=38.4333333333333 +lat_2=37.2333333333333 +x_0=914401.828803658 +y_0=304800.609601219 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=us-ft
2234|NAD83 / Connecticut (ftUS)|p|xy|0.304800609601219|-73.73,40.98,-71.78,42.05|+proj=lcc +lat_0=40.8333333333333 +lon_0=-72.75 +lat_1=41.8666666666667 +lat_2=41.2 +x_0=304800.609601219 +y_0=152400.30480061 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=us-ft
2235|NAD83 / Delaware (ftUS)|p|xy|0.304800609601219|-75.8,38.44,-74.97,39.85|+proj=tmerc +lat_0=38 +lon_0=-75.4166666666667 +k=0.999995 +x_0=200000.0001016 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=us-ft
2236|NAD83 / Florida East (ftUS)|p|xy|0.304800609601219|-82.33,24.41,-79.97,30.83|+proj=tmerc +lat_0=24.3333333333333 +lon_0=-81 +k=0.999941177 +x_0=200000.0001016 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=us-ft
2237|NAD83 / Florida West (ftUS)|p|xy|0.304800609601219|-83.34,26.27,-81.13,29.6|+proj=tmerc +lat_0=24.3333333333333 +lon_0=-82 +k=0.999941177 +x_0=200000.0001016 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=us-ft
2238|NAD83 / Florida North (ftUS)|p|xy|0.304800609601219|-87.63,29.21,-82.04,31.01|+proj=lcc +lat_0=29 +lon_0=-84.5 +lat_1=30.75 +lat_2=29.5833333333333 +x_0=600000 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=us-ft
2239|NAD83 / Georgia East (ftUS)|p|xy|0.304800609601219|-83.47,30.36,-80.77,34.68|+proj=tmerc +lat_0=30 +lon_0=-82.1666666666667 +k=0.9999 +x_0=200000.0001016 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=us-ft
2240|NAD83 / Georgia West (ftUS)|p|xy|0.304800609601219|-85.61,30.62,-82.99,35.01|+proj=tmerc +lat_0=30 +lon_0=-84.1666666666667 +k=0.9999 +x_0=699999.9998984 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=us-ft
2241|NAD83 / Idaho East (ftUS)|p|xy|0.304800609601219|-113.24,41.99,-111.04,44.75|+proj=tmerc +lat_0=41.6666666666667 +lon_0=-112.166666666667 +k=0.999947368 +x_0=200000.0001016 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=us-ft
2242|NAD83 / Idaho Central (ftUS)|p|xy|0.304800609601219|-115.3,41.99,-112.67,45.7|+proj=tmerc +lat_0=41.6666666666667 +lon_0=-114 +k=0.999947368 +x_0=500000.0001016 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=us-ft
2243|NAD83 / Idaho West (ftUS)|p|xy|0.304800609601219|-117.24,41.99,-114.32,49.01|+proj=tmerc +lat_0=41.6666666666667 +lon_0=-115.75 +k=0.999933333 +x_0=800000.0001016 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=us-ft
2246|NAD83 / Kentucky North (ftUS)|p|xy|0.304800609601219|-85.96,37.71,-82.47,39.15|+proj=lcc +lat_0=37.5 +lon_0=-84.25 +lat_1=37.9666666666667 +lat_2=38.9666666666667 +x_0=500000.0001016 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=us-ft
2247|NAD83 / Kentucky South (ftUS)|p|xy|0.304800609601219|-89.57,36.49,-81.95,38.17|+proj=lcc +lat_0=36.3333333333333 +lon_0=-85.75 +lat_1=37.9333333333333 +lat_2=36.7333333333333 +x_0=500000.0001016 +y_0=500000.0001016 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=us-ft
2248|NAD83 / Maryland (ftUS)|p|xy|0.304800609601219|-79.49,37.97,-74.97,39.73|+proj=lcc +lat_0=37.6666666666667 +lon_0=-77 +lat_1=39.45 +lat_2=38.3 +x_0=399999.9998984 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=us-ft
2249|NAD83 / Massachusetts Mainland (ftUS)|p|xy|0.304800609601219|-73.5,41.46,-69.86,42.89|+proj=lcc +lat_0=41 +lon_0=-71.5 +lat_1=42.6833333333333 +lat_2=41.7166666666667 +x_0=200000.0001016 +y_0=750000 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=us-ft
2250|NAD83 / Massachusetts Island (ftUS)|p|xy|0.304800609601219|-70.91,41.19,-69.89,41.51|+proj=lcc +lat_0=41 +lon_0=-70.5 +lat_1=41.4833333333333 +lat_2=41.2833333333333 +x_0=500000.0001016 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=us-ft
2251|NAD83 / Michigan North (ft)|p|xy|0.3048|-90.42,45.08,-83.44,48.32|+proj=lcc +lat_0=44.7833333333333 +lon_0=-87 +lat_1=47.0833333333333 +lat_2=45.4833333333333 +x_0=7999999.999968 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=ft
2252|NAD83 / Michigan Central (ft)|p|xy|0.3048|-87.06,43.8,-82.27,45.92|+proj=lcc +lat_0=43.3166666666667 +lon_0=-84.3666666666667 +lat_1=45.7 +lat_2=44.1833333333333 +x_0=5999999.999976 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=ft
2253|NAD83 / Michigan South (ft)|p|xy|0.3048|-87.2,41.69,-82.13,44.22|+proj=lcc +lat_0=41.5 +lon_0=-84.3666666666667 +lat_1=43.6666666666667 +lat_2=42.1 +x_0=3999999.999984 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=ft
2254|NAD83 / Mississippi East (ftUS)|p|xy|0.304800609601219|-89.97,30.01,-88.09,35.01|+proj=tmerc +lat_0=29.5 +lon_0=-88.8333333333333 +k=0.99995 +x_0=300000 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=us-ft
2255|NAD83 / Mississippi West (ftUS)|p|xy|0.304800609601219|-91.65,31,-89.37,35.01|+proj=tmerc +lat_0=29.5 +lon_0=-90.3333333333333 +k=0.99995 +x_0=699999.9998984 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=us-ft
2256|NAD83 / Montana (ft)|p|xy|0.3048|-116.07,44.35,-104.04,49.01|+proj=lcc +lat_0=44.25 +lon_0=-109.5 +lat_1=49 +lat_2=45 +x_0=599999.9999976 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=ft
2257|NAD83 / New Mexico East (ftUS)|p|xy|0.304800609601219|-105.72,32,-102.99,37|+proj=tmerc +lat_0=31 +lon_0=-104.333333333333 +k=0.999909091 +x_0=165000 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=us-ft
2258|NAD83 / New Mexico Central (ftUS)|p|xy|0.304800609601219|-107.73,31.78,-104.84,37|+proj=tmerc +lat_0=31 +lon_0=-106.25 +k=0.9999 +x_0=500000.0001016 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=us-ft
2259|NAD83 / New Mexico West (ftUS)|p|xy|0.304800609601219|-109.06,31.33,-106.32,37|+proj=tmerc +lat_0=31 +lon_0=-107.833333333333 +k=0.999916667 +x_0=830000.0001016 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=us-ft
2260|NAD83 / New York East (ftUS)|p|xy|0.304800609601219|-75.87,40.88,-73.23,45.02|+proj=tmerc +lat_0=38.8333333333333 +lon_0=-74.5 +k=0.9999 +x_0=150000 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=us-ft
2261|NAD83 / New York Central (ftUS)|p|xy|0.304800609601219|-77.75,41.99,-75.06,44.41|+proj=tmerc +lat_0=40 +lon_0=-76.5833333333333 +k=0.9999375 +x_0=249999.9998984 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=us-ft
2262|NAD83 / New York West (ftUS)|p|xy|0.304800609601219|-79.77,41.99,-77.36,43.64|+proj=tmerc +lat_0=40 +lon_0=-78.5833333333333 +k=0.9999375 +x_0=350000.0001016 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=us-ft
2263|NAD83 / New York Long Island (ftUS)|p|xy|0.304800609601219|-74.26,40.47,-71.8,41.3|+proj=lcc +lat_0=40.1666666666667 +lon_0=-74 +lat_1=41.0333333333333 +lat_2=40.6666666666667 +x_0=300000 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=us-ft
2264|NAD83 / North Carolina (ftUS)|p|xy|0.304800609601219|-84.33,33.83,-75.38,36.59|+proj=lcc +lat_0=33.75 +lon_0=-79 +lat_1=36.1666666666667 +lat_2=34.3333333333333 +x_0=609601.219202438 +y_0=0 +datum=NAD83 +units=us-ft
2265|NAD83 / North Dakota North (ft)|p|xy|0.3048|-104.07,47.15,-96.83,49.01|+proj=lcc +lat_0=47 +lon_0=-100.5 +lat_1=48.7333333333333 +lat_2=47.4333333333333 +x_0=599999.9999976 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=ft
2266|NAD83 / North Dakota South (ft)|p|xy|0.3048|-104.05,45.93,-96.55,47.83|+proj=lcc +lat_0=45.6666666666667 +lon_0=-100.5 +lat_1=47.4833333333333 +lat_2=46.1833333333333 +x_0=599999.9999976 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=ft
2267|NAD83 / Oklahoma North (ftUS)|p|xy|0.304800609601219|-103,35.27,-94.42,37.01|+proj=lcc +lat_0=35 +lon_0=-98 +lat_1=36.7666666666667 +lat_2=35.5666666666667 +x_0=600000 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=us-ft
2268|NAD83 / Oklahoma South (ftUS)|p|xy|0.304800609601219|-100,33.62,-94.42,35.57|+proj=lcc +lat_0=33.3333333333333 +lon_0=-98 +lat_1=35.2333333333333 +lat_2=33.9333333333333 +x_0=600000 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=us-ft
2269|NAD83 / Oregon North (ft)|p|xy|0.3048|-124.17,43.95,-116.47,46.26|+proj=lcc +lat_0=43.6666666666667 +lon_0=-120.5 +lat_1=46 +lat_2=44.3333333333333 +x_0=2500000.0001424 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=ft
2270|NAD83 / Oregon South (ft)|p|xy|0.3048|-124.6,41.98,-116.9,44.56|+proj=lcc +lat_0=41.6666666666667 +lon_0=-120.5 +lat_1=44 +lat_2=42.3333333333333 +x_0=1500000.0001464 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=ft
2271|NAD83 / Pennsylvania North (ftUS)|p|xy|0.304800609601219|-80.53,40.6,-74.7,42.53|+proj=lcc +lat_0=40.1666666666667 +lon_0=-77.75 +lat_1=41.95 +lat_2=40.8833333333333 +x_0=600000 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=us-ft
2272|NAD83 / Pennsylvania South (ftUS)|p|xy|0.304800609601219|-80.53,39.71,-74.72,41.18|+proj=lcc +lat_0=39.3333333333333 +lon_0=-77.75 +lat_1=40.9666666666667 +lat_2=39.9333333333333 +x_0=600000 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=us-ft
2273|NAD83 / South Carolina (ft)|p|xy|0.3048|-83.36,32.05,-78.52,35.21|+proj=lcc +lat_0=31.8333333333333 +lon_0=-81 +lat_1=34.8333333333333 +lat_2=32.5 +x_0=609600 +y_0=0 +datum=NAD83 +units=ft
2274|NAD83 / Tennessee (ftUS)|p|xy|0.304800609601219|-90.31,34.98,-81.65,36.68|+proj=lcc +lat_0=34.3333333333333 +lon_0=-86 +lat_1=36.4166666666667 +lat_2=35.25 +x_0=600000 +y_0=0 +datum=NAD83 +units=us-ft
2275|NAD83 / Texas North (ftUS)|p|xy|0.304800609601219|-103.03,34.3,-99.99,36.5|+proj=lcc +lat_0=34 +lon_0=-101.5 +lat_1=36.1833333333333 +lat_2=34.65 +x_0=200000.0001016 +y_0=999999.9998984 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=us-ft
2276|NAD83 / Texas North Central (ftUS)|p|xy|0.304800609601219|-103.07,31.72,-94,34.58|+proj=lcc +lat_0=31.6666666666667 +lon_0=-98.5 +lat_1=33.9666666666667 +lat_2=32.1333333333333 +x_0=600000 +y_0=2000000.0001016 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=us-ft
2277|NAD83 / Texas Central (ftUS)|p|xy|0.304800609601219|-106.66,29.78,-93.5,32.27|+proj=lcc +lat_0=29.6666666666667 +lon_0=-100.333333333333 +lat_1=31.8833333333333 +lat_2=30.1166666666667 +x_0=699999.9998984 +y_0=3000000 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=us-ft
2278|NAD83 / Texas South Central (ftUS)|p|xy|0.304800609601219|-105,27.78,-93.76,30.67|+proj=lcc +lat_0=27.8333333333333 +lon_0=-99 +lat_1=30.2833333333333 +lat_2=28.3833333333333 +x_0=600000 +y_0=3999999.9998984 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=us-ft
2279|NAD83 / Texas South (ftUS)|p|xy|0.304800609601219|-100.2,25.83,-96.85,28.21|+proj=lcc +lat_0=25.6666666666667 +lon_0=-98.5 +lat_1=27.8333333333333 +lat_2=26.1666666666667 +x_0=300000 +y_0=5000000.0001016 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=us-ft
2280|NAD83 / Utah North (ft)|p|xy|0.3048|-114.04,40.55,-109.04,42.01|+proj=lcc +lat_0=40.3333333333333 +lon_0=-111.5 +lat_1=41.7833333333333 +lat_2=40.7166666666667 +x_0=500000.0001504 +y_0=999999.999996 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=ft
2281|NAD83 / Utah Central (ft)|p|xy|0.3048|-114.05,38.49,-109.04,41.08|+proj=lcc +lat_0=38.3333333333333 +lon_0=-111.5 +lat_1=40.65 +lat_2=39.0166666666667 +x_0=500000.0001504 +y_0=1999999.999992 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=ft
2282|NAD83 / Utah South (ft)|p|xy|0.3048|-114.05,36.99,-109.04,38.58|+proj=lcc +lat_0=36.6666666666667 +lon_0=-111.5 +lat_1=38.35 +lat_2=37.2166666666667 +x_0=500000.0001504 +y_0=2999999.999988 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=ft
2283|NAD83 / Virginia North (ftUS)|p|xy|0.304800609601219|-80.06,37.77,-76.51,39.46|+proj=lcc +lat_0=37.6666666666667 +lon_0=-78.5 +lat_1=39.2 +lat_2=38.0333333333333 +x_0=3500000.0001016 +y_0=2000000.0001016 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=us-ft
2284|NAD83 / Virginia South (ftUS)|p|xy|0.304800609601219|-83.68,36.54,-75.31,38.28|+proj=lcc +lat_0=36.3333333333333 +lon_0=-78.5 +lat_1=37.9666666666667 +lat_2=36.7666666666667 +x_0=3500000.0001016 +y_0=999999.9998984 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=us-ft
2285|NAD83 / Washington North (ftUS)|p|xy|0.304800609601219|-124.79,47.08,-117.02,49.05|+proj=lcc +lat_0=47 +lon_0=-120.833333333333 +lat_1=48.7333333333333 +lat_2=47.5 +x_0=500000.0001016 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=us-ft
2286|NAD83 / Washington South (ftUS)|p|xy|0.304800609601219|-124.4,45.54,-116.91,47.61|+proj=lcc +lat_0=45.3333333333333 +lon_0=-120.5 +lat_1=47.3333333333333 +lat_2=45.8333333333333 +x_0=500000.0001016 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=us-ft
2287|NAD83 / Wisconsin North (ftUS)|p|xy|0.304800609601219|-92.89,45.37,-88.05,47.31|+proj=lcc +lat_0=45.1666666666667 +lon_0=-90 +lat_1=46.7666666666667 +lat_2=45.5666666666667 +x_0=600000 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=us-ft
2288|NAD83 / Wisconsin Central (ftUS)|p|xy|0.304800609601219|-92.89,43.98,-86.25,45.8|+proj=lcc +lat_0=43.8333333333333 +lon_0=-90 +lat_1=45.5 +lat_2=44.25 +x_0=600000 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=us-ft
2289|NAD83 / Wisconsin South (ftUS)|p|xy|0.304800609601219|-91.43,42.48,-86.95,44.33|+proj=lcc +lat_0=42 +lon_0=-90 +lat_1=44.0666666666667 +lat_2=42.7333333333333 +x_0=600000 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=us-ft
2290|ATS77 / Prince Edward Isl. Stereographic (ATS77)|p|xy|1|-64.49,45.9,-61.9,47.09|+proj=sterea +lat_0=47.25 +lon_0=-63 +k=0.999912 +x_0=700000 +y_0=400000 +a=6378135 +rf=298.257 +units=m
2294|ATS77 / MTM Nova Scotia zone 4|p|xy|1|-63,44.64,-59.73,47.08|+proj=tmerc +lat_0=0 +lon_0=-61.5 +k=0.9999 +x_0=4500000 +y_0=0 +a=6378135 +rf=298.257 +units=m
2295|ATS77 / MTM Nova Scotia zone 5|p|xy|1|-66.28,43.41,-63,46.02|+proj=tmerc +lat_0=0 +lon_0=-64.5 +k=0.9999 +x_0=5500000 +y_0=0 +a=6378135 +rf=298.257 +units=m
2308|Batavia / TM 109 SE|p|xy|1|105.77,-6.89,110.01,-4.07|+proj=tmerc +lat_0=0 +lon_0=109 +k=0.9996 +x_0=500000 +y_0=10000000 +ellps=bessel +towgs84=-378.873,676.002,-46.255,0,0,0,0 +units=m
2309|WGS 84 / TM 116 SE|p|xy|1|112.8,-8.46,117.01,-6.8|+proj=tmerc +lat_0=0 +lon_0=116 +k=0.9996 +x_0=500000 +y_0=10000000 +datum=WGS84 +units=m
2310|WGS 84 / TM 132 SE|p|xy|1|131.89,-2.94,133.82,-1.97|+proj=tmerc +lat_0=0 +lon_0=132 +k=0.9996 +x_0=500000 +y_0=10000000 +datum=WGS84 +units=m
2311|WGS 84 / TM 6 NE|p|xy|1|2.66,1.92,8.49,6.38|+proj=tmerc +lat_0=0 +lon_0=6 +k=0.9996 +x_0=500000 +y_0=0 +datum=WGS84 +units=m
2312|Garoua / UTM zone 33N|p|xy|1|12.9,8.92,14.19,9.87|+proj=utm +zone=33 +a=6378249.145 +rf=293.465 +units=m
2313|Kousseri / UTM zone 33N|p|xy|1|14.17,11.7,15.09,12.77|+proj=utm +zone=33 +a=6378249.145 +rf=293.465 +units=m
2314|Trinidad 1903 / Trinidad Grid (ftCla)|p|xy|0.3047972654|-62.09,9.83,-60,11.51|+proj=cass +lat_0=10.4416666666667 +lon_0=-61.3333333333333 +x_0=86501.46392052 +y_0=65379.0134283 +a=6378293.64520876 +b=6356617.98767984 +to_meter=0.3047972654
2315|Campo Inchauspe / UTM zone 19S|p|xy|1|-68.62,-54.61,-66,-51.65|+proj=utm +zone=19 +south +ellps=intl +towgs84=-148,136,90,0,0,0,0 +units=m
2316|Campo Inchauspe / UTM zone 20S|p|xy|1|-66,-54.93,-61.49,-51.36|+proj=utm +zone=20 +south +ellps=intl +towgs84=-148,136,90,0,0,0,0 +units=m
2317|PSAD56 / ICN Regional|p|xy|1|-73.38,0.64,-59.8,12.25|+proj=lcc +lat_0=6 +lon_0=-66 +lat_1=9 +lat_2=3 +x_0=1000000 +y_0=1000000 +ellps=intl +towgs84=-295,173,-371,0,0,0,0 +units=m
2318|Ain el Abd / Aramco Lambert|p|xy|1|34.51,16.37,55.67,32.16|+proj=lcc +lat_0=25.08951 +lon_0=48 +lat_1=17 +lat_2=33 +x_0=0 +y_0=0 +ellps=intl +towgs84=-143,-236,7,0,0,0,0 +units=m
2319|ED50 / TM27|p|yx|1|25.62,36.5,28.5,42.11|+proj=tmerc +lat_0=0 +lon_0=27 +k=1 +x_0=500000 +y_0=0 +ellps=intl +units=m
2320|ED50 / TM30|p|yx|1|28.5,36.06,31.5,41.46|+proj=tmerc +lat_0=0 +lon_0=30 +k=1 +x_0=500000 +y_0=0 +ellps=intl +units=m
2321|ED50 / TM33|p|yx|1|31.5,35.97,34.5,42.07|+proj=tmerc +lat_0=0 +lon_0=33 +k=1 +x_0=500000 +y_0=0 +ellps=intl +units=m
2322|ED50 / TM36|p|yx|1|34.5,35.81,37.5,42.15|+proj=tmerc +lat_0=0 +lon_0=36 +k=1 +x_0=500000 +y_0=0 +ellps=intl +units=m
2323|ED50 / TM39|p|yx|1|37.5,36.66,40.5,41.19|+proj=tmerc +lat_0=0 +lon_0=39 +k=1 +x_0=500000 +y_0=0 +ellps=intl +units=m
2324|ED50 / TM42|p|yx|1|40.5,37.02,43.5,41.6|+proj=tmerc +lat_0=0 +lon_0=42 +k=1 +x_0=500000 +y_0=0 +ellps=intl +towgs84=-84.1,-101.8,-129.7,0,0,0.468,1.05 +units=m
2325|ED50 / TM45|p|yx|1|43.5,36.97,44.83,41.02|+proj=tmerc +lat_0=0 +lon_0=45 +k=1 +x_0=500000 +y_0=0 +ellps=intl +towgs84=-84.1,-101.8,-129.7,0,0,0.468,1.05 +units=m
2326|Hong Kong 1980 Grid System|p|yx|1|113.76,22.13,114.51,22.58|+proj=tmerc +lat_0=22.3121333333333 +lon_0=114.178555555556 +k=1 +x_0=836694.05 +y_0=819069.8 +ellps=intl +towgs84=-162.619,-276.959,-161.764,0.067753,-2.243648,-1.158828,-1.094246 +units=m
2327|Xian 1980 / Gauss-Kruger zone 13|p|yx|1|73.62,35.42,78.01,41.07|+proj=tmerc +lat_0=0 +lon_0=75 +k=1 +x_0=13500000 +y_0=0 +ellps=IAU76 +units=m
2328|Xian 1980 / Gauss-Kruger zone 14|p|yx|1|77.98,29.16,84,47.23|+proj=tmerc +lat_0=0 +lon_0=81 +k=1 +x_0=14500000 +y_0=0 +ellps=IAU76 +units=m
2329|Xian 1980 / Gauss-Kruger zone 15|p|yx|1|84,27.32,90,49.18|+proj=tmerc +lat_0=0 +lon_0=87 +k=1 +x_0=15500000 +y_0=0 +ellps=IAU76 +units=m
2330|Xian 1980 / Gauss-Kruger zone 16|p|yx|1|90,27.71,96.01,47.9|+proj=tmerc +lat_0=0 +lon_0=93 +k=1 +x_0=16500000 +y_0=0 +ellps=IAU76 +units=m
2331|Xian 1980 / Gauss-Kruger zone 17|p|yx|1|96,21.13,102.01,43.18|+proj=tmerc +lat_0=0 +lon_0=99 +k=1 +x_0=17500000 +y_0=0 +ellps=IAU76 +units=m
2332|Xian 1980 / Gauss-Kruger zone 18|p|yx|1|102,21.53,108,42.47|+proj=tmerc +lat_0=0 +lon_0=105 +k=1 +x_0=18500000 +y_0=0 +ellps=IAU76 +units=m
2333|Xian 1980 / Gauss-Kruger zone 19|p|yx|1|108,18.11,114,45.11|+proj=tmerc +lat_0=0 +lon_0=111 +k=1 +x_0=19500000 +y_0=0 +ellps=IAU76 +units=m
2334|Xian 1980 / Gauss-Kruger zone 20|p|yx|1|114,22.14,120,51.52|+proj=tmerc +lat_0=0 +lon_0=117 +k=1 +x_0=20500000 +y_0=0 +ellps=IAU76 +units=m
2335|Xian 1980 / Gauss-Kruger zone 21|p|yx|1|120,26.34,126,53.56|+proj=tmerc +lat_0=0 +lon_0=123 +k=1 +x_0=21500000 +y_0=0 +ellps=IAU76 +units=m
2336|Xian 1980 / Gauss-Kruger zone 22|p|yx|1|126,40.89,132,52.79|+proj=tmerc +lat_0=0 +lon_0=129 +k=1 +x_0=22500000 +y_0=0 +ellps=IAU76 +units=m
2337|Xian 1980 / Gauss-Kruger zone 23|p|yx|1|132,45.02,134.77,48.4|+proj=tmerc +lat_0=0 +lon_0=135 +k=1 +x_0=23500000 +y_0=0 +ellps=IAU76 +units=m
2338|Xian 1980 / Gauss-Kruger CM 75E|p|yx|1|73.62,35.42,78.01,41.07|+proj=tmerc +lat_0=0 +lon_0=75 +k=1 +x_0=500000 +y_0=0 +ellps=IAU76 +units=m
2339|Xian 1980 / Gauss-Kruger CM 81E|p|yx|1|77.98,29.16,84,47.23|+proj=tmerc +lat_0=0 +lon_0=81 +k=1 +x_0=500000 +y_0=0 +ellps=IAU76 +units=m
2340|Xian 1980 / Gauss-Kruger CM 87E|p|yx|1|84,27.32,90,49.18|+proj=tmerc +lat_0=0 +lon_0=87 +k=1 +x_0=500000 +y_0=0 +ellps=IAU76 +units=m
2341|Xian 1980 / Gauss-Kruger CM 93E|p|yx|1|90,27.71,96.01,47.9|+proj=tmerc +lat_0=0 +lon_0=93 +k=1 +x_0=500000 +y_0=0 +ellps=IAU76 +units=m
2342|Xian 1980 / Gauss-Kruger CM 99E|p|yx|1|96,21.13,102.01,43.18|+proj=tmerc +lat_0=0 +lon_0=99 +k=1 +x_0=500000 +y_0=0 +ellps=IAU76 +units=m
2343|Xian 1980 / Gauss-Kruger CM 105E|p|yx|1|102,21.53,108,42.47|+proj=tmerc +lat_0=0 +lon_0=105 +k=1 +x_0=500000 +y_0=0 +ellps=IAU76 +units=m
2344|Xian 1980 / Gauss-Kruger CM 111E|p|yx|1|108,18.11,114,45.11|+proj=tmerc +lat_0=0 +lon_0=111 +k=1 +x_0=500000 +y_0=0 +ellps=IAU76 +units=m
2345|Xian 1980 / Gauss-Kruger CM 117E|p|yx|1|114,22.14,120,51.52|+proj=tmerc +lat_0=0 +lon_0=117 +k=1 +x_0=500000 +y_0=0 +ellps=IAU76 +units=m
2346|Xian 1980 / Gauss-Kruger CM 123E|p|yx|1|120,26.34,126,53.56|+proj=tmerc +lat_0=0 +lon_0=123 +k=1 +x_0=500000 +y_0=0 +ellps=IAU76 +units=m
2347|Xian 1980 / Gauss-Kruger CM 129E|p|yx|1|126,40.89,132,52.79|+proj=tmerc +lat_0=0 +lon_0=129 +k=1 +x_0=500000 +y_0=0 +ellps=IAU76 +units=m
2348|Xian 1980 / Gauss-Kruger CM 135E|p|yx|1|132,45.02,134.77,48.4|+proj=tmerc +lat_0=0 +lon_0=135 +k=1 +x_0=500000 +y_0=0 +ellps=IAU76 +units=m
2349|Xian 1980 / 3-degree Gauss-Kruger zone 25|p|yx|1|73.62,35.81,76.5,40.65|+proj=tmerc +lat_0=0 +lon_0=75 +k=1 +x_0=25500000 +y_0=0 +ellps=IAU76 +units=m
2350|Xian 1980 / 3-degree Gauss-Kruger zone 26|p|yx|1|76.5,31.03,79.5,41.83|+proj=tmerc +lat_0=0 +lon_0=78 +k=1 +x_0=26500000 +y_0=0 +ellps=IAU76 +units=m
2351|Xian 1980 / 3-degree Gauss-Kruger zone 27|p|yx|1|79.5,29.95,82.51,45.88|+proj=tmerc +lat_0=0 +lon_0=81 +k=1 +x_0=27500000 +y_0=0 +ellps=IAU76 +units=m
2352|Xian 1980 / 3-degree Gauss-Kruger zone 28|p|yx|1|82.5,28.26,85.5,47.23|+proj=tmerc +lat_0=0 +lon_0=84 +k=1 +x_0=28500000 +y_0=0 +ellps=IAU76 +units=m
2353|Xian 1980 / 3-degree Gauss-Kruger zone 29|p|yx|1|85.5,27.8,88.5,49.18|+proj=tmerc +lat_0=0 +lon_0=87 +k=1 +x_0=29500000 +y_0=0 +ellps=IAU76 +units=m
2354|Xian 1980 / 3-degree Gauss-Kruger zone 30|p|yx|1|88.49,27.32,91.51,48.42|+proj=tmerc +lat_0=0 +lon_0=90 +k=1 +x_0=30500000 +y_0=0 +ellps=IAU76 +units=m
2355|Xian 1980 / 3-degree Gauss-Kruger zone 31|p|yx|1|91.5,27.71,94.5,45.13|+proj=tmerc +lat_0=0 +lon_0=93 +k=1 +x_0=31500000 +y_0=0 +ellps=IAU76 +units=m
2356|Xian 1980 / 3-degree Gauss-Kruger zone 32|p|yx|1|94.5,28.23,97.51,44.5|+proj=tmerc +lat_0=0 +lon_0=96 +k=1 +x_0=32500000 +y_0=0 +ellps=IAU76 +units=m
2357|Xian 1980 / 3-degree Gauss-Kruger zone 33|p|yx|1|97.5,21.43,100.5,42.76|+proj=tmerc +lat_0=0 +lon_0=99 +k=1 +x_0=33500000 +y_0=0 +ellps=IAU76 +units=m
2358|Xian 1980 / 3-degree Gauss-Kruger zone 34|p|yx|1|100.5,21.13,103.5,42.69|+proj=tmerc +lat_0=0 +lon_0=102 +k=1 +x_0=34500000 +y_0=0 +ellps=IAU76 +units=m
2359|Xian 1980 / 3-degree Gauss-Kruger zone 35|p|yx|1|103.5,22.5,106.51,42.21|+proj=tmerc +lat_0=0 +lon_0=105 +k=1 +x_0=35500000 +y_0=0 +ellps=IAU76 +units=m
2360|Xian 1980 / 3-degree Gauss-Kruger zone 36|p|yx|1|106.5,18.19,109.51,42.47|+proj=tmerc +lat_0=0 +lon_0=108 +k=1 +x_0=36500000 +y_0=0 +ellps=IAU76 +units=m
2361|Xian 1980 / 3-degree Gauss-Kruger zone 37|p|yx|1|109.5,18.11,112.5,45.11|+proj=tmerc +lat_0=0 +lon_0=111 +k=1 +x_0=37500000 +y_0=0 +ellps=IAU76 +units=m
2362|Xian 1980 / 3-degree Gauss-Kruger zone 38|p|yx|1|112.5,21.52,115.5,45.45|+proj=tmerc +lat_0=0 +lon_0=114 +k=1 +x_0=38500000 +y_0=0 +ellps=IAU76 +units=m
2363|Xian 1980 / 3-degree Gauss-Kruger zone 39|p|yx|1|115.5,22.6,118.5,49.88|+proj=tmerc +lat_0=0 +lon_0=117 +k=1 +x_0=39500000 +y_0=0 +ellps=IAU76 +units=m
2364|Xian 1980 / 3-degree Gauss-Kruger zone 40|p|yx|1|118.5,24.43,121.5,53.33|+proj=tmerc +lat_0=0 +lon_0=120 +k=1 +x_0=40500000 +y_0=0 +ellps=IAU76 +units=m
2365|Xian 1980 / 3-degree Gauss-Kruger zone 41|p|yx|1|121.5,28.22,124.5,53.56|+proj=tmerc +lat_0=0 +lon_0=123 +k=1 +x_0=41500000 +y_0=0 +ellps=IAU76 +units=m
2366|Xian 1980 / 3-degree Gauss-Kruger zone 42|p|yx|1|124.5,40.19,127.5,53.2|+proj=tmerc +lat_0=0 +lon_0=126 +k=1 +x_0=42500000 +y_0=0 +ellps=IAU76 +units=m
2367|Xian 1980 / 3-degree Gauss-Kruger zone 43|p|yx|1|127.5,41.37,130.5,50.25|+proj=tmerc +lat_0=0 +lon_0=129 +k=1 +x_0=43500000 +y_0=0 +ellps=IAU76 +units=m
2368|Xian 1980 / 3-degree Gauss-Kruger zone 44|p|yx|1|130.5,42.42,133.5,48.88|+proj=tmerc +lat_0=0 +lon_0=132 +k=1 +x_0=44500000 +y_0=0 +ellps=IAU76 +units=m
2369|Xian 1980 / 3-degree Gauss-Kruger zone 45|p|yx|1|133.5,45.85,134.77,48.4|+proj=tmerc +lat_0=0 +lon_0=135 +k=1 +x_0=45500000 +y_0=0 +ellps=IAU76 +units=m
2370|Xian 1980 / 3-degree Gauss-Kruger CM 75E|p|yx|1|73.62,35.81,76.5,40.65|+proj=tmerc +lat_0=0 +lon_0=75 +k=1 +x_0=500000 +y_0=0 +ellps=IAU76 +units=m
2371|Xian 1980 / 3-degree Gauss-Kruger CM 78E|p|yx|1|76.5,31.03,79.5,41.83|+proj=tmerc +lat_0=0 +lon_0=78 +k=1 +x_0=500000 +y_0=0 +ellps=IAU76 +units=m
2372|Xian 1980 / 3-degree Gauss-Kruger CM 81E|p|yx|1|79.5,29.95,82.51,45.88|+proj=tmerc +lat_0=0 +lon_0=81 +k=1 +x_0=500000 +y_0=0 +ellps=IAU76 +units=m
2373|Xian 1980 / 3-degree Gauss-Kruger CM 84E|p|yx|1|82.5,28.26,85.5,47.23|+proj=tmerc +lat_0=0 +lon_0=84 +k=1 +x_0=500000 +y_0=0 +ellps=IAU76 +units=m
2374|Xian 1980 / 3-degree Gauss-Kruger CM 87E|p|yx|1|85.5,27.8,88.5,49.18|+proj=tmerc +lat_0=0 +lon_0=87 +k=1 +x_0=500000 +y_0=0 +ellps=IAU76 +units=m
2375|Xian 1980 / 3-degree Gauss-Kruger CM 90E|p|yx|1|88.49,27.32,91.51,48.42|+proj=tmerc +lat_0=0 +lon_0=90 +k=1 +x_0=500000 +y_0=0 +ellps=IAU76 +units=m
2376|Xian 1980 / 3-degree Gauss-Kruger CM 93E|p|yx|1|91.5,27.71,94.5,45.13|+proj=tmerc +lat_0=0 +lon_0=93 +k=1 +x_0=500000 +y_0=0 +ellps=IAU76 +units=m
2377|Xian 1980 / 3-degree Gauss-Kruger CM 96E|p|yx|1|94.5,28.23,97.51,44.5|+proj=tmerc +lat_0=0 +lon_0=96 +k=1 +x_0=500000 +y_0=0 +ellps=IAU76 +units=m
2378|Xian 1980 / 3-degree Gauss-Kruger CM 99E|p|yx|1|97.5,21.43,100.5,42.76|+proj=tmerc +lat_0=0 +lon_0=99 +k=1 +x_0=500000 +y_0=0 +ellps=IAU76 +units=m
2379|Xian 1980 / 3-degree Gauss-Kruger CM 102E|p|yx|1|100.5,21.13,103.5,42.69|+proj=tmerc +lat_0=0 +lon_0=102 +k=1 +x_0=500000 +y_0=0 +ellps=IAU76 +units=m
2380|Xian 1980 / 3-degree Gauss-Kruger CM 105E|p|yx|1|103.5,22.5,106.51,42.21|+proj=tmerc +lat_0=0 +lon_0=105 +k=1 +x_0=500000 +y_0=0 +ellps=IAU76 +units=m
2381|Xian 1980 / 3-degree Gauss-Kruger CM 108E|p|yx|1|106.5,18.19,109.51,42.47|+proj=tmerc +lat_0=0 +lon_0=108 +k=1 +x_0=500000 +y_0=0 +ellps=IAU76 +units=m
2382|Xian 1980 / 3-degree Gauss-Kruger CM 111E|p|yx|1|109.5,18.11,112.5,45.11|+proj=tmerc +lat_0=0 +lon_0=111 +k=1 +x_0=500000 +y_0=0 +ellps=IAU76 +units=m
2383|Xian 1980 / 3-degree Gauss-Kruger CM 114E|p|yx|1|112.5,21.52,115.5,45.45|+proj=tmerc +lat_0=0 +lon_0=114 +k=1 +x_0=500000 +y_0=0 +ellps=IAU76 +units=m
2384|Xian 1980 / 3-degree Gauss-Kruger CM 117E|p|yx|1|115.5,22.6,118.5,49.88|+proj=tmerc +lat_0=0 +lon_0=117 +k=1 +x_0=500000 +y_0=0 +ellps=IAU76 +units=m
2385|Xian 1980 / 3-degree Gauss-Kruger CM 120E|p|yx|1|118.5,24.43,121.5,53.33|+proj=tmerc +lat_0=0 +lon_0=120 +k=1 +x_0=500000 +y_0=0 +ellps=IAU76 +units=m
2386|Xian 1980 / 3-degree Gauss-Kruger CM 123E|p|yx|1|121.5,28.22,124.5,53.56|+proj=tmerc +lat_0=0 +lon_0=123 +k=1 +x_0=500000 +y_0=0 +ellps=IAU76 +units=m
2387|Xian 1980 / 3-degree Gauss-Kruger CM 126E|p|yx|1|124.5,40.19,127.5,53.2|+proj=tmerc +lat_0=0 +lon_0=126 +k=1 +x_0=500000 +y_0=0 +ellps=IAU76 +units=m
2388|Xian 1980 / 3-degree Gauss-Kruger CM 129E|p|yx|1|127.5,41.37,130.5,50.25|+proj=tmerc +lat_0=0 +lon_0=129 +k=1 +x_0=500000 +y_0=0 +ellps=IAU76 +units=m
2389|Xian 1980 / 3-degree Gauss-Kruger CM 132E|p|yx|1|130.5,42.42,133.5,48.88|+proj=tmerc +lat_0=0 +lon_0=132 +k=1 +x_0=500000 +y_0=0 +ellps=IAU76 +units=m
2390|Xian 1980 / 3-degree Gauss-Kruger CM 135E|p|yx|1|133.5,45.85,134.77,48.4|+proj=tmerc +lat_0=0 +lon_0=135 +k=1 +x_0=500000 +y_0=0 +ellps=IAU76 +units=m
2391|KKJ / Finland zone 1|p|yx|1|19.5,59.76,22.5,69.33|+proj=tmerc +lat_0=0 +lon_0=21 +k=1 +x_0=1500000 +y_0=0 +ellps=intl +towgs84=-96.062,-82.428,-121.753,4.801,0.345,-1.376,1.496 +units=m
2392|KKJ / Finland zone 2|p|yx|1|22.5,59.75,25.5,68.9|+proj=tmerc +lat_0=0 +lon_0=24 +k=1 +x_0=2500000 +y_0=0 +ellps=intl +towgs84=-96.062,-82.428,-121.753,4.801,0.345,-1.376,1.496 +units=m
2393|KKJ / Finland Uniform Coordinate System|p|yx|1|25.5,60.18,28.51,70.09|+proj=tmerc +lat_0=0 +lon_0=27 +k=1 +x_0=3500000 +y_0=0 +ellps=intl +towgs84=-96.062,-82.428,-121.753,4.801,0.345,-1.376,1.496 +units=m
2393|KKJ / Finland Uniform Coordinate System|p|yx|1|25.5,60.18,28.51,70.09|+proj=tmerc +lat_0=0 +lon_0=27 +k=1 +x_0=3500000 +y_0=0 +ellps=intl +towgs84=-96.062,-82.428,-121.753,4.801,0.345,-1.376,1.496 +units=m
2394|KKJ / Finland zone 4|p|yx|1|28.5,60.94,31.5,69.81|+proj=tmerc +lat_0=0 +lon_0=30 +k=1 +x_0=4500000 +y_0=0 +ellps=intl +towgs84=-96.062,-82.428,-121.753,4.801,0.345,-1.376,1.496 +units=m
2395|South Yemen / Gauss-Kruger zone 8|p|yx|1|43.37,12.54,48.01,17.95|+proj=tmerc +lat_0=0 +lon_0=45 +k=1 +x_0=8500000 +y_0=0 +ellps=krass +towgs84=-76,-138,67,0,0,0,0 +units=m
2396|South Yemen / Gauss-Kruger zone 9|p|yx|1|48,13.94,53.14,19|+proj=tmerc +lat_0=0 +lon_0=51 +k=1 +x_0=9500000 +y_0=0 +ellps=krass +towgs84=-76,-138,67,0,0,0,0 +units=m
2397|Pulkovo 1942(83) / 3-degree Gauss-Kruger zone 3|p|yx|1|9.92,50.35,10.5,51.56|+proj=tmerc +lat_0=0 +lon_0=9 +k=1 +x_0=3500000 +y_0=0 +ellps=krass +towgs84=24,-123,-94,0.02,-0.25,-0.13,1.1 +units=m
2398|Pulkovo 1942(83) / 3-degree Gauss-Kruger zone 4|p|yx|1|10.5,48.97,13.5,54.74|+proj=tmerc +lat_0=0 +lon_0=12 +k=1 +x_0=4500000 +y_0=0 +ellps=krass +units=m
2399|Pulkovo 1942(83) / 3-degree Gauss-Kruger zone 5|p|yx|1|13.5,46.54,16.5,54.72|+proj=tmerc +lat_0=0 +lon_0=15 +k=1 +x_0=5500000 +y_0=0 +ellps=krass +units=m
2401|Beijing 1954 / 3-degree Gauss-Kruger zone 25|p|yx|1|73.62,35.81,76.5,40.65|+proj=tmerc +lat_0=0 +lon_0=75 +k=1 +x_0=25500000 +y_0=0 +ellps=krass +units=m
2402|Beijing 1954 / 3-degree Gauss-Kruger zone 26|p|yx|1|76.5,31.03,79.5,41.83|+proj=tmerc +lat_0=0 +lon_0=78 +k=1 +x_0=26500000 +y_0=0 +ellps=krass +units=m
2403|Beijing 1954 / 3-degree Gauss-Kruger zone 27|p|yx|1|79.5,29.95,82.51,45.88|+proj=tmerc +lat_0=0 +lon_0=81 +k=1 +x_0=27500000 +y_0=0 +ellps=krass +units=m
2404|Beijing 1954 / 3-degree Gauss-Kruger zone 28|p|yx|1|82.5,28.26,85.5,47.23|+proj=tmerc +lat_0=0 +lon_0=84 +k=1 +x_0=28500000 +y_0=0 +ellps=krass +units=m
2405|Beijing 1954 / 3-degree Gauss-Kruger zone 29|p|yx|1|85.5,27.8,88.5,49.18|+proj=tmerc +lat_0=0 +lon_0=87 +k=1 +x_0=29500000 +y_0=0 +ellps=krass +units=m
2406|Beijing 1954 / 3-degree Gauss-Kruger zone 30|p|yx|1|88.49,27.32,91.51,48.42|+proj=tmerc +lat_0=0 +lon_0=90 +k=1 +x_0=30500000 +y_0=0 +ellps=krass +units=m
2407|Beijing 1954 / 3-degree Gauss-Kruger zone 31|p|yx|1|91.5,27.71,94.5,45.13|+proj=tmerc +lat_0=0 +lon_0=93 +k=1 +x_0=31500000 +y_0=0 +ellps=krass +units=m
2408|Beijing 1954 / 3-degree Gauss-Kruger zone 32|p|yx|1|94.5,28.23,97.51,44.5|+proj=tmerc +lat_0=0 +lon_0=96 +k=1 +x_0=32500000 +y_0=0 +ellps=krass +units=m
2409|Beijing 1954 / 3-degree Gauss-Kruger zone 33|p|yx|1|97.5,21.43,100.5,42.76|+proj=tmerc +lat_0=0 +lon_0=99 +k=1 +x_0=33500000 +y_0=0 +ellps=krass +units=m
2410|Beijing 1954 / 3-degree Gauss-Kruger zone 34|p|yx|1|100.5,21.13,103.5,42.69|+proj=tmerc +lat_0=0 +lon_0=102 +k=1 +x_0=34500000 +y_0=0 +ellps=krass +units=m
2411|Beijing 1954 / 3-degree Gauss-Kruger zone 35|p|yx|1|103.5,22.5,106.51,42.21|+proj=tmerc +lat_0=0 +lon_0=105 +k=1 +x_0=35500000 +y_0=0 +ellps=krass +units=m
2412|Beijing 1954 / 3-degree Gauss-Kruger zone 36|p|yx|1|106.5,18.19,109.51,42.47|+proj=tmerc +lat_0=0 +lon_0=108 +k=1 +x_0=36500000 +y_0=0 +ellps=krass +units=m
2413|Beijing 1954 / 3-degree Gauss-Kruger zone 37|p|yx|1|109.5,18.11,112.5,45.11|+proj=tmerc +lat_0=0 +lon_0=111 +k=1 +x_0=37500000 +y_0=0 +ellps=krass +units=m
2414|Beijing 1954 / 3-degree Gauss-Kruger zone 38|p|yx|1|112.5,21.52,115.5,45.45|+proj=tmerc +lat_0=0 +lon_0=114 +k=1 +x_0=38500000 +y_0=0 +ellps=krass +units=m
2415|Beijing 1954 / 3-degree Gauss-Kruger zone 39|p|yx|1|115.5,22.6,118.5,49.88|+proj=tmerc +lat_0=0 +lon_0=117 +k=1 +x_0=39500000 +y_0=0 +ellps=krass +units=m
2416|Beijing 1954 / 3-degree Gauss-Kruger zone 40|p|yx|1|118.5,24.43,121.5,53.33|+proj=tmerc +lat_0=0 +lon_0=120 +k=1 +x_0=40500000 +y_0=0 +ellps=krass +units=m
2417|Beijing 1954 / 3-degree Gauss-Kruger zone 41|p|yx|1|121.5,28.22,124.5,53.56|+proj=tmerc +lat_0=0 +lon_0=123 +k=1 +x_0=41500000 +y_0=0 +ellps=krass +units=m
2418|Beijing 1954 / 3-degree Gauss-Kruger zone 42|p|yx|1|124.5,40.19,127.5,53.2|+proj=tmerc +lat_0=0 +lon_0=126 +k=1 +x_0=42500000 +y_0=0 +ellps=krass +units=m
2419|Beijing 1954 / 3-degree Gauss-Kruger zone 43|p|yx|1|127.5,41.37,130.5,50.25|+proj=tmerc +lat_0=0 +lon_0=129 +k=1 +x_0=43500000 +y_0=0 +ellps=krass +units=m
2420|Beijing 1954 / 3-degree Gauss-Kruger zone 44|p|yx|1|130.5,42.42,133.5,48.88|+proj=tmerc +lat_0=0 +lon_0=132 +k=1 +x_0=44500000 +y_0=0 +ellps=krass +units=m
2421|Beijing 1954 / 3-degree Gauss-Kruger zone 45|p|yx|1|133.5,45.85,134.77,48.4|+proj=tmerc +lat_0=0 +lon_0=135 +k=1 +x_0=45500000 +y_0=0 +ellps=krass +units=m
2422|Beijing 1954 / 3-degree Gauss-Kruger CM 75E|p|yx|1|73.62,35.81,76.5,40.65|+proj=tmerc +lat_0=0 +lon_0=75 +k=1 +x_0=500000 +y_0=0 +ellps=krass +units=m
2423|Beijing 1954 / 3-degree Gauss-Kruger CM 78E|p|yx|1|76.5,31.03,79.5,41.83|+proj=tmerc +lat_0=0 +lon_0=78 +k=1 +x_0=500000 +y_0=0 +ellps=krass +units=m
2424|Beijing 1954 / 3-degree Gauss-Kruger CM 81E|p|yx|1|79.5,29.95,82.51,45.88|+proj=tmerc +lat_0=0 +lon_0=81 +k=1 +x_0=500000 +y_0=0 +ellps=krass +units=m
2425|Beijing 1954 / 3-degree Gauss-Kruger CM 84E|p|yx|1|82.5,28.26,85.5,47.23|+proj=tmerc +lat_0=0 +lon_0=84 +k=1 +x_0=500000 +y_0=0 +ellps=krass +units=m
2426|Beijing 1954 / 3-degree Gauss-Kruger CM 87E|p|yx|1|85.5,27.8,88.5,49.18|+proj=tmerc +lat_0=0 +lon_0=87 +k=1 +x_0=500000 +y_0=0 +ellps=krass +units=m
2427|Beijing 1954 / 3-degree Gauss-Kruger CM 90E|p|yx|1|88.49,27.32,91.51,48.42|+proj=tmerc +lat_0=0 +lon_0=90 +k=1 +x_0=500000 +y_0=0 +ellps=krass +units=m
2428|Beijing 1954 / 3-degree Gauss-Kruger CM 93E|p|yx|1|91.5,27.71,94.5,45.13|+proj=tmerc +lat_0=0 +lon_0=93 +k=1 +x_0=500000 +y_0=0 +ellps=krass +units=m
2429|Beijing 1954 / 3-degree Gauss-Kruger CM 96E|p|yx|1|94.5,28.23,97.51,44.5|+proj=tmerc +lat_0=0 +lon_0=96 +k=1 +x_0=500000 +y_0=0 +ellps=krass +units=m
2430|Beijing 1954 / 3-degree Gauss-Kruger CM 99E|p|yx|1|97.5,21.43,100.5,42.76|+proj=tmerc +lat_0=0 +lon_0=99 +k=1 +x_0=500000 +y_0=0 +ellps=krass +units=m
2431|Beijing 1954 / 3-degree Gauss-Kruger CM 102E|p|yx|1|100.5,21.13,103.5,42.69|+proj=tmerc +lat_0=0 +lon_0=102 +k=1 +x_0=500000 +y_0=0 +ellps=krass +units=m
2432|Beijing 1954 / 3-degree Gauss-Kruger CM 105E|p|yx|1|103.5,22.5,106.51,42.21|+proj=tmerc +lat_0=0 +lon_0=105 +k=1 +x_0=500000 +y_0=0 +ellps=krass +units=m
2433|Beijing 1954 / 3-degree Gauss-Kruger CM 108E|p|yx|1|106.5,18.19,109.51,42.47|+proj=tmerc +lat_0=0 +lon_0=108 +k=1 +x_0=500000 +y_0=0 +ellps=krass +units=m
2434|Beijing 1954 / 3-degree Gauss-Kruger CM 111E|p|yx|1|109.5,18.11,112.5,45.11|+proj=tmerc +lat_0=0 +lon_0=111 +k=1 +x_0=500000 +y_0=0 +ellps=krass +units=m
2435|Beijing 1954 / 3-degree Gauss-Kruger CM 114E|p|yx|1|112.5,21.52,115.5,45.45|+proj=tmerc +lat_0=0 +lon_0=114 +k=1 +x_0=500000 +y_0=0 +ellps=krass +units=m
2436|Beijing 1954 / 3-degree Gauss-Kruger CM 117E|p|yx|1|115.5,22.6,118.5,49.88|+proj=tmerc +lat_0=0 +lon_0=117 +k=1 +x_0=500000 +y_0=0 +ellps=krass +units=m
2437|Beijing 1954 / 3-degree Gauss-Kruger CM 120E|p|yx|1|118.5,24.43,121.5,53.33|+proj=tmerc +lat_0=0 +lon_0=120 +k=1 +x_0=500000 +y_0=0 +ellps=krass +units=m
2438|Beijing 1954 / 3-degree Gauss-Kruger CM 123E|p|yx|1|121.5,28.22,124.5,53.56|+proj=tmerc +lat_0=0 +lon_0=123 +k=1 +x_0=500000 +y_0=0 +ellps=krass +units=m
2439|Beijing 1954 / 3-degree Gauss-Kruger CM 126E|p|yx|1|124.5,40.19,127.5,53.2|+proj=tmerc +lat_0=0 +lon_0=126 +k=1 +x_0=500000 +y_0=0 +ellps=krass +units=m
2440|Beijing 1954 / 3-degree Gauss-Kruger CM 129E|p|yx|1|127.5,41.37,130.5,50.25|+proj=tmerc +lat_0=0 +lon_0=129 +k=1 +x_0=500000 +y_0=0 +ellps=krass +units=m
2441|Beijing 1954 / 3-degree Gauss-Kruger CM 132E|p|yx|1|130.5,42.42,133.5,48.88|+proj=tmerc +lat_0=0 +lon_0=132 +k=1 +x_0=500000 +y_0=0 +ellps=krass +units=m
2442|Beijing 1954 / 3-degree Gauss-Kruger CM 135E|p|yx|1|133.5,45.85,134.77,48.4|+proj=tmerc +lat_0=0 +lon_0=135 +k=1 +x_0=500000 +y_0=0 +ellps=krass +units=m
2443|JGD2000 / Japan Plane Rectangular CS I|p|yx|1|128.17,26.96,130.46,34.74|+proj=tmerc +lat_0=33 +lon_0=129.5 +k=0.9999 +x_0=0 +y_0=0 +ellps=GRS80 +units=m
2444|JGD2000 / Japan Plane Rectangular CS II|p|yx|1|129.76,30.18,132.05,33.99|+proj=tmerc +lat_0=33 +lon_0=131 +k=0.9999 +x_0=0 +y_0=0 +ellps=GRS80 +units=m
2445|JGD2000 / Japan Plane Rectangular CS III|p|yx|1|130.81,33.72,133.49,36.38|+proj=tmerc +lat_0=36 +lon_0=132.166666666667 +k=0.9999 +x_0=0 +y_0=0 +ellps=GRS80 +units=m
2446|JGD2000 / Japan Plane Rectangular CS IV|p|yx|1|131.95,32.69,134.81,34.45|+proj=tmerc +lat_0=33 +lon_0=133.5 +k=0.9999 +x_0=0 +y_0=0 +ellps=GRS80 +units=m
2447|JGD2000 / Japan Plane Rectangular CS V|p|yx|1|133.13,34.13,135.47,35.71|+proj=tmerc +lat_0=36 +lon_0=134.333333333333 +k=0.9999 +x_0=0 +y_0=0 +ellps=GRS80 +units=m
2448|JGD2000 / Japan Plane Rectangular CS VI|p|yx|1|134.86,33.4,136.99,36.33|+proj=tmerc +lat_0=36 +lon_0=136 +k=0.9999 +x_0=0 +y_0=0 +ellps=GRS80 +units=m
2449|JGD2000 / Japan Plane Rectangular CS VII|p|yx|1|136.22,34.51,137.84,37.58|+proj=tmerc +lat_0=36 +lon_0=137.166666666667 +k=0.9999 +x_0=0 +y_0=0 +ellps=GRS80 +units=m
2450|JGD2000 / Japan Plane Rectangular CS VIII|p|yx|1|137.32,34.54,139.91,38.58|+proj=tmerc +lat_0=36 +lon_0=138.5 +k=0.9999 +x_0=0 +y_0=0 +ellps=GRS80 +units=m
2451|JGD2000 / Japan Plane Rectangular CS IX|p|yx|1|138.4,29.31,141.11,37.98|+proj=tmerc +lat_0=36 +lon_0=139.833333333333 +k=0.9999 +x_0=0 +y_0=0 +ellps=GRS80 +units=m
2452|JGD2000 / Japan Plane Rectangular CS X|p|yx|1|139.49,37.73,142.14,41.58|+proj=tmerc +lat_0=40 +lon_0=140.833333333333 +k=0.9999 +x_0=0 +y_0=0 +ellps=GRS80 +units=m
2453|JGD2000 / Japan Plane Rectangular CS XI|p|yx|1|139.34,41.34,141.46,43.42|+proj=tmerc +lat_0=44 +lon_0=140.25 +k=0.9999 +x_0=0 +y_0=0 +ellps=GRS80 +units=m
2454|JGD2000 / Japan Plane Rectangular CS XII|p|yx|1|140.89,42.15,143.61,45.54|+proj=tmerc +lat_0=44 +lon_0=142.25 +k=0.9999 +x_0=0 +y_0=0 +ellps=GRS80 +units=m
2455|JGD2000 / Japan Plane Rectangular CS XIII|p|yx|1|142.61,41.87,145.87,44.4|+proj=tmerc +lat_0=44 +lon_0=144.25 +k=0.9999 +x_0=0 +y_0=0 +ellps=GRS80 +units=m
2456|JGD2000 / Japan Plane Rectangular CS XIV|p|yx|1|141.2,24.67,142.33,27.8|+proj=tmerc +lat_0=26 +lon_0=142 +k=0.9999 +x_0=0 +y_0=0 +ellps=GRS80 +units=m
2457|JGD2000 / Japan Plane Rectangular CS XV|p|yx|1|126.63,26.02,128.4,26.91|+proj=tmerc +lat_0=26 +lon_0=127.5 +k=0.9999 +x_0=0 +y_0=0 +ellps=GRS80 +units=m
2458|JGD2000 / Japan Plane Rectangular CS XVI|p|yx|1|122.83,23.98,125.51,24.94|+proj=tmerc +lat_0=26 +lon_0=124 +k=0.9999 +x_0=0 +y_0=0 +ellps=GRS80 +units=m
2459|JGD2000 / Japan Plane Rectangular CS XVII|p|yx|1|131.12,24.4,131.38,26.01|+proj=tmerc +lat_0=26 +lon_0=131 +k=0.9999 +x_0=0 +y_0=0 +ellps=GRS80 +units=m
2460|JGD2000 / Japan Plane Rectangular CS XVIII|p|yx|1|136.02,20.37,136.16,20.48|+proj=tmerc +lat_0=20 +lon_0=136 +k=0.9999 +x_0=0 +y_0=0 +ellps=GRS80 +units=m
2461|JGD2000 / Japan Plane Rectangular CS XIX|p|yx|1|153.91,24.22,154.05,24.35|+proj=tmerc +lat_0=26 +lon_0=154 +k=0.9999 +x_0=0 +y_0=0 +ellps=GRS80 +units=m
2462|Albanian 1987 / Gauss-Kruger zone 4|p|yx|1|19.22,39.64,21.06,42.67|+proj=tmerc +lat_0=0 +lon_0=21 +k=1 +x_0=4500000 +y_0=0 +ellps=krass +towgs84=-44.183,-0.58,-38.489,2.3867,2.7072,-3.5196,-8.2703 +units=m
2463|Pulkovo 1995 / Gauss-Kruger CM 21E|p|yx|1|19.57,54.32,22.87,55.32|+proj=tmerc +lat_0=0 +lon_0=21 +k=1 +x_0=500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
2464|Pulkovo 1995 / Gauss-Kruger CM 27E|p|yx|1|26.61,55.69,30,69.47|+proj=tmerc +lat_0=0 +lon_0=27 +k=1 +x_0=500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
2465|Pulkovo 1995 / Gauss-Kruger CM 33E|p|yx|1|30,50.34,36,70.02|+proj=tmerc +lat_0=0 +lon_0=33 +k=1 +x_0=500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
2466|Pulkovo 1995 / Gauss-Kruger CM 39E|p|yx|1|36,43.18,42.01,69.23|+proj=tmerc +lat_0=0 +lon_0=39 +k=1 +x_0=500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
2467|Pulkovo 1995 / Gauss-Kruger CM 45E|p|yx|1|42,41.19,48,80.91|+proj=tmerc +lat_0=0 +lon_0=45 +k=1 +x_0=500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
2468|Pulkovo 1995 / Gauss-Kruger CM 51E|p|yx|1|48,41.39,54,81.4|+proj=tmerc +lat_0=0 +lon_0=51 +k=1 +x_0=500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
2469|Pulkovo 1995 / Gauss-Kruger CM 57E|p|yx|1|54,50.47,60,81.91|+proj=tmerc +lat_0=0 +lon_0=57 +k=1 +x_0=500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
2470|Pulkovo 1995 / Gauss-Kruger CM 63E|p|yx|1|60,50.66,66,81.77|+proj=tmerc +lat_0=0 +lon_0=63 +k=1 +x_0=500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
2471|Pulkovo 1995 / Gauss-Kruger CM 69E|p|yx|1|66,54.1,72,77.07|+proj=tmerc +lat_0=0 +lon_0=69 +k=1 +x_0=500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
2472|Pulkovo 1995 / Gauss-Kruger CM 75E|p|yx|1|72,53.17,78,79.71|+proj=tmerc +lat_0=0 +lon_0=75 +k=1 +x_0=500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
2473|Pulkovo 1995 / Gauss-Kruger CM 81E|p|yx|1|78,50.69,84,81.03|+proj=tmerc +lat_0=0 +lon_0=81 +k=1 +x_0=500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
2474|Pulkovo 1995 / Gauss-Kruger CM 87E|p|yx|1|84,49.07,90,81.27|+proj=tmerc +lat_0=0 +lon_0=87 +k=1 +x_0=500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
2475|Pulkovo 1995 / Gauss-Kruger CM 93E|p|yx|1|90,49.89,96,81.35|+proj=tmerc +lat_0=0 +lon_0=93 +k=1 +x_0=500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
2476|Pulkovo 1995 / Gauss-Kruger CM 99E|p|yx|1|96,49.73,102,81.32|+proj=tmerc +lat_0=0 +lon_0=99 +k=1 +x_0=500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
2477|Pulkovo 1995 / Gauss-Kruger CM 105E|p|yx|1|102,49.64,108,79.48|+proj=tmerc +lat_0=0 +lon_0=105 +k=1 +x_0=500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
2478|Pulkovo 1995 / Gauss-Kruger CM 111E|p|yx|1|108,49.14,114,76.81|+proj=tmerc +lat_0=0 +lon_0=111 +k=1 +x_0=500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
2479|Pulkovo 1995 / Gauss-Kruger CM 117E|p|yx|1|114,49.51,120,75.96|+proj=tmerc +lat_0=0 +lon_0=117 +k=1 +x_0=500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
2480|Pulkovo 1995 / Gauss-Kruger CM 123E|p|yx|1|120,51.51,126,74|+proj=tmerc +lat_0=0 +lon_0=123 +k=1 +x_0=500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
2481|Pulkovo 1995 / Gauss-Kruger CM 129E|p|yx|1|126,42.25,132,73.61|+proj=tmerc +lat_0=0 +lon_0=129 +k=1 +x_0=500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
2482|Pulkovo 1995 / Gauss-Kruger CM 135E|p|yx|1|132,42.63,138,76.15|+proj=tmerc +lat_0=0 +lon_0=135 +k=1 +x_0=500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
2483|Pulkovo 1995 / Gauss-Kruger CM 141E|p|yx|1|138,45.84,144,76.27|+proj=tmerc +lat_0=0 +lon_0=141 +k=1 +x_0=500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
2484|Pulkovo 1995 / Gauss-Kruger CM 147E|p|yx|1|144,43.6,150,76.82|+proj=tmerc +lat_0=0 +lon_0=147 +k=1 +x_0=500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
2485|Pulkovo 1995 / Gauss-Kruger CM 153E|p|yx|1|150,45.77,156,76.26|+proj=tmerc +lat_0=0 +lon_0=153 +k=1 +x_0=500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
2486|Pulkovo 1995 / Gauss-Kruger CM 159E|p|yx|1|156,50.27,162,77.2|+proj=tmerc +lat_0=0 +lon_0=159 +k=1 +x_0=500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
2487|Pulkovo 1995 / Gauss-Kruger CM 165E|p|yx|1|162,54.47,168,70.03|+proj=tmerc +lat_0=0 +lon_0=165 +k=1 +x_0=500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
2488|Pulkovo 1995 / Gauss-Kruger CM 171E|p|yx|1|168,54.45,174,70.19|+proj=tmerc +lat_0=0 +lon_0=171 +k=1 +x_0=500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
2489|Pulkovo 1995 / Gauss-Kruger CM 177E|p|yx|1|174,61.65,180,71.59|+proj=tmerc +lat_0=0 +lon_0=177 +k=1 +x_0=500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
2490|Pulkovo 1995 / Gauss-Kruger CM 177W|p|yx|1|-180,64.35,-174,71.65|+proj=tmerc +lat_0=0 +lon_0=-177 +k=1 +x_0=500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
2491|Pulkovo 1995 / Gauss-Kruger CM 171W|p|yx|1|-174,64.2,-168.97,67.18|+proj=tmerc +lat_0=0 +lon_0=-171 +k=1 +x_0=500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
2494|Pulkovo 1942 / Gauss-Kruger CM 21E|p|yx|1|19.57,47.95,24,59.44|+proj=tmerc +lat_0=0 +lon_0=21 +k=1 +x_0=500000 +y_0=0 +ellps=krass +towgs84=25,-141,-78.5,0,0.35,0.736,0 +units=m
2495|Pulkovo 1942 / Gauss-Kruger CM 27E|p|yx|1|24,45.18,30.01,69.47|+proj=tmerc +lat_0=0 +lon_0=27 +k=1 +x_0=500000 +y_0=0 +ellps=krass +units=m
2496|Pulkovo 1942 / Gauss-Kruger CM 33E|p|yx|1|30,44.32,36,70.02|+proj=tmerc +lat_0=0 +lon_0=33 +k=1 +x_0=500000 +y_0=0 +ellps=krass +units=m
2497|Pulkovo 1942 / Gauss-Kruger CM 39E|p|yx|1|36,41.43,42,69.23|+proj=tmerc +lat_0=0 +lon_0=39 +k=1 +x_0=500000 +y_0=0 +ellps=krass +units=m
2498|Pulkovo 1942 / Gauss-Kruger CM 45E|p|yx|1|42,38.84,48.01,80.91|+proj=tmerc +lat_0=0 +lon_0=45 +k=1 +x_0=500000 +y_0=0 +ellps=krass +towgs84=25,-141,-78.5,0,0.35,0.736,0 +units=m
2499|Pulkovo 1942 / Gauss-Kruger CM 51E|p|yx|1|48,37.34,54,81.4|+proj=tmerc +lat_0=0 +lon_0=51 +k=1 +x_0=500000 +y_0=0 +ellps=krass +towgs84=25,-141,-78.5,0,0.35,0.736,0 +units=m
2500|Pulkovo 1942 / Gauss-Kruger CM 57E|p|yx|1|54,37.05,60,81.91|+proj=tmerc +lat_0=0 +lon_0=57 +k=1 +x_0=500000 +y_0=0 +ellps=krass +towgs84=25,-141,-78.5,0,0.35,0.736,0 +units=m
2501|Pulkovo 1942 / Gauss-Kruger CM 63E|p|yx|1|60,35.14,66,81.77|+proj=tmerc +lat_0=0 +lon_0=63 +k=1 +x_0=500000 +y_0=0 +ellps=krass +towgs84=25,-141,-78.5,0,0.35,0.736,0 +units=m
2502|Pulkovo 1942 / Gauss-Kruger CM 69E|p|yx|1|66,36.67,72,77.07|+proj=tmerc +lat_0=0 +lon_0=69 +k=1 +x_0=500000 +y_0=0 +ellps=krass +towgs84=25,-141,-78.5,0,0.35,0.736,0 +units=m
2503|Pulkovo 1942 / Gauss-Kruger CM 75E|p|yx|1|72,36.79,78,79.71|+proj=tmerc +lat_0=0 +lon_0=75 +k=1 +x_0=500000 +y_0=0 +ellps=krass +towgs84=25,-141,-78.5,0,0.35,0.736,0 +units=m
2504|Pulkovo 1942 / Gauss-Kruger CM 81E|p|yx|1|78,41.04,84.01,81.03|+proj=tmerc +lat_0=0 +lon_0=81 +k=1 +x_0=500000 +y_0=0 +ellps=krass +towgs84=25,-141,-78.5,0,0.35,0.736,0 +units=m
2505|Pulkovo 1942 / Gauss-Kruger CM 87E|p|yx|1|84,46.82,90,81.27|+proj=tmerc +lat_0=0 +lon_0=87 +k=1 +x_0=500000 +y_0=0 +ellps=krass +units=m
2506|Pulkovo 1942 / Gauss-Kruger CM 93E|p|yx|1|90,49.89,96,81.35|+proj=tmerc +lat_0=0 +lon_0=93 +k=1 +x_0=500000 +y_0=0 +ellps=krass +units=m
2507|Pulkovo 1942 / Gauss-Kruger CM 99E|p|yx|1|96,49.73,102,81.32|+proj=tmerc +lat_0=0 +lon_0=99 +k=1 +x_0=500000 +y_0=0 +ellps=krass +units=m
2508|Pulkovo 1942 / Gauss-Kruger CM 105E|p|yx|1|102,49.64,108,79.48|+proj=tmerc +lat_0=0 +lon_0=105 +k=1 +x_0=500000 +y_0=0 +ellps=krass +units=m
2509|Pulkovo 1942 / Gauss-Kruger CM 111E|p|yx|1|108,49.14,114,76.81|+proj=tmerc +lat_0=0 +lon_0=111 +k=1 +x_0=500000 +y_0=0 +ellps=krass +units=m
2510|Pulkovo 1942 / Gauss-Kruger CM 117E|p|yx|1|114,49.51,120,75.96|+proj=tmerc +lat_0=0 +lon_0=117 +k=1 +x_0=500000 +y_0=0 +ellps=krass +units=m
2511|Pulkovo 1942 / Gauss-Kruger CM 123E|p|yx|1|120,51.51,126,74|+proj=tmerc +lat_0=0 +lon_0=123 +k=1 +x_0=500000 +y_0=0 +ellps=krass +units=m
2512|Pulkovo 1942 / Gauss-Kruger CM 129E|p|yx|1|126,42.25,132,73.61|+proj=tmerc +lat_0=0 +lon_0=129 +k=1 +x_0=500000 +y_0=0 +ellps=krass +units=m
2513|Pulkovo 1942 / Gauss-Kruger CM 135E|p|yx|1|132,42.63,138,76.15|+proj=tmerc +lat_0=0 +lon_0=135 +k=1 +x_0=500000 +y_0=0 +ellps=krass +units=m
2514|Pulkovo 1942 / Gauss-Kruger CM 141E|p|yx|1|138,45.84,144,76.27|+proj=tmerc +lat_0=0 +lon_0=141 +k=1 +x_0=500000 +y_0=0 +ellps=krass +units=m
2515|Pulkovo 1942 / Gauss-Kruger CM 147E|p|yx|1|144,43.6,150,76.82|+proj=tmerc +lat_0=0 +lon_0=147 +k=1 +x_0=500000 +y_0=0 +ellps=krass +units=m
2516|Pulkovo 1942 / Gauss-Kruger CM 153E|p|yx|1|150,45.77,156,76.26|+proj=tmerc +lat_0=0 +lon_0=153 +k=1 +x_0=500000 +y_0=0 +ellps=krass +units=m
2517|Pulkovo 1942 / Gauss-Kruger CM 159E|p|yx|1|156,50.27,162,77.2|+proj=tmerc +lat_0=0 +lon_0=159 +k=1 +x_0=500000 +y_0=0 +ellps=krass +units=m
2518|Pulkovo 1942 / Gauss-Kruger CM 165E|p|yx|1|162,54.47,168,70.03|+proj=tmerc +lat_0=0 +lon_0=165 +k=1 +x_0=500000 +y_0=0 +ellps=krass +units=m
2519|Pulkovo 1942 / Gauss-Kruger CM 171E|p|yx|1|168,54.45,174,70.19|+proj=tmerc +lat_0=0 +lon_0=171 +k=1 +x_0=500000 +y_0=0 +ellps=krass +units=m
2520|Pulkovo 1942 / Gauss-Kruger CM 177E|p|yx|1|174,61.65,180,71.59|+proj=tmerc +lat_0=0 +lon_0=177 +k=1 +x_0=500000 +y_0=0 +ellps=krass +units=m
2521|Pulkovo 1942 / Gauss-Kruger CM 177W|p|yx|1|-180,64.35,-174,71.65|+proj=tmerc +lat_0=0 +lon_0=-177 +k=1 +x_0=500000 +y_0=0 +ellps=krass +units=m
2522|Pulkovo 1942 / Gauss-Kruger CM 171W|p|yx|1|-174,64.2,-168.97,67.18|+proj=tmerc +lat_0=0 +lon_0=-171 +k=1 +x_0=500000 +y_0=0 +ellps=krass +units=m
2523|Pulkovo 1942 / 3-degree Gauss-Kruger zone 7|p|yx|1|19.57,48.24,22.5,59.1|+proj=tmerc +lat_0=0 +lon_0=21 +k=1 +x_0=7500000 +y_0=0 +ellps=krass +towgs84=25,-141,-78.5,0,0.35,0.736,0 +units=m
2524|Pulkovo 1942 / 3-degree Gauss-Kruger zone 8|p|yx|1|22.5,47.71,25.5,59.75|+proj=tmerc +lat_0=0 +lon_0=24 +k=1 +x_0=8500000 +y_0=0 +ellps=krass +units=m
2525|Pulkovo 1942 / 3-degree Gauss-Kruger zone 9|p|yx|1|25.49,45.26,28.51,68.93|+proj=tmerc +lat_0=0 +lon_0=27 +k=1 +x_0=9500000 +y_0=0 +ellps=krass +units=m
2526|Pulkovo 1942 / 3-degree Gauss-Kruger zone 10|p|yx|1|28.5,45.18,31.5,69.85|+proj=tmerc +lat_0=0 +lon_0=30 +k=1 +x_0=10500000 +y_0=0 +ellps=krass +units=m
2527|Pulkovo 1942 / 3-degree Gauss-Kruger zone 11|p|yx|1|31.5,44.32,34.5,70.02|+proj=tmerc +lat_0=0 +lon_0=33 +k=1 +x_0=11500000 +y_0=0 +ellps=krass +units=m
2528|Pulkovo 1942 / 3-degree Gauss-Kruger zone 12|p|yx|1|34.5,44.61,37.5,69.39|+proj=tmerc +lat_0=0 +lon_0=36 +k=1 +x_0=12500000 +y_0=0 +ellps=krass +units=m
2529|Pulkovo 1942 / 3-degree Gauss-Kruger zone 13|p|yx|1|37.5,43.07,40.5,68.8|+proj=tmerc +lat_0=0 +lon_0=39 +k=1 +x_0=13500000 +y_0=0 +ellps=krass +units=m
2530|Pulkovo 1942 / 3-degree Gauss-Kruger zone 14|p|yx|1|40.5,41.01,43.51,68.74|+proj=tmerc +lat_0=0 +lon_0=42 +k=1 +x_0=14500000 +y_0=0 +ellps=krass +towgs84=25,-141,-78.5,0,0.35,0.736,0 +units=m
2531|Pulkovo 1942 / 3-degree Gauss-Kruger zone 15|p|yx|1|43.5,38.84,46.5,80.8|+proj=tmerc +lat_0=0 +lon_0=45 +k=1 +x_0=15500000 +y_0=0 +ellps=krass +towgs84=25,-141,-78.5,0,0.35,0.736,0 +units=m
2532|Pulkovo 1942 / 3-degree Gauss-Kruger zone 16|p|yx|1|46.5,38.31,49.5,80.91|+proj=tmerc +lat_0=0 +lon_0=48 +k=1 +x_0=16500000 +y_0=0 +ellps=krass +towgs84=25,-141,-78.5,0,0.35,0.736,0 +units=m
2533|Pulkovo 1942 / 3-degree Gauss-Kruger zone 17|p|yx|1|49.5,37.66,52.5,81.22|+proj=tmerc +lat_0=0 +lon_0=51 +k=1 +x_0=17500000 +y_0=0 +ellps=krass +towgs84=25,-141,-78.5,0,0.35,0.736,0 +units=m
2534|Pulkovo 1942 / 3-degree Gauss-Kruger zone 18|p|yx|1|52.5,37.33,55.5,81.41|+proj=tmerc +lat_0=0 +lon_0=54 +k=1 +x_0=18500000 +y_0=0 +ellps=krass +towgs84=25,-141,-78.5,0,0.35,0.736,0 +units=m
2535|Pulkovo 1942 / 3-degree Gauss-Kruger zone 19|p|yx|1|55.5,37.64,58.5,81.89|+proj=tmerc +lat_0=0 +lon_0=57 +k=1 +x_0=19500000 +y_0=0 +ellps=krass +towgs84=25,-141,-78.5,0,0.35,0.736,0 +units=m
2536|Pulkovo 1942 / 3-degree Gauss-Kruger zone 20|p|yx|1|58.5,35.51,61.5,81.91|+proj=tmerc +lat_0=0 +lon_0=60 +k=1 +x_0=20500000 +y_0=0 +ellps=krass +towgs84=25,-141,-78.5,0,0.35,0.736,0 +units=m
2537|Pulkovo 1942 / 3-degree Gauss-Kruger zone 21|p|yx|1|61.5,35.14,64.5,81.77|+proj=tmerc +lat_0=0 +lon_0=63 +k=1 +x_0=21500000 +y_0=0 +ellps=krass +towgs84=25,-141,-78.5,0,0.35,0.736,0 +units=m
2538|Pulkovo 1942 / 3-degree Gauss-Kruger zone 22|p|yx|1|64.5,36.27,67.5,81.25|+proj=tmerc +lat_0=0 +lon_0=66 +k=1 +x_0=22500000 +y_0=0 +ellps=krass +towgs84=25,-141,-78.5,0,0.35,0.736,0 +units=m
2539|Pulkovo 1942 / 3-degree Gauss-Kruger zone 23|p|yx|1|67.5,36.93,70.5,77.07|+proj=tmerc +lat_0=0 +lon_0=69 +k=1 +x_0=23500000 +y_0=0 +ellps=krass +towgs84=25,-141,-78.5,0,0.35,0.736,0 +units=m
2540|Pulkovo 1942 / 3-degree Gauss-Kruger zone 24|p|yx|1|70.5,36.67,73.5,73.57|+proj=tmerc +lat_0=0 +lon_0=72 +k=1 +x_0=24500000 +y_0=0 +ellps=krass +towgs84=25,-141,-78.5,0,0.35,0.736,0 +units=m
2541|Pulkovo 1942 / 3-degree Gauss-Kruger zone 25|p|yx|1|73.5,37.22,76.5,79.71|+proj=tmerc +lat_0=0 +lon_0=75 +k=1 +x_0=25500000 +y_0=0 +ellps=krass +towgs84=25,-141,-78.5,0,0.35,0.736,0 +units=m
2542|Pulkovo 1942 / 3-degree Gauss-Kruger zone 26|p|yx|1|76.5,40.44,79.5,81.03|+proj=tmerc +lat_0=0 +lon_0=78 +k=1 +x_0=26500000 +y_0=0 +ellps=krass +towgs84=25,-141,-78.5,0,0.35,0.736,0 +units=m
2543|Pulkovo 1942 / 3-degree Gauss-Kruger zone 27|p|yx|1|79.5,41.82,82.5,81.03|+proj=tmerc +lat_0=0 +lon_0=81 +k=1 +x_0=27500000 +y_0=0 +ellps=krass +units=m
2544|Pulkovo 1942 / 3-degree Gauss-Kruger zone 28|p|yx|1|82.5,45.11,85.5,77.56|+proj=tmerc +lat_0=0 +lon_0=84 +k=1 +x_0=28500000 +y_0=0 +ellps=krass +units=m
2545|Pulkovo 1942 / 3-degree Gauss-Kruger zone 29|p|yx|1|85.5,47.05,88.5,77.16|+proj=tmerc +lat_0=0 +lon_0=87 +k=1 +x_0=29500000 +y_0=0 +ellps=krass +units=m
2546|Pulkovo 1942 / 3-degree Gauss-Kruger zone 30|p|yx|1|88.5,49.44,91.5,81.28|+proj=tmerc +lat_0=0 +lon_0=90 +k=1 +x_0=30500000 +y_0=0 +ellps=krass +units=m
2547|Pulkovo 1942 / 3-degree Gauss-Kruger zone 31|p|yx|1|91.5,50.16,94.5,81.26|+proj=tmerc +lat_0=0 +lon_0=93 +k=1 +x_0=31500000 +y_0=0 +ellps=krass +units=m
2548|Pulkovo 1942 / 3-degree Gauss-Kruger zone 32|p|yx|1|94.5,49.73,97.5,81.35|+proj=tmerc +lat_0=0 +lon_0=96 +k=1 +x_0=32500000 +y_0=0 +ellps=krass +units=m
2549|Pulkovo 1942 / 3-degree Gauss-Kruger zone 33|p|yx|1|97.5,49.79,100.5,80.9|+proj=tmerc +lat_0=0 +lon_0=99 +k=1 +x_0=33500000 +y_0=0 +ellps=krass +units=m
2551|Pulkovo 1942 / 3-degree Gauss-Kruger zone 34|p|yx|1|100.5,50.17,103.5,79.71|+proj=tmerc +lat_0=0 +lon_0=102 +k=1 +x_0=34500000 +y_0=0 +ellps=krass +units=m
2552|Pulkovo 1942 / 3-degree Gauss-Kruger zone 35|p|yx|1|103.5,50.13,106.5,79.21|+proj=tmerc +lat_0=0 +lon_0=105 +k=1 +x_0=35500000 +y_0=0 +ellps=krass +units=m
2553|Pulkovo 1942 / 3-degree Gauss-Kruger zone 36|p|yx|1|106.5,49.25,109.5,78.4|+proj=tmerc +lat_0=0 +lon_0=108 +k=1 +x_0=36500000 +y_0=0 +ellps=krass +units=m
2554|Pulkovo 1942 / 3-degree Gauss-Kruger zone 37|p|yx|1|109.5,49.14,112.5,76.81|+proj=tmerc +lat_0=0 +lon_0=111 +k=1 +x_0=37500000 +y_0=0 +ellps=krass +units=m
2555|Pulkovo 1942 / 3-degree Gauss-Kruger zone 38|p|yx|1|112.5,49.49,115.5,76.7|+proj=tmerc +lat_0=0 +lon_0=114 +k=1 +x_0=38500000 +y_0=0 +ellps=krass +units=m
2556|Pulkovo 1942 / 3-degree Gauss-Kruger zone 39|p|yx|1|115.5,49.51,118.5,74.43|+proj=tmerc +lat_0=0 +lon_0=117 +k=1 +x_0=39500000 +y_0=0 +ellps=krass +units=m
2557|Pulkovo 1942 / 3-degree Gauss-Kruger zone 40|p|yx|1|118.5,49.87,121.5,73.63|+proj=tmerc +lat_0=0 +lon_0=120 +k=1 +x_0=40500000 +y_0=0 +ellps=krass +units=m
2558|Pulkovo 1942 / 3-degree Gauss-Kruger zone 41|p|yx|1|121.5,53.18,124.5,74|+proj=tmerc +lat_0=0 +lon_0=123 +k=1 +x_0=41500000 +y_0=0 +ellps=krass +units=m
2559|Pulkovo 1942 / 3-degree Gauss-Kruger zone 42|p|yx|1|124.5,49.88,127.5,74|+proj=tmerc +lat_0=0 +lon_0=126 +k=1 +x_0=42500000 +y_0=0 +ellps=krass +units=m
2560|Pulkovo 1942 / 3-degree Gauss-Kruger zone 43|p|yx|1|127.5,42.67,130.5,73.59|+proj=tmerc +lat_0=0 +lon_0=129 +k=1 +x_0=43500000 +y_0=0 +ellps=krass +units=m
2561|Pulkovo 1942 / 3-degree Gauss-Kruger zone 44|p|yx|1|130.5,42.25,133.5,71.99|+proj=tmerc +lat_0=0 +lon_0=132 +k=1 +x_0=44500000 +y_0=0 +ellps=krass +units=m
2562|Pulkovo 1942 / 3-degree Gauss-Kruger zone 45|p|yx|1|133.5,42.74,136.5,75.9|+proj=tmerc +lat_0=0 +lon_0=135 +k=1 +x_0=45500000 +y_0=0 +ellps=krass +units=m
2563|Pulkovo 1942 / 3-degree Gauss-Kruger zone 46|p|yx|1|136.5,44.76,139.5,76.27|+proj=tmerc +lat_0=0 +lon_0=138 +k=1 +x_0=46500000 +y_0=0 +ellps=krass +units=m
2564|Pulkovo 1942 / 3-degree Gauss-Kruger zone 47|p|yx|1|139.5,45.84,142.5,76.23|+proj=tmerc +lat_0=0 +lon_0=141 +k=1 +x_0=47500000 +y_0=0 +ellps=krass +units=m
2565|Pulkovo 1942 / 3-degree Gauss-Kruger zone 48|p|yx|1|142.5,43.61,145.5,75.98|+proj=tmerc +lat_0=0 +lon_0=144 +k=1 +x_0=48500000 +y_0=0 +ellps=krass +units=m
2566|Pulkovo 1942 / 3-degree Gauss-Kruger zone 49|p|yx|1|145.5,43.6,148.5,76.76|+proj=tmerc +lat_0=0 +lon_0=147 +k=1 +x_0=49500000 +y_0=0 +ellps=krass +units=m
2567|Pulkovo 1942 / 3-degree Gauss-Kruger zone 50|p|yx|1|148.5,45.21,151.5,76.82|+proj=tmerc +lat_0=0 +lon_0=150 +k=1 +x_0=50500000 +y_0=0 +ellps=krass +units=m
2568|Pulkovo 1942 / 3-degree Gauss-Kruger zone 51|p|yx|1|151.5,46.72,154.5,76.26|+proj=tmerc +lat_0=0 +lon_0=153 +k=1 +x_0=51500000 +y_0=0 +ellps=krass +units=m
2569|Pulkovo 1942 / 3-degree Gauss-Kruger zone 52|p|yx|1|154.5,49.02,157.5,77.2|+proj=tmerc +lat_0=0 +lon_0=156 +k=1 +x_0=52500000 +y_0=0 +ellps=krass +units=m
2570|Pulkovo 1942 / 3-degree Gauss-Kruger zone 53|p|yx|1|157.5,51.36,160.5,71.12|+proj=tmerc +lat_0=0 +lon_0=159 +k=1 +x_0=53500000 +y_0=0 +ellps=krass +units=m
2571|Pulkovo 1942 / 3-degree Gauss-Kruger zone 54|p|yx|1|160.5,54.34,163.5,70.98|+proj=tmerc +lat_0=0 +lon_0=162 +k=1 +x_0=54500000 +y_0=0 +ellps=krass +units=m
2572|Pulkovo 1942 / 3-degree Gauss-Kruger zone 55|p|yx|1|163.5,54.69,166.5,69.82|+proj=tmerc +lat_0=0 +lon_0=165 +k=1 +x_0=55500000 +y_0=0 +ellps=krass +units=m
2573|Pulkovo 1942 / 3-degree Gauss-Kruger zone 56|p|yx|1|166.5,54.45,169.5,70.07|+proj=tmerc +lat_0=0 +lon_0=168 +k=1 +x_0=56500000 +y_0=0 +ellps=krass +units=m
2574|Pulkovo 1942 / 3-degree Gauss-Kruger zone 57|p|yx|1|169.5,59.86,172.5,70.19|+proj=tmerc +lat_0=0 +lon_0=171 +k=1 +x_0=57500000 +y_0=0 +ellps=krass +units=m
2575|Pulkovo 1942 / 3-degree Gauss-Kruger zone 58|p|yx|1|172.5,60.99,175.5,70.02|+proj=tmerc +lat_0=0 +lon_0=174 +k=1 +x_0=58500000 +y_0=0 +ellps=krass +units=m
2576|Pulkovo 1942 / 3-degree Gauss-Kruger zone 59|p|yx|1|175.5,62.09,178.5,71.1|+proj=tmerc +lat_0=0 +lon_0=177 +k=1 +x_0=59500000 +y_0=0 +ellps=krass +units=m
2578|Pulkovo 1942 / 3-degree Gauss-Kruger zone 61|p|yx|1|-178.5,64.74,-175.5,71.61|+proj=tmerc +lat_0=0 +lon_0=-177 +k=1 +x_0=61500000 +y_0=0 +ellps=krass +units=m
2579|Pulkovo 1942 / 3-degree Gauss-Kruger zone 62|p|yx|1|-175.5,64.2,-172.5,67.78|+proj=tmerc +lat_0=0 +lon_0=-174 +k=1 +x_0=62500000 +y_0=0 +ellps=krass +units=m
2580|Pulkovo 1942 / 3-degree Gauss-Kruger zone 63|p|yx|1|-172.5,64.35,-169.57,67.06|+proj=tmerc +lat_0=0 +lon_0=-171 +k=1 +x_0=63500000 +y_0=0 +ellps=krass +units=m
2581|Pulkovo 1942 / 3-degree Gauss-Kruger zone 64|p|yx|1|-169.22,65.7,-168.97,65.86|+proj=tmerc +lat_0=0 +lon_0=-168 +k=1 +x_0=64500000 +y_0=0 +ellps=krass +units=m
2582|Pulkovo 1942 / 3-degree Gauss-Kruger CM 21E|p|yx|1|19.57,48.24,22.5,59.1|+proj=tmerc +lat_0=0 +lon_0=21 +k=1 +x_0=500000 +y_0=0 +ellps=krass +towgs84=25,-141,-78.5,0,0.35,0.736,0 +units=m
2583|Pulkovo 1942 / 3-degree Gauss-Kruger CM 24E|p|yx|1|22.5,47.71,25.5,59.75|+proj=tmerc +lat_0=0 +lon_0=24 +k=1 +x_0=500000 +y_0=0 +ellps=krass +units=m
2584|Pulkovo 1942 / 3-degree Gauss-Kruger CM 27E|p|yx|1|25.49,45.26,28.51,68.93|+proj=tmerc +lat_0=0 +lon_0=27 +k=1 +x_0=500000 +y_0=0 +ellps=krass +units=m
2585|Pulkovo 1942 / 3-degree Gauss-Kruger CM 30E|p|yx|1|28.5,45.18,31.5,69.85|+proj=tmerc +lat_0=0 +lon_0=30 +k=1 +x_0=500000 +y_0=0 +ellps=krass +units=m
2586|Pulkovo 1942 / 3-degree Gauss-Kruger CM 33E|p|yx|1|31.5,44.32,34.5,70.02|+proj=tmerc +lat_0=0 +lon_0=33 +k=1 +x_0=500000 +y_0=0 +ellps=krass +units=m
2587|Pulkovo 1942 / 3-degree Gauss-Kruger CM 36E|p|yx|1|34.5,44.61,37.5,69.39|+proj=tmerc +lat_0=0 +lon_0=36 +k=1 +x_0=500000 +y_0=0 +ellps=krass +units=m
2588|Pulkovo 1942 / 3-degree Gauss-Kruger CM 39E|p|yx|1|37.5,43.07,40.5,68.8|+proj=tmerc +lat_0=0 +lon_0=39 +k=1 +x_0=500000 +y_0=0 +ellps=krass +units=m
2589|Pulkovo 1942 / 3-degree Gauss-Kruger CM 42E|p|yx|1|40.5,41.01,43.51,68.74|+proj=tmerc +lat_0=0 +lon_0=42 +k=1 +x_0=500000 +y_0=0 +ellps=krass +towgs84=25,-141,-78.5,0,0.35,0.736,0 +units=m
2590|Pulkovo 1942 / 3-degree Gauss-Kruger CM 45E|p|yx|1|43.5,38.84,46.5,80.8|+proj=tmerc +lat_0=0 +lon_0=45 +k=1 +x_0=500000 +y_0=0 +ellps=krass +towgs84=25,-141,-78.5,0,0.35,0.736,0 +units=m
2591|Pulkovo 1942 / 3-degree Gauss-Kruger CM 48E|p|yx|1|46.5,38.31,49.5,80.91|+proj=tmerc +lat_0=0 +lon_0=48 +k=1 +x_0=500000 +y_0=0 +ellps=krass +towgs84=25,-141,-78.5,0,0.35,0.736,0 +units=m
2592|Pulkovo 1942 / 3-degree Gauss-Kruger CM 51E|p|yx|1|49.5,37.66,52.5,81.22|+proj=tmerc +lat_0=0 +lon_0=51 +k=1 +x_0=500000 +y_0=0 +ellps=krass +towgs84=25,-141,-78.5,0,0.35,0.736,0 +units=m
2593|Pulkovo 1942 / 3-degree Gauss-Kruger CM 54E|p|yx|1|52.5,37.33,55.5,81.41|+proj=tmerc +lat_0=0 +lon_0=54 +k=1 +x_0=500000 +y_0=0 +ellps=krass +towgs84=25,-141,-78.5,0,0.35,0.736,0 +units=m
2594|Pulkovo 1942 / 3-degree Gauss-Kruger CM 57E|p|yx|1|55.5,37.64,58.5,81.89|+proj=tmerc +lat_0=0 +lon_0=57 +k=1 +x_0=500000 +y_0=0 +ellps=krass +towgs84=25,-141,-78.5,0,0.35,0.736,0 +units=m
2595|Pulkovo 1942 / 3-degree Gauss-Kruger CM 60E|p|yx|1|58.5,35.51,61.5,81.91|+proj=tmerc +lat_0=0 +lon_0=60 +k=1 +x_0=500000 +y_0=0 +ellps=krass +towgs84=25,-141,-78.5,0,0.35,0.736,0 +units=m
2596|Pulkovo 1942 / 3-degree Gauss-Kruger CM 63E|p|yx|1|61.5,35.14,64.5,81.77|+proj=tmerc +lat_0=0 +lon_0=63 +k=1 +x_0=500000 +y_0=0 +ellps=krass +towgs84=25,-141,-78.5,0,0.35,0.736,0 +units=m
2597|Pulkovo 1942 / 3-degree Gauss-Kruger CM 66E|p|yx|1|64.5,36.27,67.5,81.25|+proj=tmerc +lat_0=0 +lon_0=66 +k=1 +x_0=500000 +y_0=0 +ellps=krass +towgs84=25,-141,-78.5,0,0.35,0.736,0 +units=m
2598|Pulkovo 1942 / 3-degree Gauss-Kruger CM 69E|p|yx|1|67.5,36.93,70.5,77.07|+proj=tmerc +lat_0=0 +lon_0=69 +k=1 +x_0=500000 +y_0=0 +ellps=krass +towgs84=25,-141,-78.5,0,0.35,0.736,0 +units=m
2599|Pulkovo 1942 / 3-degree Gauss-Kruger CM 72E|p|yx|1|70.5,36.67,73.5,73.57|+proj=tmerc +lat_0=0 +lon_0=72 +k=1 +x_0=500000 +y_0=0 +ellps=krass +towgs84=25,-141,-78.5,0,0.35,0.736,0 +units=m
2601|Pulkovo 1942 / 3-degree Gauss-Kruger CM 75E|p|yx|1|73.5,37.22,76.5,79.71|+proj=tmerc +lat_0=0 +lon_0=75 +k=1 +x_0=500000 +y_0=0 +ellps=krass +towgs84=25,-141,-78.5,0,0.35,0.736,0 +units=m
2602|Pulkovo 1942 / 3-degree Gauss-Kruger CM 78E|p|yx|1|76.5,40.44,79.5,81.03|+proj=tmerc +lat_0=0 +lon_0=78 +k=1 +x_0=500000 +y_0=0 +ellps=krass +towgs84=25,-141,-78.5,0,0.35,0.736,0 +units=m
2603|Pulkovo 1942 / 3-degree Gauss-Kruger CM 81E|p|yx|1|79.5,41.82,82.5,81.03|+proj=tmerc +lat_0=0 +lon_0=81 +k=1 +x_0=500000 +y_0=0 +ellps=krass +units=m
2604|Pulkovo 1942 / 3-degree Gauss-Kruger CM 84E|p|yx|1|82.5,45.11,85.5,77.56|+proj=tmerc +lat_0=0 +lon_0=84 +k=1 +x_0=500000 +y_0=0 +ellps=krass +units=m
2605|Pulkovo 1942 / 3-degree Gauss-Kruger CM 87E|p|yx|1|85.5,47.05,88.5,77.16|+proj=tmerc +lat_0=0 +lon_0=87 +k=1 +x_0=500000 +y_0=0 +ellps=krass +units=m
2606|Pulkovo 1942 / 3-degree Gauss-Kruger CM 90E|p|yx|1|88.5,49.44,91.5,81.28|+proj=tmerc +lat_0=0 +lon_0=90 +k=1 +x_0=500000 +y_0=0 +ellps=krass +units=m
2607|Pulkovo 1942 / 3-degree Gauss-Kruger CM 93E|p|yx|1|91.5,50.16,94.5,81.26|+proj=tmerc +lat_0=0 +lon_0=93 +k=1 +x_0=500000 +y_0=0 +ellps=krass +units=m
2608|Pulkovo 1942 / 3-degree Gauss-Kruger CM 96E|p|yx|1|94.5,49.73,97.5,81.35|+proj=tmerc +lat_0=0 +lon_0=96 +k=1 +x_0=500000 +y_0=0 +ellps=krass +units=m
2609|Pulkovo 1942 / 3-degree Gauss-Kruger CM 99E|p|yx|1|97.5,49.79,100.5,80.9|+proj=tmerc +lat_0=0 +lon_0=99 +k=1 +x_0=500000 +y_0=0 +ellps=krass +units=m
2610|Pulkovo 1942 / 3-degree Gauss-Kruger CM 102E|p|yx|1|100.5,50.17,103.5,79.71|+proj=tmerc +lat_0=0 +lon_0=102 +k=1 +x_0=500000 +y_0=0 +ellps=krass +units=m
2611|Pulkovo 1942 / 3-degree Gauss-Kruger CM 105E|p|yx|1|103.5,50.13,106.5,79.21|+proj=tmerc +lat_0=0 +lon_0=105 +k=1 +x_0=500000 +y_0=0 +ellps=krass +units=m
2612|Pulkovo 1942 / 3-degree Gauss-Kruger CM 108E|p|yx|1|106.5,49.25,109.5,78.4|+proj=tmerc +lat_0=0 +lon_0=108 +k=1 +x_0=500000 +y_0=0 +ellps=krass +units=m
2613|Pulkovo 1942 / 3-degree Gauss-Kruger CM 111E|p|yx|1|109.5,49.14,112.5,76.81|+proj=tmerc +lat_0=0 +lon_0=111 +k=1 +x_0=500000 +y_0=0 +ellps=krass +units=m
2614|Pulkovo 1942 / 3-degree Gauss-Kruger CM 114E|p|yx|1|112.5,49.49,115.5,76.7|+proj=tmerc +lat_0=0 +lon_0=114 +k=1 +x_0=500000 +y_0=0 +ellps=krass +units=m
2615|Pulkovo 1942 / 3-degree Gauss-Kruger CM 117E|p|yx|1|115.5,49.51,118.5,74.43|+proj=tmerc +lat_0=0 +lon_0=117 +k=1 +x_0=500000 +y_0=0 +ellps=krass +units=m
2616|Pulkovo 1942 / 3-degree Gauss-Kruger CM 120E|p|yx|1|118.5,49.87,121.5,73.63|+proj=tmerc +lat_0=0 +lon_0=120 +k=1 +x_0=500000 +y_0=0 +ellps=krass +units=m
2617|Pulkovo 1942 / 3-degree Gauss-Kruger CM 123E|p|yx|1|121.5,53.18,124.5,74|+proj=tmerc +lat_0=0 +lon_0=123 +k=1 +x_0=500000 +y_0=0 +ellps=krass +units=m
2618|Pulkovo 1942 / 3-degree Gauss-Kruger CM 126E|p|yx|1|124.5,49.88,127.5,74|+proj=tmerc +lat_0=0 +lon_0=126 +k=1 +x_0=500000 +y_0=0 +ellps=krass +units=m
2619|Pulkovo 1942 / 3-degree Gauss-Kruger CM 129E|p|yx|1|127.5,42.67,130.5,73.59|+proj=tmerc +lat_0=0 +lon_0=129 +k=1 +x_0=500000 +y_0=0 +ellps=krass +units=m
2620|Pulkovo 1942 / 3-degree Gauss-Kruger CM 132E|p|yx|1|130.5,42.25,133.5,71.99|+proj=tmerc +lat_0=0 +lon_0=132 +k=1 +x_0=500000 +y_0=0 +ellps=krass +units=m
2621|Pulkovo 1942 / 3-degree Gauss-Kruger CM 135E|p|yx|1|133.5,42.74,136.5,75.9|+proj=tmerc +lat_0=0 +lon_0=135 +k=1 +x_0=500000 +y_0=0 +ellps=krass +units=m
2622|Pulkovo 1942 / 3-degree Gauss-Kruger CM 138E|p|yx|1|136.5,44.76,139.5,76.27|+proj=tmerc +lat_0=0 +lon_0=138 +k=1 +x_0=500000 +y_0=0 +ellps=krass +units=m
2623|Pulkovo 1942 / 3-degree Gauss-Kruger CM 141E|p|yx|1|139.5,45.84,142.5,76.23|+proj=tmerc +lat_0=0 +lon_0=141 +k=1 +x_0=500000 +y_0=0 +ellps=krass +units=m
2624|Pulkovo 1942 / 3-degree Gauss-Kruger CM 144E|p|yx|1|142.5,43.61,145.5,75.98|+proj=tmerc +lat_0=0 +lon_0=144 +k=1 +x_0=500000 +y_0=0 +ellps=krass +units=m
2625|Pulkovo 1942 / 3-degree Gauss-Kruger CM 147E|p|yx|1|145.5,43.6,148.5,76.76|+proj=tmerc +lat_0=0 +lon_0=147 +k=1 +x_0=500000 +y_0=0 +ellps=krass +units=m
2626|Pulkovo 1942 / 3-degree Gauss-Kruger CM 150E|p|yx|1|148.5,45.21,151.5,76.82|+proj=tmerc +lat_0=0 +lon_0=150 +k=1 +x_0=500000 +y_0=0 +ellps=krass +units=m
2627|Pulkovo 1942 / 3-degree Gauss-Kruger CM 153E|p|yx|1|151.5,46.72,154.5,76.26|+proj=tmerc +lat_0=0 +lon_0=153 +k=1 +x_0=500000 +y_0=0 +ellps=krass +units=m
2628|Pulkovo 1942 / 3-degree Gauss-Kruger CM 156E|p|yx|1|154.5,49.02,157.5,77.2|+proj=tmerc +lat_0=0 +lon_0=156 +k=1 +x_0=500000 +y_0=0 +ellps=krass +units=m
2629|Pulkovo 1942 / 3-degree Gauss-Kruger CM 159E|p|yx|1|157.5,51.36,160.5,71.12|+proj=tmerc +lat_0=0 +lon_0=159 +k=1 +x_0=500000 +y_0=0 +ellps=krass +units=m
2630|Pulkovo 1942 / 3-degree Gauss-Kruger CM 162E|p|yx|1|160.5,54.34,163.5,70.98|+proj=tmerc +lat_0=0 +lon_0=162 +k=1 +x_0=500000 +y_0=0 +ellps=krass +units=m
2631|Pulkovo 1942 / 3-degree Gauss-Kruger CM 165E|p|yx|1|163.5,54.69,166.5,69.82|+proj=tmerc +lat_0=0 +lon_0=165 +k=1 +x_0=500000 +y_0=0 +ellps=krass +units=m
2632|Pulkovo 1942 / 3-degree Gauss-Kruger CM 168E|p|yx|1|166.5,54.45,169.5,70.07|+proj=tmerc +lat_0=0 +lon_0=168 +k=1 +x_0=500000 +y_0=0 +ellps=krass +units=m
2633|Pulkovo 1942 / 3-degree Gauss-Kruger CM 171E|p|yx|1|169.5,59.86,172.5,70.19|+proj=tmerc +lat_0=0 +lon_0=171 +k=1 +x_0=500000 +y_0=0 +ellps=krass +units=m
2634|Pulkovo 1942 / 3-degree Gauss-Kruger CM 174E|p|yx|1|172.5,60.99,175.5,70.02|+proj=tmerc +lat_0=0 +lon_0=174 +k=1 +x_0=500000 +y_0=0 +ellps=krass +units=m
2635|Pulkovo 1942 / 3-degree Gauss-Kruger CM 177E|p|yx|1|175.5,62.09,178.5,71.1|+proj=tmerc +lat_0=0 +lon_0=177 +k=1 +x_0=500000 +y_0=0 +ellps=krass +units=m
2636|Pulkovo 1942 / 3-degree Gauss-Kruger CM 180E|p|yx|1|178.5,62.24,-178.5,71.65|+proj=tmerc +lat_0=0 +lon_0=180 +k=1 +x_0=500000 +y_0=0 +ellps=krass +units=m
2637|Pulkovo 1942 / 3-degree Gauss-Kruger CM 177W|p|yx|1|-178.5,64.74,-175.5,71.61|+proj=tmerc +lat_0=0 +lon_0=-177 +k=1 +x_0=500000 +y_0=0 +ellps=krass +units=m
2638|Pulkovo 1942 / 3-degree Gauss-Kruger CM 174W|p|yx|1|-175.5,64.2,-172.5,67.78|+proj=tmerc +lat_0=0 +lon_0=-174 +k=1 +x_0=500000 +y_0=0 +ellps=krass +units=m
2639|Pulkovo 1942 / 3-degree Gauss-Kruger CM 171W|p|yx|1|-172.5,64.35,-169.57,67.06|+proj=tmerc +lat_0=0 +lon_0=-171 +k=1 +x_0=500000 +y_0=0 +ellps=krass +units=m
2640|Pulkovo 1942 / 3-degree Gauss-Kruger CM 168W|p|yx|1|-169.22,65.7,-168.97,65.86|+proj=tmerc +lat_0=0 +lon_0=-168 +k=1 +x_0=500000 +y_0=0 +ellps=krass +units=m
2641|Pulkovo 1995 / 3-degree Gauss-Kruger zone 7|p|yx|1|19.57,54.32,22.5,55.32|+proj=tmerc +lat_0=0 +lon_0=21 +k=1 +x_0=7500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
2642|Pulkovo 1995 / 3-degree Gauss-Kruger zone 8|p|yx|1|22.5,54.34,22.87,55.07|+proj=tmerc +lat_0=0 +lon_0=24 +k=1 +x_0=8500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
2643|Pulkovo 1995 / 3-degree Gauss-Kruger zone 9|p|yx|1|26.61,56.05,28.51,68.93|+proj=tmerc +lat_0=0 +lon_0=27 +k=1 +x_0=9500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
2644|Pulkovo 1995 / 3-degree Gauss-Kruger zone 10|p|yx|1|28.5,52.85,31.5,69.85|+proj=tmerc +lat_0=0 +lon_0=30 +k=1 +x_0=10500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
2645|Pulkovo 1995 / 3-degree Gauss-Kruger zone 11|p|yx|1|31.5,51.24,34.5,70.02|+proj=tmerc +lat_0=0 +lon_0=33 +k=1 +x_0=11500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
2646|Pulkovo 1995 / 3-degree Gauss-Kruger zone 12|p|yx|1|34.5,44.61,37.51,69.39|+proj=tmerc +lat_0=0 +lon_0=36 +k=1 +x_0=12500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
2647|Pulkovo 1995 / 3-degree Gauss-Kruger zone 13|p|yx|1|37.5,43.33,40.5,68.8|+proj=tmerc +lat_0=0 +lon_0=39 +k=1 +x_0=13500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
2648|Pulkovo 1995 / 3-degree Gauss-Kruger zone 14|p|yx|1|40.5,42.87,43.5,68.74|+proj=tmerc +lat_0=0 +lon_0=42 +k=1 +x_0=14500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
2649|Pulkovo 1995 / 3-degree Gauss-Kruger zone 15|p|yx|1|43.5,41.89,46.5,80.8|+proj=tmerc +lat_0=0 +lon_0=45 +k=1 +x_0=15500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
2650|Pulkovo 1995 / 3-degree Gauss-Kruger zone 16|p|yx|1|46.5,41.19,49.5,80.91|+proj=tmerc +lat_0=0 +lon_0=48 +k=1 +x_0=16500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
2651|Pulkovo 1995 / 3-degree Gauss-Kruger zone 17|p|yx|1|49.5,42.36,52.5,81.22|+proj=tmerc +lat_0=0 +lon_0=51 +k=1 +x_0=17500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
2652|Pulkovo 1995 / 3-degree Gauss-Kruger zone 18|p|yx|1|52.5,50.52,55.5,81.41|+proj=tmerc +lat_0=0 +lon_0=54 +k=1 +x_0=18500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
2653|Pulkovo 1995 / 3-degree Gauss-Kruger zone 19|p|yx|1|55.5,50.53,58.5,81.89|+proj=tmerc +lat_0=0 +lon_0=57 +k=1 +x_0=19500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
2654|Pulkovo 1995 / 3-degree Gauss-Kruger zone 20|p|yx|1|58.5,50.47,61.5,81.91|+proj=tmerc +lat_0=0 +lon_0=60 +k=1 +x_0=20500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
2655|Pulkovo 1995 / 3-degree Gauss-Kruger zone 21|p|yx|1|61.5,51.03,64.5,81.77|+proj=tmerc +lat_0=0 +lon_0=63 +k=1 +x_0=21500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
2656|Pulkovo 1995 / 3-degree Gauss-Kruger zone 22|p|yx|1|64.5,54.31,67.5,81.25|+proj=tmerc +lat_0=0 +lon_0=66 +k=1 +x_0=22500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
2657|Pulkovo 1995 / 3-degree Gauss-Kruger zone 23|p|yx|1|67.5,54.85,70.5,77.07|+proj=tmerc +lat_0=0 +lon_0=69 +k=1 +x_0=23500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
2658|Pulkovo 1995 / 3-degree Gauss-Kruger zone 24|p|yx|1|70.5,53.43,73.5,73.57|+proj=tmerc +lat_0=0 +lon_0=72 +k=1 +x_0=24500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
2659|Pulkovo 1995 / 3-degree Gauss-Kruger zone 25|p|yx|1|73.5,53.47,76.5,79.71|+proj=tmerc +lat_0=0 +lon_0=75 +k=1 +x_0=25500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
2660|Pulkovo 1995 / 3-degree Gauss-Kruger zone 26|p|yx|1|76.5,51.49,79.5,81.03|+proj=tmerc +lat_0=0 +lon_0=78 +k=1 +x_0=26500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
2661|Pulkovo 1995 / 3-degree Gauss-Kruger zone 27|p|yx|1|79.5,50.7,82.5,81.03|+proj=tmerc +lat_0=0 +lon_0=81 +k=1 +x_0=27500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
2662|Pulkovo 1995 / 3-degree Gauss-Kruger zone 28|p|yx|1|82.5,49.58,85.5,77.56|+proj=tmerc +lat_0=0 +lon_0=84 +k=1 +x_0=28500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
2663|Pulkovo 1995 / 3-degree Gauss-Kruger zone 29|p|yx|1|85.5,49.07,88.5,77.16|+proj=tmerc +lat_0=0 +lon_0=87 +k=1 +x_0=29500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
2664|Pulkovo 1995 / 3-degree Gauss-Kruger zone 30|p|yx|1|88.5,49.44,91.5,81.28|+proj=tmerc +lat_0=0 +lon_0=90 +k=1 +x_0=30500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
2665|Pulkovo 1995 / 3-degree Gauss-Kruger zone 31|p|yx|1|91.5,50.16,94.5,81.26|+proj=tmerc +lat_0=0 +lon_0=93 +k=1 +x_0=31500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
2666|Pulkovo 1995 / 3-degree Gauss-Kruger zone 32|p|yx|1|94.5,49.73,97.5,81.35|+proj=tmerc +lat_0=0 +lon_0=96 +k=1 +x_0=32500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
2667|Pulkovo 1995 / 3-degree Gauss-Kruger zone 33|p|yx|1|97.5,49.79,100.5,80.9|+proj=tmerc +lat_0=0 +lon_0=99 +k=1 +x_0=33500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
2668|Pulkovo 1995 / 3-degree Gauss-Kruger zone 34|p|yx|1|100.5,50.17,103.5,79.71|+proj=tmerc +lat_0=0 +lon_0=102 +k=1 +x_0=34500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
2669|Pulkovo 1995 / 3-degree Gauss-Kruger zone 35|p|yx|1|103.5,50.13,106.5,79.21|+proj=tmerc +lat_0=0 +lon_0=105 +k=1 +x_0=35500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
2670|Pulkovo 1995 / 3-degree Gauss-Kruger zone 36|p|yx|1|106.5,49.25,109.5,78.4|+proj=tmerc +lat_0=0 +lon_0=108 +k=1 +x_0=36500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
2671|Pulkovo 1995 / 3-degree Gauss-Kruger zone 37|p|yx|1|109.5,49.14,112.5,76.81|+proj=tmerc +lat_0=0 +lon_0=111 +k=1 +x_0=37500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
2672|Pulkovo 1995 / 3-degree Gauss-Kruger zone 38|p|yx|1|112.5,49.49,115.5,76.7|+proj=tmerc +lat_0=0 +lon_0=114 +k=1 +x_0=38500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
2673|Pulkovo 1995 / 3-degree Gauss-Kruger zone 39|p|yx|1|115.5,49.51,118.5,74.43|+proj=tmerc +lat_0=0 +lon_0=117 +k=1 +x_0=39500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
2674|Pulkovo 1995 / 3-degree Gauss-Kruger zone 40|p|yx|1|118.5,49.87,121.5,73.63|+proj=tmerc +lat_0=0 +lon_0=120 +k=1 +x_0=40500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
2675|Pulkovo 1995 / 3-degree Gauss-Kruger zone 41|p|yx|1|121.5,53.18,124.5,74|+proj=tmerc +lat_0=0 +lon_0=123 +k=1 +x_0=41500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
2676|Pulkovo 1995 / 3-degree Gauss-Kruger zone 42|p|yx|1|124.5,49.88,127.5,74|+proj=tmerc +lat_0=0 +lon_0=126 +k=1 +x_0=42500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
2677|Pulkovo 1995 / 3-degree Gauss-Kruger zone 43|p|yx|1|127.5,42.67,130.5,73.59|+proj=tmerc +lat_0=0 +lon_0=129 +k=1 +x_0=43500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
2678|Pulkovo 1995 / 3-degree Gauss-Kruger zone 44|p|yx|1|130.5,42.25,133.5,71.99|+proj=tmerc +lat_0=0 +lon_0=132 +k=1 +x_0=44500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
2679|Pulkovo 1995 / 3-degree Gauss-Kruger zone 45|p|yx|1|133.5,42.74,136.5,75.9|+proj=tmerc +lat_0=0 +lon_0=135 +k=1 +x_0=45500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
2680|Pulkovo 1995 / 3-degree Gauss-Kruger zone 46|p|yx|1|136.5,44.76,139.5,76.27|+proj=tmerc +lat_0=0 +lon_0=138 +k=1 +x_0=46500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
2681|Pulkovo 1995 / 3-degree Gauss-Kruger zone 47|p|yx|1|139.5,45.84,142.5,76.23|+proj=tmerc +lat_0=0 +lon_0=141 +k=1 +x_0=47500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
2682|Pulkovo 1995 / 3-degree Gauss-Kruger zone 48|p|yx|1|142.5,43.61,145.5,75.98|+proj=tmerc +lat_0=0 +lon_0=144 +k=1 +x_0=48500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
2683|Pulkovo 1995 / 3-degree Gauss-Kruger zone 49|p|yx|1|145.5,43.6,148.5,76.76|+proj=tmerc +lat_0=0 +lon_0=147 +k=1 +x_0=49500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
2684|Pulkovo 1995 / 3-degree Gauss-Kruger zone 50|p|yx|1|148.5,45.21,151.5,76.82|+proj=tmerc +lat_0=0 +lon_0=150 +k=1 +x_0=50500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
2685|Pulkovo 1995 / 3-degree Gauss-Kruger zone 51|p|yx|1|151.5,46.72,154.5,76.26|+proj=tmerc +lat_0=0 +lon_0=153 +k=1 +x_0=51500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
2686|Pulkovo 1995 / 3-degree Gauss-Kruger zone 52|p|yx|1|154.5,49.02,157.5,77.2|+proj=tmerc +lat_0=0 +lon_0=156 +k=1 +x_0=52500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
2687|Pulkovo 1995 / 3-degree Gauss-Kruger zone 53|p|yx|1|157.5,51.36,160.5,71.12|+proj=tmerc +lat_0=0 +lon_0=159 +k=1 +x_0=53500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
2688|Pulkovo 1995 / 3-degree Gauss-Kruger zone 54|p|yx|1|160.5,54.34,163.5,70.98|+proj=tmerc +lat_0=0 +lon_0=162 +k=1 +x_0=54500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
2689|Pulkovo 1995 / 3-degree Gauss-Kruger zone 55|p|yx|1|163.5,54.69,166.5,69.82|+proj=tmerc +lat_0=0 +lon_0=165 +k=1 +x_0=55500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
2690|Pulkovo 1995 / 3-degree Gauss-Kruger zone 56|p|yx|1|166.5,54.45,169.5,70.07|+proj=tmerc +lat_0=0 +lon_0=168 +k=1 +x_0=56500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
2691|Pulkovo 1995 / 3-degree Gauss-Kruger zone 57|p|yx|1|169.5,59.86,172.5,70.19|+proj=tmerc +lat_0=0 +lon_0=171 +k=1 +x_0=57500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
2692|Pulkovo 1995 / 3-degree Gauss-Kruger zone 58|p|yx|1|172.5,60.99,175.5,70.02|+proj=tmerc +lat_0=0 +lon_0=174 +k=1 +x_0=58500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
2693|Pulkovo 1995 / 3-degree Gauss-Kruger zone 59|p|yx|1|175.5,62.09,178.5,71.1|+proj=tmerc +lat_0=0 +lon_0=177 +k=1 +x_0=59500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
2695|Pulkovo 1995 / 3-degree Gauss-Kruger zone 61|p|yx|1|-178.5,64.74,-175.5,71.61|+proj=tmerc +lat_0=0 +lon_0=-177 +k=1 +x_0=61500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
2696|Pulkovo 1995 / 3-degree Gauss-Kruger zone 62|p|yx|1|-175.5,64.2,-172.5,67.78|+proj=tmerc +lat_0=0 +lon_0=-174 +k=1 +x_0=62500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
2697|Pulkovo 1995 / 3-degree Gauss-Kruger zone 63|p|yx|1|-172.5,64.35,-169.57,67.06|+proj=tmerc +lat_0=0 +lon_0=-171 +k=1 +x_0=63500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
2698|Pulkovo 1995 / 3-degree Gauss-Kruger zone 64|p|yx|1|-169.22,65.7,-168.97,65.86|+proj=tmerc +lat_0=0 +lon_0=-168 +k=1 +x_0=64500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
2699|Pulkovo 1995 / 3-degree Gauss-Kruger CM 21E|p|yx|1|19.57,54.32,22.5,55.32|+proj=tmerc +lat_0=0 +lon_0=21 +k=1 +x_0=500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
2700|Pulkovo 1995 / 3-degree Gauss-Kruger CM 24E|p|yx|1|22.5,54.34,22.87,55.07|+proj=tmerc +lat_0=0 +lon_0=24 +k=1 +x_0=500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
2701|Pulkovo 1995 / 3-degree Gauss-Kruger CM 27E|p|yx|1|26.61,56.05,28.51,68.93|+proj=tmerc +lat_0=0 +lon_0=27 +k=1 +x_0=500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
2702|Pulkovo 1995 / 3-degree Gauss-Kruger CM 30E|p|yx|1|28.5,52.85,31.5,69.85|+proj=tmerc +lat_0=0 +lon_0=30 +k=1 +x_0=500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
2703|Pulkovo 1995 / 3-degree Gauss-Kruger CM 33E|p|yx|1|31.5,51.24,34.5,70.02|+proj=tmerc +lat_0=0 +lon_0=33 +k=1 +x_0=500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
2704|Pulkovo 1995 / 3-degree Gauss-Kruger CM 36E|p|yx|1|34.5,44.61,37.51,69.39|+proj=tmerc +lat_0=0 +lon_0=36 +k=1 +x_0=500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
2705|Pulkovo 1995 / 3-degree Gauss-Kruger CM 39E|p|yx|1|37.5,43.33,40.5,68.8|+proj=tmerc +lat_0=0 +lon_0=39 +k=1 +x_0=500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
2706|Pulkovo 1995 / 3-degree Gauss-Kruger CM 42E|p|yx|1|40.5,42.87,43.5,68.74|+proj=tmerc +lat_0=0 +lon_0=42 +k=1 +x_0=500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
2707|Pulkovo 1995 / 3-degree Gauss-Kruger CM 45E|p|yx|1|43.5,41.89,46.5,80.8|+proj=tmerc +lat_0=0 +lon_0=45 +k=1 +x_0=500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
2708|Pulkovo 1995 / 3-degree Gauss-Kruger CM 48E|p|yx|1|46.5,41.19,49.5,80.91|+proj=tmerc +lat_0=0 +lon_0=48 +k=1 +x_0=500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
2709|Pulkovo 1995 / 3-degree Gauss-Kruger CM 51E|p|yx|1|49.5,42.36,52.5,81.22|+proj=tmerc +lat_0=0 +lon_0=51 +k=1 +x_0=500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
2710|Pulkovo 1995 / 3-degree Gauss-Kruger CM 54E|p|yx|1|52.5,50.52,55.5,81.41|+proj=tmerc +lat_0=0 +lon_0=54 +k=1 +x_0=500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
2711|Pulkovo 1995 / 3-degree Gauss-Kruger CM 57E|p|yx|1|55.5,50.53,58.5,81.89|+proj=tmerc +lat_0=0 +lon_0=57 +k=1 +x_0=500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
2712|Pulkovo 1995 / 3-degree Gauss-Kruger CM 60E|p|yx|1|58.5,50.47,61.5,81.91|+proj=tmerc +lat_0=0 +lon_0=60 +k=1 +x_0=500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
2713|Pulkovo 1995 / 3-degree Gauss-Kruger CM 63E|p|yx|1|61.5,51.03,64.5,81.77|+proj=tmerc +lat_0=0 +lon_0=63 +k=1 +x_0=500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
2714|Pulkovo 1995 / 3-degree Gauss-Kruger CM 66E|p|yx|1|64.5,54.31,67.5,81.25|+proj=tmerc +lat_0=0 +lon_0=66 +k=1 +x_0=500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
2715|Pulkovo 1995 / 3-degree Gauss-Kruger CM 69E|p|yx|1|67.5,54.85,70.5,77.07|+proj=tmerc +lat_0=0 +lon_0=69 +k=1 +x_0=500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
2716|Pulkovo 1995 / 3-degree Gauss-Kruger CM 72E|p|yx|1|70.5,53.43,73.5,73.57|+proj=tmerc +lat_0=0 +lon_0=72 +k=1 +x_0=500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
2717|Pulkovo 1995 / 3-degree Gauss-Kruger CM 75E|p|yx|1|73.5,53.47,76.5,79.71|+proj=tmerc +lat_0=0 +lon_0=75 +k=1 +x_0=500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
2718|Pulkovo 1995 / 3-degree Gauss-Kruger CM 78E|p|yx|1|76.5,51.49,79.5,81.03|+proj=tmerc +lat_0=0 +lon_0=78 +k=1 +x_0=500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
2719|Pulkovo 1995 / 3-degree Gauss-Kruger CM 81E|p|yx|1|79.5,50.7,82.5,81.03|+proj=tmerc +lat_0=0 +lon_0=81 +k=1 +x_0=500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
2720|Pulkovo 1995 / 3-degree Gauss-Kruger CM 84E|p|yx|1|82.5,49.58,85.5,77.56|+proj=tmerc +lat_0=0 +lon_0=84 +k=1 +x_0=500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
2721|Pulkovo 1995 / 3-degree Gauss-Kruger CM 87E|p|yx|1|85.5,49.07,88.5,77.16|+proj=tmerc +lat_0=0 +lon_0=87 +k=1 +x_0=500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
2722|Pulkovo 1995 / 3-degree Gauss-Kruger CM 90E|p|yx|1|88.5,49.44,91.5,81.28|+proj=tmerc +lat_0=0 +lon_0=90 +k=1 +x_0=500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
2723|Pulkovo 1995 / 3-degree Gauss-Kruger CM 93E|p|yx|1|91.5,50.16,94.5,81.26|+proj=tmerc +lat_0=0 +lon_0=93 +k=1 +x_0=500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
2724|Pulkovo 1995 / 3-degree Gauss-Kruger CM 96E|p|yx|1|94.5,49.73,97.5,81.35|+proj=tmerc +lat_0=0 +lon_0=96 +k=1 +x_0=500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
2725|Pulkovo 1995 / 3-degree Gauss-Kruger CM 99E|p|yx|1|97.5,49.79,100.5,80.9|+proj=tmerc +lat_0=0 +lon_0=99 +k=1 +x_0=500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
2726|Pulkovo 1995 / 3-degree Gauss-Kruger CM 102E|p|yx|1|100.5,50.17,103.5,79.71|+proj=tmerc +lat_0=0 +lon_0=102 +k=1 +x_0=500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
2727|Pulkovo 1995 / 3-degree Gauss-Kruger CM 105E|p|yx|1|103.5,50.13,106.5,79.21|+proj=tmerc +lat_0=0 +lon_0=105 +k=1 +x_0=500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
2728|Pulkovo 1995 / 3-degree Gauss-Kruger CM 108E|p|yx|1|106.5,49.25,109.5,78.4|+proj=tmerc +lat_0=0 +lon_0=108 +k=1 +x_0=500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
2729|Pulkovo 1995 / 3-degree Gauss-Kruger CM 111E|p|yx|1|109.5,49.14,112.5,76.81|+proj=tmerc +lat_0=0 +lon_0=111 +k=1 +x_0=500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
2730|Pulkovo 1995 / 3-degree Gauss-Kruger CM 114E|p|yx|1|112.5,49.49,115.5,76.7|+proj=tmerc +lat_0=0 +lon_0=114 +k=1 +x_0=500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
2731|Pulkovo 1995 / 3-degree Gauss-Kruger CM 117E|p|yx|1|115.5,49.51,118.5,74.43|+proj=tmerc +lat_0=0 +lon_0=117 +k=1 +x_0=500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
2732|Pulkovo 1995 / 3-degree Gauss-Kruger CM 120E|p|yx|1|118.5,49.87,121.5,73.63|+proj=tmerc +lat_0=0 +lon_0=120 +k=1 +x_0=500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
2733|Pulkovo 1995 / 3-degree Gauss-Kruger CM 123E|p|yx|1|121.5,53.18,124.5,74|+proj=tmerc +lat_0=0 +lon_0=123 +k=1 +x_0=500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
2734|Pulkovo 1995 / 3-degree Gauss-Kruger CM 126E|p|yx|1|124.5,49.88,127.5,74|+proj=tmerc +lat_0=0 +lon_0=126 +k=1 +x_0=500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
2735|Pulkovo 1995 / 3-degree Gauss-Kruger CM 129E|p|yx|1|127.5,42.67,130.5,73.59|+proj=tmerc +lat_0=0 +lon_0=129 +k=1 +x_0=500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
2736|Tete / UTM zone 36S|p|xy|1|30.21,-26.87,36,-11.41|+proj=utm +zone=36 +south +ellps=clrk66 +towgs84=-80,-100,-228,0,0,0,0 +units=m
2737|Tete / UTM zone 37S|p|xy|1|35.99,-18.98,40.9,-10.42|+proj=utm +zone=37 +south +ellps=clrk66 +towgs84=-80,-100,-228,0,0,0,0 +units=m
2738|Pulkovo 1995 / 3-degree Gauss-Kruger CM 132E|p|yx|1|130.5,42.25,133.5,71.99|+proj=tmerc +lat_0=0 +lon_0=132 +k=1 +x_0=500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
2739|Pulkovo 1995 / 3-degree Gauss-Kruger CM 135E|p|yx|1|133.5,42.74,136.5,75.9|+proj=tmerc +lat_0=0 +lon_0=135 +k=1 +x_0=500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
2740|Pulkovo 1995 / 3-degree Gauss-Kruger CM 138E|p|yx|1|136.5,44.76,139.5,76.27|+proj=tmerc +lat_0=0 +lon_0=138 +k=1 +x_0=500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
2741|Pulkovo 1995 / 3-degree Gauss-Kruger CM 141E|p|yx|1|139.5,45.84,142.5,76.23|+proj=tmerc +lat_0=0 +lon_0=141 +k=1 +x_0=500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
2742|Pulkovo 1995 / 3-degree Gauss-Kruger CM 144E|p|yx|1|142.5,43.61,145.5,75.98|+proj=tmerc +lat_0=0 +lon_0=144 +k=1 +x_0=500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
2743|Pulkovo 1995 / 3-degree Gauss-Kruger CM 147E|p|yx|1|145.5,43.6,148.5,76.76|+proj=tmerc +lat_0=0 +lon_0=147 +k=1 +x_0=500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
2744|Pulkovo 1995 / 3-degree Gauss-Kruger CM 150E|p|yx|1|148.5,45.21,151.5,76.82|+proj=tmerc +lat_0=0 +lon_0=150 +k=1 +x_0=500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
2745|Pulkovo 1995 / 3-degree Gauss-Kruger CM 153E|p|yx|1|151.5,46.72,154.5,76.26|+proj=tmerc +lat_0=0 +lon_0=153 +k=1 +x_0=500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
2746|Pulkovo 1995 / 3-degree Gauss-Kruger CM 156E|p|yx|1|154.5,49.02,157.5,77.2|+proj=tmerc +lat_0=0 +lon_0=156 +k=1 +x_0=500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
2747|Pulkovo 1995 / 3-degree Gauss-Kruger CM 159E|p|yx|1|157.5,51.36,160.5,71.12|+proj=tmerc +lat_0=0 +lon_0=159 +k=1 +x_0=500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
2748|Pulkovo 1995 / 3-degree Gauss-Kruger CM 162E|p|yx|1|160.5,54.34,163.5,70.98|+proj=tmerc +lat_0=0 +lon_0=162 +k=1 +x_0=500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
2749|Pulkovo 1995 / 3-degree Gauss-Kruger CM 165E|p|yx|1|163.5,54.69,166.5,69.82|+proj=tmerc +lat_0=0 +lon_0=165 +k=1 +x_0=500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
2750|Pulkovo 1995 / 3-degree Gauss-Kruger CM 168E|p|yx|1|166.5,54.45,169.5,70.07|+proj=tmerc +lat_0=0 +lon_0=168 +k=1 +x_0=500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
2751|Pulkovo 1995 / 3-degree Gauss-Kruger CM 171E|p|yx|1|169.5,59.86,172.5,70.19|+proj=tmerc +lat_0=0 +lon_0=171 +k=1 +x_0=500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
2752|Pulkovo 1995 / 3-degree Gauss-Kruger CM 174E|p|yx|1|172.5,60.99,175.5,70.02|+proj=tmerc +lat_0=0 +lon_0=174 +k=1 +x_0=500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
2753|Pulkovo 1995 / 3-degree Gauss-Kruger CM 177E|p|yx|1|175.5,62.09,178.5,71.1|+proj=tmerc +lat_0=0 +lon_0=177 +k=1 +x_0=500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
2754|Pulkovo 1995 / 3-degree Gauss-Kruger CM 180E|p|yx|1|178.5,62.24,-178.5,71.65|+proj=tmerc +lat_0=0 +lon_0=180 +k=1 +x_0=500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
2755|Pulkovo 1995 / 3-degree Gauss-Kruger CM 177W|p|yx|1|-178.5,64.74,-175.5,71.61|+proj=tmerc +lat_0=0 +lon_0=-177 +k=1 +x_0=500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
2756|Pulkovo 1995 / 3-degree Gauss-Kruger CM 174W|p|yx|1|-175.5,64.2,-172.5,67.78|+proj=tmerc +lat_0=0 +lon_0=-174 +k=1 +x_0=500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
2757|Pulkovo 1995 / 3-degree Gauss-Kruger CM 171W|p|yx|1|-172.5,64.35,-169.57,67.06|+proj=tmerc +lat_0=0 +lon_0=-171 +k=1 +x_0=500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
2758|Pulkovo 1995 / 3-degree Gauss-Kruger CM 168W|p|yx|1|-169.22,65.7,-168.97,65.86|+proj=tmerc +lat_0=0 +lon_0=-168 +k=1 +x_0=500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
2759|NAD83(HARN) / Alabama East|p|xy|1|-86.79,30.99,-84.89,35|+proj=tmerc +lat_0=30.5 +lon_0=-85.8333333333333 +k=0.99996 +x_0=200000 +y_0=0 +ellps=GRS80 +units=m
2760|NAD83(HARN) / Alabama West|p|xy|1|-88.48,30.14,-86.3,35.02|+proj=tmerc +lat_0=30 +lon_0=-87.5 +k=0.999933333 +x_0=600000 +y_0=0 +ellps=GRS80 +units=m
2761|NAD83(HARN) / Arizona East|p|xy|1|-111.71,31.33,-109.04,37.01|+proj=tmerc +lat_0=31 +lon_0=-110.166666666667 +k=0.9999 +x_0=213360 +y_0=0 +ellps=GRS80 +units=m
2762|NAD83(HARN) / Arizona Central|p|xy|1|-113.35,31.33,-110.44,37.01|+proj=tmerc +lat_0=31 +lon_0=-111.916666666667 +k=0.9999 +x_0=213360 +y_0=0 +ellps=GRS80 +units=m
2763|NAD83(HARN) / Arizona West|p|xy|1|-114.81,32.05,-112.52,37|+proj=tmerc +lat_0=31 +lon_0=-113.75 +k=0.999933333 +x_0=213360 +y_0=0 +ellps=GRS80 +units=m
2764|NAD83(HARN) / Arkansas North|p|xy|1|-94.62,34.67,-89.64,36.5|+proj=lcc +lat_0=34.3333333333333 +lon_0=-92 +lat_1=36.2333333333333 +lat_2=34.9333333333333 +x_0=400000 +y_0=0 +ellps=GRS80 +units=m
2765|NAD83(HARN) / Arkansas South|p|xy|1|-94.48,33.01,-90.4,35.1|+proj=lcc +lat_0=32.6666666666667 +lon_0=-92 +lat_1=34.7666666666667 +lat_2=33.3 +x_0=400000 +y_0=400000 +ellps=GRS80 +units=m
2766|NAD83(HARN) / California zone 1|p|xy|1|-124.45,39.59,-119.99,42.01|+proj=lcc +lat_0=39.3333333333333 +lon_0=-122 +lat_1=41.6666666666667 +lat_2=40 +x_0=2000000 +y_0=500000 +ellps=GRS80 +units=m
2767|NAD83(HARN) / California zone 2|p|xy|1|-124.06,38.02,-119.54,40.16|+proj=lcc +lat_0=37.6666666666667 +lon_0=-122 +lat_1=39.8333333333333 +lat_2=38.3333333333333 +x_0=2000000 +y_0=500000 +ellps=GRS80 +units=m
2768|NAD83(HARN) / California zone 3|p|xy|1|-123.02,36.73,-117.83,38.71|+proj=lcc +lat_0=36.5 +lon_0=-120.5 +lat_1=38.4333333333333 +lat_2=37.0666666666667 +x_0=2000000 +y_0=500000 +ellps=GRS80 +units=m
2769|NAD83(HARN) / California zone 4|p|xy|1|-122.01,35.78,-115.62,37.58|+proj=lcc +lat_0=35.3333333333333 +lon_0=-119 +lat_1=37.25 +lat_2=36 +x_0=2000000 +y_0=500000 +ellps=GRS80 +units=m
2770|NAD83(HARN) / California zone 5|p|xy|1|-121.42,32.76,-114.12,35.81|+proj=lcc +lat_0=33.5 +lon_0=-118 +lat_1=35.4666666666667 +lat_2=34.0333333333333 +x_0=2000000 +y_0=500000 +ellps=GRS80 +units=m
2771|NAD83(HARN) / California zone 6|p|xy|1|-118.15,32.53,-114.42,34.08|+proj=lcc +lat_0=32.1666666666667 +lon_0=-116.25 +lat_1=33.8833333333333 +lat_2=32.7833333333333 +x_0=2000000 +y_0=500000 +ellps=GRS80 +units=m
2772|NAD83(HARN) / Colorado North|p|xy|1|-109.06,39.56,-102.04,41.01|+proj=lcc +lat_0=39.3333333333333 +lon_0=-105.5 +lat_1=40.7833333333333 +lat_2=39.7166666666667 +x_0=914401.8289 +y_0=304800.6096 +ellps=GRS80 +units=m
2773|NAD83(HARN) / Colorado Central|p|xy|1|-109.06,38.14,-102.04,40.09|+proj=lcc +lat_0=37.8333333333333 +lon_0=-105.5 +lat_1=39.75 +lat_2=38.45 +x_0=914401.8289 +y_0=304800.6096 +ellps=GRS80 +units=m
2774|NAD83(HARN) / Colorado South|p|xy|1|-109.06,36.98,-102.04,38.68|+proj=lcc +lat_0=36.6666666666667 +lon_0=-105.5 +lat_1=38.4333333333333 +lat_2=37.2333333333333 +x_0=914401.8289 +y_0=304800.6096 +ellps=GRS80 +units=m
2775|NAD83(HARN) / Connecticut|p|xy|1|-73.73,40.98,-71.78,42.05|+proj=lcc +lat_0=40.8333333333333 +lon_0=-72.75 +lat_1=41.8666666666667 +lat_2=41.2 +x_0=304800.6096 +y_0=152400.3048 +ellps=GRS80 +units=m
2776|NAD83(HARN) / Delaware|p|xy|1|-75.8,38.44,-74.97,39.85|+proj=tmerc +lat_0=38 +lon_0=-75.4166666666667 +k=0.999995 +x_0=200000 +y_0=0 +ellps=GRS80 +units=m
2777|NAD83(HARN) / Florida East|p|xy|1|-82.33,24.41,-79.97,30.83|+proj=tmerc +lat_0=24.3333333333333 +lon_0=-81 +k=0.999941177 +x_0=200000 +y_0=0 +ellps=GRS80 +units=m
2778|NAD83(HARN) / Florida West|p|xy|1|-83.34,26.27,-81.13,29.6|+proj=tmerc +lat_0=24.3333333333333 +lon_0=-82 +k=0.999941177 +x_0=200000 +y_0=0 +ellps=GRS80 +units=m
2779|NAD83(HARN) / Florida North|p|xy|1|-87.63,29.21,-82.04,31.01|+proj=lcc +lat_0=29 +lon_0=-84.5 +lat_1=30.75 +lat_2=29.5833333333333 +x_0=600000 +y_0=0 +ellps=GRS80 +units=m
2780|NAD83(HARN) / Georgia East|p|xy|1|-83.47,30.36,-80.77,34.68|+proj=tmerc +lat_0=30 +lon_0=-82.1666666666667 +k=0.9999 +x_0=200000 +y_0=0 +ellps=GRS80 +units=m
2781|NAD83(HARN) / Georgia West|p|xy|1|-85.61,30.62,-82.99,35.01|+proj=tmerc +lat_0=30 +lon_0=-84.1666666666667 +k=0.9999 +x_0=700000 +y_0=0 +ellps=GRS80 +units=m
2782|NAD83(HARN) / Hawaii zone 1|p|xy|1|-156.1,18.87,-154.74,20.33|+proj=tmerc +lat_0=18.8333333333333 +lon_0=-155.5 +k=0.999966667 +x_0=500000 +y_0=0 +ellps=GRS80 +units=m
2783|NAD83(HARN) / Hawaii zone 2|p|xy|1|-157.36,20.45,-155.93,21.26|+proj=tmerc +lat_0=20.3333333333333 +lon_0=-156.666666666667 +k=0.999966667 +x_0=500000 +y_0=0 +ellps=GRS80 +units=m
2784|NAD83(HARN) / Hawaii zone 3|p|xy|1|-158.33,21.2,-157.61,21.75|+proj=tmerc +lat_0=21.1666666666667 +lon_0=-158 +k=0.99999 +x_0=500000 +y_0=0 +ellps=GRS80 +units=m
2785|NAD83(HARN) / Hawaii zone 4|p|xy|1|-159.85,21.81,-159.23,22.29|+proj=tmerc +lat_0=21.8333333333333 +lon_0=-159.5 +k=0.99999 +x_0=500000 +y_0=0 +ellps=GRS80 +units=m
2786|NAD83(HARN) / Hawaii zone 5|p|xy|1|-160.3,21.73,-159.99,22.07|+proj=tmerc +lat_0=21.6666666666667 +lon_0=-160.166666666667 +k=1 +x_0=500000 +y_0=0 +ellps=GRS80 +units=m
2787|NAD83(HARN) / Idaho East|p|xy|1|-113.24,41.99,-111.04,44.75|+proj=tmerc +lat_0=41.6666666666667 +lon_0=-112.166666666667 +k=0.999947368 +x_0=200000 +y_0=0 +ellps=GRS80 +units=m
2788|NAD83(HARN) / Idaho Central|p|xy|1|-115.3,41.99,-112.67,45.7|+proj=tmerc +lat_0=41.6666666666667 +lon_0=-114 +k=0.999947368 +x_0=500000 +y_0=0 +ellps=GRS80 +units=m
2789|NAD83(HARN) / Idaho West|p|xy|1|-117.24,41.99,-114.32,49.01|+proj=tmerc +lat_0=41.6666666666667 +lon_0=-115.75 +k=0.999933333 +x_0=800000 +y_0=0 +ellps=GRS80 +units=m
2790|NAD83(HARN) / Illinois East|p|xy|1|-89.27,37.06,-87.02,42.5|+proj=tmerc +lat_0=36.6666666666667 +lon_0=-88.3333333333333 +k=0.999975 +x_0=300000 +y_0=0 +ellps=GRS80 +units=m
2791|NAD83(HARN) / Illinois West|p|xy|1|-91.52,36.97,-88.92,42.51|+proj=tmerc +lat_0=36.6666666666667 +lon_0=-90.1666666666667 +k=0.999941177 +x_0=700000 +y_0=0 +ellps=GRS80 +units=m
2792|NAD83(HARN) / Indiana East|p|xy|1|-86.59,37.95,-84.78,41.77|+proj=tmerc +lat_0=37.5 +lon_0=-85.6666666666667 +k=0.999966667 +x_0=100000 +y_0=250000 +ellps=GRS80 +units=m
2793|NAD83(HARN) / Indiana West|p|xy|1|-88.1,37.77,-86.24,41.77|+proj=tmerc +lat_0=37.5 +lon_0=-87.0833333333333 +k=0.999966667 +x_0=900000 +y_0=250000 +ellps=GRS80 +units=m
2794|NAD83(HARN) / Iowa North|p|xy|1|-96.65,41.85,-90.15,43.51|+proj=lcc +lat_0=41.5 +lon_0=-93.5 +lat_1=43.2666666666667 +lat_2=42.0666666666667 +x_0=1500000 +y_0=1000000 +ellps=GRS80 +units=m
2795|NAD83(HARN) / Iowa South|p|xy|1|-96.14,40.36,-90.14,42.04|+proj=lcc +lat_0=40 +lon_0=-93.5 +lat_1=41.7833333333333 +lat_2=40.6166666666667 +x_0=500000 +y_0=0 +ellps=GRS80 +units=m
2796|NAD83(HARN) / Kansas North|p|xy|1|-102.06,38.52,-94.58,40.01|+proj=lcc +lat_0=38.3333333333333 +lon_0=-98 +lat_1=39.7833333333333 +lat_2=38.7166666666667 +x_0=400000 +y_0=0 +ellps=GRS80 +units=m
2797|NAD83(HARN) / Kansas South|p|xy|1|-102.05,36.99,-94.6,38.88|+proj=lcc +lat_0=36.6666666666667 +lon_0=-98.5 +lat_1=38.5666666666667 +lat_2=37.2666666666667 +x_0=400000 +y_0=400000 +ellps=GRS80 +units=m
2798|NAD83(HARN) / Kentucky North|p|xy|1|-85.96,37.71,-82.47,39.15|+proj=lcc +lat_0=37.5 +lon_0=-84.25 +lat_1=37.9666666666667 +lat_2=38.9666666666667 +x_0=500000 +y_0=0 +ellps=GRS80 +units=m
2799|NAD83(HARN) / Kentucky South|p|xy|1|-89.57,36.49,-81.95,38.17|+proj=lcc +lat_0=36.3333333333333 +lon_0=-85.75 +lat_1=37.9333333333333 +lat_2=36.7333333333333 +x_0=500000 +y_0=500000 +ellps=GRS80 +units=m
2800|NAD83(HARN) / Louisiana North|p|xy|1|-94.05,30.85,-90.86,33.03|+proj=lcc +lat_0=30.5 +lon_0=-92.5 +lat_1=32.6666666666667 +lat_2=31.1666666666667 +x_0=1000000 +y_0=0 +ellps=GRS80 +units=m
2801|NAD83(HARN) / Louisiana South|p|xy|1|-93.94,28.85,-88.75,31.07|+proj=lcc +lat_0=28.5 +lon_0=-91.3333333333333 +lat_1=30.7 +lat_2=29.3 +x_0=1000000 +y_0=0 +ellps=GRS80 +units=m
2802|NAD83(HARN) / Maine East|p|xy|1|-70.03,43.88,-66.91,47.47|+proj=tmerc +lat_0=43.6666666666667 +lon_0=-68.5 +k=0.9999 +x_0=300000 +y_0=0 +ellps=GRS80 +units=m
2803|NAD83(HARN) / Maine West|p|xy|1|-71.09,43.04,-69.26,46.58|+proj=tmerc +lat_0=42.8333333333333 +lon_0=-70.1666666666667 +k=0.999966667 +x_0=900000 +y_0=0 +ellps=GRS80 +units=m
2804|NAD83(HARN) / Maryland|p|xy|1|-79.49,37.97,-74.97,39.73|+proj=lcc +lat_0=37.6666666666667 +lon_0=-77 +lat_1=39.45 +lat_2=38.3 +x_0=400000 +y_0=0 +ellps=GRS80 +units=m
2805|NAD83(HARN) / Massachusetts Mainland|p|xy|1|-73.5,41.46,-69.86,42.89|+proj=lcc +lat_0=41 +lon_0=-71.5 +lat_1=42.6833333333333 +lat_2=41.7166666666667 +x_0=200000 +y_0=750000 +ellps=GRS80 +units=m
2806|NAD83(HARN) / Massachusetts Island|p|xy|1|-70.91,41.19,-69.89,41.51|+proj=lcc +lat_0=41 +lon_0=-70.5 +lat_1=41.4833333333333 +lat_2=41.2833333333333 +x_0=500000 +y_0=0 +ellps=GRS80 +units=m
2807|NAD83(HARN) / Michigan North|p|xy|1|-90.42,45.08,-83.44,48.32|+proj=lcc +lat_0=44.7833333333333 +lon_0=-87 +lat_1=47.0833333333333 +lat_2=45.4833333333333 +x_0=8000000 +y_0=0 +ellps=GRS80 +units=m
2808|NAD83(HARN) / Michigan Central|p|xy|1|-87.06,43.8,-82.27,45.92|+proj=lcc +lat_0=43.3166666666667 +lon_0=-84.3666666666667 +lat_1=45.7 +lat_2=44.1833333333333 +x_0=6000000 +y_0=0 +ellps=GRS80 +units=m
2809|NAD83(HARN) / Michigan South|p|xy|1|-87.2,41.69,-82.13,44.22|+proj=lcc +lat_0=41.5 +lon_0=-84.3666666666667 +lat_1=43.6666666666667 +lat_2=42.1 +x_0=4000000 +y_0=0 +ellps=GRS80 +units=m
2810|NAD83(HARN) / Minnesota North|p|xy|1|-97.22,46.64,-89.49,49.38|+proj=lcc +lat_0=46.5 +lon_0=-93.1 +lat_1=48.6333333333333 +lat_2=47.0333333333333 +x_0=800000 +y_0=100000 +ellps=GRS80 +units=m
2811|NAD83(HARN) / Minnesota Central|p|xy|1|-96.86,45.28,-92.29,47.48|+proj=lcc +lat_0=45 +lon_0=-94.25 +lat_1=47.05 +lat_2=45.6166666666667 +x_0=800000 +y_0=100000 +ellps=GRS80 +units=m
2812|NAD83(HARN) / Minnesota South|p|xy|1|-96.85,43.49,-91.21,45.59|+proj=lcc +lat_0=43 +lon_0=-94 +lat_1=45.2166666666667 +lat_2=43.7833333333333 +x_0=800000 +y_0=100000 +ellps=GRS80 +units=m
2813|NAD83(HARN) / Mississippi East|p|xy|1|-89.97,30.01,-88.09,35.01|+proj=tmerc +lat_0=29.5 +lon_0=-88.8333333333333 +k=0.99995 +x_0=300000 +y_0=0 +ellps=GRS80 +units=m
2814|NAD83(HARN) / Mississippi West|p|xy|1|-91.65,31,-89.37,35.01|+proj=tmerc +lat_0=29.5 +lon_0=-90.3333333333333 +k=0.99995 +x_0=700000 +y_0=0 +ellps=GRS80 +units=m
2815|NAD83(HARN) / Missouri East|p|xy|1|-91.97,35.98,-89.1,40.61|+proj=tmerc +lat_0=35.8333333333333 +lon_0=-90.5 +k=0.999933333 +x_0=250000 +y_0=0 +ellps=GRS80 +units=m
2816|NAD83(HARN) / Missouri Central|p|xy|1|-93.79,36.48,-91.41,40.61|+proj=tmerc +lat_0=35.8333333333333 +lon_0=-92.5 +k=0.999933333 +x_0=500000 +y_0=0 +ellps=GRS80 +units=m
2817|NAD83(HARN) / Missouri West|p|xy|1|-95.77,36.48,-93.48,40.59|+proj=tmerc +lat_0=36.1666666666667 +lon_0=-94.5 +k=0.999941177 +x_0=850000 +y_0=0 +ellps=GRS80 +units=m
2818|NAD83(HARN) / Montana|p|xy|1|-116.07,44.35,-104.04,49.01|+proj=lcc +lat_0=44.25 +lon_0=-109.5 +lat_1=49 +lat_2=45 +x_0=600000 +y_0=0 +ellps=GRS80 +units=m
2819|NAD83(HARN) / Nebraska|p|xy|1|-104.06,39.99,-95.3,43.01|+proj=lcc +lat_0=39.8333333333333 +lon_0=-100 +lat_1=43 +lat_2=40 +x_0=500000 +y_0=0 +ellps=GRS80 +units=m
2820|NAD83(HARN) / Nevada East|p|xy|1|-117.01,34.99,-114.03,42|+proj=tmerc +lat_0=34.75 +lon_0=-115.583333333333 +k=0.9999 +x_0=200000 +y_0=8000000 +ellps=GRS80 +units=m
2821|NAD83(HARN) / Nevada Central|p|xy|1|-118.19,36,-114.99,41|+proj=tmerc +lat_0=34.75 +lon_0=-116.666666666667 +k=0.9999 +x_0=500000 +y_0=6000000 +ellps=GRS80 +units=m
2822|NAD83(HARN) / Nevada West|p|xy|1|-120,36.95,-116.99,42|+proj=tmerc +lat_0=34.75 +lon_0=-118.583333333333 +k=0.9999 +x_0=800000 +y_0=4000000 +ellps=GRS80 +units=m
2823|NAD83(HARN) / New Hampshire|p|xy|1|-72.56,42.69,-70.63,45.31|+proj=tmerc +lat_0=42.5 +lon_0=-71.6666666666667 +k=0.999966667 +x_0=300000 +y_0=0 +ellps=GRS80 +units=m
2824|NAD83(HARN) / New Jersey|p|xy|1|-75.6,38.87,-73.88,41.36|+proj=tmerc +lat_0=38.8333333333333 +lon_0=-74.5 +k=0.9999 +x_0=150000 +y_0=0 +ellps=GRS80 +units=m
2825|NAD83(HARN) / New Mexico East|p|xy|1|-105.72,32,-102.99,37|+proj=tmerc +lat_0=31 +lon_0=-104.333333333333 +k=0.999909091 +x_0=165000 +y_0=0 +ellps=GRS80 +units=m
2826|NAD83(HARN) / New Mexico Central|p|xy|1|-107.73,31.78,-104.84,37|+proj=tmerc +lat_0=31 +lon_0=-106.25 +k=0.9999 +x_0=500000 +y_0=0 +ellps=GRS80 +units=m
2827|NAD83(HARN) / New Mexico West|p|xy|1|-109.06,31.33,-106.32,37|+proj=tmerc +lat_0=31 +lon_0=-107.833333333333 +k=0.999916667 +x_0=830000 +y_0=0 +ellps=GRS80 +units=m
2828|NAD83(HARN) / New York East|p|xy|1|-75.87,40.88,-73.23,45.02|+proj=tmerc +lat_0=38.8333333333333 +lon_0=-74.5 +k=0.9999 +x_0=150000 +y_0=0 +ellps=GRS80 +units=m
2829|NAD83(HARN) / New York Central|p|xy|1|-77.75,41.99,-75.06,44.41|+proj=tmerc +lat_0=40 +lon_0=-76.5833333333333 +k=0.9999375 +x_0=250000 +y_0=0 +ellps=GRS80 +units=m
2830|NAD83(HARN) / New York West|p|xy|1|-79.77,41.99,-77.36,43.64|+proj=tmerc +lat_0=40 +lon_0=-78.5833333333333 +k=0.9999375 +x_0=350000 +y_0=0 +ellps=GRS80 +units=m
2831|NAD83(HARN) / New York Long Island|p|xy|1|-74.26,40.47,-71.8,41.3|+proj=lcc +lat_0=40.1666666666667 +lon_0=-74 +lat_1=41.0333333333333 +lat_2=40.6666666666667 +x_0=300000 +y_0=0 +ellps=GRS80 +units=m
2832|NAD83(HARN) / North Dakota North|p|xy|1|-104.07,47.15,-96.83,49.01|+proj=lcc +lat_0=47 +lon_0=-100.5 +lat_1=48.7333333333333 +lat_2=47.4333333333333 +x_0=600000 +y_0=0 +ellps=GRS80 +units=m
2833|NAD83(HARN) / North Dakota South|p|xy|1|-104.05,45.93,-96.55,47.83|+proj=lcc +lat_0=45.6666666666667 +lon_0=-100.5 +lat_1=47.4833333333333 +lat_2=46.1833333333333 +x_0=600000 +y_0=0 +ellps=GRS80 +units=m
2834|NAD83(HARN) / Ohio North|p|xy|1|-84.81,40.1,-80.51,42.33|+proj=lcc +lat_0=39.6666666666667 +lon_0=-82.5 +lat_1=41.7 +lat_2=40.4333333333333 +x_0=600000 +y_0=0 +ellps=GRS80 +units=m
2835|NAD83(HARN) / Ohio South|p|xy|1|-84.83,38.4,-80.7,40.36|+proj=lcc +lat_0=38 +lon_0=-82.5 +lat_1=40.0333333333333 +lat_2=38.7333333333333 +x_0=600000 +y_0=0 +ellps=GRS80 +units=m
2836|NAD83(HARN) / Oklahoma North|p|xy|1|-103,35.27,-94.42,37.01|+proj=lcc +lat_0=35 +lon_0=-98 +lat_1=36.7666666666667 +lat_2=35.5666666666667 +x_0=600000 +y_0=0 +ellps=GRS80 +units=m
2837|NAD83(HARN) / Oklahoma South|p|xy|1|-100,33.62,-94.42,35.57|+proj=lcc +lat_0=33.3333333333333 +lon_0=-98 +lat_1=35.2333333333333 +lat_2=33.9333333333333 +x_0=600000 +y_0=0 +ellps=GRS80 +units=m
2838|NAD83(HARN) / Oregon North|p|xy|1|-124.17,43.95,-116.47,46.26|+proj=lcc +lat_0=43.6666666666667 +lon_0=-120.5 +lat_1=46 +lat_2=44.3333333333333 +x_0=2500000 +y_0=0 +ellps=GRS80 +units=m
2839|NAD83(HARN) / Oregon South|p|xy|1|-124.6,41.98,-116.9,44.56|+proj=lcc +lat_0=41.6666666666667 +lon_0=-120.5 +lat_1=44 +lat_2=42.3333333333333 +x_0=1500000 +y_0=0 +ellps=GRS80 +units=m
2840|NAD83(HARN) / Rhode Island|p|xy|1|-71.85,41.13,-71.08,42.02|+proj=tmerc +lat_0=41.0833333333333 +lon_0=-71.5 +k=0.99999375 +x_0=100000 +y_0=0 +ellps=GRS80 +units=m
2841|NAD83(HARN) / South Dakota North|p|xy|1|-104.07,44.14,-96.45,45.95|+proj=lcc +lat_0=43.8333333333333 +lon_0=-100 +lat_1=45.6833333333333 +lat_2=44.4166666666667 +x_0=600000 +y_0=0 +ellps=GRS80 +units=m
2842|NAD83(HARN) / South Dakota South|p|xy|1|-104.06,42.48,-96.43,44.79|+proj=lcc +lat_0=42.3333333333333 +lon_0=-100.333333333333 +lat_1=44.4 +lat_2=42.8333333333333 +x_0=600000 +y_0=0 +ellps=GRS80 +units=m
2843|NAD83(HARN) / Tennessee|p|xy|1|-90.31,34.98,-81.65,36.68|+proj=lcc +lat_0=34.3333333333333 +lon_0=-86 +lat_1=36.4166666666667 +lat_2=35.25 +x_0=600000 +y_0=0 +ellps=GRS80 +units=m
2844|NAD83(HARN) / Texas North|p|xy|1|-103.03,34.3,-99.99,36.5|+proj=lcc +lat_0=34 +lon_0=-101.5 +lat_1=36.1833333333333 +lat_2=34.65 +x_0=200000 +y_0=1000000 +ellps=GRS80 +units=m
2845|NAD83(HARN) / Texas North Central|p|xy|1|-103.07,31.72,-94,34.58|+proj=lcc +lat_0=31.6666666666667 +lon_0=-98.5 +lat_1=33.9666666666667 +lat_2=32.1333333333333 +x_0=600000 +y_0=2000000 +ellps=GRS80 +units=m
2846|NAD83(HARN) / Texas Central|p|xy|1|-106.66,29.78,-93.5,32.27|+proj=lcc +lat_0=29.6666666666667 +lon_0=-100.333333333333 +lat_1=31.8833333333333 +lat_2=30.1166666666667 +x_0=700000 +y_0=3000000 +ellps=GRS80 +units=m
2847|NAD83(HARN) / Texas South Central|p|xy|1|-105,27.78,-93.76,30.67|+proj=lcc +lat_0=27.8333333333333 +lon_0=-99 +lat_1=30.2833333333333 +lat_2=28.3833333333333 +x_0=600000 +y_0=4000000 +ellps=GRS80 +units=m
2848|NAD83(HARN) / Texas South|p|xy|1|-100.2,25.83,-96.85,28.21|+proj=lcc +lat_0=25.6666666666667 +lon_0=-98.5 +lat_1=27.8333333333333 +lat_2=26.1666666666667 +x_0=300000 +y_0=5000000 +ellps=GRS80 +units=m
2849|NAD83(HARN) / Utah North|p|xy|1|-114.04,40.55,-109.04,42.01|+proj=lcc +lat_0=40.3333333333333 +lon_0=-111.5 +lat_1=41.7833333333333 +lat_2=40.7166666666667 +x_0=500000 +y_0=1000000 +ellps=GRS80 +units=m
2850|NAD83(HARN) / Utah Central|p|xy|1|-114.05,38.49,-109.04,41.08|+proj=lcc +lat_0=38.3333333333333 +lon_0=-111.5 +lat_1=40.65 +lat_2=39.0166666666667 +x_0=500000 +y_0=2000000 +ellps=GRS80 +units=m
2851|NAD83(HARN) / Utah South|p|xy|1|-114.05,36.99,-109.04,38.58|+proj=lcc +lat_0=36.6666666666667 +lon_0=-111.5 +lat_1=38.35 +lat_2=37.2166666666667 +x_0=500000 +y_0=3000000 +ellps=GRS80 +units=m
2852|NAD83(HARN) / Vermont|p|xy|1|-73.44,42.72,-71.5,45.03|+proj=tmerc +lat_0=42.5 +lon_0=-72.5 +k=0.999964286 +x_0=500000 +y_0=0 +ellps=GRS80 +units=m
2853|NAD83(HARN) / Virginia North|p|xy|1|-80.06,37.77,-76.51,39.46|+proj=lcc +lat_0=37.6666666666667 +lon_0=-78.5 +lat_1=39.2 +lat_2=38.0333333333333 +x_0=3500000 +y_0=2000000 +ellps=GRS80 +units=m
2854|NAD83(HARN) / Virginia South|p|xy|1|-83.68,36.54,-75.31,38.28|+proj=lcc +lat_0=36.3333333333333 +lon_0=-78.5 +lat_1=37.9666666666667 +lat_2=36.7666666666667 +x_0=3500000 +y_0=1000000 +ellps=GRS80 +units=m
2855|NAD83(HARN) / Washington North|p|xy|1|-124.79,47.08,-117.02,49.05|+proj=lcc +lat_0=47 +lon_0=-120.833333333333 +lat_1=48.7333333333333 +lat_2=47.5 +x_0=500000 +y_0=0 +ellps=GRS80 +units=m
2856|NAD83(HARN) / Washington South|p|xy|1|-124.4,45.54,-116.91,47.61|+proj=lcc +lat_0=45.3333333333333 +lon_0=-120.5 +lat_1=47.3333333333333 +lat_2=45.8333333333333 +x_0=500000 +y_0=0 +ellps=GRS80 +units=m
2857|NAD83(HARN) / West Virginia North|p|xy|1|-81.76,38.76,-77.72,40.64|+proj=lcc +lat_0=38.5 +lon_0=-79.5 +lat_1=40.25 +lat_2=39 +x_0=600000 +y_0=0 +ellps=GRS80 +units=m
2858|NAD83(HARN) / West Virginia South|p|xy|1|-82.65,37.2,-79.05,39.17|+proj=lcc +lat_0=37 +lon_0=-81 +lat_1=38.8833333333333 +lat_2=37.4833333333333 +x_0=600000 +y_0=0 +ellps=GRS80 +units=m
2859|NAD83(HARN) / Wisconsin North|p|xy|1|-92.89,45.37,-88.05,47.31|+proj=lcc +lat_0=45.1666666666667 +lon_0=-90 +lat_1=46.7666666666667 +lat_2=45.5666666666667 +x_0=600000 +y_0=0 +ellps=GRS80 +units=m
2860|NAD83(HARN) / Wisconsin Central|p|xy|1|-92.89,43.98,-86.25,45.8|+proj=lcc +lat_0=43.8333333333333 +lon_0=-90 +lat_1=45.5 +lat_2=44.25 +x_0=600000 +y_0=0 +ellps=GRS80 +units=m
2861|NAD83(HARN) / Wisconsin South|p|xy|1|-91.43,42.48,-86.95,44.33|+proj=lcc +lat_0=42 +lon_0=-90 +lat_1=44.0666666666667 +lat_2=42.7333333333333 +x_0=600000 +y_0=0 +ellps=GRS80 +units=m
2862|NAD83(HARN) / Wyoming East|p|xy|1|-106.33,40.99,-104.05,45.01|+proj=tmerc +lat_0=40.5 +lon_0=-105.166666666667 +k=0.9999375 +x_0=200000 +y_0=0 +ellps=GRS80 +units=m
2863|NAD83(HARN) / Wyoming East Central|p|xy|1|-108.63,40.99,-106,45.01|+proj=tmerc +lat_0=40.5 +lon_0=-107.333333333333 +k=0.9999375 +x_0=400000 +y_0=100000 +ellps=GRS80 +units=m
2864|NAD83(HARN) / Wyoming West Central|p|xy|1|-111.06,40.99,-107.5,45.01|+proj=tmerc +lat_0=40.5 +lon_0=-108.75 +k=0.9999375 +x_0=600000 +y_0=0 +ellps=GRS80 +units=m
2865|NAD83(HARN) / Wyoming West|p|xy|1|-111.06,40.99,-109.04,44.67|+proj=tmerc +lat_0=40.5 +lon_0=-110.083333333333 +k=0.9999375 +x_0=800000 +y_0=100000 +ellps=GRS80 +units=m
2866|NAD83(HARN) / Puerto Rico and Virgin Is.|p|xy|1|-67.97,17.62,-64.51,18.57|+proj=lcc +lat_0=17.8333333333333 +lon_0=-66.4333333333333 +lat_1=18.4333333333333 +lat_2=18.0333333333333 +x_0=200000 +y_0=200000 +ellps=GRS80 +units=m
2867|NAD83(HARN) / Arizona East (ft)|p|xy|0.3048|-111.71,31.33,-109.04,37.01|+proj=tmerc +lat_0=31 +lon_0=-110.166666666667 +k=0.9999 +x_0=213360 +y_0=0 +ellps=GRS80 +units=ft
2868|NAD83(HARN) / Arizona Central (ft)|p|xy|0.3048|-113.35,31.33,-110.44,37.01|+proj=tmerc +lat_0=31 +lon_0=-111.916666666667 +k=0.9999 +x_0=213360 +y_0=0 +ellps=GRS80 +units=ft
2869|NAD83(HARN) / Arizona West (ft)|p|xy|0.3048|-114.81,32.05,-112.52,37|+proj=tmerc +lat_0=31 +lon_0=-113.75 +k=0.999933333 +x_0=213360 +y_0=0 +ellps=GRS80 +units=ft
2870|NAD83(HARN) / California zone 1 (ftUS)|p|xy|0.304800609601219|-124.45,39.59,-119.99,42.01|+proj=lcc +lat_0=39.3333333333333 +lon_0=-122 +lat_1=41.6666666666667 +lat_2=40 +x_0=2000000.0001016 +y_0=500000.0001016 +ellps=GRS80 +units=us-ft
2871|NAD83(HARN) / California zone 2 (ftUS)|p|xy|0.304800609601219|-124.06,38.02,-119.54,40.16|+proj=lcc +lat_0=37.6666666666667 +lon_0=-122 +lat_1=39.8333333333333 +lat_2=38.3333333333333 +x_0=2000000.0001016 +y_0=500000.0001016 +ellps=GRS80 +units=us-ft
2872|NAD83(HARN) / California zone 3 (ftUS)|p|xy|0.304800609601219|-123.02,36.73,-117.83,38.71|+proj=lcc +lat_0=36.5 +lon_0=-120.5 +lat_1=38.4333333333333 +lat_2=37.0666666666667 +x_0=2000000.0001016 +y_0=500000.0001016 +ellps=GRS80 +units=us-ft
2873|NAD83(HARN) / California zone 4 (ftUS)|p|xy|0.304800609601219|-122.01,35.78,-115.62,37.58|+proj=lcc +lat_0=35.3333333333333 +lon_0=-119 +lat_1=37.25 +lat_2=36 +x_0=2000000.0001016 +y_0=500000.0001016 +ellps=GRS80 +units=us-ft
2874|NAD83(HARN) / California zone 5 (ftUS)|p|xy|0.304800609601219|-121.42,32.76,-114.12,35.81|+proj=lcc +lat_0=33.5 +lon_0=-118 +lat_1=35.4666666666667 +lat_2=34.0333333333333 +x_0=2000000.0001016 +y_0=500000.0001016 +ellps=GRS80 +units=us-ft
2875|NAD83(HARN) / California zone 6 (ftUS)|p|xy|0.304800609601219|-118.15,32.53,-114.42,34.08|+proj=lcc +lat_0=32.1666666666667 +lon_0=-116.25 +lat_1=33.8833333333333 +lat_2=32.7833333333333 +x_0=2000000.0001016 +y_0=500000.0001016 +ellps=GRS80 +units=us-ft
2876|NAD83(HARN) / Colorado North (ftUS)|p|xy|0.304800609601219|-109.06,39.56,-102.04,41.01|+proj=lcc +lat_0=39.3333333333333 +lon_0=-105.5 +lat_1=40.7833333333333 +lat_2=39.7166666666667 +x_0=914401.828803658 +y_0=304800.609601219 +ellps=GRS80 +units=us-ft
2877|NAD83(HARN) / Colorado Central (ftUS)|p|xy|0.304800609601219|-109.06,38.14,-102.04,40.09|+proj=lcc +lat_0=37.8333333333333 +lon_0=-105.5 +lat_1=39.75 +lat_2=38.45 +x_0=914401.828803658 +y_0=304800.609601219 +ellps=GRS80 +units=us-ft
2878|NAD83(HARN) / Colorado South (ftUS)|p|xy|0.304800609601219|-109.06,36.98,-102.04,38.68|+proj=lcc +lat_0=36.6666666666667 +lon_0=-105.5 +lat_1=38.4333333333333 +lat_2=37.2333333333333 +x_0=914401.828803658 +y_0=304800.609601219 +ellps=GRS80 +units=us-ft
2879|NAD83(HARN) / Connecticut (ftUS)|p|xy|0.304800609601219|-73.73,40.98,-71.78,42.05|+proj=lcc +lat_0=40.8333333333333 +lon_0=-72.75 +lat_1=41.8666666666667 +lat_2=41.2 +x_0=304800.609601219 +y_0=152400.30480061 +ellps=GRS80 +units=us-ft
2880|NAD83(HARN) / Delaware (ftUS)|p|xy|0.304800609601219|-75.8,38.44,-74.97,39.85|+proj=tmerc +lat_0=38 +lon_0=-75.4166666666667 +k=0.999995 +x_0=200000.0001016 +y_0=0 +ellps=GRS80 +units=us-ft
2881|NAD83(HARN) / Florida East (ftUS)|p|xy|0.304800609601219|-82.33,24.41,-79.97,30.83|+proj=tmerc +lat_0=24.3333333333333 +lon_0=-81 +k=0.999941177 +x_0=200000.0001016 +y_0=0 +ellps=GRS80 +units=us-ft
2882|NAD83(HARN) / Florida West (ftUS)|p|xy|0.304800609601219|-83.34,26.27,-81.13,29.6|+proj=tmerc +lat_0=24.3333333333333 +lon_0=-82 +k=0.999941177 +x_0=200000.0001016 +y_0=0 +ellps=GRS80 +units=us-ft
2883|NAD83(HARN) / Florida North (ftUS)|p|xy|0.304800609601219|-87.63,29.21,-82.04,31.01|+proj=lcc +lat_0=29 +lon_0=-84.5 +lat_1=30.75 +lat_2=29.5833333333333 +x_0=600000 +y_0=0 +ellps=GRS80 +units=us-ft
2884|NAD83(HARN) / Georgia East (ftUS)|p|xy|0.304800609601219|-83.47,30.36,-80.77,34.68|+proj=tmerc +lat_0=30 +lon_0=-82.1666666666667 +k=0.9999 +x_0=200000.0001016 +y_0=0 +ellps=GRS80 +units=us-ft
2885|NAD83(HARN) / Georgia West (ftUS)|p|xy|0.304800609601219|-85.61,30.62,-82.99,35.01|+proj=tmerc +lat_0=30 +lon_0=-84.1666666666667 +k=0.9999 +x_0=699999.9998984 +y_0=0 +ellps=GRS80 +units=us-ft
2886|NAD83(HARN) / Idaho East (ftUS)|p|xy|0.304800609601219|-113.24,41.99,-111.04,44.75|+proj=tmerc +lat_0=41.6666666666667 +lon_0=-112.166666666667 +k=0.999947368 +x_0=200000.0001016 +y_0=0 +ellps=GRS80 +units=us-ft
2887|NAD83(HARN) / Idaho Central (ftUS)|p|xy|0.304800609601219|-115.3,41.99,-112.67,45.7|+proj=tmerc +lat_0=41.6666666666667 +lon_0=-114 +k=0.999947368 +x_0=500000.0001016 +y_0=0 +ellps=GRS80 +units=us-ft
2888|NAD83(HARN) / Idaho West (ftUS)|p|xy|0.304800609601219|-117.24,41.99,-114.32,49.01|+proj=tmerc +lat_0=41.6666666666667 +lon_0=-115.75 +k=0.999933333 +x_0=800000.0001016 +y_0=0 +ellps=GRS80 +units=us-ft
2891|NAD83(HARN) / Kentucky North (ftUS)|p|xy|0.304800609601219|-85.96,37.71,-82.47,39.15|+proj=lcc +lat_0=37.5 +lon_0=-84.25 +lat_1=37.9666666666667 +lat_2=38.9666666666667 +x_0=500000.0001016 +y_0=0 +ellps=GRS80 +units=us-ft
2892|NAD83(HARN) / Kentucky South (ftUS)|p|xy|0.304800609601219|-89.57,36.49,-81.95,38.17|+proj=lcc +lat_0=36.3333333333333 +lon_0=-85.75 +lat_1=37.9333333333333 +lat_2=36.7333333333333 +x_0=500000.0001016 +y_0=500000.0001016 +ellps=GRS80 +units=us-ft
2893|NAD83(HARN) / Maryland (ftUS)|p|xy|0.304800609601219|-79.49,37.97,-74.97,39.73|+proj=lcc +lat_0=37.6666666666667 +lon_0=-77 +lat_1=39.45 +lat_2=38.3 +x_0=399999.9998984 +y_0=0 +ellps=GRS80 +units=us-ft
2894|NAD83(HARN) / Massachusetts Mainland (ftUS)|p|xy|0.304800609601219|-73.5,41.46,-69.86,42.89|+proj=lcc +lat_0=41 +lon_0=-71.5 +lat_1=42.6833333333333 +lat_2=41.7166666666667 +x_0=200000.0001016 +y_0=750000 +ellps=GRS80 +units=us-ft
2895|NAD83(HARN) / Massachusetts Island (ftUS)|p|xy|0.304800609601219|-70.91,41.19,-69.89,41.51|+proj=lcc +lat_0=41 +lon_0=-70.5 +lat_1=41.4833333333333 +lat_2=41.2833333333333 +x_0=500000.0001016 +y_0=0 +ellps=GRS80 +units=us-ft
2896|NAD83(HARN) / Michigan North (ft)|p|xy|0.3048|-90.42,45.08,-83.44,48.32|+proj=lcc +lat_0=44.7833333333333 +lon_0=-87 +lat_1=47.0833333333333 +lat_2=45.4833333333333 +x_0=7999999.999968 +y_0=0 +ellps=GRS80 +units=ft
2897|NAD83(HARN) / Michigan Central (ft)|p|xy|0.3048|-87.06,43.8,-82.27,45.92|+proj=lcc +lat_0=43.3166666666667 +lon_0=-84.3666666666667 +lat_1=45.7 +lat_2=44.1833333333333 +x_0=5999999.999976 +y_0=0 +ellps=GRS80 +units=ft
2898|NAD83(HARN) / Michigan South (ft)|p|xy|0.3048|-87.2,41.69,-82.13,44.22|+proj=lcc +lat_0=41.5 +lon_0=-84.3666666666667 +lat_1=43.6666666666667 +lat_2=42.1 +x_0=3999999.999984 +y_0=0 +ellps=GRS80 +units=ft
2899|NAD83(HARN) / Mississippi East (ftUS)|p|xy|0.304800609601219|-89.97,30.01,-88.09,35.01|+proj=tmerc +lat_0=29.5 +lon_0=-88.8333333333333 +k=0.99995 +x_0=300000 +y_0=0 +ellps=GRS80 +units=us-ft
2900|NAD83(HARN) / Mississippi West (ftUS)|p|xy|0.304800609601219|-91.65,31,-89.37,35.01|+proj=tmerc +lat_0=29.5 +lon_0=-90.3333333333333 +k=0.99995 +x_0=699999.9998984 +y_0=0 +ellps=GRS80 +units=us-ft
2901|NAD83(HARN) / Montana (ft)|p|xy|0.3048|-116.07,44.35,-104.04,49.01|+proj=lcc +lat_0=44.25 +lon_0=-109.5 +lat_1=49 +lat_2=45 +x_0=599999.9999976 +y_0=0 +ellps=GRS80 +units=ft
2902|NAD83(HARN) / New Mexico East (ftUS)|p|xy|0.304800609601219|-105.72,32,-102.99,37|+proj=tmerc +lat_0=31 +lon_0=-104.333333333333 +k=0.999909091 +x_0=165000 +y_0=0 +ellps=GRS80 +units=us-ft
2903|NAD83(HARN) / New Mexico Central (ftUS)|p|xy|0.304800609601219|-107.73,31.78,-104.84,37|+proj=tmerc +lat_0=31 +lon_0=-106.25 +k=0.9999 +x_0=500000.0001016 +y_0=0 +ellps=GRS80 +units=us-ft
2904|NAD83(HARN) / New Mexico West (ftUS)|p|xy|0.304800609601219|-109.06,31.33,-106.32,37|+proj=tmerc +lat_0=31 +lon_0=-107.833333333333 +k=0.999916667 +x_0=830000.0001016 +y_0=0 +ellps=GRS80 +units=us-ft
2905|NAD83(HARN) / New York East (ftUS)|p|xy|0.304800609601219|-75.87,40.88,-73.23,45.02|+proj=tmerc +lat_0=38.8333333333333 +lon_0=-74.5 +k=0.9999 +x_0=150000 +y_0=0 +ellps=GRS80 +units=us-ft
2906|NAD83(HARN) / New York Central (ftUS)|p|xy|0.304800609601219|-77.75,41.99,-75.06,44.41|+proj=tmerc +lat_0=40 +lon_0=-76.5833333333333 +k=0.9999375 +x_0=249999.9998984 +y_0=0 +ellps=GRS80 +units=us-ft
2907|NAD83(HARN) / New York West (ftUS)|p|xy|0.304800609601219|-79.77,41.99,-77.36,43.64|+proj=tmerc +lat_0=40 +lon_0=-78.5833333333333 +k=0.9999375 +x_0=350000.0001016 +y_0=0 +ellps=GRS80 +units=us-ft
2908|NAD83(HARN) / New York Long Island (ftUS)|p|xy|0.304800609601219|-74.26,40.47,-71.8,41.3|+proj=lcc +lat_0=40.1666666666667 +lon_0=-74 +lat_1=41.0333333333333 +lat_2=40.6666666666667 +x_0=300000 +y_0=0 +ellps=GRS80 +units=us-ft
2909|NAD83(HARN) / North Dakota North (ft)|p|xy|0.3048|-104.07,47.15,-96.83,49.01|+proj=lcc +lat_0=47 +lon_0=-100.5 +lat_1=48.7333333333333 +lat_2=47.4333333333333 +x_0=599999.9999976 +y_0=0 +ellps=GRS80 +units=ft
2910|NAD83(HARN) / North Dakota South (ft)|p|xy|0.3048|-104.05,45.93,-96.55,47.83|+proj=lcc +lat_0=45.6666666666667 +lon_0=-100.5 +lat_1=47.4833333333333 +lat_2=46.1833333333333 +x_0=599999.9999976 +y_0=0 +ellps=GRS80 +units=ft
2911|NAD83(HARN) / Oklahoma North (ftUS)|p|xy|0.304800609601219|-103,35.27,-94.42,37.01|+proj=lcc +lat_0=35 +lon_0=-98 +lat_1=36.7666666666667 +lat_2=35.5666666666667 +x_0=600000 +y_0=0 +ellps=GRS80 +units=us-ft
2912|NAD83(HARN) / Oklahoma South (ftUS)|p|xy|0.304800609601219|-100,33.62,-94.42,35.57|+proj=lcc +lat_0=33.3333333333333 +lon_0=-98 +lat_1=35.2333333333333 +lat_2=33.9333333333333 +x_0=600000 +y_0=0 +ellps=GRS80 +units=us-ft
2913|NAD83(HARN) / Oregon North (ft)|p|xy|0.3048|-124.17,43.95,-116.47,46.26|+proj=lcc +lat_0=43.6666666666667 +lon_0=-120.5 +lat_1=46 +lat_2=44.3333333333333 +x_0=2500000.0001424 +y_0=0 +ellps=GRS80 +units=ft
2914|NAD83(HARN) / Oregon South (ft)|p|xy|0.3048|-124.6,41.98,-116.9,44.56|+proj=lcc +lat_0=41.6666666666667 +lon_0=-120.5 +lat_1=44 +lat_2=42.3333333333333 +x_0=1500000.0001464 +y_0=0 +ellps=GRS80 +units=ft
2915|NAD83(HARN) / Tennessee (ftUS)|p|xy|0.304800609601219|-90.31,34.98,-81.65,36.68|+proj=lcc +lat_0=34.3333333333333 +lon_0=-86 +lat_1=36.4166666666667 +lat_2=35.25 +x_0=600000 +y_0=0 +ellps=GRS80 +units=us-ft
2916|NAD83(HARN) / Texas North (ftUS)|p|xy|0.304800609601219|-103.03,34.3,-99.99,36.5|+proj=lcc +lat_0=34 +lon_0=-101.5 +lat_1=36.1833333333333 +lat_2=34.65 +x_0=200000.0001016 +y_0=999999.9998984 +ellps=GRS80 +units=us-ft
2917|NAD83(HARN) / Texas North Central (ftUS)|p|xy|0.304800609601219|-103.07,31.72,-94,34.58|+proj=lcc +lat_0=31.6666666666667 +lon_0=-98.5 +lat_1=33.9666666666667 +lat_2=32.1333333333333 +x_0=600000 +y_0=2000000.0001016 +ellps=GRS80 +units=us-ft
2918|NAD83(HARN) / Texas Central (ftUS)|p|xy|0.304800609601219|-106.66,29.78,-93.5,32.27|+proj=lcc +lat_0=29.6666666666667 +lon_0=-100.333333333333 +lat_1=31.8833333333333 +lat_2=30.1166666666667 +x_0=699999.9998984 +y_0=3000000 +ellps=GRS80 +units=us-ft
2919|NAD83(HARN) / Texas South Central (ftUS)|p|xy|0.304800609601219|-105,27.78,-93.76,30.67|+proj=lcc +lat_0=27.8333333333333 +lon_0=-99 +lat_1=30.2833333333333 +lat_2=28.3833333333333 +x_0=600000 +y_0=3999999.9998984 +ellps=GRS80 +units=us-ft
2920|NAD83(HARN) / Texas South (ftUS)|p|xy|0.304800609601219|-100.2,25.83,-96.85,28.21|+proj=lcc +lat_0=25.6666666666667 +lon_0=-98.5 +lat_1=27.8333333333333 +lat_2=26.1666666666667 +x_0=300000 +y_0=5000000.0001016 +ellps=GRS80 +units=us-ft
2921|NAD83(HARN) / Utah North (ft)|p|xy|0.3048|-114.04,40.55,-109.04,42.01|+proj=lcc +lat_0=40.3333333333333 +lon_0=-111.5 +lat_1=41.7833333333333 +lat_2=40.7166666666667 +x_0=500000.0001504 +y_0=999999.999996 +ellps=GRS80 +units=ft
2922|NAD83(HARN) / Utah Central (ft)|p|xy|0.3048|-114.05,38.49,-109.04,41.08|+proj=lcc +lat_0=38.3333333333333 +lon_0=-111.5 +lat_1=40.65 +lat_2=39.0166666666667 +x_0=500000.0001504 +y_0=1999999.999992 +ellps=GRS80 +units=ft
2923|NAD83(HARN) / Utah South (ft)|p|xy|0.3048|-114.05,36.99,-109.04,38.58|+proj=lcc +lat_0=36.6666666666667 +lon_0=-111.5 +lat_1=38.35 +lat_2=37.2166666666667 +x_0=500000.0001504 +y_0=2999999.999988 +ellps=GRS80 +units=ft
2924|NAD83(HARN) / Virginia North (ftUS)|p|xy|0.304800609601219|-80.06,37.77,-76.51,39.46|+proj=lcc +lat_0=37.6666666666667 +lon_0=-78.5 +lat_1=39.2 +lat_2=38.0333333333333 +x_0=3500000.0001016 +y_0=2000000.0001016 +ellps=GRS80 +units=us-ft
2925|NAD83(HARN) / Virginia South (ftUS)|p|xy|0.304800609601219|-83.68,36.54,-75.31,38.28|+proj=lcc +lat_0=36.3333333333333 +lon_0=-78.5 +lat_1=37.9666666666667 +lat_2=36.7666666666667 +x_0=3500000.0001016 +y_0=999999.9998984 +ellps=GRS80 +units=us-ft
2926|NAD83(HARN) / Washington North (ftUS)|p|xy|0.304800609601219|-124.79,47.08,-117.02,49.05|+proj=lcc +lat_0=47 +lon_0=-120.833333333333 +lat_1=48.7333333333333 +lat_2=47.5 +x_0=500000.0001016 +y_0=0 +ellps=GRS80 +units=us-ft
2927|NAD83(HARN) / Washington South (ftUS)|p|xy|0.304800609601219|-124.4,45.54,-116.91,47.61|+proj=lcc +lat_0=45.3333333333333 +lon_0=-120.5 +lat_1=47.3333333333333 +lat_2=45.8333333333333 +x_0=500000.0001016 +y_0=0 +ellps=GRS80 +units=us-ft
2928|NAD83(HARN) / Wisconsin North (ftUS)|p|xy|0.304800609601219|-92.89,45.37,-88.05,47.31|+proj=lcc +lat_0=45.1666666666667 +lon_0=-90 +lat_1=46.7666666666667 +lat_2=45.5666666666667 +x_0=600000 +y_0=0 +ellps=GRS80 +units=us-ft
2929|NAD83(HARN) / Wisconsin Central (ftUS)|p|xy|0.304800609601219|-92.89,43.98,-86.25,45.8|+proj=lcc +lat_0=43.8333333333333 +lon_0=-90 +lat_1=45.5 +lat_2=44.25 +x_0=600000 +y_0=0 +ellps=GRS80 +units=us-ft
2930|NAD83(HARN) / Wisconsin South (ftUS)|p|xy|0.304800609601219|-91.43,42.48,-86.95,44.33|+proj=lcc +lat_0=42 +lon_0=-90 +lat_1=44.0666666666667 +lat_2=42.7333333333333 +x_0=600000 +y_0=0 +ellps=GRS80 +units=us-ft
2931|Beduaram / TM 13 NE|p|xy|1|7.81,12.8,14.9,16.7|+proj=tmerc +lat_0=0 +lon_0=13 +k=0.9996 +x_0=500000 +y_0=0 +ellps=clrk80ign +towgs84=-106,-87,188,0,0,0,0 +units=m
2932|QND95 / Qatar National Grid|p|xy|1|50.69,24.55,51.68,26.2|+proj=tmerc +lat_0=24.45 +lon_0=51.2166666666667 +k=0.99999 +x_0=200000 +y_0=300000 +ellps=intl +towgs84=-119.4248,-303.65872,-11.00061,1.164298,0.174458,1.096259,3.657065 +units=m
2933|Segara / UTM zone 50S|p|xy|1|116.72,-1.24,117.99,0|+proj=utm +zone=50 +south +ellps=bessel +towgs84=-404.78,685.68,45.47,0,0,0,0 +units=m
2935|Pulkovo 1942 / CS63 zone A1|p|yx|1|39.99,41.37,43.04,43.59|+proj=tmerc +lat_0=0.116666666666667 +lon_0=41.5333333333333 +k=1 +x_0=1300000 +y_0=0 +ellps=krass +units=m
2936|Pulkovo 1942 / CS63 zone A2|p|yx|1|43.03,38.87,46.04,43.05|+proj=tmerc +lat_0=0.116666666666667 +lon_0=44.5333333333333 +k=1 +x_0=2300000 +y_0=0 +ellps=krass +units=m
2937|Pulkovo 1942 / CS63 zone A3|p|yx|1|46.03,38.38,49.04,42.1|+proj=tmerc +lat_0=0.116666666666667 +lon_0=47.5333333333333 +k=1 +x_0=3300000 +y_0=0 +ellps=krass +units=m
2938|Pulkovo 1942 / CS63 zone A4|p|yx|1|49.03,37.89,51.73,42.59|+proj=tmerc +lat_0=0.116666666666667 +lon_0=50.5333333333333 +k=1 +x_0=4300000 +y_0=0 +ellps=krass +units=m
2939|Pulkovo 1942 / CS63 zone K2|p|yx|1|49.26,41.15,52.27,51.77|+proj=tmerc +lat_0=0.133333333333333 +lon_0=50.7666666666667 +k=1 +x_0=2300000 +y_0=0 +ellps=krass +units=m
2940|Pulkovo 1942 / CS63 zone K3|p|yx|1|52.26,41.46,55.27,51.79|+proj=tmerc +lat_0=0.133333333333333 +lon_0=53.7666666666667 +k=1 +x_0=3300000 +y_0=0 +ellps=krass +units=m
2941|Pulkovo 1942 / CS63 zone K4|p|yx|1|55.26,41.26,58.27,51.14|+proj=tmerc +lat_0=0.133333333333333 +lon_0=56.7666666666667 +k=1 +x_0=4300000 +y_0=0 +ellps=krass +units=m
2942|Porto Santo / UTM zone 28N|p|xy|1|-17.31,32.35,-16.23,33.15|+proj=utm +zone=28 +ellps=intl +towgs84=-499,-249,314,0,0,0,0 +units=m
2943|Selvagem Grande / UTM zone 28N|p|xy|1|-16.11,29.98,-15.79,30.21|+proj=utm +zone=28 +ellps=intl +towgs84=-289,-124,60,0,0,0,0 +units=m
2945|NAD83(CSRS) / MTM zone 3|p|xy|1|-60,47.5,-57.1,55.38|+proj=tmerc +lat_0=0 +lon_0=-58.5 +k=0.9999 +x_0=304800 +y_0=0 +ellps=GRS80 +units=m
2946|NAD83(CSRS) / MTM zone 4|p|xy|1|-63,47.16,-60,58.92|+proj=tmerc +lat_0=0 +lon_0=-61.5 +k=0.9999 +x_0=304800 +y_0=0 +ellps=GRS80 +units=m
2947|NAD83(CSRS) / MTM zone 5|p|xy|1|-66,47.95,-63,60.52|+proj=tmerc +lat_0=0 +lon_0=-64.5 +k=0.9999 +x_0=304800 +y_0=0 +ellps=GRS80 +units=m
2948|NAD83(CSRS) / MTM zone 6|p|xy|1|-69,47.31,-66,59|+proj=tmerc +lat_0=0 +lon_0=-67.5 +k=0.9999 +x_0=304800 +y_0=0 +ellps=GRS80 +units=m
2949|NAD83(CSRS) / MTM zone 7|p|xy|1|-72,45.01,-69,61.8|+proj=tmerc +lat_0=0 +lon_0=-70.5 +k=0.9999 +x_0=304800 +y_0=0 +ellps=GRS80 +units=m
2950|NAD83(CSRS) / MTM zone 8|p|xy|1|-75,44.98,-72,62.53|+proj=tmerc +lat_0=0 +lon_0=-73.5 +k=0.9999 +x_0=304800 +y_0=0 +ellps=GRS80 +units=m
2951|NAD83(CSRS) / MTM zone 9|p|xy|1|-78,43.63,-75,62.65|+proj=tmerc +lat_0=0 +lon_0=-76.5 +k=0.9999 +x_0=304800 +y_0=0 +ellps=GRS80 +units=m
2952|NAD83(CSRS) / MTM zone 10|p|xy|1|-81,42.26,-78,62.45|+proj=tmerc +lat_0=0 +lon_0=-79.5 +k=0.9999 +x_0=304800 +y_0=0 +ellps=GRS80 +units=m
2953|NAD83(CSRS) / New Brunswick Stereographic|p|yx|1|-69.05,44.56,-63.7,48.07|+proj=sterea +lat_0=46.5 +lon_0=-66.5 +k=0.999912 +x_0=2500000 +y_0=7500000 +ellps=GRS80 +units=m
2954|NAD83(CSRS) / Prince Edward Isl. Stereographic (NAD83)|p|xy|1|-64.49,45.9,-61.9,47.09|+proj=sterea +lat_0=47.25 +lon_0=-63 +k=0.999912 +x_0=400000 +y_0=800000 +ellps=GRS80 +units=m
2955|NAD83(CSRS) / UTM zone 11N|p|xy|1|-120,48.99,-114,83.5|+proj=utm +zone=11 +ellps=GRS80 +units=m
2956|NAD83(CSRS) / UTM zone 12N|p|xy|1|-114,48.99,-108,84|+proj=utm +zone=12 +ellps=GRS80 +units=m
2957|NAD83(CSRS) / UTM zone 13N|p|xy|1|-108,48.99,-102,84|+proj=utm +zone=13 +ellps=GRS80 +units=m
2958|NAD83(CSRS) / UTM zone 17N|p|xy|1|-84,41.67,-78,84|+proj=utm +zone=17 +ellps=GRS80 +units=m
2959|NAD83(CSRS) / UTM zone 18N|p|xy|1|-78,43.63,-72,84|+proj=utm +zone=18 +ellps=GRS80 +units=m
2960|NAD83(CSRS) / UTM zone 19N|p|xy|1|-72,40.8,-66,84|+proj=utm +zone=19 +ellps=GRS80 +units=m
2961|NAD83(CSRS) / UTM zone 20N|p|xy|1|-66,40.04,-60,84|+proj=utm +zone=20 +ellps=GRS80 +units=m
2962|NAD83(CSRS) / UTM zone 21N|p|xy|1|-60,38.56,-54,84|+proj=utm +zone=21 +ellps=GRS80 +units=m
2964|NAD27 / Alaska Albers|p|xy|0.304800609601219|172.42,51.3,-129.99,71.4|+proj=aea +lat_0=50 +lon_0=-154 +lat_1=55 +lat_2=65 +x_0=0 +y_0=0 +datum=NAD27 +units=us-ft
2965|NAD83 / Indiana East (ftUS)|p|xy|0.304800609601219|-86.59,37.95,-84.78,41.77|+proj=tmerc +lat_0=37.5 +lon_0=-85.6666666666667 +k=0.999966667 +x_0=99999.9998983998 +y_0=249999.9998984 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=us-ft
2966|NAD83 / Indiana West (ftUS)|p|xy|0.304800609601219|-88.1,37.77,-86.24,41.77|+proj=tmerc +lat_0=37.5 +lon_0=-87.0833333333333 +k=0.999966667 +x_0=900000 +y_0=249999.9998984 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=us-ft
2967|NAD83(HARN) / Indiana East (ftUS)|p|xy|0.304800609601219|-86.59,37.95,-84.78,41.77|+proj=tmerc +lat_0=37.5 +lon_0=-85.6666666666667 +k=0.999966667 +x_0=99999.9998983998 +y_0=249999.9998984 +ellps=GRS80 +units=us-ft
2968|NAD83(HARN) / Indiana West (ftUS)|p|xy|0.304800609601219|-88.1,37.77,-86.24,41.77|+proj=tmerc +lat_0=37.5 +lon_0=-87.0833333333333 +k=0.999966667 +x_0=900000 +y_0=249999.9998984 +ellps=GRS80 +units=us-ft
2969|Fort Marigot / UTM zone 20N|p|xy|1|-63.21,17.82,-62.73,18.17|+proj=utm +zone=20 +ellps=intl +towgs84=137,248,-430,0,0,0,0 +units=m
2970|Guadeloupe 1948 / UTM zone 20N|p|xy|1|-61.85,15.8,-60.97,16.55|+proj=utm +zone=20 +ellps=intl +units=m
2971|CSG67 / UTM zone 22N|p|xy|1|-54,3.43,-51.61,5.81|+proj=utm +zone=22 +ellps=intl +towgs84=-186,230,110,0,0,0,0 +units=m
2972|RGFG95 / UTM zone 22N|p|xy|1|-54,2.17,-49.45,8.88|+proj=utm +zone=22 +ellps=GRS80 +units=m
2973|Martinique 1938 / UTM zone 20N|p|xy|1|-61.29,14.35,-60.76,14.93|+proj=utm +zone=20 +ellps=intl +units=m
2975|RGR92 / UTM zone 40S|p|xy|1|54,-24.72,58.24,-18.28|+proj=utm +zone=40 +south +ellps=GRS80 +units=m
2976|Tahiti 52 / UTM zone 6S|p|xy|1|-150,-17.93,-149.09,-17.41|+proj=utm +zone=6 +south +ellps=intl +towgs84=162,117,154,0,0,0,0 +units=m
2977|Tahaa 54 / UTM zone 5S|p|xy|1|-151.91,-16.96,-150.89,-16.17|+proj=utm +zone=5 +south +ellps=intl +units=m
2978|IGN72 Nuku Hiva / UTM zone 7S|p|xy|1|-140.31,-9.57,-139.44,-8.72|+proj=utm +zone=7 +south +ellps=intl +towgs84=84,274,65,0,0,0,0 +units=m
2980|Combani 1950 / UTM zone 38S|p|xy|1|44.98,-13.05,45.35,-12.61|+proj=utm +zone=38 +south +ellps=intl +towgs84=-382,-59,-262,0,0,0,0 +units=m
2981|IGN56 Lifou / UTM zone 58S|p|xy|1|166.98,-21.24,167.52,-20.62|+proj=utm +zone=58 +south +ellps=intl +towgs84=335.47,222.58,-230.94,0,0,0,0 +units=m
2987|Saint Pierre et Miquelon 1950 / UTM zone 21N|p|xy|1|-56.48,46.69,-56.07,47.19|+proj=utm +zone=21 +ellps=clrk66 +towgs84=11.363,424.148,373.13,0,0,0,0 +units=m
2988|MOP78 / UTM zone 1S|p|xy|1|-176.25,-13.41,-176.07,-13.16|+proj=utm +zone=1 +south +ellps=intl +towgs84=253,-132,-127,0,0,0,0 +units=m
2991|NAD83 / Oregon LCC (m)|p|xy|1|-124.6,41.98,-116.47,46.26|+proj=lcc +lat_0=41.75 +lon_0=-120.5 +lat_1=43 +lat_2=45.5 +x_0=400000 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
2992|NAD83 / Oregon GIC Lambert (ft)|p|xy|0.3048|-124.6,41.98,-116.47,46.26|+proj=lcc +lat_0=41.75 +lon_0=-120.5 +lat_1=43 +lat_2=45.5 +x_0=399999.9999984 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=ft
2993|NAD83(HARN) / Oregon LCC (m)|p|xy|1|-124.6,41.98,-116.47,46.26|+proj=lcc +lat_0=41.75 +lon_0=-120.5 +lat_1=43 +lat_2=45.5 +x_0=400000 +y_0=0 +ellps=GRS80 +units=m
2994|NAD83(HARN) / Oregon GIC Lambert (ft)|p|xy|0.3048|-124.6,41.98,-116.47,46.26|+proj=lcc +lat_0=41.75 +lon_0=-120.5 +lat_1=43 +lat_2=45.5 +x_0=399999.9999984 +y_0=0 +ellps=GRS80 +units=ft
2995|IGN53 Mare / UTM zone 58S|p|xy|1|167.75,-21.71,168,-21.32|+proj=utm +zone=58 +south +ellps=intl +towgs84=287.58,177.78,-135.41,0,0,0,0 +units=m
2996|ST84 Ile des Pins / UTM zone 58S|p|xy|1|167.36,-22.73,167.61,-22.49|+proj=utm +zone=58 +south +ellps=intl +towgs84=-13,-348,292,0,0,0,0 +units=m
2997|ST71 Belep / UTM zone 58S|p|xy|1|163.54,-19.85,163.75,-19.5|+proj=utm +zone=58 +south +ellps=intl +towgs84=-480.26,-438.32,-643.429,16.3119,20.1721,-4.0349,-111.7002 +units=m
2998|NEA74 Noumea / UTM zone 58S|p|xy|1|166.35,-22.37,166.54,-22.19|+proj=utm +zone=58 +south +ellps=intl +towgs84=-10.18,-350.43,291.37,0,0,0,0 +units=m
2999|Grand Comoros / UTM zone 38S|p|xy|1|43.16,-11.99,43.55,-11.31|+proj=utm +zone=38 +south +ellps=intl +towgs84=-963,510,-359,0,0,0,0 +units=m
3000|Segara / NEIEZ|p|xy|1|114.55,-4.24,119.06,4.29|+proj=merc +lon_0=110 +k=0.997 +x_0=3900000 +y_0=900000 +ellps=bessel +towgs84=-403,684,41,0,0,0,0 +units=m
3001|Batavia / NEIEZ|p|xy|1|95.16,-8.91,115.77,5.97|+proj=merc +lon_0=110 +k=0.997 +x_0=3900000 +y_0=900000 +ellps=bessel +towgs84=-377,681,-50,0,0,0,0 +units=m
3002|Makassar / NEIEZ|p|xy|1|118.71,-6.54,120.78,-1.88|+proj=merc +lon_0=110 +k=0.997 +x_0=3900000 +y_0=900000 +ellps=bessel +towgs84=-587.8,519.75,145.76,0,0,0,0 +units=m
3003|Monte Mario / Italy zone 1|p|xy|1|5.93,36.53,12,47.04|+proj=tmerc +lat_0=0 +lon_0=9 +k=0.9996 +x_0=1500000 +y_0=0 +ellps=intl +units=m
3004|Monte Mario / Italy zone 2|p|xy|1|12,34.76,18.99,47.1|+proj=tmerc +lat_0=0 +lon_0=15 +k=0.9996 +x_0=2520000 +y_0=0 +ellps=intl +units=m
3005|NAD83 / BC Albers|p|xy|1|-139.04,48.25,-114.08,60.01|+proj=aea +lat_0=45 +lon_0=-126 +lat_1=50 +lat_2=58.5 +x_0=1000000 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
3006|SWEREF99 TM|p|yx|1|10.03,54.96,24.17,69.07|+proj=utm +zone=33 +ellps=GRS80 +units=m
3007|SWEREF99 12 00|p|yx|1|10.93,56.74,13.11,60.13|+proj=tmerc +lat_0=0 +lon_0=12 +k=1 +x_0=150000 +y_0=0 +ellps=GRS80 +units=m
3008|SWEREF99 13 30|p|yx|1|12.12,55.28,14.79,62.28|+proj=tmerc +lat_0=0 +lon_0=13.5 +k=1 +x_0=150000 +y_0=0 +ellps=GRS80 +units=m
3009|SWEREF99 15 00|p|yx|1|13.54,55.95,16.15,61.62|+proj=tmerc +lat_0=0 +lon_0=15 +k=1 +x_0=150000 +y_0=0 +ellps=GRS80 +units=m
3010|SWEREF99 16 30|p|yx|1|15.41,56.15,17.63,62.26|+proj=tmerc +lat_0=0 +lon_0=16.5 +k=1 +x_0=150000 +y_0=0 +ellps=GRS80 +units=m
3011|SWEREF99 18 00|p|yx|1|17.08,58.66,19.61,60.7|+proj=tmerc +lat_0=0 +lon_0=18 +k=1 +x_0=150000 +y_0=0 +ellps=GRS80 +units=m
3012|SWEREF99 14 15|p|yx|1|11.93,61.55,15.55,64.39|+proj=tmerc +lat_0=0 +lon_0=14.25 +k=1 +x_0=150000 +y_0=0 +ellps=GRS80 +units=m
3013|SWEREF99 15 45|p|yx|1|13.66,60.44,17.01,65.13|+proj=tmerc +lat_0=0 +lon_0=15.75 +k=1 +x_0=150000 +y_0=0 +ellps=GRS80 +units=m
3014|SWEREF99 17 15|p|yx|1|14.31,62.12,19.04,67.19|+proj=tmerc +lat_0=0 +lon_0=17.25 +k=1 +x_0=150000 +y_0=0 +ellps=GRS80 +units=m
3015|SWEREF99 18 45|p|yx|1|17.18,56.86,20.22,66.17|+proj=tmerc +lat_0=0 +lon_0=18.75 +k=1 +x_0=150000 +y_0=0 +ellps=GRS80 +units=m
3016|SWEREF99 20 15|p|yx|1|16.08,63.45,23.28,69.07|+proj=tmerc +lat_0=0 +lon_0=20.25 +k=1 +x_0=150000 +y_0=0 +ellps=GRS80 +units=m
3017|SWEREF99 21 45|p|yx|1|19.63,65.01,22.91,66.43|+proj=tmerc +lat_0=0 +lon_0=21.75 +k=1 +x_0=150000 +y_0=0 +ellps=GRS80 +units=m
3018|SWEREF99 23 15|p|yx|1|21.85,65.49,24.17,68.14|+proj=tmerc +lat_0=0 +lon_0=23.25 +k=1 +x_0=150000 +y_0=0 +ellps=GRS80 +units=m
3019|RT90 7.5 gon V|p|yx|1|10.93,57.29,12.91,59.73|+proj=tmerc +lat_0=0 +lon_0=11.3082777777778 +k=1 +x_0=1500000 +y_0=0 +ellps=bessel +towgs84=414.1,41.3,603.1,-0.855,2.141,-7.023,0 +units=m
3020|RT90 5 gon V|p|yx|1|11.81,55.28,15.44,64.39|+proj=tmerc +lat_0=0 +lon_0=13.5582777777778 +k=1 +x_0=1500000 +y_0=0 +ellps=bessel +towgs84=414.1,41.3,603.1,-0.855,2.141,-7.023,0 +units=m
3021|RT90 2.5 gon V|p|yx|1|13.66,55.95,17.73,67.18|+proj=tmerc +lat_0=0 +lon_0=15.8082777777778 +k=1 +x_0=1500000 +y_0=0 +ellps=bessel +towgs84=414.1,41.3,603.1,-0.855,2.141,-7.023,0 +units=m
3021|RT90 2.5 gon V|p|yx|1|13.66,55.95,17.73,67.18|+proj=tmerc +lat_0=0 +lon_0=15.8082777777778 +k=1 +x_0=1500000 +y_0=0 +ellps=bessel +towgs84=414.1,41.3,603.1,-0.855,2.141,-7.023,0 +units=m
3022|RT90 0 gon|p|yx|1|16.08,56.86,20.22,68.54|+proj=tmerc +lat_0=0 +lon_0=18.0582777777778 +k=1 +x_0=1500000 +y_0=0 +ellps=bessel +towgs84=414.1,41.3,603.1,-0.855,2.141,-7.023,0 +units=m
3023|RT90 2.5 gon O|p|yx|1|18.4,63.37,22.2,69.07|+proj=tmerc +lat_0=0 +lon_0=20.3082777777778 +k=1 +x_0=1500000 +y_0=0 +ellps=bessel +towgs84=414.1,41.3,603.1,-0.855,2.141,-7.023,0 +units=m
3024|RT90 5 gon O|p|yx|1|21.34,65.24,24.17,68.58|+proj=tmerc +lat_0=0 +lon_0=22.5582777777778 +k=1 +x_0=1500000 +y_0=0 +ellps=bessel +towgs84=414.1,41.3,603.1,-0.855,2.141,-7.023,0 +units=m
3025|RT38 7.5 gon V|p|yx|1|10.93,57.29,12.91,59.73|+proj=tmerc +lat_0=0 +lon_0=11.3082777777778 +k=1 +x_0=1500000 +y_0=0 +ellps=bessel +units=m
3026|RT38 5 gon V|p|yx|1|11.81,55.28,15.44,64.39|+proj=tmerc +lat_0=0 +lon_0=13.5582777777778 +k=1 +x_0=1500000 +y_0=0 +ellps=bessel +units=m
3027|RT38 2.5 gon V|p|yx|1|13.66,55.95,17.73,67.18|+proj=tmerc +lat_0=0 +lon_0=15.8082777777778 +k=1 +x_0=1500000 +y_0=0 +ellps=bessel +units=m
3027|RT38 2.5 gon V|p|yx|1|13.66,55.95,17.73,67.18|+proj=tmerc +lat_0=0 +lon_0=15.8082777777778 +k=1 +x_0=1500000 +y_0=0 +ellps=bessel +units=m
3028|RT38 0 gon|p|yx|1|16.08,56.86,20.22,68.54|+proj=tmerc +lat_0=0 +lon_0=18.0582777777778 +k=1 +x_0=1500000 +y_0=0 +ellps=bessel +units=m
3029|RT38 2.5 gon O|p|yx|1|18.4,63.37,22.2,69.07|+proj=tmerc +lat_0=0 +lon_0=20.3082777777778 +k=1 +x_0=1500000 +y_0=0 +ellps=bessel +units=m
3030|RT38 5 gon O|p|yx|1|21.34,65.24,24.17,68.58|+proj=tmerc +lat_0=0 +lon_0=22.5582777777778 +k=1 +x_0=1500000 +y_0=0 +ellps=bessel +units=m
3031|WGS 84 / Antarctic Polar Stereographic|p|xy|1|-180,-90,180,-60|+proj=stere +lat_0=-90 +lat_ts=-71 +lon_0=0 +x_0=0 +y_0=0 +datum=WGS84 +units=m
3032|WGS 84 / Australian Antarctic Polar Stereographic|p|xy|1|45,-90,160,-60|+proj=stere +lat_0=-90 +lat_ts=-71 +lon_0=70 +x_0=6000000 +y_0=6000000 +datum=WGS84 +units=m
3033|WGS 84 / Australian Antarctic Lambert|p|xy|1|45,-80,160,-60|+proj=lcc +lat_0=-50 +lon_0=70 +lat_1=-68.5 +lat_2=-74.5 +x_0=6000000 +y_0=6000000 +datum=WGS84 +units=m
3034|ETRS89-extended / LCC Europe|p|yx|1|-35.58,24.6,44.83,84.73|+proj=lcc +lat_0=52 +lon_0=10 +lat_1=35 +lat_2=65 +x_0=4000000 +y_0=2800000 +ellps=GRS80 +units=m
3035|ETRS89-extended / LAEA Europe|p|yx|1|-35.58,24.6,44.83,84.73|+proj=laea +lat_0=52 +lon_0=10 +x_0=4321000 +y_0=3210000 +ellps=GRS80 +units=m
3036|Moznet / UTM zone 36S|p|xy|1|30.21,-27.58,36,-11.41|+proj=utm +zone=36 +south +ellps=WGS84 +units=m
3037|Moznet / UTM zone 37S|p|xy|1|36,-27.71,42,-10.09|+proj=utm +zone=37 +south +ellps=WGS84 +units=m
3040|ETRS89 / UTM zone 28N (N-E)|p|yx|1|-16.1,34.93,-11.99,72.44|+proj=utm +zone=28 +ellps=GRS80 +units=m
3041|ETRS89 / UTM zone 29N (N-E)|p|yx|1|-12.01,34.91,-6,74.13|+proj=utm +zone=29 +ellps=GRS80 +units=m
3042|ETRS89 / UTM zone 30N (N-E)|p|yx|1|-6.01,35.26,0,80.49|+proj=utm +zone=30 +ellps=GRS80 +units=m
3043|ETRS89 / UTM zone 31N (N-E)|p|yx|1|0,37,6.01,82.45|+proj=utm +zone=31 +ellps=GRS80 +units=m
3044|ETRS89 / UTM zone 32N (N-E)|p|yx|1|6,36.53,12.01,84.01|+proj=utm +zone=32 +ellps=GRS80 +units=m
3045|ETRS89 / UTM zone 33N (N-E)|p|yx|1|12,34.49,18.01,84.01|+proj=utm +zone=33 +ellps=GRS80 +units=m
3046|ETRS89 / UTM zone 34N (N-E)|p|yx|1|18,33.59,24.01,84.01|+proj=utm +zone=34 +ellps=GRS80 +units=m
3047|ETRS89 / UTM zone 35N (N-E)|p|yx|1|24,33.26,30.01,84.01|+proj=utm +zone=35 +ellps=GRS80 +units=m
3048|ETRS89 / UTM zone 36N (N-E)|p|yx|1|30,33.91,36.01,84.01|+proj=utm +zone=36 +ellps=GRS80 +units=m
3049|ETRS89 / UTM zone 37N (N-E)|p|yx|1|36,72.99,38.01,79.07|+proj=utm +zone=37 +ellps=GRS80 +units=m
3054|Hjorsey 1955 / UTM zone 26N|p|xy|1|-24.66,64.71,-24,65.85|+proj=utm +zone=26 +ellps=intl +towgs84=-73,47,-83,0,0,0,0 +units=m
3055|Hjorsey 1955 / UTM zone 27N|p|xy|1|-24,63.34,-18,66.52|+proj=utm +zone=27 +ellps=intl +towgs84=-73,47,-83,0,0,0,0 +units=m
3056|Hjorsey 1955 / UTM zone 28N|p|xy|1|-18,63.45,-13.38,66.58|+proj=utm +zone=28 +ellps=intl +towgs84=-73,47,-83,0,0,0,0 +units=m
3057|ISN93 / Lambert 1993|p|xy|1|-30.87,59.96,-5.55,69.59|+proj=lcc +lat_0=65 +lon_0=-19 +lat_1=64.25 +lat_2=65.75 +x_0=500000 +y_0=500000 +ellps=GRS80 +units=m
3058|Helle 1954 / Jan Mayen Grid|p|yx|1|-9.17,70.75,-7.87,71.24|+proj=tmerc +lat_0=0 +lon_0=-8.5 +k=1 +x_0=50000 +y_0=-7800000 +ellps=intl +towgs84=982.6087,552.753,-540.873,6.68162662527694,-31.6114924086422,-19.8481610048168,16.805 +units=m
3059|LKS-92 / Latvia TM|p|yx|1|19.06,55.67,28.24,58.09|+proj=tmerc +lat_0=0 +lon_0=24 +k=0.9996 +x_0=500000 +y_0=-6000000 +ellps=GRS80 +units=m
3060|IGN72 Grande Terre / UTM zone 58S|p|xy|1|163.92,-22.45,167.09,-20.03|+proj=utm +zone=58 +south +ellps=intl +towgs84=-11.64,-348.6,291.98,0,0,0,0 +units=m
3061|Porto Santo 1995 / UTM zone 28N|p|xy|1|-17.31,32.35,-16.23,33.15|+proj=utm +zone=28 +ellps=intl +units=m
3062|Azores Oriental 1995 / UTM zone 26N|p|xy|1|-25.92,36.87,-24.72,37.96|+proj=utm +zone=26 +ellps=intl +units=m
3063|Azores Central 1995 / UTM zone 26N|p|xy|1|-28.9,38.32,-26.97,39.14|+proj=utm +zone=26 +ellps=intl +units=m
3064|IGM95 / UTM zone 32N|p|xy|1|5.93,36.53,12,47.04|+proj=utm +zone=32 +ellps=GRS80 +units=m
3065|IGM95 / UTM zone 33N|p|xy|1|12,34.79,18,47.1|+proj=utm +zone=33 +ellps=GRS80 +units=m
3066|ED50 / Jordan TM|p|xy|1|34.88,29.18,39.31,33.38|+proj=tmerc +lat_0=0 +lon_0=37 +k=0.9998 +x_0=500000 +y_0=-3000000 +ellps=intl +towgs84=-112,-110.3,-140.2,0,0,0,0 +units=m
3067|ETRS89 / TM35FIN(E,N)|p|xy|1|19.08,58.84,31.59,70.09|+proj=utm +zone=35 +ellps=GRS80 +units=m
3068|DHDN / Soldner Berlin|p|yx|1|13.09,52.33,13.76,52.65|+proj=cass +lat_0=52.4186482777778 +lon_0=13.6272036666667 +x_0=40000 +y_0=10000 +ellps=bessel +units=m
3069|NAD27 / Wisconsin Transverse Mercator|p|xy|1|-92.89,42.48,-86.25,47.31|+proj=tmerc +lat_0=0 +lon_0=-90 +k=0.9996 +x_0=500000 +y_0=-4500000 +datum=NAD27 +units=m
3070|NAD83 / Wisconsin Transverse Mercator|p|xy|1|-92.89,42.48,-86.25,47.31|+proj=tmerc +lat_0=0 +lon_0=-90 +k=0.9996 +x_0=520000 +y_0=-4480000 +datum=NAD83 +units=m
3071|NAD83(HARN) / Wisconsin Transverse Mercator|p|xy|1|-92.89,42.48,-86.25,47.31|+proj=tmerc +lat_0=0 +lon_0=-90 +k=0.9996 +x_0=520000 +y_0=-4480000 +ellps=GRS80 +units=m
3072|NAD83 / Maine CS2000 East|p|xy|1|-68.58,44.18,-66.91,47.37|+proj=tmerc +lat_0=43.8333333333333 +lon_0=-67.875 +k=0.99998 +x_0=700000 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
3074|NAD83 / Maine CS2000 West|p|xy|1|-71.09,43.07,-69.6,46.58|+proj=tmerc +lat_0=42.8333333333333 +lon_0=-70.375 +k=0.99998 +x_0=300000 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
3075|NAD83(HARN) / Maine CS2000 East|p|xy|1|-68.58,44.18,-66.91,47.37|+proj=tmerc +lat_0=43.8333333333333 +lon_0=-67.875 +k=0.99998 +x_0=700000 +y_0=0 +ellps=GRS80 +units=m
3077|NAD83(HARN) / Maine CS2000 West|p|xy|1|-71.09,43.07,-69.6,46.58|+proj=tmerc +lat_0=42.8333333333333 +lon_0=-70.375 +k=0.99998 +x_0=300000 +y_0=0 +ellps=GRS80 +units=m
3078|NAD83 / Michigan Oblique Mercator|p|xy|1|-90.42,41.69,-82.13,48.32|+proj=omerc +no_uoff +lat_0=45.3091666666667 +lonc=-86 +alpha=337.25556 +gamma=337.25556 +k=0.9996 +x_0=2546731.496 +y_0=-4354009.816 +datum=NAD83 +units=m
3079|NAD83(HARN) / Michigan Oblique Mercator|p|xy|1|-90.42,41.69,-82.13,48.32|+proj=omerc +no_uoff +lat_0=45.3091666666667 +lonc=-86 +alpha=337.25556 +gamma=337.25556 +k=0.9996 +x_0=2546731.496 +y_0=-4354009.816 +ellps=GRS80 +units=m
3080|NAD27 / Shackleford|p|xy|0.3048|-106.66,25.83,-93.5,36.5|+proj=lcc +lat_0=31.1666666666667 +lon_0=-100 +lat_1=27.4166666666667 +lat_2=34.9166666666667 +x_0=914400 +y_0=914400 +datum=NAD27 +units=ft
3081|NAD83 / Texas State Mapping System|p|xy|1|-106.66,25.83,-93.5,36.5|+proj=lcc +lat_0=31.1666666666667 +lon_0=-100 +lat_1=27.4166666666667 +lat_2=34.9166666666667 +x_0=1000000 +y_0=1000000 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
3082|NAD83 / Texas Centric Lambert Conformal|p|xy|1|-106.66,25.83,-93.5,36.5|+proj=lcc +lat_0=18 +lon_0=-100 +lat_1=27.5 +lat_2=35 +x_0=1500000 +y_0=5000000 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
3083|NAD83 / Texas Centric Albers Equal Area|p|xy|1|-106.66,25.83,-93.5,36.5|+proj=aea +lat_0=18 +lon_0=-100 +lat_1=27.5 +lat_2=35 +x_0=1500000 +y_0=6000000 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
3084|NAD83(HARN) / Texas Centric Lambert Conformal|p|xy|1|-106.66,25.83,-93.5,36.5|+proj=lcc +lat_0=18 +lon_0=-100 +lat_1=27.5 +lat_2=35 +x_0=1500000 +y_0=5000000 +ellps=GRS80 +units=m
3085|NAD83(HARN) / Texas Centric Albers Equal Area|p|xy|1|-106.66,25.83,-93.5,36.5|+proj=aea +lat_0=18 +lon_0=-100 +lat_1=27.5 +lat_2=35 +x_0=1500000 +y_0=6000000 +ellps=GRS80 +units=m
3086|NAD83 / Florida GDL Albers|p|xy|1|-87.63,24.41,-79.97,31.01|+proj=aea +lat_0=24 +lon_0=-84 +lat_1=24 +lat_2=31.5 +x_0=400000 +y_0=0 +datum=NAD83 +units=m
3087|NAD83(HARN) / Florida GDL Albers|p|xy|1|-87.63,24.41,-79.97,31.01|+proj=aea +lat_0=24 +lon_0=-84 +lat_1=24 +lat_2=31.5 +x_0=400000 +y_0=0 +ellps=GRS80 +units=m
3088|NAD83 / Kentucky Single Zone|p|xy|1|-89.57,36.49,-81.95,39.15|+proj=lcc +lat_0=36.3333333333333 +lon_0=-85.75 +lat_1=37.0833333333333 +lat_2=38.6666666666667 +x_0=1500000 +y_0=1000000 +datum=NAD83 +units=m
3089|NAD83 / Kentucky Single Zone (ftUS)|p|xy|0.304800609601219|-89.57,36.49,-81.95,39.15|+proj=lcc +lat_0=36.3333333333333 +lon_0=-85.75 +lat_1=37.0833333333333 +lat_2=38.6666666666667 +x_0=1500000 +y_0=999999.9998984 +datum=NAD83 +units=us-ft
3090|NAD83(HARN) / Kentucky Single Zone|p|xy|1|-89.57,36.49,-81.95,39.15|+proj=lcc +lat_0=36.3333333333333 +lon_0=-85.75 +lat_1=37.0833333333333 +lat_2=38.6666666666667 +x_0=1500000 +y_0=1000000 +ellps=GRS80 +units=m
3091|NAD83(HARN) / Kentucky Single Zone (ftUS)|p|xy|0.304800609601219|-89.57,36.49,-81.95,39.15|+proj=lcc +lat_0=36.3333333333333 +lon_0=-85.75 +lat_1=37.0833333333333 +lat_2=38.6666666666667 +x_0=1500000 +y_0=999999.9998984 +ellps=GRS80 +units=us-ft
3092|Tokyo / UTM zone 51N|p|xy|1|123.62,23.98,125.51,24.94|+proj=utm +zone=51 +ellps=bessel +units=m
3093|Tokyo / UTM zone 52N|p|xy|1|126.63,24.4,132,34.9|+proj=utm +zone=52 +ellps=bessel +units=m
3094|Tokyo / UTM zone 53N|p|xy|1|132,20.37,138,37.58|+proj=utm +zone=53 +ellps=bessel +units=m
3095|Tokyo / UTM zone 54N|p|xy|1|138,24.67,144,45.54|+proj=utm +zone=54 +ellps=bessel +units=m
3096|Tokyo / UTM zone 55N|p|xy|1|144,42.84,145.87,44.4|+proj=utm +zone=55 +ellps=bessel +units=m
3097|JGD2000 / UTM zone 51N|p|xy|1|122.38,21.1,126,29.71|+proj=utm +zone=51 +ellps=GRS80 +units=m
3098|JGD2000 / UTM zone 52N|p|xy|1|126,21.12,132,38.63|+proj=utm +zone=52 +ellps=GRS80 +units=m
3099|JGD2000 / UTM zone 53N|p|xy|1|132,17.09,138,43.55|+proj=utm +zone=53 +ellps=GRS80 +units=m
3100|JGD2000 / UTM zone 54N|p|xy|1|138,17.63,144,46.05|+proj=utm +zone=54 +ellps=GRS80 +units=m
3101|JGD2000 / UTM zone 55N|p|xy|1|144,23.03,147.86,45.65|+proj=utm +zone=55 +ellps=GRS80 +units=m
3102|American Samoa 1962 / American Samoa Lambert|p|xy|0.304800609601219|-170.88,-14.43,-169.38,-14.11|+proj=lcc +lat_1=-14.2666666666667 +lat_0=-14.2666666666667 +lon_0=-170 +k_0=1 +x_0=152400.30480061 +y_0=95169.3116586233 +ellps=clrk66 +towgs84=-115,118,426,0,0,0,0 +units=us-ft
3106|Gulshan 303 / TM 90 NE|p|xy|1|88.01,20.52,92.67,26.64|+proj=tmerc +lat_0=0 +lon_0=90 +k=0.9996 +x_0=500000 +y_0=0 +ellps=evrst30 +towgs84=283.729,735.942,261.143,0,0,0,0 +units=m
3106|Gulshan 303 / TM 90 NE|p|xy|1|88.01,20.52,92.67,26.64|+proj=tmerc +lat_0=0 +lon_0=90 +k=0.9996 +x_0=500000 +y_0=0 +ellps=evrst30 +towgs84=283.729,735.942,261.143,0,0,0,0 +units=m
3107|GDA94 / SA Lambert|p|xy|1|128.99,-38.13,141.01,-25.99|+proj=lcc +lat_0=-32 +lon_0=135 +lat_1=-28 +lat_2=-36 +x_0=1000000 +y_0=2000000 +ellps=GRS80 +units=m
3108|ETRS89 / Guernsey Grid|p|xy|1|-3.06,49.21,-2.03,49.94|+proj=tmerc +lat_0=49.5 +lon_0=-2.41666666666667 +k=0.999997 +x_0=47000 +y_0=50000 +ellps=GRS80 +units=m
3109|ETRS89 / Jersey Transverse Mercator|p|xy|1|-2.56,48.87,-1.81,49.44|+proj=tmerc +lat_0=49.225 +lon_0=-2.135 +k=0.9999999 +x_0=40000 +y_0=70000 +ellps=GRS80 +units=m
3110|AGD66 / Vicgrid66|p|xy|1|140.96,-39.2,150.04,-33.98|+proj=lcc +lat_0=-37 +lon_0=145 +lat_1=-36 +lat_2=-38 +x_0=2500000 +y_0=4500000 +ellps=aust_SA +units=m
3111|GDA94 / Vicgrid|p|xy|1|140.96,-39.2,150.04,-33.98|+proj=lcc +lat_0=-37 +lon_0=145 +lat_1=-36 +lat_2=-38 +x_0=2500000 +y_0=2500000 +ellps=GRS80 +units=m
3112|GDA94 / Geoscience Australia Lambert|p|xy|1|112.85,-43.7,153.69,-9.86|+proj=lcc +lat_0=0 +lon_0=134 +lat_1=-18 +lat_2=-36 +x_0=0 +y_0=0 +ellps=GRS80 +units=m
3113|GDA94 / BCSG02|p|xy|1|152.37,-29.36,153.69,-24.64|+proj=tmerc +lat_0=-28 +lon_0=153 +k=0.99999 +x_0=50000 +y_0=100000 +ellps=GRS80 +units=m
3114|MAGNA-SIRGAS / Colombia Far West zone|p|yx|1|-79.1,1.23,-78.58,2.48|+proj=tmerc +lat_0=4.59620041666667 +lon_0=-80.0775079166667 +k=1 +x_0=1000000 +y_0=1000000 +ellps=GRS80 +units=m
3115|MAGNA-SIRGAS / Colombia West zone|p|yx|1|-78.59,0.03,-75.58,10.21|+proj=tmerc +lat_0=4.59620041666667 +lon_0=-77.0775079166667 +k=1 +x_0=1000000 +y_0=1000000 +ellps=GRS80 +units=m
3116|MAGNA-SIRGAS / Colombia Bogota zone|p|yx|1|-75.59,-2.51,-72.58,11.82|+proj=tmerc +lat_0=4.59620041666667 +lon_0=-74.0775079166667 +k=1 +x_0=1000000 +y_0=1000000 +ellps=GRS80 +units=m
3117|MAGNA-SIRGAS / Colombia East Central zone|p|yx|1|-72.59,-4.23,-69.58,12.52|+proj=tmerc +lat_0=4.59620041666667 +lon_0=-71.0775079166667 +k=1 +x_0=1000000 +y_0=1000000 +ellps=GRS80 +units=m
3118|MAGNA-SIRGAS / Colombia East zone|p|yx|1|-69.59,-2.25,-66.87,6.31|+proj=tmerc +lat_0=4.59620041666667 +lon_0=-68.0775079166667 +k=1 +x_0=1000000 +y_0=1000000 +ellps=GRS80 +units=m
3119|Douala 1948 / AEF west|p|xy|1|8.45,2.16,10.4,4.99|+proj=tmerc +lat_0=0 +lon_0=10.5 +k=0.999 +x_0=1000000 +y_0=1000000 +ellps=intl +towgs84=-206.1,-174.7,-87.7,0,0,0,0 +units=m
3120|Pulkovo 1942(58) / Poland zone I|p|yx|1|18,49,24.15,52.34|+proj=sterea +lat_0=50.625 +lon_0=21.0833333333333 +k=0.9998 +x_0=4637000 +y_0=5467000 +ellps=krass +units=m
3121|PRS92 / Philippines zone 1|p|xy|1|116.04,6.21,118,18.64|+proj=tmerc +lat_0=0 +lon_0=117 +k=0.99995 +x_0=500000 +y_0=0 +ellps=clrk66 +towgs84=-127.62,-67.24,-47.04,-3.068,4.903,1.578,-1.06 +units=m
3122|PRS92 / Philippines zone 2|p|xy|1|118,3.02,120.07,20.42|+proj=tmerc +lat_0=0 +lon_0=119 +k=0.99995 +x_0=500000 +y_0=0 +ellps=clrk66 +towgs84=-127.62,-67.24,-47.04,-3.068,4.903,1.578,-1.06 +units=m
3123|PRS92 / Philippines zone 3|p|xy|1|119.7,3,122.21,21.62|+proj=tmerc +lat_0=0 +lon_0=121 +k=0.99995 +x_0=500000 +y_0=0 +ellps=clrk66 +towgs84=-127.62,-67.24,-47.04,-3.068,4.903,1.578,-1.06 +units=m
3124|PRS92 / Philippines zone 4|p|xy|1|121.74,3.44,124.29,22.18|+proj=tmerc +lat_0=0 +lon_0=123 +k=0.99995 +x_0=500000 +y_0=0 +ellps=clrk66 +towgs84=-127.62,-67.24,-47.04,-3.068,4.903,1.578,-1.06 +units=m
3125|PRS92 / Philippines zone 5|p|xy|1|123.73,4.76,126.65,21.97|+proj=tmerc +lat_0=0 +lon_0=125 +k=0.99995 +x_0=500000 +y_0=0 +ellps=clrk66 +towgs84=-127.62,-67.24,-47.04,-3.068,4.903,1.578,-1.06 +units=m
3126|ETRS89 / ETRS-GK19FIN|p|yx|1|19.24,60.08,19.5,60.34|+proj=tmerc +lat_0=0 +lon_0=19 +k=1 +x_0=500000 +y_0=0 +ellps=GRS80 +units=m
3127|ETRS89 / ETRS-GK20FIN|p|yx|1|19.5,59.92,20.5,60.48|+proj=tmerc +lat_0=0 +lon_0=20 +k=1 +x_0=500000 +y_0=0 +ellps=GRS80 +units=m
3128|ETRS89 / ETRS-GK21FIN|p|yx|1|20.5,59.84,21.5,69.33|+proj=tmerc +lat_0=0 +lon_0=21 +k=1 +x_0=500000 +y_0=0 +ellps=GRS80 +units=m
3129|ETRS89 / ETRS-GK22FIN|p|yx|1|21.5,59.76,22.5,69.31|+proj=tmerc +lat_0=0 +lon_0=22 +k=1 +x_0=500000 +y_0=0 +ellps=GRS80 +units=m
3130|ETRS89 / ETRS-GK23FIN|p|yx|1|22.5,59.75,23.5,68.74|+proj=tmerc +lat_0=0 +lon_0=23 +k=1 +x_0=500000 +y_0=0 +ellps=GRS80 +units=m
3131|ETRS89 / ETRS-GK24FIN|p|yx|1|23.5,59.86,24.5,68.84|+proj=tmerc +lat_0=0 +lon_0=24 +k=1 +x_0=500000 +y_0=0 +ellps=GRS80 +units=m
3132|ETRS89 / ETRS-GK25FIN|p|yx|1|24.5,59.94,25.5,68.9|+proj=tmerc +lat_0=0 +lon_0=25 +k=1 +x_0=500000 +y_0=0 +ellps=GRS80 +units=m
3133|ETRS89 / ETRS-GK26FIN|p|yx|1|25.5,60.18,26.5,69.94|+proj=tmerc +lat_0=0 +lon_0=26 +k=1 +x_0=500000 +y_0=0 +ellps=GRS80 +units=m
3134|ETRS89 / ETRS-GK27FIN|p|yx|1|26.5,60.36,27.5,70.05|+proj=tmerc +lat_0=0 +lon_0=27 +k=1 +x_0=500000 +y_0=0 +ellps=GRS80 +units=m
3135|ETRS89 / ETRS-GK28FIN|p|yx|1|27.5,60.42,28.5,70.09|+proj=tmerc +lat_0=0 +lon_0=28 +k=1 +x_0=500000 +y_0=0 +ellps=GRS80 +units=m
3136|ETRS89 / ETRS-GK29FIN|p|yx|1|28.5,60.94,29.5,69.81|+proj=tmerc +lat_0=0 +lon_0=29 +k=1 +x_0=500000 +y_0=0 +ellps=GRS80 +units=m
3137|ETRS89 / ETRS-GK30FIN|p|yx|1|29.5,61.43,30.5,67.98|+proj=tmerc +lat_0=0 +lon_0=30 +k=1 +x_0=500000 +y_0=0 +ellps=GRS80 +units=m
3138|ETRS89 / ETRS-GK31FIN|p|yx|1|30.5,62.08,31.59,64.27|+proj=tmerc +lat_0=0 +lon_0=31 +k=1 +x_0=500000 +y_0=0 +ellps=GRS80 +units=m
3139|Vanua Levu 1915 / Vanua Levu Grid|p|yx|0.201168|178.42,-17.07,-179.77,-16.1|+proj=cass +hyperbolic +lat_0=-16.25 +lon_0=179.333333333333 +x_0=251727.9155424 +y_0=334519.953768 +a=6378306.3696 +b=6356571.996 +towgs84=51,391,-36,0,0,0,0 +units=link
3140|Viti Levu 1912 / Viti Levu Grid|p|yx|0.201168|177.19,-18.32,178.75,-17.25|+proj=cass +lat_0=-18 +lon_0=178 +x_0=109435.392 +y_0=141622.272 +a=6378306.3696 +b=6356571.996 +towgs84=98,390,-22,0,0,0,0 +units=link
3141|Fiji 1956 / UTM zone 60S|p|xy|1|176.81,-19.22,180,-16.1|+proj=utm +zone=60 +south +ellps=intl +towgs84=265.025,384.929,-194.046,0,0,0,0 +units=m
3142|Fiji 1956 / UTM zone 1S|p|xy|1|-180,-17.04,-179.77,-16.1|+proj=utm +zone=1 +south +ellps=intl +towgs84=265.025,384.929,-194.046,0,0,0,0 +units=m
3148|Indian 1960 / UTM zone 48N|p|xy|1|102.14,8.33,108,23.4|+proj=utm +zone=48 +ellps=evrst30 +units=m
3149|Indian 1960 / UTM zone 49N|p|xy|1|108,10.43,109.53,21.56|+proj=utm +zone=49 +ellps=evrst30 +units=m
3152|ST74|p|yx|1|17.75,59.22,18.2,59.43|+proj=tmerc +lat_0=0 +lon_0=18.05779 +k=0.99999425 +x_0=100178.1808 +y_0=-6500614.7836 +ellps=GRS80 +units=m
3153|NAD83(CSRS) / BC Albers|p|xy|1|-139.04,48.25,-114.08,60.01|+proj=aea +lat_0=45 +lon_0=-126 +lat_1=50 +lat_2=58.5 +x_0=1000000 +y_0=0 +ellps=GRS80 +units=m
3154|NAD83(CSRS) / UTM zone 7N|p|xy|1|-141.01,52.05,-138,72.53|+proj=utm +zone=7 +ellps=GRS80 +units=m
3155|NAD83(CSRS) / UTM zone 8N|p|xy|1|-138,48.06,-132,79.42|+proj=utm +zone=8 +ellps=GRS80 +units=m
3156|NAD83(CSRS) / UTM zone 9N|p|xy|1|-132,46.52,-126,80.93|+proj=utm +zone=9 +ellps=GRS80 +units=m
3157|NAD83(CSRS) / UTM zone 10N|p|xy|1|-126,48.13,-120,81.8|+proj=utm +zone=10 +ellps=GRS80 +units=m
3158|NAD83(CSRS) / UTM zone 14N|p|xy|1|-102,48.99,-96,84|+proj=utm +zone=14 +ellps=GRS80 +units=m
3159|NAD83(CSRS) / UTM zone 15N|p|xy|1|-96,48.03,-90,84|+proj=utm +zone=15 +ellps=GRS80 +units=m
3160|NAD83(CSRS) / UTM zone 16N|p|xy|1|-90,46.11,-84,84|+proj=utm +zone=16 +ellps=GRS80 +units=m
3161|NAD83 / Ontario MNR Lambert|p|xy|1|-95.16,41.67,-74.35,56.9|+proj=lcc +lat_0=0 +lon_0=-85 +lat_1=44.5 +lat_2=53.5 +x_0=930000 +y_0=6430000 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
3162|NAD83(CSRS) / Ontario MNR Lambert|p|xy|1|-95.16,41.67,-74.35,56.9|+proj=lcc +lat_0=0 +lon_0=-85 +lat_1=44.5 +lat_2=53.5 +x_0=930000 +y_0=6430000 +ellps=GRS80 +units=m
3163|RGNC91-93 / Lambert New Caledonia|p|xy|1|163.54,-22.73,168.19,-19.5|+proj=lcc +lat_0=-21.5 +lon_0=166 +lat_1=-20.6666666666667 +lat_2=-22.3333333333333 +x_0=400000 +y_0=300000 +ellps=GRS80 +units=m
3164|ST87 Ouvea / UTM zone 58S|p|xy|1|166.44,-20.77,166.71,-20.34|+proj=utm +zone=58 +south +ellps=WGS84 +units=m
3165|NEA74 Noumea / Noumea Lambert|p|xy|1|166.35,-22.37,166.54,-22.19|+proj=lcc +lat_0=-22.26969175 +lon_0=166.44242575 +lat_1=-22.24469175 +lat_2=-22.29469175 +x_0=0.66 +y_0=1.02 +ellps=intl +towgs84=-10.18,-350.43,291.37,0,0,0,0 +units=m
3166|NEA74 Noumea / Noumea Lambert 2|p|xy|1|166.35,-22.37,166.54,-22.19|+proj=lcc +lat_0=-22.2697222222222 +lon_0=166.4425 +lat_1=-22.2447222222222 +lat_2=-22.2947222222222 +x_0=8.313 +y_0=-2.354 +ellps=intl +towgs84=-10.18,-350.43,291.37,0,0,0,0 +units=m
3167|Kertau (RSO) / RSO Malaya (ch)|p|xy|20.116756|99.59,1.21,104.6,6.72|+proj=omerc +no_uoff +lat_0=4 +lonc=102.25 +alpha=323.0257905 +gamma=323.130102361111 +k=0.99984 +x_0=804670.24 +y_0=0 +ellps=evrst69 +to_meter=20.116756
3168|Kertau (RSO) / RSO Malaya (m)|p|xy|1|99.59,1.21,104.6,6.72|+proj=omerc +no_uoff +lat_0=4 +lonc=102.25 +alpha=323.0257905 +gamma=323.130102361111 +k=0.99984 +x_0=804670.24 +y_0=0 +ellps=evrst69 +units=m
3169|RGNC91-93 / UTM zone 57S|p|xy|1|156.25,-26.03,162.01,-15.34|+proj=utm +zone=57 +south +ellps=GRS80 +units=m
3170|RGNC91-93 / UTM zone 58S|p|xy|1|162,-26.45,168,-14.83|+proj=utm +zone=58 +south +ellps=GRS80 +units=m
3171|RGNC91-93 / UTM zone 59S|p|xy|1|168,-25.95,174.28,-19.75|+proj=utm +zone=59 +south +ellps=GRS80 +units=m
3172|IGN53 Mare / UTM zone 59S|p|xy|1|168,-21.71,168.19,-21.35|+proj=utm +zone=59 +south +ellps=intl +towgs84=287.58,177.78,-135.41,0,0,0,0 +units=m
3174|NAD83 / Great Lakes Albers|p|xy|1|-93.17,40.99,-74.47,50.74|+proj=aea +lat_0=45.568977 +lon_0=-84.455955 +lat_1=42.122774 +lat_2=49.01518 +x_0=1000000 +y_0=1000000 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
3175|NAD83 / Great Lakes and St Lawrence Albers|p|xy|1|-93.17,40.99,-54.75,52.22|+proj=aea +lat_0=45.568977 +lon_0=-83.248627 +lat_1=42.122774 +lat_2=49.01518 +x_0=1000000 +y_0=1000000 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
3176|Indian 1960 / TM 106 NE|p|xy|1|106.54,7.99,110,11.15|+proj=tmerc +lat_0=0 +lon_0=106 +k=0.9996 +x_0=500000 +y_0=0 +ellps=evrst30 +units=m
3177|LGD2006 / Libya TM|p|xy|1|9.31,19.5,26.21,35.23|+proj=tmerc +lat_0=0 +lon_0=17 +k=0.9965 +x_0=1000000 +y_0=0 +ellps=intl +towgs84=-208.4058,-109.8777,-2.5764,0,0,0,0 +units=m
3178|GR96 / UTM zone 18N|p|xy|1|-75,74.52,-72,79.04|+proj=utm +zone=18 +ellps=GRS80 +units=m
3179|GR96 / UTM zone 19N|p|xy|1|-72,73.24,-66,80.9|+proj=utm +zone=19 +ellps=GRS80 +units=m
3180|GR96 / UTM zone 20N|p|xy|1|-66,68.92,-60,82.22|+proj=utm +zone=20 +ellps=GRS80 +units=m
3181|GR96 / UTM zone 21N|p|xy|1|-60,58.91,-54,84|+proj=utm +zone=21 +ellps=GRS80 +units=m
3182|GR96 / UTM zone 22N|p|xy|1|-54,56.9,-48,84|+proj=utm +zone=22 +ellps=GRS80 +units=m
3183|GR96 / UTM zone 23N|p|xy|1|-48,56.38,-42,84|+proj=utm +zone=23 +ellps=GRS80 +units=m
3184|GR96 / UTM zone 24N|p|xy|1|-42,56.56,-36,84|+proj=utm +zone=24 +ellps=GRS80 +units=m
3185|GR96 / UTM zone 25N|p|xy|1|-36,60.16,-30,84|+proj=utm +zone=25 +ellps=GRS80 +units=m
3186|GR96 / UTM zone 26N|p|xy|1|-30,64.96,-24,84|+proj=utm +zone=26 +ellps=GRS80 +units=m
3187|GR96 / UTM zone 27N|p|xy|1|-24,67.7,-18,84|+proj=utm +zone=27 +ellps=GRS80 +units=m
3188|GR96 / UTM zone 28N|p|xy|1|-18,68.67,-12,84|+proj=utm +zone=28 +ellps=GRS80 +units=m
3189|GR96 / UTM zone 29N|p|xy|1|-12,72.43,-6,84|+proj=utm +zone=29 +ellps=GRS80 +units=m
3190|LGD2006 / Libya TM zone 5|p|xy|1|9.31,25.37,10.01,30.49|+proj=tmerc +lat_0=0 +lon_0=9 +k=0.99995 +x_0=200000 +y_0=0 +ellps=intl +towgs84=-208.4058,-109.8777,-2.5764,0,0,0,0 +units=m
3191|LGD2006 / Libya TM zone 6|p|xy|1|10,23.51,12,33.23|+proj=tmerc +lat_0=0 +lon_0=11 +k=0.99995 +x_0=200000 +y_0=0 +ellps=intl +towgs84=-208.4058,-109.8777,-2.5764,0,0,0,0 +units=m
3192|LGD2006 / Libya TM zone 7|p|xy|1|12,22.8,14,33.06|+proj=tmerc +lat_0=0 +lon_0=13 +k=0.99995 +x_0=200000 +y_0=0 +ellps=intl +towgs84=-208.4058,-109.8777,-2.5764,0,0,0,0 +units=m
3193|LGD2006 / Libya TM zone 8|p|xy|1|14,22.61,16,32.79|+proj=tmerc +lat_0=0 +lon_0=15 +k=0.99995 +x_0=200000 +y_0=0 +ellps=intl +towgs84=-208.4058,-109.8777,-2.5764,0,0,0,0 +units=m
3194|LGD2006 / Libya TM zone 9|p|xy|1|16,22.51,18.01,31.34|+proj=tmerc +lat_0=0 +lon_0=17 +k=0.99995 +x_0=200000 +y_0=0 +ellps=intl +towgs84=-208.4058,-109.8777,-2.5764,0,0,0,0 +units=m
3195|LGD2006 / Libya TM zone 10|p|xy|1|18,21.54,20,32.17|+proj=tmerc +lat_0=0 +lon_0=19 +k=0.99995 +x_0=200000 +y_0=0 +ellps=intl +towgs84=-208.4058,-109.8777,-2.5764,0,0,0,0 +units=m
3196|LGD2006 / Libya TM zone 11|p|xy|1|20,20.54,22,33|+proj=tmerc +lat_0=0 +lon_0=21 +k=0.99995 +x_0=200000 +y_0=0 +ellps=intl +towgs84=-208.4058,-109.8777,-2.5764,0,0,0,0 +units=m
3197|LGD2006 / Libya TM zone 12|p|xy|1|22,19.5,24,32.97|+proj=tmerc +lat_0=0 +lon_0=23 +k=0.99995 +x_0=200000 +y_0=0 +ellps=intl +towgs84=-208.4058,-109.8777,-2.5764,0,0,0,0 +units=m
3198|LGD2006 / Libya TM zone 13|p|xy|1|24,19.99,25.21,32.15|+proj=tmerc +lat_0=0 +lon_0=25 +k=0.99995 +x_0=200000 +y_0=0 +ellps=intl +towgs84=-208.4058,-109.8777,-2.5764,0,0,0,0 +units=m
3199|LGD2006 / UTM zone 32N|p|xy|1|9.31,23.51,12,33.92|+proj=utm +zone=32 +ellps=intl +towgs84=-208.4058,-109.8777,-2.5764,0,0,0,0 +units=m
3200|FD58 / Iraq zone|p|xy|1|47.13,26.21,53.61,33.22|+proj=lcc +lat_1=32.5 +lat_0=32.5 +lon_0=45 +k_0=0.9987864078 +x_0=1500000 +y_0=1166200 +a=6378249.145 +rf=293.465 +units=m
3201|LGD2006 / UTM zone 33N|p|xy|1|12,22.51,18,35.23|+proj=utm +zone=33 +ellps=intl +towgs84=-208.4058,-109.8777,-2.5764,0,0,0,0 +units=m
3202|LGD2006 / UTM zone 34N|p|xy|1|17.99,19.5,24.01,35.03|+proj=utm +zone=34 +ellps=intl +towgs84=-208.4058,-109.8777,-2.5764,0,0,0,0 +units=m
3203|LGD2006 / UTM zone 35N|p|xy|1|24,19.99,26.21,33.6|+proj=utm +zone=35 +ellps=intl +towgs84=-208.4058,-109.8777,-2.5764,0,0,0,0 +units=m
3204|WGS 84 / SCAR IMW SP19-20|p|xy|1|-72,-64,-60,-60|+proj=lcc +lat_0=-90 +lon_0=-66 +lat_1=-60.6666666666667 +lat_2=-63.3333333333333 +x_0=0 +y_0=0 +datum=WGS84 +units=m
3205|WGS 84 / SCAR IMW SP21-22|p|xy|1|-60,-64,-48,-60|+proj=lcc +lat_0=-90 +lon_0=-54 +lat_1=-60.6666666666667 +lat_2=-63.3333333333333 +x_0=0 +y_0=0 +datum=WGS84 +units=m
3206|WGS 84 / SCAR IMW SP23-24|p|xy|1|-48,-64,-36,-60|+proj=lcc +lat_0=-90 +lon_0=-42 +lat_1=-60.6666666666667 +lat_2=-63.3333333333333 +x_0=0 +y_0=0 +datum=WGS84 +units=m
3207|WGS 84 / SCAR IMW SQ01-02|p|xy|1|-180,-68,-168,-64|+proj=lcc +lat_0=-90 +lon_0=-174 +lat_1=-64.6666666666667 +lat_2=-67.3333333333333 +x_0=0 +y_0=0 +datum=WGS84 +units=m
3208|WGS 84 / SCAR IMW SQ19-20|p|xy|1|-72,-68,-60,-64|+proj=lcc +lat_0=-90 +lon_0=-66 +lat_1=-64.6666666666667 +lat_2=-67.3333333333333 +x_0=0 +y_0=0 +datum=WGS84 +units=m
3209|WGS 84 / SCAR IMW SQ21-22|p|xy|1|-60,-68,-48,-64|+proj=lcc +lat_0=-90 +lon_0=-54 +lat_1=-64.6666666666667 +lat_2=-67.3333333333333 +x_0=0 +y_0=0 +datum=WGS84 +units=m
3210|WGS 84 / SCAR IMW SQ37-38|p|xy|1|36,-68,48,-64|+proj=lcc +lat_0=-90 +lon_0=42 +lat_1=-64.6666666666667 +lat_2=-67.3333333333333 +x_0=0 +y_0=0 +datum=WGS84 +units=m
3211|WGS 84 / SCAR IMW SQ39-40|p|xy|1|48,-68,60,-64|+proj=lcc +lat_0=-90 +lon_0=54 +lat_1=-64.6666666666667 +lat_2=-67.3333333333333 +x_0=0 +y_0=0 +datum=WGS84 +units=m
3212|WGS 84 / SCAR IMW SQ41-42|p|xy|1|60,-68,72,-64|+proj=lcc +lat_0=-90 +lon_0=66 +lat_1=-64.6666666666667 +lat_2=-67.3333333333333 +x_0=0 +y_0=0 +datum=WGS84 +units=m
3213|WGS 84 / SCAR IMW SQ43-44|p|xy|1|72,-68,84,-64|+proj=lcc +lat_0=-90 +lon_0=78 +lat_1=-64.6666666666667 +lat_2=-67.3333333333333 +x_0=0 +y_0=0 +datum=WGS84 +units=m
3214|WGS 84 / SCAR IMW SQ45-46|p|xy|1|84,-68,96,-64|+proj=lcc +lat_0=-90 +lon_0=90 +lat_1=-64.6666666666667 +lat_2=-67.3333333333333 +x_0=0 +y_0=0 +datum=WGS84 +units=m
3215|WGS 84 / SCAR IMW SQ47-48|p|xy|1|96,-68,108,-64|+proj=lcc +lat_0=-90 +lon_0=102 +lat_1=-64.6666666666667 +lat_2=-67.3333333333333 +x_0=0 +y_0=0 +datum=WGS84 +units=m
3216|WGS 84 / SCAR IMW SQ49-50|p|xy|1|108,-68,120,-64|+proj=lcc +lat_0=-90 +lon_0=114 +lat_1=-64.6666666666667 +lat_2=-67.3333333333333 +x_0=0 +y_0=0 +datum=WGS84 +units=m
3217|WGS 84 / SCAR IMW SQ51-52|p|xy|1|120,-68,132,-64|+proj=lcc +lat_0=-90 +lon_0=126 +lat_1=-64.6666666666667 +lat_2=-67.3333333333333 +x_0=0 +y_0=0 +datum=WGS84 +units=m
3218|WGS 84 / SCAR IMW SQ53-54|p|xy|1|132,-68,144,-64|+proj=lcc +lat_0=-90 +lon_0=138 +lat_1=-64.6666666666667 +lat_2=-67.3333333333333 +x_0=0 +y_0=0 +datum=WGS84 +units=m
3219|WGS 84 / SCAR IMW SQ55-56|p|xy|1|144,-68,156,-64|+proj=lcc +lat_0=-90 +lon_0=150 +lat_1=-64.6666666666667 +lat_2=-67.3333333333333 +x_0=0 +y_0=0 +datum=WGS84 +units=m
3220|WGS 84 / SCAR IMW SQ57-58|p|xy|1|156,-68,168,-64|+proj=lcc +lat_0=-90 +lon_0=162 +lat_1=-64.6666666666667 +lat_2=-67.3333333333333 +x_0=0 +y_0=0 +datum=WGS84 +units=m
3221|WGS 84 / SCAR IMW SR13-14|p|xy|1|-108,-72,-96,-68|+proj=lcc +lat_0=-90 +lon_0=-102 +lat_1=-68.6666666666667 +lat_2=-71.3333333333333 +x_0=0 +y_0=0 +datum=WGS84 +units=m
3222|WGS 84 / SCAR IMW SR15-16|p|xy|1|-96,-72,-84,-68|+proj=lcc +lat_0=-90 +lon_0=-90 +lat_1=-68.6666666666667 +lat_2=-71.3333333333333 +x_0=0 +y_0=0 +datum=WGS84 +units=m
3223|WGS 84 / SCAR IMW SR17-18|p|xy|1|-84,-72,-72,-68|+proj=lcc +lat_0=-90 +lon_0=-78 +lat_1=-68.6666666666667 +lat_2=-71.3333333333333 +x_0=0 +y_0=0 +datum=WGS84 +units=m
3224|WGS 84 / SCAR IMW SR19-20|p|xy|1|-72,-72,-60,-68|+proj=lcc +lat_0=-90 +lon_0=-66 +lat_1=-68.6666666666667 +lat_2=-71.3333333333333 +x_0=0 +y_0=0 +datum=WGS84 +units=m
3225|WGS 84 / SCAR IMW SR27-28|p|xy|1|-24,-72,-12,-68|+proj=lcc +lat_0=-90 +lon_0=-18 +lat_1=-68.6666666666667 +lat_2=-71.3333333333333 +x_0=0 +y_0=0 +datum=WGS84 +units=m
3226|WGS 84 / SCAR IMW SR29-30|p|xy|1|-12,-72,0,-68|+proj=lcc +lat_0=-90 +lon_0=-6 +lat_1=-68.6666666666667 +lat_2=-71.3333333333333 +x_0=0 +y_0=0 +datum=WGS84 +units=m
3227|WGS 84 / SCAR IMW SR31-32|p|xy|1|0,-72,12,-68|+proj=lcc +lat_0=-90 +lon_0=6 +lat_1=-68.6666666666667 +lat_2=-71.3333333333333 +x_0=0 +y_0=0 +datum=WGS84 +units=m
3228|WGS 84 / SCAR IMW SR33-34|p|xy|1|12,-72,24,-68|+proj=lcc +lat_0=-90 +lon_0=18 +lat_1=-68.6666666666667 +lat_2=-71.3333333333333 +x_0=0 +y_0=0 +datum=WGS84 +units=m
3229|WGS 84 / SCAR IMW SR35-36|p|xy|1|24,-72,36,-68|+proj=lcc +lat_0=-90 +lon_0=30 +lat_1=-68.6666666666667 +lat_2=-71.3333333333333 +x_0=0 +y_0=0 +datum=WGS84 +units=m
3230|WGS 84 / SCAR IMW SR37-38|p|xy|1|36,-72,48,-68|+proj=lcc +lat_0=-90 +lon_0=42 +lat_1=-68.6666666666667 +lat_2=-71.3333333333333 +x_0=0 +y_0=0 +datum=WGS84 +units=m
3231|WGS 84 / SCAR IMW SR39-40|p|xy|1|48,-72,60,-68|+proj=lcc +lat_0=-90 +lon_0=54 +lat_1=-68.6666666666667 +lat_2=-71.3333333333333 +x_0=0 +y_0=0 +datum=WGS84 +units=m
3232|WGS 84 / SCAR IMW SR41-42|p|xy|1|60,-72,72,-68|+proj=lcc +lat_0=-90 +lon_0=66 +lat_1=-68.6666666666667 +lat_2=-71.3333333333333 +x_0=0 +y_0=0 +datum=WGS84 +units=m
3233|WGS 84 / SCAR IMW SR43-44|p|xy|1|72,-72,84,-68|+proj=lcc +lat_0=-90 +lon_0=78 +lat_1=-68.6666666666667 +lat_2=-71.3333333333333 +x_0=0 +y_0=0 +datum=WGS84 +units=m
3234|WGS 84 / SCAR IMW SR45-46|p|xy|1|84,-72,96,-68|+proj=lcc +lat_0=-90 +lon_0=90 +lat_1=-68.6666666666667 +lat_2=-71.3333333333333 +x_0=0 +y_0=0 +datum=WGS84 +units=m
3235|WGS 84 / SCAR IMW SR47-48|p|xy|1|96,-72,108,-68|+proj=lcc +lat_0=-90 +lon_0=102 +lat_1=-68.6666666666667 +lat_2=-71.3333333333333 +x_0=0 +y_0=0 +datum=WGS84 +units=m
3236|WGS 84 / SCAR IMW SR49-50|p|xy|1|108,-72,120,-68|+proj=lcc +lat_0=-90 +lon_0=114 +lat_1=-68.6666666666667 +lat_2=-71.3333333333333 +x_0=0 +y_0=0 +datum=WGS84 +units=m
3237|WGS 84 / SCAR IMW SR51-52|p|xy|1|120,-72,132,-68|+proj=lcc +lat_0=-90 +lon_0=126 +lat_1=-68.6666666666667 +lat_2=-71.3333333333333 +x_0=0 +y_0=0 +datum=WGS84 +units=m
3238|WGS 84 / SCAR IMW SR53-54|p|xy|1|132,-72,144,-68|+proj=lcc +lat_0=-90 +lon_0=138 +lat_1=-68.6666666666667 +lat_2=-71.3333333333333 +x_0=0 +y_0=0 +datum=WGS84 +units=m
3239|WGS 84 / SCAR IMW SR55-56|p|xy|1|144,-72,156,-68|+proj=lcc +lat_0=-90 +lon_0=150 +lat_1=-68.6666666666667 +lat_2=-71.3333333333333 +x_0=0 +y_0=0 +datum=WGS84 +units=m
3240|WGS 84 / SCAR IMW SR57-58|p|xy|1|156,-72,168,-68|+proj=lcc +lat_0=-90 +lon_0=162 +lat_1=-68.6666666666667 +lat_2=-71.3333333333333 +x_0=0 +y_0=0 +datum=WGS84 +units=m
3241|WGS 84 / SCAR IMW SR59-60|p|xy|1|168,-72,180,-68|+proj=lcc +lat_0=-90 +lon_0=174 +lat_1=-68.6666666666667 +lat_2=-71.3333333333333 +x_0=0 +y_0=0 +datum=WGS84 +units=m
3242|WGS 84 / SCAR IMW SS04-06|p|xy|1|-162,-76,-144,-72|+proj=lcc +lat_0=-90 +lon_0=-153 +lat_1=-72.6666666666667 +lat_2=-75.3333333333333 +x_0=0 +y_0=0 +datum=WGS84 +units=m
3243|WGS 84 / SCAR IMW SS07-09|p|xy|1|-144,-76,-126,-72|+proj=lcc +lat_0=-90 +lon_0=-135 +lat_1=-72.6666666666667 +lat_2=-75.3333333333333 +x_0=0 +y_0=0 +datum=WGS84 +units=m
3244|WGS 84 / SCAR IMW SS10-12|p|xy|1|-126,-76,-108,-72|+proj=lcc +lat_0=-90 +lon_0=-117 +lat_1=-72.6666666666667 +lat_2=-75.3333333333333 +x_0=0 +y_0=0 +datum=WGS84 +units=m
3245|WGS 84 / SCAR IMW SS13-15|p|xy|1|-108,-76,-90,-72|+proj=lcc +lat_0=-90 +lon_0=-99 +lat_1=-72.6666666666667 +lat_2=-75.3333333333333 +x_0=0 +y_0=0 +datum=WGS84 +units=m
3246|WGS 84 / SCAR IMW SS16-18|p|xy|1|-90,-76,-72,-72|+proj=lcc +lat_0=-90 +lon_0=-81 +lat_1=-72.6666666666667 +lat_2=-75.3333333333333 +x_0=0 +y_0=0 +datum=WGS84 +units=m
3247|WGS 84 / SCAR IMW SS19-21|p|xy|1|-72,-76,-54,-72|+proj=lcc +lat_0=-90 +lon_0=-63 +lat_1=-72.6666666666667 +lat_2=-75.3333333333333 +x_0=0 +y_0=0 +datum=WGS84 +units=m
3248|WGS 84 / SCAR IMW SS25-27|p|xy|1|-36,-76,-18,-72|+proj=lcc +lat_0=-90 +lon_0=-27 +lat_1=-72.6666666666667 +lat_2=-75.3333333333333 +x_0=0 +y_0=0 +datum=WGS84 +units=m
3249|WGS 84 / SCAR IMW SS28-30|p|xy|1|-18,-76,0,-72|+proj=lcc +lat_0=-90 +lon_0=-9 +lat_1=-72.6666666666667 +lat_2=-75.3333333333333 +x_0=0 +y_0=0 +datum=WGS84 +units=m
3250|WGS 84 / SCAR IMW SS31-33|p|xy|1|0,-76,18,-72|+proj=lcc +lat_0=-90 +lon_0=9 +lat_1=-72.6666666666667 +lat_2=-75.3333333333333 +x_0=0 +y_0=0 +datum=WGS84 +units=m
3251|WGS 84 / SCAR IMW SS34-36|p|xy|1|18,-76,36,-72|+proj=lcc +lat_0=-90 +lon_0=27 +lat_1=-72.6666666666667 +lat_2=-75.3333333333333 +x_0=0 +y_0=0 +datum=WGS84 +units=m
3252|WGS 84 / SCAR IMW SS37-39|p|xy|1|36,-76,54,-72|+proj=lcc +lat_0=-90 +lon_0=45 +lat_1=-72.6666666666667 +lat_2=-75.3333333333333 +x_0=0 +y_0=0 +datum=WGS84 +units=m
3253|WGS 84 / SCAR IMW SS40-42|p|xy|1|54,-76,72,-72|+proj=lcc +lat_0=-90 +lon_0=63 +lat_1=-72.6666666666667 +lat_2=-75.3333333333333 +x_0=0 +y_0=0 +datum=WGS84 +units=m
3254|WGS 84 / SCAR IMW SS43-45|p|xy|1|72,-76,90,-72|+proj=lcc +lat_0=-90 +lon_0=81 +lat_1=-72.6666666666667 +lat_2=-75.3333333333333 +x_0=0 +y_0=0 +datum=WGS84 +units=m
3255|WGS 84 / SCAR IMW SS46-48|p|xy|1|90,-76,108,-72|+proj=lcc +lat_0=-90 +lon_0=99 +lat_1=-72.6666666666667 +lat_2=-75.3333333333333 +x_0=0 +y_0=0 +datum=WGS84 +units=m
3256|WGS 84 / SCAR IMW SS49-51|p|xy|1|108,-76,126,-72|+proj=lcc +lat_0=-90 +lon_0=117 +lat_1=-72.6666666666667 +lat_2=-75.3333333333333 +x_0=0 +y_0=0 +datum=WGS84 +units=m
3257|WGS 84 / SCAR IMW SS52-54|p|xy|1|126,-76,144,-72|+proj=lcc +lat_0=-90 +lon_0=135 +lat_1=-72.6666666666667 +lat_2=-75.3333333333333 +x_0=0 +y_0=0 +datum=WGS84 +units=m
3258|WGS 84 / SCAR IMW SS55-57|p|xy|1|144,-76,162,-72|+proj=lcc +lat_0=-90 +lon_0=153 +lat_1=-72.6666666666667 +lat_2=-75.3333333333333 +x_0=0 +y_0=0 +datum=WGS84 +units=m
3259|WGS 84 / SCAR IMW SS58-60|p|xy|1|162,-76,180,-72|+proj=lcc +lat_0=-90 +lon_0=171 +lat_1=-72.6666666666667 +lat_2=-75.3333333333333 +x_0=0 +y_0=0 +datum=WGS84 +units=m
3260|WGS 84 / SCAR IMW ST01-04|p|xy|1|-180,-80,-156,-76|+proj=lcc +lat_0=-90 +lon_0=-168 +lat_1=-76.6666666666667 +lat_2=-79.3333333333333 +x_0=0 +y_0=0 +datum=WGS84 +units=m
3261|WGS 84 / SCAR IMW ST05-08|p|xy|1|-156,-80,-132,-76|+proj=lcc +lat_0=-90 +lon_0=-144 +lat_1=-76.6666666666667 +lat_2=-79.3333333333333 +x_0=0 +y_0=0 +datum=WGS84 +units=m
3262|WGS 84 / SCAR IMW ST09-12|p|xy|1|-132,-80,-108,-76|+proj=lcc +lat_0=-90 +lon_0=-120 +lat_1=-76.6666666666667 +lat_2=-79.3333333333333 +x_0=0 +y_0=0 +datum=WGS84 +units=m
3263|WGS 84 / SCAR IMW ST13-16|p|xy|1|-108,-80,-84,-76|+proj=lcc +lat_0=-90 +lon_0=-96 +lat_1=-76.6666666666667 +lat_2=-79.3333333333333 +x_0=0 +y_0=0 +datum=WGS84 +units=m
3264|WGS 84 / SCAR IMW ST17-20|p|xy|1|-84,-80,-60,-76|+proj=lcc +lat_0=-90 +lon_0=-72 +lat_1=-76.6666666666667 +lat_2=-79.3333333333333 +x_0=0 +y_0=0 +datum=WGS84 +units=m
3265|WGS 84 / SCAR IMW ST21-24|p|xy|1|-60,-80,-36,-76|+proj=lcc +lat_0=-90 +lon_0=-48 +lat_1=-76.6666666666667 +lat_2=-79.3333333333333 +x_0=0 +y_0=0 +datum=WGS84 +units=m
3266|WGS 84 / SCAR IMW ST25-28|p|xy|1|-36,-80,-12,-76|+proj=lcc +lat_0=-90 +lon_0=-24 +lat_1=-76.6666666666667 +lat_2=-79.3333333333333 +x_0=0 +y_0=0 +datum=WGS84 +units=m
3267|WGS 84 / SCAR IMW ST29-32|p|xy|1|-12,-80,12,-76|+proj=lcc +lat_0=-90 +lon_0=0 +lat_1=-76.6666666666667 +lat_2=-79.3333333333333 +x_0=0 +y_0=0 +datum=WGS84 +units=m
3268|WGS 84 / SCAR IMW ST33-36|p|xy|1|12,-80,36,-76|+proj=lcc +lat_0=-90 +lon_0=24 +lat_1=-76.6666666666667 +lat_2=-79.3333333333333 +x_0=0 +y_0=0 +datum=WGS84 +units=m
3269|WGS 84 / SCAR IMW ST37-40|p|xy|1|36,-80,60,-76|+proj=lcc +lat_0=-90 +lon_0=48 +lat_1=-76.6666666666667 +lat_2=-79.3333333333333 +x_0=0 +y_0=0 +datum=WGS84 +units=m
3270|WGS 84 / SCAR IMW ST41-44|p|xy|1|60,-80,84,-76|+proj=lcc +lat_0=-90 +lon_0=72 +lat_1=-76.6666666666667 +lat_2=-79.3333333333333 +x_0=0 +y_0=0 +datum=WGS84 +units=m
3271|WGS 84 / SCAR IMW ST45-48|p|xy|1|84,-80,108,-76|+proj=lcc +lat_0=-90 +lon_0=96 +lat_1=-76.6666666666667 +lat_2=-79.3333333333333 +x_0=0 +y_0=0 +datum=WGS84 +units=m
3272|WGS 84 / SCAR IMW ST49-52|p|xy|1|108,-80,132,-76|+proj=lcc +lat_0=-90 +lon_0=120 +lat_1=-76.6666666666667 +lat_2=-79.3333333333333 +x_0=0 +y_0=0 +datum=WGS84 +units=m
3273|WGS 84 / SCAR IMW ST53-56|p|xy|1|132,-80,156,-76|+proj=lcc +lat_0=-90 +lon_0=144 +lat_1=-76.6666666666667 +lat_2=-79.3333333333333 +x_0=0 +y_0=0 +datum=WGS84 +units=m
3274|WGS 84 / SCAR IMW ST57-60|p|xy|1|156,-80,180,-76|+proj=lcc +lat_0=-90 +lon_0=168 +lat_1=-76.6666666666667 +lat_2=-79.3333333333333 +x_0=0 +y_0=0 +datum=WGS84 +units=m
3275|WGS 84 / SCAR IMW SU01-05|p|xy|1|-180,-84,-150,-80|+proj=stere +lat_0=-90 +lat_ts=-80.2386111111111 +lon_0=-165 +x_0=0 +y_0=0 +datum=WGS84 +units=m
3276|WGS 84 / SCAR IMW SU06-10|p|xy|1|-150,-84,-120,-80|+proj=stere +lat_0=-90 +lat_ts=-80.2386111111111 +lon_0=-135 +x_0=0 +y_0=0 +datum=WGS84 +units=m
3277|WGS 84 / SCAR IMW SU11-15|p|xy|1|-120,-84,-90,-80|+proj=stere +lat_0=-90 +lat_ts=-80.2386111111111 +lon_0=-105 +x_0=0 +y_0=0 +datum=WGS84 +units=m
3278|WGS 84 / SCAR IMW SU16-20|p|xy|1|-90,-84,-60,-80|+proj=stere +lat_0=-90 +lat_ts=-80.2386111111111 +lon_0=-75 +x_0=0 +y_0=0 +datum=WGS84 +units=m
3279|WGS 84 / SCAR IMW SU21-25|p|xy|1|-60,-84,-30,-80|+proj=stere +lat_0=-90 +lat_ts=-80.2386111111111 +lon_0=-45 +x_0=0 +y_0=0 +datum=WGS84 +units=m
3280|WGS 84 / SCAR IMW SU26-30|p|xy|1|-30,-84,0,-80|+proj=stere +lat_0=-90 +lat_ts=-80.2386111111111 +lon_0=-15 +x_0=0 +y_0=0 +datum=WGS84 +units=m
3281|WGS 84 / SCAR IMW SU31-35|p|xy|1|0,-84,30,-80|+proj=stere +lat_0=-90 +lat_ts=-80.2386111111111 +lon_0=15 +x_0=0 +y_0=0 +datum=WGS84 +units=m
3282|WGS 84 / SCAR IMW SU36-40|p|xy|1|30,-84,60,-80|+proj=stere +lat_0=-90 +lat_ts=-80.2386111111111 +lon_0=45 +x_0=0 +y_0=0 +datum=WGS84 +units=m
3283|WGS 84 / SCAR IMW SU41-45|p|xy|1|60,-84,90,-80|+proj=stere +lat_0=-90 +lat_ts=-80.2386111111111 +lon_0=75 +x_0=0 +y_0=0 +datum=WGS84 +units=m
3284|WGS 84 / SCAR IMW SU46-50|p|xy|1|90,-84,120,-80|+proj=stere +lat_0=-90 +lat_ts=-80.2386111111111 +lon_0=105 +x_0=0 +y_0=0 +datum=WGS84 +units=m
3285|WGS 84 / SCAR IMW SU51-55|p|xy|1|120,-84,150,-80|+proj=stere +lat_0=-90 +lat_ts=-80.2386111111111 +lon_0=135 +x_0=0 +y_0=0 +datum=WGS84 +units=m
3286|WGS 84 / SCAR IMW SU56-60|p|xy|1|150,-84,180,-80|+proj=stere +lat_0=-90 +lat_ts=-80.2386111111111 +lon_0=165 +x_0=0 +y_0=0 +datum=WGS84 +units=m
3287|WGS 84 / SCAR IMW SV01-10|p|xy|1|-180,-88,-120,-84|+proj=stere +lat_0=-90 +lat_ts=-80.2386111111111 +lon_0=-150 +x_0=0 +y_0=0 +datum=WGS84 +units=m
3288|WGS 84 / SCAR IMW SV11-20|p|xy|1|-120,-88,-60,-84|+proj=stere +lat_0=-90 +lat_ts=-80.2386111111111 +lon_0=-90 +x_0=0 +y_0=0 +datum=WGS84 +units=m
3289|WGS 84 / SCAR IMW SV21-30|p|xy|1|-60,-88,0,-84|+proj=stere +lat_0=-90 +lat_ts=-80.2386111111111 +lon_0=-30 +x_0=0 +y_0=0 +datum=WGS84 +units=m
3290|WGS 84 / SCAR IMW SV31-40|p|xy|1|0,-88,60,-84|+proj=stere +lat_0=-90 +lat_ts=-80.2386111111111 +lon_0=30 +x_0=0 +y_0=0 +datum=WGS84 +units=m
3291|WGS 84 / SCAR IMW SV41-50|p|xy|1|60,-88,120,-84|+proj=stere +lat_0=-90 +lat_ts=-80.2386111111111 +lon_0=90 +x_0=0 +y_0=0 +datum=WGS84 +units=m
3292|WGS 84 / SCAR IMW SV51-60|p|xy|1|120,-88,180,-84|+proj=stere +lat_0=-90 +lat_ts=-80.2386111111111 +lon_0=150 +x_0=0 +y_0=0 +datum=WGS84 +units=m
3293|WGS 84 / SCAR IMW SW01-60|p|xy|1|-180,-90,180,-88|+proj=stere +lat_0=-90 +lat_ts=-80.2386111111111 +lon_0=0 +x_0=0 +y_0=0 +datum=WGS84 +units=m
3294|WGS 84 / USGS Transantarctic Mountains|p|xy|1|149.83,-80,174.01,-68.6|+proj=lcc +lat_0=-78 +lon_0=162 +lat_1=-76.6666666666667 +lat_2=-79.3333333333333 +x_0=0 +y_0=0 +datum=WGS84 +units=m
3295|Guam 1963 / Yap Islands|p|xy|1|137.99,9.39,138.27,9.69|+proj=aeqd +lat_0=9.54670833333333 +lon_0=138.168744444444 +x_0=40000 +y_0=60000 +ellps=clrk66 +units=m
3296|RGPF / UTM zone 5S|p|xy|1|-158.13,-26.7,-150,-12.5|+proj=utm +zone=5 +south +ellps=GRS80 +units=m
3297|RGPF / UTM zone 6S|p|xy|1|-150,-31.2,-144,-7.29|+proj=utm +zone=6 +south +ellps=GRS80 +units=m
3298|RGPF / UTM zone 7S|p|xy|1|-144,-31.24,-138,-4.52|+proj=utm +zone=7 +south +ellps=GRS80 +units=m
3299|RGPF / UTM zone 8S|p|xy|1|-138,-26.58,-131.97,-5.52|+proj=utm +zone=8 +south +ellps=GRS80 +units=m
3300|Estonian Coordinate System of 1992|p|yx|1|21.74,57.52,28.2,59.75|+proj=lcc +lat_0=57.5175539305556 +lon_0=24 +lat_1=59.3333333333333 +lat_2=58 +x_0=500000 +y_0=6375000 +ellps=GRS80 +units=m
3301|Estonian Coordinate System of 1997|p|yx|1|20.37,57.52,28.2,60|+proj=lcc +lat_0=57.5175539305556 +lon_0=24 +lat_1=59.3333333333333 +lat_2=58 +x_0=500000 +y_0=6375000 +ellps=GRS80 +units=m
3302|IGN63 Hiva Oa / UTM zone 7S|p|xy|1|-139.23,-10.08,-138.75,-9.64|+proj=utm +zone=7 +south +ellps=intl +units=m
3303|Fatu Iva 72 / UTM zone 7S|p|xy|1|-138.75,-10.6,-138.54,-10.36|+proj=utm +zone=7 +south +ellps=intl +towgs84=347.175,1077.618,2623.677,33.9058,-70.6776,9.4013,186.0647 +units=m
3304|Tahiti 79 / UTM zone 6S|p|xy|1|-149.7,-17.93,-149.09,-17.44|+proj=utm +zone=6 +south +ellps=intl +towgs84=221.597,152.441,176.523,2.403,1.3893,0.884,11.4648 +units=m
3305|Moorea 87 / UTM zone 6S|p|xy|1|-150,-17.63,-149.73,-17.41|+proj=utm +zone=6 +south +ellps=intl +towgs84=218.769,150.75,176.75,3.5231,2.0037,1.288,10.9817 +units=m
3306|Maupiti 83 / UTM zone 5S|p|xy|1|-152.39,-16.57,-152.14,-16.34|+proj=utm +zone=5 +south +ellps=intl +towgs84=217.109,86.452,23.711,0.0183,-0.0003,0.007,-0.0093 +units=m
3307|Nakhl-e Ghanem / UTM zone 39N|p|xy|1|51.8,27.3,53.01,28.2|+proj=utm +zone=39 +ellps=WGS84 +units=m
3308|GDA94 / NSW Lambert|p|xy|1|140.99,-37.53,153.69,-28.15|+proj=lcc +lat_0=-33.25 +lon_0=147 +lat_1=-30.75 +lat_2=-35.75 +x_0=9300000 +y_0=4500000 +ellps=GRS80 +units=m
3309|NAD27 / California Albers|p|xy|1|-124.45,32.53,-114.12,42.01|+proj=aea +lat_0=0 +lon_0=-120 +lat_1=34 +lat_2=40.5 +x_0=0 +y_0=-4000000 +datum=NAD27 +units=m
3310|NAD83 / California Albers|p|xy|1|-124.45,32.53,-114.12,42.01|+proj=aea +lat_0=0 +lon_0=-120 +lat_1=34 +lat_2=40.5 +x_0=0 +y_0=-4000000 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
3311|NAD83(HARN) / California Albers|p|xy|1|-124.45,32.53,-114.12,42.01|+proj=aea +lat_0=0 +lon_0=-120 +lat_1=34 +lat_2=40.5 +x_0=0 +y_0=-4000000 +ellps=GRS80 +units=m
3312|CSG67 / UTM zone 21N|p|xy|1|-54.45,4.84,-54,5.69|+proj=utm +zone=21 +ellps=intl +towgs84=-186,230,110,0,0,0,0 +units=m
3313|RGFG95 / UTM zone 21N|p|xy|1|-54.61,2.11,-54,5.69|+proj=utm +zone=21 +ellps=GRS80 +units=m
3316|Kasai 1953 / Congo TM zone 22|p|xy|1|21.5,-7.31,23.01,-5.31|+proj=tmerc +lat_0=0 +lon_0=22 +k=0.9999 +x_0=500000 +y_0=10000000 +a=6378249.145 +rf=293.465 +units=m
3317|Kasai 1953 / Congo TM zone 24|p|xy|1|23,-6.99,25,-5.01|+proj=tmerc +lat_0=0 +lon_0=24 +k=0.9999 +x_0=500000 +y_0=10000000 +a=6378249.145 +rf=293.465 +units=m
3318|IGC 1962 / Congo TM zone 12|p|xy|1|12.17,-6.04,13.01,-4.67|+proj=tmerc +lat_0=0 +lon_0=12 +k=0.9999 +x_0=500000 +y_0=10000000 +a=6378249.145 +rf=293.465 +units=m
3319|IGC 1962 / Congo TM zone 14|p|xy|1|13,-5.91,15.01,-4.28|+proj=tmerc +lat_0=0 +lon_0=14 +k=0.9999 +x_0=500000 +y_0=10000000 +a=6378249.145 +rf=293.465 +units=m
3320|IGC 1962 / Congo TM zone 16|p|xy|1|15,-5.87,17,-3.29|+proj=tmerc +lat_0=0 +lon_0=16 +k=0.9999 +x_0=500000 +y_0=10000000 +a=6378249.145 +rf=293.465 +units=m
3321|IGC 1962 / Congo TM zone 18|p|xy|1|17,-5.38,19,-3.4|+proj=tmerc +lat_0=0 +lon_0=18 +k=0.9999 +x_0=500000 +y_0=10000000 +a=6378249.145 +rf=293.465 +units=m
3322|IGC 1962 / Congo TM zone 20|p|xy|1|19,-7.29,21,-4.01|+proj=tmerc +lat_0=0 +lon_0=20 +k=0.9999 +x_0=500000 +y_0=10000000 +a=6378249.145 +rf=293.465 +units=m
3323|IGC 1962 / Congo TM zone 22|p|xy|1|21,-7.31,23,-5.31|+proj=tmerc +lat_0=0 +lon_0=22 +k=0.9999 +x_0=500000 +y_0=10000000 +a=6378249.145 +rf=293.465 +units=m
3324|IGC 1962 / Congo TM zone 24|p|xy|1|23,-6.99,25,-5.01|+proj=tmerc +lat_0=0 +lon_0=24 +k=0.9999 +x_0=500000 +y_0=10000000 +a=6378249.145 +rf=293.465 +units=m
3325|IGC 1962 / Congo TM zone 26|p|xy|1|25,-7.26,27,-4.23|+proj=tmerc +lat_0=0 +lon_0=26 +k=0.9999 +x_0=500000 +y_0=10000000 +a=6378249.145 +rf=293.465 +units=m
3326|IGC 1962 / Congo TM zone 28|p|xy|1|27,-7.36,29,-4.24|+proj=tmerc +lat_0=0 +lon_0=28 +k=0.9999 +x_0=500000 +y_0=10000000 +a=6378249.145 +rf=293.465 +units=m
3327|IGC 1962 / Congo TM zone 30|p|xy|1|29,-6.04,29.64,-4.34|+proj=tmerc +lat_0=0 +lon_0=30 +k=0.9999 +x_0=500000 +y_0=10000000 +a=6378249.145 +rf=293.465 +units=m
3328|Pulkovo 1942(58) / GUGiK-80|p|yx|1|14.14,49,24.15,54.89|+proj=sterea +lat_0=52.1666666666667 +lon_0=19.1666666666667 +k=0.999714 +x_0=500000 +y_0=500000 +ellps=krass +units=m
3329|Pulkovo 1942(58) / 3-degree Gauss-Kruger zone 5|p|yx|1|13.5,46.54,16.5,54.72|+proj=tmerc +lat_0=0 +lon_0=15 +k=1 +x_0=5500000 +y_0=0 +ellps=krass +units=m
3330|Pulkovo 1942(58) / 3-degree Gauss-Kruger zone 6|p|yx|1|16.5,40.14,19.5,54.89|+proj=tmerc +lat_0=0 +lon_0=18 +k=1 +x_0=6500000 +y_0=0 +ellps=krass +units=m
3331|Pulkovo 1942(58) / 3-degree Gauss-Kruger zone 7|p|yx|1|19.5,39.64,22.5,54.51|+proj=tmerc +lat_0=0 +lon_0=21 +k=1 +x_0=7500000 +y_0=0 +ellps=krass +units=m
3332|Pulkovo 1942(58) / 3-degree Gauss-Kruger zone 8|p|yx|1|22.5,41.24,25.5,54.41|+proj=tmerc +lat_0=0 +lon_0=24 +k=1 +x_0=8500000 +y_0=0 +ellps=krass +units=m
3333|Pulkovo 1942(58) / Gauss-Kruger zone 3|p|yx|1|12,45.78,18,54.89|+proj=tmerc +lat_0=0 +lon_0=15 +k=1 +x_0=3500000 +y_0=0 +ellps=krass +units=m
3334|Pulkovo 1942(58) / Gauss-Kruger zone 4|p|yx|1|18,39.64,24,54.89|+proj=tmerc +lat_0=0 +lon_0=21 +k=1 +x_0=4500000 +y_0=0 +ellps=krass +units=m
3335|Pulkovo 1942(58) / Gauss-Kruger zone 5|p|yx|1|24,41.24,29.74,50.93|+proj=tmerc +lat_0=0 +lon_0=27 +k=1 +x_0=5500000 +y_0=0 +ellps=krass +units=m
3336|IGN 1962 Kerguelen / UTM zone 42S|p|xy|1|68.69,-49.78,70.62,-48.6|+proj=utm +zone=42 +south +ellps=intl +towgs84=145,-187,103,0,0,0,0 +units=m
3337|Le Pouce 1934 / Mauritius Grid|p|xy|1|57.25,-20.57,57.85,-19.94|+proj=lcc +lat_1=-20.1950694444444 +lat_0=-20.1950694444444 +lon_0=57.5218277777778 +k_0=1 +x_0=1000000 +y_0=1000000 +a=6378249.145 +rf=293.465 +towgs84=-770.1,158.4,-498.2,0,0,0,0 +units=m
3338|NAD83 / Alaska Albers|p|xy|1|172.42,51.3,-129.99,71.4|+proj=aea +lat_0=50 +lon_0=-154 +lat_1=55 +lat_2=65 +x_0=0 +y_0=0 +datum=NAD83 +units=m
3339|IGCB 1955 / Congo TM zone 12|p|xy|1|12.17,-6.04,13.01,-4.67|+proj=tmerc +lat_0=0 +lon_0=12 +k=0.9999 +x_0=500000 +y_0=10000000 +a=6378249.145 +rf=293.465 +towgs84=-79.9,-158,-168.9,0,0,0,0 +units=m
3340|IGCB 1955 / Congo TM zone 14|p|xy|1|13,-5.91,15.01,-4.28|+proj=tmerc +lat_0=0 +lon_0=14 +k=0.9999 +x_0=500000 +y_0=10000000 +a=6378249.145 +rf=293.465 +towgs84=-79.9,-158,-168.9,0,0,0,0 +units=m
3341|IGCB 1955 / Congo TM zone 16|p|xy|1|14.99,-5.87,16.28,-4.42|+proj=tmerc +lat_0=0 +lon_0=16 +k=0.9999 +x_0=500000 +y_0=10000000 +a=6378249.145 +rf=293.465 +towgs84=-79.9,-158,-168.9,0,0,0,0 +units=m
3342|IGCB 1955 / UTM zone 33S|p|xy|1|12.17,-6.04,16.28,-4.28|+proj=utm +zone=33 +south +a=6378249.145 +rf=293.465 +towgs84=-79.9,-158,-168.9,0,0,0,0 +units=m
3343|Mauritania 1999 / UTM zone 28N|p|xy|1|-18,14.72,-12,23.46|+proj=utm +zone=28 +ellps=GRS80 +units=m
3344|Mauritania 1999 / UTM zone 29N|p|xy|1|-12,14.75,-6,27.3|+proj=utm +zone=29 +ellps=GRS80 +units=m
3345|Mauritania 1999 / UTM zone 30N|p|xy|1|-6,15.49,-4.8,25.74|+proj=utm +zone=30 +ellps=GRS80 +units=m
3346|LKS94 / Lithuania TM|p|yx|1|19.02,53.89,26.82,56.45|+proj=tmerc +lat_0=0 +lon_0=24 +k=0.9998 +x_0=500000 +y_0=0 +ellps=GRS80 +units=m
3347|NAD83 / Statistics Canada Lambert|p|xy|1|-141.01,38.21,-40.73,86.46|+proj=lcc +lat_0=63.390675 +lon_0=-91.8666666666667 +lat_1=49 +lat_2=77 +x_0=6200000 +y_0=3000000 +datum=NAD83 +units=m
3348|NAD83(CSRS) / Statistics Canada Lambert|p|xy|1|-141.01,38.21,-40.73,86.46|+proj=lcc +lat_0=63.390675 +lon_0=-91.8666666666667 +lat_1=49 +lat_2=77 +x_0=6200000 +y_0=3000000 +ellps=GRS80 +units=m
3350|Pulkovo 1942 / CS63 zone C0|p|yx|1|19.57,54.17,23.45,59.27|+proj=tmerc +lat_0=0.1 +lon_0=21.95 +k=1 +x_0=250000 +y_0=0 +ellps=krass +towgs84=25,-141,-78.5,0,0.35,0.736,0 +units=m
3351|Pulkovo 1942 / CS63 zone C1|p|yx|1|23.45,53.89,26.45,59.72|+proj=tmerc +lat_0=0.1 +lon_0=24.95 +k=1 +x_0=1250000 +y_0=0 +ellps=krass +units=m
3352|Pulkovo 1942 / CS63 zone C2|p|yx|1|26.45,55.15,28.24,59.61|+proj=tmerc +lat_0=0.1 +lon_0=27.95 +k=1 +x_0=2250000 +y_0=0 +ellps=krass +units=m
3353|Mhast (onshore) / UTM zone 32S|p|xy|1|10.53,-6.04,13.1,-4.38|+proj=utm +zone=32 +south +ellps=intl +units=m
3354|Mhast (offshore) / UTM zone 32S|p|xy|1|10.53,-6.04,12.37,-5.05|+proj=utm +zone=32 +south +ellps=intl +units=m
3355|Egypt Gulf of Suez S-650 TL / Red Belt|p|xy|1|32.34,27.19,34.27,30.01|+proj=tmerc +lat_0=30 +lon_0=31 +k=1 +x_0=615000 +y_0=810000 +ellps=helmert +towgs84=-146.21,112.63,4.05,0,0,0,0 +units=m
3358|NAD83(HARN) / North Carolina|p|xy|1|-84.33,33.83,-75.38,36.59|+proj=lcc +lat_0=33.75 +lon_0=-79 +lat_1=36.1666666666667 +lat_2=34.3333333333333 +x_0=609601.22 +y_0=0 +ellps=GRS80 +units=m
3360|NAD83(HARN) / South Carolina|p|xy|1|-83.36,32.05,-78.52,35.21|+proj=lcc +lat_0=31.8333333333333 +lon_0=-81 +lat_1=34.8333333333333 +lat_2=32.5 +x_0=609600 +y_0=0 +ellps=GRS80 +units=m
3361|NAD83(HARN) / South Carolina (ft)|p|xy|0.3048|-83.36,32.05,-78.52,35.21|+proj=lcc +lat_0=31.8333333333333 +lon_0=-81 +lat_1=34.8333333333333 +lat_2=32.5 +x_0=609600 +y_0=0 +ellps=GRS80 +units=ft
3362|NAD83(HARN) / Pennsylvania North|p|xy|1|-80.53,40.6,-74.7,42.53|+proj=lcc +lat_0=40.1666666666667 +lon_0=-77.75 +lat_1=41.95 +lat_2=40.8833333333333 +x_0=600000 +y_0=0 +ellps=GRS80 +units=m
3363|NAD83(HARN) / Pennsylvania North (ftUS)|p|xy|0.304800609601219|-80.53,40.6,-74.7,42.53|+proj=lcc +lat_0=40.1666666666667 +lon_0=-77.75 +lat_1=41.95 +lat_2=40.8833333333333 +x_0=600000 +y_0=0 +ellps=GRS80 +units=us-ft
3364|NAD83(HARN) / Pennsylvania South|p|xy|1|-80.53,39.71,-74.72,41.18|+proj=lcc +lat_0=39.3333333333333 +lon_0=-77.75 +lat_1=40.9666666666667 +lat_2=39.9333333333333 +x_0=600000 +y_0=0 +ellps=GRS80 +units=m
3365|NAD83(HARN) / Pennsylvania South (ftUS)|p|xy|0.304800609601219|-80.53,39.71,-74.72,41.18|+proj=lcc +lat_0=39.3333333333333 +lon_0=-77.75 +lat_1=40.9666666666667 +lat_2=39.9333333333333 +x_0=600000 +y_0=0 +ellps=GRS80 +units=us-ft
3367|IGN Astro 1960 / UTM zone 28N|p|xy|1|-17.08,14.72,-12,23.46|+proj=utm +zone=28 +a=6378249.145 +rf=293.465 +units=m
3368|IGN Astro 1960 / UTM zone 29N|p|xy|1|-12,14.75,-6,27.3|+proj=utm +zone=29 +a=6378249.145 +rf=293.465 +units=m
3369|IGN Astro 1960 / UTM zone 30N|p|xy|1|-6,15.49,-4.8,25.74|+proj=utm +zone=30 +a=6378249.145 +rf=293.465 +units=m
3370|NAD27 / UTM zone 59N|p|xy|1|167.65,49.01,174.01,56.28|+proj=utm +zone=59 +datum=NAD27 +units=m
3371|NAD27 / UTM zone 60N|p|xy|1|174,47.92,180,56.67|+proj=utm +zone=60 +datum=NAD27 +units=m
3372|NAD83 / UTM zone 59N|p|xy|1|167.65,49.01,174.01,56.28|+proj=utm +zone=59 +datum=NAD83 +units=m
3373|NAD83 / UTM zone 60N|p|xy|1|174,47.92,180,56.67|+proj=utm +zone=60 +datum=NAD83 +units=m
3374|FD54 / UTM zone 29N|p|xy|1|-7.49,61.33,-6.33,62.41|+proj=utm +zone=29 +ellps=intl +units=m
3375|GDM2000 / Peninsula RSO|p|xy|1|98.02,1.13,105.82,7.81|+proj=omerc +no_uoff +lat_0=4 +lonc=102.25 +alpha=323.025796466667 +gamma=323.130102361111 +k=0.99984 +x_0=804671 +y_0=0 +ellps=GRS80 +units=m
3376|GDM2000 / East Malaysia BRSO|p|xy|1|109.31,0.85,119.61,7.67|+proj=omerc +no_uoff +lat_0=4 +lonc=115 +alpha=53.31580995 +gamma=53.1301023611111 +k=0.99984 +x_0=0 +y_0=0 +ellps=GRS80 +units=m
3377|GDM2000 / Johor Grid|p|xy|1|102.44,1.21,104.6,2.95|+proj=cass +lat_0=2.12167974444444 +lon_0=103.427936236111 +x_0=-14810.562 +y_0=8758.32 +ellps=GRS80 +units=m
3378|GDM2000 / Sembilan and Melaka Grid|p|xy|1|101.7,2.03,102.71,3.28|+proj=cass +lat_0=2.68234763611111 +lon_0=101.974905041667 +x_0=3673.785 +y_0=-4240.573 +ellps=GRS80 +units=m
3379|GDM2000 / Pahang Grid|p|xy|1|101.33,2.45,103.67,4.78|+proj=cass +lat_0=3.76938808888889 +lon_0=102.368298983333 +x_0=-7368.228 +y_0=6485.858 +ellps=GRS80 +units=m
3380|GDM2000 / Selangor Grid|p|xy|1|100.76,2.54,101.97,3.87|+proj=cass +lat_0=3.68464905 +lon_0=101.389107913889 +x_0=-34836.161 +y_0=56464.049 +ellps=GRS80 +units=m
3381|GDM2000 / Terengganu Grid|p|xy|1|102.38,3.89,103.72,5.9|+proj=cass +lat_0=4.9762852 +lon_0=103.070275625 +x_0=19594.245 +y_0=3371.895 +ellps=GRS80 +units=m
3382|GDM2000 / Pinang Grid|p|xy|1|100.12,5.12,100.56,5.59|+proj=cass +lat_0=5.42151754166667 +lon_0=100.344376963889 +x_0=-23.414 +y_0=62.283 +ellps=GRS80 +units=m
3383|GDM2000 / Kedah and Perlis Grid|p|xy|1|99.59,5.08,101.12,6.72|+proj=cass +lat_0=5.96467271388889 +lon_0=100.636371111111 +x_0=0 +y_0=0 +ellps=GRS80 +units=m
3384|GDM2000 / Perak Grid|p|xy|1|100.07,3.66,102,5.92|+proj=cass +lat_0=4.85906302222222 +lon_0=100.815410586111 +x_0=-1.769 +y_0=133454.779 +ellps=GRS80 +units=m
3385|GDM2000 / Kelantan Grid|p|xy|1|101.33,4.54,102.67,6.29|+proj=cass +lat_0=5.97254365833333 +lon_0=102.295241669444 +x_0=13227.851 +y_0=8739.894 +ellps=GRS80 +units=m
3386|KKJ / Finland zone 0|p|yx|1|19.24,60.08,19.5,60.34|+proj=tmerc +lat_0=0 +lon_0=18 +k=1 +x_0=500000 +y_0=0 +ellps=intl +towgs84=-96.062,-82.428,-121.753,4.801,0.345,-1.376,1.496 +units=m
3387|KKJ / Finland zone 5|p|yx|1|31.5,62.83,31.59,63|+proj=tmerc +lat_0=0 +lon_0=33 +k=1 +x_0=5500000 +y_0=0 +ellps=intl +towgs84=-96.062,-82.428,-121.753,4.801,0.345,-1.376,1.496 +units=m
3388|Pulkovo 1942 / Caspian Sea Mercator|p|yx|1|46.95,37.35,53.93,46.97|+proj=merc +lat_ts=42 +lon_0=51 +x_0=0 +y_0=0 +ellps=krass +towgs84=25,-141,-78.5,0,0.35,0.736,0 +units=m
3389|Pulkovo 1942 / 3-degree Gauss-Kruger zone 60|p|yx|1|178.5,62.24,-178.5,71.65|+proj=tmerc +lat_0=0 +lon_0=180 +k=1 +x_0=60500000 +y_0=0 +ellps=krass +units=m
3390|Pulkovo 1995 / 3-degree Gauss-Kruger zone 60|p|yx|1|178.5,62.24,-178.5,71.65|+proj=tmerc +lat_0=0 +lon_0=180 +k=1 +x_0=60500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
3391|Karbala 1979 / UTM zone 37N|p|xy|1|38.79,31.14,42,36.75|+proj=utm +zone=37 +a=6378249.145 +rf=293.465 +towgs84=70.995,-335.916,262.898,0,0,0,0 +units=m
3392|Karbala 1979 / UTM zone 38N|p|xy|1|42,29.06,48,37.39|+proj=utm +zone=38 +a=6378249.145 +rf=293.465 +towgs84=70.995,-335.916,262.898,0,0,0,0 +units=m
3393|Karbala 1979 / UTM zone 39N|p|xy|1|48,29.87,48.61,31|+proj=utm +zone=39 +a=6378249.145 +rf=293.465 +towgs84=70.995,-335.916,262.898,0,0,0,0 +units=m
3394|Nahrwan 1934 / Iraq zone|p|xy|1|38.79,29.06,51.06,37.39|+proj=lcc +lat_1=32.5 +lat_0=32.5 +lon_0=45 +k_0=0.9987864078 +x_0=1500000 +y_0=1166200 +a=6378249.145 +rf=293.465 +units=m
3395|WGS 84 / World Mercator|p|xy|1|-180,-80,180,84|+proj=merc +lon_0=0 +k=1 +x_0=0 +y_0=0 +datum=WGS84 +units=m
3396|PD/83 / 3-degree Gauss-Kruger zone 3|p|yx|1|9.92,50.35,10.5,51.56|+proj=tmerc +lat_0=0 +lon_0=9 +k=1 +x_0=3500000 +y_0=0 +ellps=bessel +units=m
3397|PD/83 / 3-degree Gauss-Kruger zone 4|p|yx|1|10.5,50.2,12.56,51.64|+proj=tmerc +lat_0=0 +lon_0=12 +k=1 +x_0=4500000 +y_0=0 +ellps=bessel +units=m
3398|RD/83 / 3-degree Gauss-Kruger zone 4|p|yx|1|11.89,50.2,13.51,51.66|+proj=tmerc +lat_0=0 +lon_0=12 +k=1 +x_0=4500000 +y_0=0 +ellps=bessel +units=m
3399|RD/83 / 3-degree Gauss-Kruger zone 5|p|yx|1|13.5,50.62,15.04,51.58|+proj=tmerc +lat_0=0 +lon_0=15 +k=1 +x_0=5500000 +y_0=0 +ellps=bessel +units=m
3400|NAD83 / Alberta 10-TM (Forest)|p|xy|1|-120,48.99,-109.98,60|+proj=tmerc +lat_0=0 +lon_0=-115 +k=0.9992 +x_0=500000 +y_0=0 +datum=NAD83 +units=m
3401|NAD83 / Alberta 10-TM (Resource)|p|xy|1|-120,48.99,-109.98,60|+proj=tmerc +lat_0=0 +lon_0=-115 +k=0.9992 +x_0=0 +y_0=0 +datum=NAD83 +units=m
3402|NAD83(CSRS) / Alberta 10-TM (Forest)|p|xy|1|-120,48.99,-109.98,60|+proj=tmerc +lat_0=0 +lon_0=-115 +k=0.9992 +x_0=500000 +y_0=0 +ellps=GRS80 +units=m
3403|NAD83(CSRS) / Alberta 10-TM (Resource)|p|xy|1|-120,48.99,-109.98,60|+proj=tmerc +lat_0=0 +lon_0=-115 +k=0.9992 +x_0=0 +y_0=0 +ellps=GRS80 +units=m
3404|NAD83(HARN) / North Carolina (ftUS)|p|xy|0.304800609601219|-84.33,33.83,-75.38,36.59|+proj=lcc +lat_0=33.75 +lon_0=-79 +lat_1=36.1666666666667 +lat_2=34.3333333333333 +x_0=609601.219202438 +y_0=0 +ellps=GRS80 +units=us-ft
3405|VN-2000 / UTM zone 48N|p|xy|1|102.14,8.33,108,23.4|+proj=utm +zone=48 +ellps=WGS84 +units=m
3406|VN-2000 / UTM zone 49N|p|xy|1|108,10.43,109.53,21.56|+proj=utm +zone=49 +ellps=WGS84 +units=m
3407|Hong Kong 1963 Grid System|p|yx|0.3047972654|113.76,22.13,114.51,22.58|+proj=cass +lat_0=22.3121333333333 +lon_0=114.178555555556 +x_0=40243.5777560424 +y_0=19069.9335151258 +a=6378293.64520876 +b=6356617.98767984 +to_meter=0.3047972654
3408|NSIDC EASE-Grid North|p|xy|1|-180,0,180,90|+proj=laea +lat_0=90 +lon_0=0 +x_0=0 +y_0=0 +R=6371228 +units=m
3409|NSIDC EASE-Grid South|p|xy|1|-180,-90,180,0|+proj=laea +lat_0=-90 +lon_0=0 +x_0=0 +y_0=0 +R=6371228 +units=m
3410|NSIDC EASE-Grid Global|p|xy|1|-180,-86,180,86|+proj=cea +lat_ts=30 +lon_0=0 +x_0=0 +y_0=0 +R=6371228 +units=m
3411|NSIDC Sea Ice Polar Stereographic North|p|xy|1|-180,60,180,90|+proj=stere +lat_0=90 +lat_ts=70 +lon_0=-45 +x_0=0 +y_0=0 +a=6378273 +b=6356889.449 +units=m
3412|NSIDC Sea Ice Polar Stereographic South|p|xy|1|-180,-90,180,-60|+proj=stere +lat_0=-90 +lat_ts=-70 +lon_0=0 +x_0=0 +y_0=0 +a=6378273 +b=6356889.449 +units=m
3413|WGS 84 / NSIDC Sea Ice Polar Stereographic North|p|xy|1|-180,60,180,90|+proj=stere +lat_0=90 +lat_ts=70 +lon_0=-45 +x_0=0 +y_0=0 +datum=WGS84 +units=m
3414|SVY21 / Singapore TM|p|yx|1|103.59,1.13,104.07,1.47|+proj=tmerc +lat_0=1.36666666666667 +lon_0=103.833333333333 +k=1 +x_0=28001.642 +y_0=38744.572 +ellps=WGS84 +units=m
3415|WGS 72BE / South China Sea Lambert|p|xy|1|110.13,18.31,116.76,22.89|+proj=lcc +lat_0=21 +lon_0=114 +lat_1=18 +lat_2=24 +x_0=500000 +y_0=500000 +ellps=WGS72 +towgs84=0,0,1.9,0,0,0.814,-0.38 +units=m
3416|ETRS89 / Austria Lambert|p|yx|1|9.53,46.4,17.17,49.02|+proj=lcc +lat_0=47.5 +lon_0=13.3333333333333 +lat_1=49 +lat_2=46 +x_0=400000 +y_0=400000 +ellps=GRS80 +units=m
3417|NAD83 / Iowa North (ftUS)|p|xy|0.304800609601219|-96.65,41.85,-90.15,43.51|+proj=lcc +lat_0=41.5 +lon_0=-93.5 +lat_1=43.2666666666667 +lat_2=42.0666666666667 +x_0=1500000 +y_0=999999.99998984 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=us-ft
3418|NAD83 / Iowa South (ftUS)|p|xy|0.304800609601219|-96.14,40.36,-90.14,42.04|+proj=lcc +lat_0=40 +lon_0=-93.5 +lat_1=41.7833333333333 +lat_2=40.6166666666667 +x_0=500000.00001016 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=us-ft
3419|NAD83 / Kansas North (ftUS)|p|xy|0.304800609601219|-102.06,38.52,-94.58,40.01|+proj=lcc +lat_0=38.3333333333333 +lon_0=-98 +lat_1=39.7833333333333 +lat_2=38.7166666666667 +x_0=399999.99998984 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=us-ft
3420|NAD83 / Kansas South (ftUS)|p|xy|0.304800609601219|-102.05,36.99,-94.6,38.88|+proj=lcc +lat_0=36.6666666666667 +lon_0=-98.5 +lat_1=38.5666666666667 +lat_2=37.2666666666667 +x_0=399999.99998984 +y_0=399999.99998984 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=us-ft
3421|NAD83 / Nevada East (ftUS)|p|xy|0.304800609601219|-117.01,34.99,-114.03,42|+proj=tmerc +lat_0=34.75 +lon_0=-115.583333333333 +k=0.9999 +x_0=200000.00001016 +y_0=8000000.00001016 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=us-ft
3422|NAD83 / Nevada Central (ftUS)|p|xy|0.304800609601219|-118.19,36,-114.99,41|+proj=tmerc +lat_0=34.75 +lon_0=-116.666666666667 +k=0.9999 +x_0=500000.00001016 +y_0=6000000 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=us-ft
3423|NAD83 / Nevada West (ftUS)|p|xy|0.304800609601219|-120,36.95,-116.99,42|+proj=tmerc +lat_0=34.75 +lon_0=-118.583333333333 +k=0.9999 +x_0=800000.00001016 +y_0=3999999.99998984 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=us-ft
3424|NAD83 / New Jersey (ftUS)|p|xy|0.304800609601219|-75.6,38.87,-73.88,41.36|+proj=tmerc +lat_0=38.8333333333333 +lon_0=-74.5 +k=0.9999 +x_0=150000 +y_0=0 +datum=NAD83 +units=us-ft
3425|NAD83(HARN) / Iowa North (ftUS)|p|xy|0.304800609601219|-96.65,41.85,-90.15,43.51|+proj=lcc +lat_0=41.5 +lon_0=-93.5 +lat_1=43.2666666666667 +lat_2=42.0666666666667 +x_0=1500000 +y_0=999999.99998984 +ellps=GRS80 +units=us-ft
3426|NAD83(HARN) / Iowa South (ftUS)|p|xy|0.304800609601219|-96.14,40.36,-90.14,42.04|+proj=lcc +lat_0=40 +lon_0=-93.5 +lat_1=41.7833333333333 +lat_2=40.6166666666667 +x_0=500000.00001016 +y_0=0 +ellps=GRS80 +units=us-ft
3427|NAD83(HARN) / Kansas North (ftUS)|p|xy|0.304800609601219|-102.06,38.52,-94.58,40.01|+proj=lcc +lat_0=38.3333333333333 +lon_0=-98 +lat_1=39.7833333333333 +lat_2=38.7166666666667 +x_0=399999.99998984 +y_0=0 +ellps=GRS80 +units=us-ft
3428|NAD83(HARN) / Kansas South (ftUS)|p|xy|0.304800609601219|-102.05,36.99,-94.6,38.88|+proj=lcc +lat_0=36.6666666666667 +lon_0=-98.5 +lat_1=38.5666666666667 +lat_2=37.2666666666667 +x_0=399999.99998984 +y_0=399999.99998984 +ellps=GRS80 +units=us-ft
3429|NAD83(HARN) / Nevada East (ftUS)|p|xy|0.304800609601219|-117.01,34.99,-114.03,42|+proj=tmerc +lat_0=34.75 +lon_0=-115.583333333333 +k=0.9999 +x_0=200000.00001016 +y_0=8000000.00001016 +ellps=GRS80 +units=us-ft
3430|NAD83(HARN) / Nevada Central (ftUS)|p|xy|0.304800609601219|-118.19,36,-114.99,41|+proj=tmerc +lat_0=34.75 +lon_0=-116.666666666667 +k=0.9999 +x_0=500000.00001016 +y_0=6000000 +ellps=GRS80 +units=us-ft
3431|NAD83(HARN) / Nevada West (ftUS)|p|xy|0.304800609601219|-120,36.95,-116.99,42|+proj=tmerc +lat_0=34.75 +lon_0=-118.583333333333 +k=0.9999 +x_0=800000.00001016 +y_0=3999999.99998984 +ellps=GRS80 +units=us-ft
3432|NAD83(HARN) / New Jersey (ftUS)|p|xy|0.304800609601219|-75.6,38.87,-73.88,41.36|+proj=tmerc +lat_0=38.8333333333333 +lon_0=-74.5 +k=0.9999 +x_0=150000 +y_0=0 +ellps=GRS80 +units=us-ft
3433|NAD83 / Arkansas North (ftUS)|p|xy|0.304800609601219|-94.62,34.67,-89.64,36.5|+proj=lcc +lat_0=34.3333333333333 +lon_0=-92 +lat_1=36.2333333333333 +lat_2=34.9333333333333 +x_0=399999.99998984 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=us-ft
3434|NAD83 / Arkansas South (ftUS)|p|xy|0.304800609601219|-94.48,33.01,-90.4,35.1|+proj=lcc +lat_0=32.6666666666667 +lon_0=-92 +lat_1=34.7666666666667 +lat_2=33.3 +x_0=399999.99998984 +y_0=399999.99998984 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=us-ft
3435|NAD83 / Illinois East (ftUS)|p|xy|0.304800609601219|-89.27,37.06,-87.02,42.5|+proj=tmerc +lat_0=36.6666666666667 +lon_0=-88.3333333333333 +k=0.999975 +x_0=300000 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=us-ft
3436|NAD83 / Illinois West (ftUS)|p|xy|0.304800609601219|-91.52,36.97,-88.92,42.51|+proj=tmerc +lat_0=36.6666666666667 +lon_0=-90.1666666666667 +k=0.999941177 +x_0=699999.99998984 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=us-ft
3437|NAD83 / New Hampshire (ftUS)|p|xy|0.304800609601219|-72.56,42.69,-70.63,45.31|+proj=tmerc +lat_0=42.5 +lon_0=-71.6666666666667 +k=0.999966667 +x_0=300000 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=us-ft
3438|NAD83 / Rhode Island (ftUS)|p|xy|0.304800609601219|-71.85,41.13,-71.08,42.02|+proj=tmerc +lat_0=41.0833333333333 +lon_0=-71.5 +k=0.99999375 +x_0=99999.99998984 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=us-ft
3439|PSD93 / UTM zone 39N|p|xy|1|51.99,16.59,54,19.67|+proj=utm +zone=39 +a=6378249.145 +rf=293.465 +towgs84=-180.624,-225.516,173.919,-0.81,-1.898,8.336,16.71006 +units=m
3440|PSD93 / UTM zone 40N|p|xy|1|54,16.89,59.91,26.58|+proj=utm +zone=40 +a=6378249.145 +rf=293.465 +towgs84=-180.624,-225.516,173.919,-0.81,-1.898,8.336,16.71006 +units=m
3441|NAD83(HARN) / Arkansas North (ftUS)|p|xy|0.304800609601219|-94.62,34.67,-89.64,36.5|+proj=lcc +lat_0=34.3333333333333 +lon_0=-92 +lat_1=36.2333333333333 +lat_2=34.9333333333333 +x_0=399999.99998984 +y_0=0 +ellps=GRS80 +units=us-ft
3442|NAD83(HARN) / Arkansas South (ftUS)|p|xy|0.304800609601219|-94.48,33.01,-90.4,35.1|+proj=lcc +lat_0=32.6666666666667 +lon_0=-92 +lat_1=34.7666666666667 +lat_2=33.3 +x_0=399999.99998984 +y_0=399999.99998984 +ellps=GRS80 +units=us-ft
3443|NAD83(HARN) / Illinois East (ftUS)|p|xy|0.304800609601219|-89.27,37.06,-87.02,42.5|+proj=tmerc +lat_0=36.6666666666667 +lon_0=-88.3333333333333 +k=0.999975 +x_0=300000 +y_0=0 +ellps=GRS80 +units=us-ft
3444|NAD83(HARN) / Illinois West (ftUS)|p|xy|0.304800609601219|-91.52,36.97,-88.92,42.51|+proj=tmerc +lat_0=36.6666666666667 +lon_0=-90.1666666666667 +k=0.999941177 +x_0=699999.99998984 +y_0=0 +ellps=GRS80 +units=us-ft
3445|NAD83(HARN) / New Hampshire (ftUS)|p|xy|0.304800609601219|-72.56,42.69,-70.63,45.31|+proj=tmerc +lat_0=42.5 +lon_0=-71.6666666666667 +k=0.999966667 +x_0=300000 +y_0=0 +ellps=GRS80 +units=us-ft
3446|NAD83(HARN) / Rhode Island (ftUS)|p|xy|0.304800609601219|-71.85,41.13,-71.08,42.02|+proj=tmerc +lat_0=41.0833333333333 +lon_0=-71.5 +k=0.99999375 +x_0=99999.99998984 +y_0=0 +ellps=GRS80 +units=us-ft
3447|ETRS89 / Belgian Lambert 2005|p|xy|1|2.5,49.5,6.4,51.51|+proj=lcc +lat_0=50.797815 +lon_0=4.35921583333333 +lat_1=49.8333333333333 +lat_2=51.1666666666667 +x_0=150328 +y_0=166262 +ellps=GRS80 +units=m
3448|JAD2001 / Jamaica Metric Grid|p|xy|1|-78.43,17.64,-76.17,18.58|+proj=lcc +lat_1=18 +lat_0=18 +lon_0=-77 +k_0=1 +x_0=750000 +y_0=650000 +ellps=WGS84 +units=m
3449|JAD2001 / UTM zone 17N|p|xy|1|-80.6,14.16,-77.99,19.36|+proj=utm +zone=17 +ellps=WGS84 +units=m
3450|JAD2001 / UTM zone 18N|p|xy|1|-78,14.08,-74.51,19.2|+proj=utm +zone=18 +ellps=WGS84 +units=m
3451|NAD83 / Louisiana North (ftUS)|p|xy|0.304800609601219|-94.05,30.85,-90.86,33.03|+proj=lcc +lat_0=30.5 +lon_0=-92.5 +lat_1=32.6666666666667 +lat_2=31.1666666666667 +x_0=999999.99998984 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=us-ft
3452|NAD83 / Louisiana South (ftUS)|p|xy|0.304800609601219|-93.94,28.85,-88.75,31.07|+proj=lcc +lat_0=28.5 +lon_0=-91.3333333333333 +lat_1=30.7 +lat_2=29.3 +x_0=999999.99998984 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=us-ft
3453|NAD83 / Louisiana Offshore (ftUS)|p|xy|0.304800609601219|-94.05,28.85,-88.75,33.03|+proj=lcc +lat_0=25.5 +lon_0=-91.3333333333333 +lat_1=27.8333333333333 +lat_2=26.1666666666667 +x_0=999999.99998984 +y_0=0 +datum=NAD83 +units=us-ft
3455|NAD83 / South Dakota South (ftUS)|p|xy|0.304800609601219|-104.06,42.48,-96.43,44.79|+proj=lcc +lat_0=42.3333333333333 +lon_0=-100.333333333333 +lat_1=44.4 +lat_2=42.8333333333333 +x_0=600000 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=us-ft
3456|NAD83(HARN) / Louisiana North (ftUS)|p|xy|0.304800609601219|-94.05,30.85,-90.86,33.03|+proj=lcc +lat_0=30.5 +lon_0=-92.5 +lat_1=32.6666666666667 +lat_2=31.1666666666667 +x_0=999999.99998984 +y_0=0 +ellps=GRS80 +units=us-ft
3457|NAD83(HARN) / Louisiana South (ftUS)|p|xy|0.304800609601219|-93.94,28.85,-88.75,31.07|+proj=lcc +lat_0=28.5 +lon_0=-91.3333333333333 +lat_1=30.7 +lat_2=29.3 +x_0=999999.99998984 +y_0=0 +ellps=GRS80 +units=us-ft
3458|NAD83(HARN) / South Dakota North (ftUS)|p|xy|0.304800609601219|-104.07,44.14,-96.45,45.95|+proj=lcc +lat_0=43.8333333333333 +lon_0=-100 +lat_1=45.6833333333333 +lat_2=44.4166666666667 +x_0=600000 +y_0=0 +ellps=GRS80 +units=us-ft
3459|NAD83(HARN) / South Dakota South (ftUS)|p|xy|0.304800609601219|-104.06,42.48,-96.43,44.79|+proj=lcc +lat_0=42.3333333333333 +lon_0=-100.333333333333 +lat_1=44.4 +lat_2=42.8333333333333 +x_0=600000 +y_0=0 +ellps=GRS80 +units=us-ft
3460|Fiji 1986 / Fiji Map Grid|p|xy|1|176.81,-20.81,-178.15,-12.42|+proj=tmerc +lat_0=-17 +lon_0=178.75 +k=0.99985 +x_0=2000000 +y_0=4000000 +ellps=WGS72 +towgs84=0,0,4.5,0,0,0.554,0.2263 +units=m
3461|Dabola 1981 / UTM zone 28N|p|xy|1|-15.13,9.01,-12,12.68|+proj=utm +zone=28 +ellps=clrk80ign +towgs84=-83,37,124,0,0,0,0 +units=m
3462|Dabola 1981 / UTM zone 29N|p|xy|1|-12,7.19,-7.65,12.51|+proj=utm +zone=29 +ellps=clrk80ign +towgs84=-83,37,124,0,0,0,0 +units=m
3463|NAD83 / Maine CS2000 Central|p|xy|1|-70.03,43.75,-68.33,47.47|+proj=tmerc +lat_0=43.5 +lon_0=-69.125 +k=0.99998 +x_0=500000 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
3464|NAD83(HARN) / Maine CS2000 Central|p|xy|1|-70.03,43.75,-68.33,47.47|+proj=tmerc +lat_0=43.5 +lon_0=-69.125 +k=0.99998 +x_0=500000 +y_0=0 +ellps=GRS80 +units=m
3465|NAD83(NSRS2007) / Alabama East|p|xy|1|-86.79,30.99,-84.89,35|+proj=tmerc +lat_0=30.5 +lon_0=-85.8333333333333 +k=0.99996 +x_0=200000 +y_0=0 +ellps=GRS80 +units=m
3466|NAD83(NSRS2007) / Alabama West|p|xy|1|-88.48,30.14,-86.3,35.02|+proj=tmerc +lat_0=30 +lon_0=-87.5 +k=0.999933333 +x_0=600000 +y_0=0 +ellps=GRS80 +units=m
3467|NAD83(NSRS2007) / Alaska Albers|p|xy|1|172.42,51.3,-129.99,71.4|+proj=aea +lat_0=50 +lon_0=-154 +lat_1=55 +lat_2=65 +x_0=0 +y_0=0 +ellps=GRS80 +units=m
3468|NAD83(NSRS2007) / Alaska zone 1|p|xy|1|-141,54.61,-129.99,60.35|+proj=omerc +no_uoff +lat_0=57 +lonc=-133.666666666667 +alpha=323.130102361111 +gamma=323.130102361111 +k=0.9999 +x_0=5000000 +y_0=-5000000 +ellps=GRS80 +units=m
3469|NAD83(NSRS2007) / Alaska zone 2|p|xy|1|-144.01,59.72,-140.98,70.16|+proj=tmerc +lat_0=54 +lon_0=-142 +k=0.9999 +x_0=500000 +y_0=0 +ellps=GRS80 +units=m
3470|NAD83(NSRS2007) / Alaska zone 3|p|xy|1|-148,59.72,-144,70.38|+proj=tmerc +lat_0=54 +lon_0=-146 +k=0.9999 +x_0=500000 +y_0=0 +ellps=GRS80 +units=m
3471|NAD83(NSRS2007) / Alaska zone 4|p|xy|1|-152.01,59.11,-147.99,70.63|+proj=tmerc +lat_0=54 +lon_0=-150 +k=0.9999 +x_0=500000 +y_0=0 +ellps=GRS80 +units=m
3472|NAD83(NSRS2007) / Alaska zone 5|p|xy|1|-156,55.72,-151.86,71.28|+proj=tmerc +lat_0=54 +lon_0=-154 +k=0.9999 +x_0=500000 +y_0=0 +ellps=GRS80 +units=m
3473|NAD83(NSRS2007) / Alaska zone 6|p|xy|1|-160,54.89,-155.99,71.4|+proj=tmerc +lat_0=54 +lon_0=-158 +k=0.9999 +x_0=500000 +y_0=0 +ellps=GRS80 +units=m
3474|NAD83(NSRS2007) / Alaska zone 7|p|xy|1|-164.01,54.32,-160,70.74|+proj=tmerc +lat_0=54 +lon_0=-162 +k=0.9999 +x_0=500000 +y_0=0 +ellps=GRS80 +units=m
3475|NAD83(NSRS2007) / Alaska zone 8|p|xy|1|-168.26,54.34,-164,69.05|+proj=tmerc +lat_0=54 +lon_0=-166 +k=0.9999 +x_0=500000 +y_0=0 +ellps=GRS80 +units=m
3476|NAD83(NSRS2007) / Alaska zone 9|p|xy|1|-173.16,56.49,-168,65.82|+proj=tmerc +lat_0=54 +lon_0=-170 +k=0.9999 +x_0=500000 +y_0=0 +ellps=GRS80 +units=m
3477|NAD83(NSRS2007) / Alaska zone 10|p|xy|1|172.42,51.3,-164.84,54.34|+proj=lcc +lat_0=51 +lon_0=-176 +lat_1=53.8333333333333 +lat_2=51.8333333333333 +x_0=1000000 +y_0=0 +ellps=GRS80 +units=m
3478|NAD83(NSRS2007) / Arizona Central|p|xy|1|-113.35,31.33,-110.44,37.01|+proj=tmerc +lat_0=31 +lon_0=-111.916666666667 +k=0.9999 +x_0=213360 +y_0=0 +ellps=GRS80 +units=m
3479|NAD83(NSRS2007) / Arizona Central (ft)|p|xy|0.3048|-113.35,31.33,-110.44,37.01|+proj=tmerc +lat_0=31 +lon_0=-111.916666666667 +k=0.9999 +x_0=213360 +y_0=0 +ellps=GRS80 +units=ft
3480|NAD83(NSRS2007) / Arizona East|p|xy|1|-111.71,31.33,-109.04,37.01|+proj=tmerc +lat_0=31 +lon_0=-110.166666666667 +k=0.9999 +x_0=213360 +y_0=0 +ellps=GRS80 +units=m
3481|NAD83(NSRS2007) / Arizona East (ft)|p|xy|0.3048|-111.71,31.33,-109.04,37.01|+proj=tmerc +lat_0=31 +lon_0=-110.166666666667 +k=0.9999 +x_0=213360 +y_0=0 +ellps=GRS80 +units=ft
3482|NAD83(NSRS2007) / Arizona West|p|xy|1|-114.81,32.05,-112.52,37|+proj=tmerc +lat_0=31 +lon_0=-113.75 +k=0.999933333 +x_0=213360 +y_0=0 +ellps=GRS80 +units=m
3483|NAD83(NSRS2007) / Arizona West (ft)|p|xy|0.3048|-114.81,32.05,-112.52,37|+proj=tmerc +lat_0=31 +lon_0=-113.75 +k=0.999933333 +x_0=213360 +y_0=0 +ellps=GRS80 +units=ft
3484|NAD83(NSRS2007) / Arkansas North|p|xy|1|-94.62,34.67,-89.64,36.5|+proj=lcc +lat_0=34.3333333333333 +lon_0=-92 +lat_1=36.2333333333333 +lat_2=34.9333333333333 +x_0=400000 +y_0=0 +ellps=GRS80 +units=m
3485|NAD83(NSRS2007) / Arkansas North (ftUS)|p|xy|0.304800609601219|-94.62,34.67,-89.64,36.5|+proj=lcc +lat_0=34.3333333333333 +lon_0=-92 +lat_1=36.2333333333333 +lat_2=34.9333333333333 +x_0=399999.99998984 +y_0=0 +ellps=GRS80 +units=us-ft
3486|NAD83(NSRS2007) / Arkansas South|p|xy|1|-94.48,33.01,-90.4,35.1|+proj=lcc +lat_0=32.6666666666667 +lon_0=-92 +lat_1=34.7666666666667 +lat_2=33.3 +x_0=400000 +y_0=400000 +ellps=GRS80 +units=m
3487|NAD83(NSRS2007) / Arkansas South (ftUS)|p|xy|0.304800609601219|-94.48,33.01,-90.4,35.1|+proj=lcc +lat_0=32.6666666666667 +lon_0=-92 +lat_1=34.7666666666667 +lat_2=33.3 +x_0=399999.99998984 +y_0=399999.99998984 +ellps=GRS80 +units=us-ft
3488|NAD83(NSRS2007) / California Albers|p|xy|1|-124.45,32.53,-114.12,42.01|+proj=aea +lat_0=0 +lon_0=-120 +lat_1=34 +lat_2=40.5 +x_0=0 +y_0=-4000000 +ellps=GRS80 +units=m
3489|NAD83(NSRS2007) / California zone 1|p|xy|1|-124.45,39.59,-119.99,42.01|+proj=lcc +lat_0=39.3333333333333 +lon_0=-122 +lat_1=41.6666666666667 +lat_2=40 +x_0=2000000 +y_0=500000 +ellps=GRS80 +units=m
3490|NAD83(NSRS2007) / California zone 1 (ftUS)|p|xy|0.304800609601219|-124.45,39.59,-119.99,42.01|+proj=lcc +lat_0=39.3333333333333 +lon_0=-122 +lat_1=41.6666666666667 +lat_2=40 +x_0=2000000.0001016 +y_0=500000.0001016 +ellps=GRS80 +units=us-ft
3491|NAD83(NSRS2007) / California zone 2|p|xy|1|-124.06,38.02,-119.54,40.16|+proj=lcc +lat_0=37.6666666666667 +lon_0=-122 +lat_1=39.8333333333333 +lat_2=38.3333333333333 +x_0=2000000 +y_0=500000 +ellps=GRS80 +units=m
3492|NAD83(NSRS2007) / California zone 2 (ftUS)|p|xy|0.304800609601219|-124.06,38.02,-119.54,40.16|+proj=lcc +lat_0=37.6666666666667 +lon_0=-122 +lat_1=39.8333333333333 +lat_2=38.3333333333333 +x_0=2000000.0001016 +y_0=500000.0001016 +ellps=GRS80 +units=us-ft
3493|NAD83(NSRS2007) / California zone 3|p|xy|1|-123.02,36.73,-117.83,38.71|+proj=lcc +lat_0=36.5 +lon_0=-120.5 +lat_1=38.4333333333333 +lat_2=37.0666666666667 +x_0=2000000 +y_0=500000 +ellps=GRS80 +units=m
3494|NAD83(NSRS2007) / California zone 3 (ftUS)|p|xy|0.304800609601219|-123.02,36.73,-117.83,38.71|+proj=lcc +lat_0=36.5 +lon_0=-120.5 +lat_1=38.4333333333333 +lat_2=37.0666666666667 +x_0=2000000.0001016 +y_0=500000.0001016 +ellps=GRS80 +units=us-ft
3495|NAD83(NSRS2007) / California zone 4|p|xy|1|-122.01,35.78,-115.62,37.58|+proj=lcc +lat_0=35.3333333333333 +lon_0=-119 +lat_1=37.25 +lat_2=36 +x_0=2000000 +y_0=500000 +ellps=GRS80 +units=m
3496|NAD83(NSRS2007) / California zone 4 (ftUS)|p|xy|0.304800609601219|-122.01,35.78,-115.62,37.58|+proj=lcc +lat_0=35.3333333333333 +lon_0=-119 +lat_1=37.25 +lat_2=36 +x_0=2000000.0001016 +y_0=500000.0001016 +ellps=GRS80 +units=us-ft
3497|NAD83(NSRS2007) / California zone 5|p|xy|1|-121.42,32.76,-114.12,35.81|+proj=lcc +lat_0=33.5 +lon_0=-118 +lat_1=35.4666666666667 +lat_2=34.0333333333333 +x_0=2000000 +y_0=500000 +ellps=GRS80 +units=m
3498|NAD83(NSRS2007) / California zone 5 (ftUS)|p|xy|0.304800609601219|-121.42,32.76,-114.12,35.81|+proj=lcc +lat_0=33.5 +lon_0=-118 +lat_1=35.4666666666667 +lat_2=34.0333333333333 +x_0=2000000.0001016 +y_0=500000.0001016 +ellps=GRS80 +units=us-ft
3499|NAD83(NSRS2007) / California zone 6|p|xy|1|-118.15,32.53,-114.42,34.08|+proj=lcc +lat_0=32.1666666666667 +lon_0=-116.25 +lat_1=33.8833333333333 +lat_2=32.7833333333333 +x_0=2000000 +y_0=500000 +ellps=GRS80 +units=m
3500|NAD83(NSRS2007) / California zone 6 (ftUS)|p|xy|0.304800609601219|-118.15,32.53,-114.42,34.08|+proj=lcc +lat_0=32.1666666666667 +lon_0=-116.25 +lat_1=33.8833333333333 +lat_2=32.7833333333333 +x_0=2000000.0001016 +y_0=500000.0001016 +ellps=GRS80 +units=us-ft
3501|NAD83(NSRS2007) / Colorado Central|p|xy|1|-109.06,38.14,-102.04,40.09|+proj=lcc +lat_0=37.8333333333333 +lon_0=-105.5 +lat_1=39.75 +lat_2=38.45 +x_0=914401.8289 +y_0=304800.6096 +ellps=GRS80 +units=m
3502|NAD83(NSRS2007) / Colorado Central (ftUS)|p|xy|0.304800609601219|-109.06,38.14,-102.04,40.09|+proj=lcc +lat_0=37.8333333333333 +lon_0=-105.5 +lat_1=39.75 +lat_2=38.45 +x_0=914401.828803658 +y_0=304800.609601219 +ellps=GRS80 +units=us-ft
3503|NAD83(NSRS2007) / Colorado North|p|xy|1|-109.06,39.56,-102.04,41.01|+proj=lcc +lat_0=39.3333333333333 +lon_0=-105.5 +lat_1=40.7833333333333 +lat_2=39.7166666666667 +x_0=914401.8289 +y_0=304800.6096 +ellps=GRS80 +units=m
3504|NAD83(NSRS2007) / Colorado North (ftUS)|p|xy|0.304800609601219|-109.06,39.56,-102.04,41.01|+proj=lcc +lat_0=39.3333333333333 +lon_0=-105.5 +lat_1=40.7833333333333 +lat_2=39.7166666666667 +x_0=914401.828803658 +y_0=304800.609601219 +ellps=GRS80 +units=us-ft
3505|NAD83(NSRS2007) / Colorado South|p|xy|1|-109.06,36.98,-102.04,38.68|+proj=lcc +lat_0=36.6666666666667 +lon_0=-105.5 +lat_1=38.4333333333333 +lat_2=37.2333333333333 +x_0=914401.8289 +y_0=304800.6096 +ellps=GRS80 +units=m
3506|NAD83(NSRS2007) / Colorado South (ftUS)|p|xy|0.304800609601219|-109.06,36.98,-102.04,38.68|+proj=lcc +lat_0=36.6666666666667 +lon_0=-105.5 +lat_1=38.4333333333333 +lat_2=37.2333333333333 +x_0=914401.828803658 +y_0=304800.609601219 +ellps=GRS80 +units=us-ft
3507|NAD83(NSRS2007) / Connecticut|p|xy|1|-73.73,40.98,-71.78,42.05|+proj=lcc +lat_0=40.8333333333333 +lon_0=-72.75 +lat_1=41.8666666666667 +lat_2=41.2 +x_0=304800.6096 +y_0=152400.3048 +ellps=GRS80 +units=m
3508|NAD83(NSRS2007) / Connecticut (ftUS)|p|xy|0.304800609601219|-73.73,40.98,-71.78,42.05|+proj=lcc +lat_0=40.8333333333333 +lon_0=-72.75 +lat_1=41.8666666666667 +lat_2=41.2 +x_0=304800.609601219 +y_0=152400.30480061 +ellps=GRS80 +units=us-ft
3509|NAD83(NSRS2007) / Delaware|p|xy|1|-75.8,38.44,-74.97,39.85|+proj=tmerc +lat_0=38 +lon_0=-75.4166666666667 +k=0.999995 +x_0=200000 +y_0=0 +ellps=GRS80 +units=m
3510|NAD83(NSRS2007) / Delaware (ftUS)|p|xy|0.304800609601219|-75.8,38.44,-74.97,39.85|+proj=tmerc +lat_0=38 +lon_0=-75.4166666666667 +k=0.999995 +x_0=200000.0001016 +y_0=0 +ellps=GRS80 +units=us-ft
3511|NAD83(NSRS2007) / Florida East|p|xy|1|-82.33,24.41,-79.97,30.83|+proj=tmerc +lat_0=24.3333333333333 +lon_0=-81 +k=0.999941177 +x_0=200000 +y_0=0 +ellps=GRS80 +units=m
3512|NAD83(NSRS2007) / Florida East (ftUS)|p|xy|0.304800609601219|-82.33,24.41,-79.97,30.83|+proj=tmerc +lat_0=24.3333333333333 +lon_0=-81 +k=0.999941177 +x_0=200000.0001016 +y_0=0 +ellps=GRS80 +units=us-ft
3513|NAD83(NSRS2007) / Florida GDL Albers|p|xy|1|-87.63,24.41,-79.97,31.01|+proj=aea +lat_0=24 +lon_0=-84 +lat_1=24 +lat_2=31.5 +x_0=400000 +y_0=0 +ellps=GRS80 +units=m
3514|NAD83(NSRS2007) / Florida North|p|xy|1|-87.63,29.21,-82.04,31.01|+proj=lcc +lat_0=29 +lon_0=-84.5 +lat_1=30.75 +lat_2=29.5833333333333 +x_0=600000 +y_0=0 +ellps=GRS80 +units=m
3515|NAD83(NSRS2007) / Florida North (ftUS)|p|xy|0.304800609601219|-87.63,29.21,-82.04,31.01|+proj=lcc +lat_0=29 +lon_0=-84.5 +lat_1=30.75 +lat_2=29.5833333333333 +x_0=600000 +y_0=0 +ellps=GRS80 +units=us-ft
3516|NAD83(NSRS2007) / Florida West|p|xy|1|-83.34,26.27,-81.13,29.6|+proj=tmerc +lat_0=24.3333333333333 +lon_0=-82 +k=0.999941177 +x_0=200000 +y_0=0 +ellps=GRS80 +units=m
3517|NAD83(NSRS2007) / Florida West (ftUS)|p|xy|0.304800609601219|-83.34,26.27,-81.13,29.6|+proj=tmerc +lat_0=24.3333333333333 +lon_0=-82 +k=0.999941177 +x_0=200000.0001016 +y_0=0 +ellps=GRS80 +units=us-ft
3518|NAD83(NSRS2007) / Georgia East|p|xy|1|-83.47,30.36,-80.77,34.68|+proj=tmerc +lat_0=30 +lon_0=-82.1666666666667 +k=0.9999 +x_0=200000 +y_0=0 +ellps=GRS80 +units=m
3519|NAD83(NSRS2007) / Georgia East (ftUS)|p|xy|0.304800609601219|-83.47,30.36,-80.77,34.68|+proj=tmerc +lat_0=30 +lon_0=-82.1666666666667 +k=0.9999 +x_0=200000.0001016 +y_0=0 +ellps=GRS80 +units=us-ft
3520|NAD83(NSRS2007) / Georgia West|p|xy|1|-85.61,30.62,-82.99,35.01|+proj=tmerc +lat_0=30 +lon_0=-84.1666666666667 +k=0.9999 +x_0=700000 +y_0=0 +ellps=GRS80 +units=m
3521|NAD83(NSRS2007) / Georgia West (ftUS)|p|xy|0.304800609601219|-85.61,30.62,-82.99,35.01|+proj=tmerc +lat_0=30 +lon_0=-84.1666666666667 +k=0.9999 +x_0=699999.9998984 +y_0=0 +ellps=GRS80 +units=us-ft
3522|NAD83(NSRS2007) / Idaho Central|p|xy|1|-115.3,41.99,-112.67,45.7|+proj=tmerc +lat_0=41.6666666666667 +lon_0=-114 +k=0.999947368 +x_0=500000 +y_0=0 +ellps=GRS80 +units=m
3523|NAD83(NSRS2007) / Idaho Central (ftUS)|p|xy|0.304800609601219|-115.3,41.99,-112.67,45.7|+proj=tmerc +lat_0=41.6666666666667 +lon_0=-114 +k=0.999947368 +x_0=500000.0001016 +y_0=0 +ellps=GRS80 +units=us-ft
3524|NAD83(NSRS2007) / Idaho East|p|xy|1|-113.24,41.99,-111.04,44.75|+proj=tmerc +lat_0=41.6666666666667 +lon_0=-112.166666666667 +k=0.999947368 +x_0=200000 +y_0=0 +ellps=GRS80 +units=m
3525|NAD83(NSRS2007) / Idaho East (ftUS)|p|xy|0.304800609601219|-113.24,41.99,-111.04,44.75|+proj=tmerc +lat_0=41.6666666666667 +lon_0=-112.166666666667 +k=0.999947368 +x_0=200000.0001016 +y_0=0 +ellps=GRS80 +units=us-ft
3526|NAD83(NSRS2007) / Idaho West|p|xy|1|-117.24,41.99,-114.32,49.01|+proj=tmerc +lat_0=41.6666666666667 +lon_0=-115.75 +k=0.999933333 +x_0=800000 +y_0=0 +ellps=GRS80 +units=m
3527|NAD83(NSRS2007) / Idaho West (ftUS)|p|xy|0.304800609601219|-117.24,41.99,-114.32,49.01|+proj=tmerc +lat_0=41.6666666666667 +lon_0=-115.75 +k=0.999933333 +x_0=800000.0001016 +y_0=0 +ellps=GRS80 +units=us-ft
3528|NAD83(NSRS2007) / Illinois East|p|xy|1|-89.27,37.06,-87.02,42.5|+proj=tmerc +lat_0=36.6666666666667 +lon_0=-88.3333333333333 +k=0.999975 +x_0=300000 +y_0=0 +ellps=GRS80 +units=m
3529|NAD83(NSRS2007) / Illinois East (ftUS)|p|xy|0.304800609601219|-89.27,37.06,-87.02,42.5|+proj=tmerc +lat_0=36.6666666666667 +lon_0=-88.3333333333333 +k=0.999975 +x_0=300000 +y_0=0 +ellps=GRS80 +units=us-ft
3530|NAD83(NSRS2007) / Illinois West|p|xy|1|-91.52,36.97,-88.92,42.51|+proj=tmerc +lat_0=36.6666666666667 +lon_0=-90.1666666666667 +k=0.999941177 +x_0=700000 +y_0=0 +ellps=GRS80 +units=m
3531|NAD83(NSRS2007) / Illinois West (ftUS)|p|xy|0.304800609601219|-91.52,36.97,-88.92,42.51|+proj=tmerc +lat_0=36.6666666666667 +lon_0=-90.1666666666667 +k=0.999941177 +x_0=699999.99998984 +y_0=0 +ellps=GRS80 +units=us-ft
3532|NAD83(NSRS2007) / Indiana East|p|xy|1|-86.59,37.95,-84.78,41.77|+proj=tmerc +lat_0=37.5 +lon_0=-85.6666666666667 +k=0.999966667 +x_0=100000 +y_0=250000 +ellps=GRS80 +units=m
3533|NAD83(NSRS2007) / Indiana East (ftUS)|p|xy|0.304800609601219|-86.59,37.95,-84.78,41.77|+proj=tmerc +lat_0=37.5 +lon_0=-85.6666666666667 +k=0.999966667 +x_0=99999.9998983998 +y_0=249999.9998984 +ellps=GRS80 +units=us-ft
3534|NAD83(NSRS2007) / Indiana West|p|xy|1|-88.1,37.77,-86.24,41.77|+proj=tmerc +lat_0=37.5 +lon_0=-87.0833333333333 +k=0.999966667 +x_0=900000 +y_0=250000 +ellps=GRS80 +units=m
3535|NAD83(NSRS2007) / Indiana West (ftUS)|p|xy|0.304800609601219|-88.1,37.77,-86.24,41.77|+proj=tmerc +lat_0=37.5 +lon_0=-87.0833333333333 +k=0.999966667 +x_0=900000 +y_0=249999.9998984 +ellps=GRS80 +units=us-ft
3536|NAD83(NSRS2007) / Iowa North|p|xy|1|-96.65,41.85,-90.15,43.51|+proj=lcc +lat_0=41.5 +lon_0=-93.5 +lat_1=43.2666666666667 +lat_2=42.0666666666667 +x_0=1500000 +y_0=1000000 +ellps=GRS80 +units=m
3537|NAD83(NSRS2007) / Iowa North (ftUS)|p|xy|0.304800609601219|-96.65,41.85,-90.15,43.51|+proj=lcc +lat_0=41.5 +lon_0=-93.5 +lat_1=43.2666666666667 +lat_2=42.0666666666667 +x_0=1500000 +y_0=999999.99998984 +ellps=GRS80 +units=us-ft
3538|NAD83(NSRS2007) / Iowa South|p|xy|1|-96.14,40.36,-90.14,42.04|+proj=lcc +lat_0=40 +lon_0=-93.5 +lat_1=41.7833333333333 +lat_2=40.6166666666667 +x_0=500000 +y_0=0 +ellps=GRS80 +units=m
3539|NAD83(NSRS2007) / Iowa South (ftUS)|p|xy|0.304800609601219|-96.14,40.36,-90.14,42.04|+proj=lcc +lat_0=40 +lon_0=-93.5 +lat_1=41.7833333333333 +lat_2=40.6166666666667 +x_0=500000.00001016 +y_0=0 +ellps=GRS80 +units=us-ft
3540|NAD83(NSRS2007) / Kansas North|p|xy|1|-102.06,38.52,-94.58,40.01|+proj=lcc +lat_0=38.3333333333333 +lon_0=-98 +lat_1=39.7833333333333 +lat_2=38.7166666666667 +x_0=400000 +y_0=0 +ellps=GRS80 +units=m
3541|NAD83(NSRS2007) / Kansas North (ftUS)|p|xy|0.304800609601219|-102.06,38.52,-94.58,40.01|+proj=lcc +lat_0=38.3333333333333 +lon_0=-98 +lat_1=39.7833333333333 +lat_2=38.7166666666667 +x_0=399999.99998984 +y_0=0 +ellps=GRS80 +units=us-ft
3542|NAD83(NSRS2007) / Kansas South|p|xy|1|-102.05,36.99,-94.6,38.88|+proj=lcc +lat_0=36.6666666666667 +lon_0=-98.5 +lat_1=38.5666666666667 +lat_2=37.2666666666667 +x_0=400000 +y_0=400000 +ellps=GRS80 +units=m
3543|NAD83(NSRS2007) / Kansas South (ftUS)|p|xy|0.304800609601219|-102.05,36.99,-94.6,38.88|+proj=lcc +lat_0=36.6666666666667 +lon_0=-98.5 +lat_1=38.5666666666667 +lat_2=37.2666666666667 +x_0=399999.99998984 +y_0=399999.99998984 +ellps=GRS80 +units=us-ft
3544|NAD83(NSRS2007) / Kentucky North|p|xy|1|-85.96,37.71,-82.47,39.15|+proj=lcc +lat_0=37.5 +lon_0=-84.25 +lat_1=37.9666666666667 +lat_2=38.9666666666667 +x_0=500000 +y_0=0 +ellps=GRS80 +units=m
3545|NAD83(NSRS2007) / Kentucky North (ftUS)|p|xy|0.304800609601219|-85.96,37.71,-82.47,39.15|+proj=lcc +lat_0=37.5 +lon_0=-84.25 +lat_1=37.9666666666667 +lat_2=38.9666666666667 +x_0=500000.0001016 +y_0=0 +ellps=GRS80 +units=us-ft
3546|NAD83(NSRS2007) / Kentucky Single Zone|p|xy|1|-89.57,36.49,-81.95,39.15|+proj=lcc +lat_0=36.3333333333333 +lon_0=-85.75 +lat_1=37.0833333333333 +lat_2=38.6666666666667 +x_0=1500000 +y_0=1000000 +ellps=GRS80 +units=m
3547|NAD83(NSRS2007) / Kentucky Single Zone (ftUS)|p|xy|0.304800609601219|-89.57,36.49,-81.95,39.15|+proj=lcc +lat_0=36.3333333333333 +lon_0=-85.75 +lat_1=37.0833333333333 +lat_2=38.6666666666667 +x_0=1500000 +y_0=999999.9998984 +ellps=GRS80 +units=us-ft
3548|NAD83(NSRS2007) / Kentucky South|p|xy|1|-89.57,36.49,-81.95,38.17|+proj=lcc +lat_0=36.3333333333333 +lon_0=-85.75 +lat_1=37.9333333333333 +lat_2=36.7333333333333 +x_0=500000 +y_0=500000 +ellps=GRS80 +units=m
3549|NAD83(NSRS2007) / Kentucky South (ftUS)|p|xy|0.304800609601219|-89.57,36.49,-81.95,38.17|+proj=lcc +lat_0=36.3333333333333 +lon_0=-85.75 +lat_1=37.9333333333333 +lat_2=36.7333333333333 +x_0=500000.0001016 +y_0=500000.0001016 +ellps=GRS80 +units=us-ft
3550|NAD83(NSRS2007) / Louisiana North|p|xy|1|-94.05,30.85,-90.86,33.03|+proj=lcc +lat_0=30.5 +lon_0=-92.5 +lat_1=32.6666666666667 +lat_2=31.1666666666667 +x_0=1000000 +y_0=0 +ellps=GRS80 +units=m
3551|NAD83(NSRS2007) / Louisiana North (ftUS)|p|xy|0.304800609601219|-94.05,30.85,-90.86,33.03|+proj=lcc +lat_0=30.5 +lon_0=-92.5 +lat_1=32.6666666666667 +lat_2=31.1666666666667 +x_0=999999.99998984 +y_0=0 +ellps=GRS80 +units=us-ft
3552|NAD83(NSRS2007) / Louisiana South|p|xy|1|-93.94,28.85,-88.75,31.07|+proj=lcc +lat_0=28.5 +lon_0=-91.3333333333333 +lat_1=30.7 +lat_2=29.3 +x_0=1000000 +y_0=0 +ellps=GRS80 +units=m
3553|NAD83(NSRS2007) / Louisiana South (ftUS)|p|xy|0.304800609601219|-93.94,28.85,-88.75,31.07|+proj=lcc +lat_0=28.5 +lon_0=-91.3333333333333 +lat_1=30.7 +lat_2=29.3 +x_0=999999.99998984 +y_0=0 +ellps=GRS80 +units=us-ft
3554|NAD83(NSRS2007) / Maine CS2000 Central|p|xy|1|-70.03,43.75,-68.33,47.47|+proj=tmerc +lat_0=43.5 +lon_0=-69.125 +k=0.99998 +x_0=500000 +y_0=0 +ellps=GRS80 +units=m
3555|NAD83(NSRS2007) / Maine CS2000 East|p|xy|1|-68.58,44.18,-66.91,47.37|+proj=tmerc +lat_0=43.8333333333333 +lon_0=-67.875 +k=0.99998 +x_0=700000 +y_0=0 +ellps=GRS80 +units=m
3556|NAD83(NSRS2007) / Maine CS2000 West|p|xy|1|-71.09,43.07,-69.6,46.58|+proj=tmerc +lat_0=42.8333333333333 +lon_0=-70.375 +k=0.99998 +x_0=300000 +y_0=0 +ellps=GRS80 +units=m
3557|NAD83(NSRS2007) / Maine East|p|xy|1|-70.03,43.88,-66.91,47.47|+proj=tmerc +lat_0=43.6666666666667 +lon_0=-68.5 +k=0.9999 +x_0=300000 +y_0=0 +ellps=GRS80 +units=m
3558|NAD83(NSRS2007) / Maine West|p|xy|1|-71.09,43.04,-69.26,46.58|+proj=tmerc +lat_0=42.8333333333333 +lon_0=-70.1666666666667 +k=0.999966667 +x_0=900000 +y_0=0 +ellps=GRS80 +units=m
3559|NAD83(NSRS2007) / Maryland|p|xy|1|-79.49,37.97,-74.97,39.73|+proj=lcc +lat_0=37.6666666666667 +lon_0=-77 +lat_1=39.45 +lat_2=38.3 +x_0=400000 +y_0=0 +ellps=GRS80 +units=m
3560|NAD83 / Utah North (ftUS)|p|xy|0.304800609601219|-114.04,40.55,-109.04,42.01|+proj=lcc +lat_0=40.3333333333333 +lon_0=-111.5 +lat_1=41.7833333333333 +lat_2=40.7166666666667 +x_0=500000.00001016 +y_0=999999.99998984 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=us-ft
3561|Old Hawaiian / Hawaii zone 1|p|xy|0.304800609601219|-156.1,18.87,-154.74,20.33|+proj=tmerc +lat_0=18.8333333333333 +lon_0=-155.5 +k=0.999966667 +x_0=152400.30480061 +y_0=0 +ellps=clrk66 +towgs84=89,-279,-183,0,0,0,0 +units=us-ft
3562|Old Hawaiian / Hawaii zone 2|p|xy|0.304800609601219|-157.36,20.45,-155.93,21.26|+proj=tmerc +lat_0=20.3333333333333 +lon_0=-156.666666666667 +k=0.999966667 +x_0=152400.30480061 +y_0=0 +ellps=clrk66 +towgs84=65,-290,-190,0,0,0,0 +units=us-ft
3563|Old Hawaiian / Hawaii zone 3|p|xy|0.304800609601219|-158.33,21.2,-157.61,21.75|+proj=tmerc +lat_0=21.1666666666667 +lon_0=-158 +k=0.99999 +x_0=152400.30480061 +y_0=0 +ellps=clrk66 +towgs84=58,-283,-182,0,0,0,0 +units=us-ft
3564|Old Hawaiian / Hawaii zone 4|p|xy|0.304800609601219|-159.85,21.81,-159.23,22.29|+proj=tmerc +lat_0=21.8333333333333 +lon_0=-159.5 +k=0.99999 +x_0=152400.30480061 +y_0=0 +ellps=clrk66 +towgs84=45,-290,-172,0,0,0,0 +units=us-ft
3565|Old Hawaiian / Hawaii zone 5|p|xy|0.304800609601219|-160.3,21.73,-159.99,22.07|+proj=tmerc +lat_0=21.6666666666667 +lon_0=-160.166666666667 +k=1 +x_0=152400.30480061 +y_0=0 +ellps=clrk66 +towgs84=61,-285,-181,0,0,0,0 +units=us-ft
3566|NAD83 / Utah Central (ftUS)|p|xy|0.304800609601219|-114.05,38.49,-109.04,41.08|+proj=lcc +lat_0=38.3333333333333 +lon_0=-111.5 +lat_1=40.65 +lat_2=39.0166666666667 +x_0=500000.00001016 +y_0=2000000.00001016 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=us-ft
3567|NAD83 / Utah South (ftUS)|p|xy|0.304800609601219|-114.05,36.99,-109.04,38.58|+proj=lcc +lat_0=36.6666666666667 +lon_0=-111.5 +lat_1=38.35 +lat_2=37.2166666666667 +x_0=500000.00001016 +y_0=3000000 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=us-ft
3568|NAD83(HARN) / Utah North (ftUS)|p|xy|0.304800609601219|-114.04,40.55,-109.04,42.01|+proj=lcc +lat_0=40.3333333333333 +lon_0=-111.5 +lat_1=41.7833333333333 +lat_2=40.7166666666667 +x_0=500000.00001016 +y_0=999999.99998984 +ellps=GRS80 +units=us-ft
3569|NAD83(HARN) / Utah Central (ftUS)|p|xy|0.304800609601219|-114.05,38.49,-109.04,41.08|+proj=lcc +lat_0=38.3333333333333 +lon_0=-111.5 +lat_1=40.65 +lat_2=39.0166666666667 +x_0=500000.00001016 +y_0=2000000.00001016 +ellps=GRS80 +units=us-ft
3570|NAD83(HARN) / Utah South (ftUS)|p|xy|0.304800609601219|-114.05,36.99,-109.04,38.58|+proj=lcc +lat_0=36.6666666666667 +lon_0=-111.5 +lat_1=38.35 +lat_2=37.2166666666667 +x_0=500000.00001016 +y_0=3000000 +ellps=GRS80 +units=us-ft
3571|WGS 84 / North Pole LAEA Bering Sea|p|xy|1|-180,45,180,90|+proj=laea +lat_0=90 +lon_0=180 +x_0=0 +y_0=0 +datum=WGS84 +units=m
3572|WGS 84 / North Pole LAEA Alaska|p|xy|1|-180,45,180,90|+proj=laea +lat_0=90 +lon_0=-150 +x_0=0 +y_0=0 +datum=WGS84 +units=m
3573|WGS 84 / North Pole LAEA Canada|p|xy|1|-180,45,180,90|+proj=laea +lat_0=90 +lon_0=-100 +x_0=0 +y_0=0 +datum=WGS84 +units=m
3574|WGS 84 / North Pole LAEA Atlantic|p|xy|1|-180,45,180,90|+proj=laea +lat_0=90 +lon_0=-40 +x_0=0 +y_0=0 +datum=WGS84 +units=m
3575|WGS 84 / North Pole LAEA Europe|p|xy|1|-180,45,180,90|+proj=laea +lat_0=90 +lon_0=10 +x_0=0 +y_0=0 +datum=WGS84 +units=m
3576|WGS 84 / North Pole LAEA Russia|p|xy|1|-180,45,180,90|+proj=laea +lat_0=90 +lon_0=90 +x_0=0 +y_0=0 +datum=WGS84 +units=m
3577|GDA94 / Australian Albers|p|xy|1|112.85,-43.7,153.69,-9.86|+proj=aea +lat_0=0 +lon_0=132 +lat_1=-18 +lat_2=-36 +x_0=0 +y_0=0 +ellps=GRS80 +units=m
3578|NAD83 / Yukon Albers|p|xy|1|-141.01,59.99,-123.91,69.7|+proj=aea +lat_0=59 +lon_0=-132.5 +lat_1=61.6666666666667 +lat_2=68 +x_0=500000 +y_0=500000 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
3579|NAD83(CSRS) / Yukon Albers|p|xy|1|-141.01,59.99,-123.91,69.7|+proj=aea +lat_0=59 +lon_0=-132.5 +lat_1=61.6666666666667 +lat_2=68 +x_0=500000 +y_0=500000 +ellps=GRS80 +units=m
3580|NAD83 / NWT Lambert|p|xy|1|-136.46,59.98,-102,78.81|+proj=lcc +lat_0=0 +lon_0=-112 +lat_1=62 +lat_2=70 +x_0=0 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
3581|NAD83(CSRS) / NWT Lambert|p|xy|1|-136.46,59.98,-102,78.81|+proj=lcc +lat_0=0 +lon_0=-112 +lat_1=62 +lat_2=70 +x_0=0 +y_0=0 +ellps=GRS80 +units=m
3582|NAD83(NSRS2007) / Maryland (ftUS)|p|xy|0.304800609601219|-79.49,37.97,-74.97,39.73|+proj=lcc +lat_0=37.6666666666667 +lon_0=-77 +lat_1=39.45 +lat_2=38.3 +x_0=399999.9998984 +y_0=0 +ellps=GRS80 +units=us-ft
3583|NAD83(NSRS2007) / Massachusetts Island|p|xy|1|-70.91,41.19,-69.89,41.51|+proj=lcc +lat_0=41 +lon_0=-70.5 +lat_1=41.4833333333333 +lat_2=41.2833333333333 +x_0=500000 +y_0=0 +ellps=GRS80 +units=m
3584|NAD83(NSRS2007) / Massachusetts Island (ftUS)|p|xy|0.304800609601219|-70.91,41.19,-69.89,41.51|+proj=lcc +lat_0=41 +lon_0=-70.5 +lat_1=41.4833333333333 +lat_2=41.2833333333333 +x_0=500000.0001016 +y_0=0 +ellps=GRS80 +units=us-ft
3585|NAD83(NSRS2007) / Massachusetts Mainland|p|xy|1|-73.5,41.46,-69.86,42.89|+proj=lcc +lat_0=41 +lon_0=-71.5 +lat_1=42.6833333333333 +lat_2=41.7166666666667 +x_0=200000 +y_0=750000 +ellps=GRS80 +units=m
3586|NAD83(NSRS2007) / Massachusetts Mainland (ftUS)|p|xy|0.304800609601219|-73.5,41.46,-69.86,42.89|+proj=lcc +lat_0=41 +lon_0=-71.5 +lat_1=42.6833333333333 +lat_2=41.7166666666667 +x_0=200000.0001016 +y_0=750000 +ellps=GRS80 +units=us-ft
3587|NAD83(NSRS2007) / Michigan Central|p|xy|1|-87.06,43.8,-82.27,45.92|+proj=lcc +lat_0=43.3166666666667 +lon_0=-84.3666666666667 +lat_1=45.7 +lat_2=44.1833333333333 +x_0=6000000 +y_0=0 +ellps=GRS80 +units=m
3588|NAD83(NSRS2007) / Michigan Central (ft)|p|xy|0.3048|-87.06,43.8,-82.27,45.92|+proj=lcc +lat_0=43.3166666666667 +lon_0=-84.3666666666667 +lat_1=45.7 +lat_2=44.1833333333333 +x_0=5999999.999976 +y_0=0 +ellps=GRS80 +units=ft
3589|NAD83(NSRS2007) / Michigan North|p|xy|1|-90.42,45.08,-83.44,48.32|+proj=lcc +lat_0=44.7833333333333 +lon_0=-87 +lat_1=47.0833333333333 +lat_2=45.4833333333333 +x_0=8000000 +y_0=0 +ellps=GRS80 +units=m
3590|NAD83(NSRS2007) / Michigan North (ft)|p|xy|0.3048|-90.42,45.08,-83.44,48.32|+proj=lcc +lat_0=44.7833333333333 +lon_0=-87 +lat_1=47.0833333333333 +lat_2=45.4833333333333 +x_0=7999999.999968 +y_0=0 +ellps=GRS80 +units=ft
3591|NAD83(NSRS2007) / Michigan Oblique Mercator|p|xy|1|-90.42,41.69,-82.13,48.32|+proj=omerc +no_uoff +lat_0=45.3091666666667 +lonc=-86 +alpha=337.25556 +gamma=337.25556 +k=0.9996 +x_0=2546731.496 +y_0=-4354009.816 +ellps=GRS80 +units=m
3592|NAD83(NSRS2007) / Michigan South|p|xy|1|-87.2,41.69,-82.13,44.22|+proj=lcc +lat_0=41.5 +lon_0=-84.3666666666667 +lat_1=43.6666666666667 +lat_2=42.1 +x_0=4000000 +y_0=0 +ellps=GRS80 +units=m
3593|NAD83(NSRS2007) / Michigan South (ft)|p|xy|0.3048|-87.2,41.69,-82.13,44.22|+proj=lcc +lat_0=41.5 +lon_0=-84.3666666666667 +lat_1=43.6666666666667 +lat_2=42.1 +x_0=3999999.999984 +y_0=0 +ellps=GRS80 +units=ft
3594|NAD83(NSRS2007) / Minnesota Central|p|xy|1|-96.86,45.28,-92.29,47.48|+proj=lcc +lat_0=45 +lon_0=-94.25 +lat_1=47.05 +lat_2=45.6166666666667 +x_0=800000 +y_0=100000 +ellps=GRS80 +units=m
3595|NAD83(NSRS2007) / Minnesota North|p|xy|1|-97.22,46.64,-89.49,49.38|+proj=lcc +lat_0=46.5 +lon_0=-93.1 +lat_1=48.6333333333333 +lat_2=47.0333333333333 +x_0=800000 +y_0=100000 +ellps=GRS80 +units=m
3596|NAD83(NSRS2007) / Minnesota South|p|xy|1|-96.85,43.49,-91.21,45.59|+proj=lcc +lat_0=43 +lon_0=-94 +lat_1=45.2166666666667 +lat_2=43.7833333333333 +x_0=800000 +y_0=100000 +ellps=GRS80 +units=m
3597|NAD83(NSRS2007) / Mississippi East|p|xy|1|-89.97,30.01,-88.09,35.01|+proj=tmerc +lat_0=29.5 +lon_0=-88.8333333333333 +k=0.99995 +x_0=300000 +y_0=0 +ellps=GRS80 +units=m
3598|NAD83(NSRS2007) / Mississippi East (ftUS)|p|xy|0.304800609601219|-89.97,30.01,-88.09,35.01|+proj=tmerc +lat_0=29.5 +lon_0=-88.8333333333333 +k=0.99995 +x_0=300000 +y_0=0 +ellps=GRS80 +units=us-ft
3599|NAD83(NSRS2007) / Mississippi West|p|xy|1|-91.65,31,-89.37,35.01|+proj=tmerc +lat_0=29.5 +lon_0=-90.3333333333333 +k=0.99995 +x_0=700000 +y_0=0 +ellps=GRS80 +units=m
3600|NAD83(NSRS2007) / Mississippi West (ftUS)|p|xy|0.304800609601219|-91.65,31,-89.37,35.01|+proj=tmerc +lat_0=29.5 +lon_0=-90.3333333333333 +k=0.99995 +x_0=699999.9998984 +y_0=0 +ellps=GRS80 +units=us-ft
3601|NAD83(NSRS2007) / Missouri Central|p|xy|1|-93.79,36.48,-91.41,40.61|+proj=tmerc +lat_0=35.8333333333333 +lon_0=-92.5 +k=0.999933333 +x_0=500000 +y_0=0 +ellps=GRS80 +units=m
3602|NAD83(NSRS2007) / Missouri East|p|xy|1|-91.97,35.98,-89.1,40.61|+proj=tmerc +lat_0=35.8333333333333 +lon_0=-90.5 +k=0.999933333 +x_0=250000 +y_0=0 +ellps=GRS80 +units=m
3603|NAD83(NSRS2007) / Missouri West|p|xy|1|-95.77,36.48,-93.48,40.59|+proj=tmerc +lat_0=36.1666666666667 +lon_0=-94.5 +k=0.999941177 +x_0=850000 +y_0=0 +ellps=GRS80 +units=m
3604|NAD83(NSRS2007) / Montana|p|xy|1|-116.07,44.35,-104.04,49.01|+proj=lcc +lat_0=44.25 +lon_0=-109.5 +lat_1=49 +lat_2=45 +x_0=600000 +y_0=0 +ellps=GRS80 +units=m
3605|NAD83(NSRS2007) / Montana (ft)|p|xy|0.3048|-116.07,44.35,-104.04,49.01|+proj=lcc +lat_0=44.25 +lon_0=-109.5 +lat_1=49 +lat_2=45 +x_0=599999.9999976 +y_0=0 +ellps=GRS80 +units=ft
3606|NAD83(NSRS2007) / Nebraska|p|xy|1|-104.06,39.99,-95.3,43.01|+proj=lcc +lat_0=39.8333333333333 +lon_0=-100 +lat_1=43 +lat_2=40 +x_0=500000 +y_0=0 +ellps=GRS80 +units=m
3607|NAD83(NSRS2007) / Nevada Central|p|xy|1|-118.19,36,-114.99,41|+proj=tmerc +lat_0=34.75 +lon_0=-116.666666666667 +k=0.9999 +x_0=500000 +y_0=6000000 +ellps=GRS80 +units=m
3608|NAD83(NSRS2007) / Nevada Central (ftUS)|p|xy|0.304800609601219|-118.19,36,-114.99,41|+proj=tmerc +lat_0=34.75 +lon_0=-116.666666666667 +k=0.9999 +x_0=500000.00001016 +y_0=6000000 +ellps=GRS80 +units=us-ft
3609|NAD83(NSRS2007) / Nevada East|p|xy|1|-117.01,34.99,-114.03,42|+proj=tmerc +lat_0=34.75 +lon_0=-115.583333333333 +k=0.9999 +x_0=200000 +y_0=8000000 +ellps=GRS80 +units=m
3610|NAD83(NSRS2007) / Nevada East (ftUS)|p|xy|0.304800609601219|-117.01,34.99,-114.03,42|+proj=tmerc +lat_0=34.75 +lon_0=-115.583333333333 +k=0.9999 +x_0=200000.00001016 +y_0=8000000.00001016 +ellps=GRS80 +units=us-ft
3611|NAD83(NSRS2007) / Nevada West|p|xy|1|-120,36.95,-116.99,42|+proj=tmerc +lat_0=34.75 +lon_0=-118.583333333333 +k=0.9999 +x_0=800000 +y_0=4000000 +ellps=GRS80 +units=m
3612|NAD83(NSRS2007) / Nevada West (ftUS)|p|xy|0.304800609601219|-120,36.95,-116.99,42|+proj=tmerc +lat_0=34.75 +lon_0=-118.583333333333 +k=0.9999 +x_0=800000.00001016 +y_0=3999999.99998984 +ellps=GRS80 +units=us-ft
3613|NAD83(NSRS2007) / New Hampshire|p|xy|1|-72.56,42.69,-70.63,45.31|+proj=tmerc +lat_0=42.5 +lon_0=-71.6666666666667 +k=0.999966667 +x_0=300000 +y_0=0 +ellps=GRS80 +units=m
3614|NAD83(NSRS2007) / New Hampshire (ftUS)|p|xy|0.304800609601219|-72.56,42.69,-70.63,45.31|+proj=tmerc +lat_0=42.5 +lon_0=-71.6666666666667 +k=0.999966667 +x_0=300000 +y_0=0 +ellps=GRS80 +units=us-ft
3615|NAD83(NSRS2007) / New Jersey|p|xy|1|-75.6,38.87,-73.88,41.36|+proj=tmerc +lat_0=38.8333333333333 +lon_0=-74.5 +k=0.9999 +x_0=150000 +y_0=0 +ellps=GRS80 +units=m
3616|NAD83(NSRS2007) / New Jersey (ftUS)|p|xy|0.304800609601219|-75.6,38.87,-73.88,41.36|+proj=tmerc +lat_0=38.8333333333333 +lon_0=-74.5 +k=0.9999 +x_0=150000 +y_0=0 +ellps=GRS80 +units=us-ft
3617|NAD83(NSRS2007) / New Mexico Central|p|xy|1|-107.73,31.78,-104.84,37|+proj=tmerc +lat_0=31 +lon_0=-106.25 +k=0.9999 +x_0=500000 +y_0=0 +ellps=GRS80 +units=m
3618|NAD83(NSRS2007) / New Mexico Central (ftUS)|p|xy|0.304800609601219|-107.73,31.78,-104.84,37|+proj=tmerc +lat_0=31 +lon_0=-106.25 +k=0.9999 +x_0=500000.0001016 +y_0=0 +ellps=GRS80 +units=us-ft
3619|NAD83(NSRS2007) / New Mexico East|p|xy|1|-105.72,32,-102.99,37|+proj=tmerc +lat_0=31 +lon_0=-104.333333333333 +k=0.999909091 +x_0=165000 +y_0=0 +ellps=GRS80 +units=m
3620|NAD83(NSRS2007) / New Mexico East (ftUS)|p|xy|0.304800609601219|-105.72,32,-102.99,37|+proj=tmerc +lat_0=31 +lon_0=-104.333333333333 +k=0.999909091 +x_0=165000 +y_0=0 +ellps=GRS80 +units=us-ft
3621|NAD83(NSRS2007) / New Mexico West|p|xy|1|-109.06,31.33,-106.32,37|+proj=tmerc +lat_0=31 +lon_0=-107.833333333333 +k=0.999916667 +x_0=830000 +y_0=0 +ellps=GRS80 +units=m
3622|NAD83(NSRS2007) / New Mexico West (ftUS)|p|xy|0.304800609601219|-109.06,31.33,-106.32,37|+proj=tmerc +lat_0=31 +lon_0=-107.833333333333 +k=0.999916667 +x_0=830000.0001016 +y_0=0 +ellps=GRS80 +units=us-ft
3623|NAD83(NSRS2007) / New York Central|p|xy|1|-77.75,41.99,-75.06,44.41|+proj=tmerc +lat_0=40 +lon_0=-76.5833333333333 +k=0.9999375 +x_0=250000 +y_0=0 +ellps=GRS80 +units=m
3624|NAD83(NSRS2007) / New York Central (ftUS)|p|xy|0.304800609601219|-77.75,41.99,-75.06,44.41|+proj=tmerc +lat_0=40 +lon_0=-76.5833333333333 +k=0.9999375 +x_0=249999.9998984 +y_0=0 +ellps=GRS80 +units=us-ft
3625|NAD83(NSRS2007) / New York East|p|xy|1|-75.87,40.88,-73.23,45.02|+proj=tmerc +lat_0=38.8333333333333 +lon_0=-74.5 +k=0.9999 +x_0=150000 +y_0=0 +ellps=GRS80 +units=m
3626|NAD83(NSRS2007) / New York East (ftUS)|p|xy|0.304800609601219|-75.87,40.88,-73.23,45.02|+proj=tmerc +lat_0=38.8333333333333 +lon_0=-74.5 +k=0.9999 +x_0=150000 +y_0=0 +ellps=GRS80 +units=us-ft
3627|NAD83(NSRS2007) / New York Long Island|p|xy|1|-74.26,40.47,-71.8,41.3|+proj=lcc +lat_0=40.1666666666667 +lon_0=-74 +lat_1=41.0333333333333 +lat_2=40.6666666666667 +x_0=300000 +y_0=0 +ellps=GRS80 +units=m
3628|NAD83(NSRS2007) / New York Long Island (ftUS)|p|xy|0.304800609601219|-74.26,40.47,-71.8,41.3|+proj=lcc +lat_0=40.1666666666667 +lon_0=-74 +lat_1=41.0333333333333 +lat_2=40.6666666666667 +x_0=300000 +y_0=0 +ellps=GRS80 +units=us-ft
3629|NAD83(NSRS2007) / New York West|p|xy|1|-79.77,41.99,-77.36,43.64|+proj=tmerc +lat_0=40 +lon_0=-78.5833333333333 +k=0.9999375 +x_0=350000 +y_0=0 +ellps=GRS80 +units=m
3630|NAD83(NSRS2007) / New York West (ftUS)|p|xy|0.304800609601219|-79.77,41.99,-77.36,43.64|+proj=tmerc +lat_0=40 +lon_0=-78.5833333333333 +k=0.9999375 +x_0=350000.0001016 +y_0=0 +ellps=GRS80 +units=us-ft
3631|NAD83(NSRS2007) / North Carolina|p|xy|1|-84.33,33.83,-75.38,36.59|+proj=lcc +lat_0=33.75 +lon_0=-79 +lat_1=36.1666666666667 +lat_2=34.3333333333333 +x_0=609601.22 +y_0=0 +ellps=GRS80 +units=m
3632|NAD83(NSRS2007) / North Carolina (ftUS)|p|xy|0.304800609601219|-84.33,33.83,-75.38,36.59|+proj=lcc +lat_0=33.75 +lon_0=-79 +lat_1=36.1666666666667 +lat_2=34.3333333333333 +x_0=609601.219202438 +y_0=0 +ellps=GRS80 +units=us-ft
3633|NAD83(NSRS2007) / North Dakota North|p|xy|1|-104.07,47.15,-96.83,49.01|+proj=lcc +lat_0=47 +lon_0=-100.5 +lat_1=48.7333333333333 +lat_2=47.4333333333333 +x_0=600000 +y_0=0 +ellps=GRS80 +units=m
3634|NAD83(NSRS2007) / North Dakota North (ft)|p|xy|0.3048|-104.07,47.15,-96.83,49.01|+proj=lcc +lat_0=47 +lon_0=-100.5 +lat_1=48.7333333333333 +lat_2=47.4333333333333 +x_0=599999.9999976 +y_0=0 +ellps=GRS80 +units=ft
3635|NAD83(NSRS2007) / North Dakota South|p|xy|1|-104.05,45.93,-96.55,47.83|+proj=lcc +lat_0=45.6666666666667 +lon_0=-100.5 +lat_1=47.4833333333333 +lat_2=46.1833333333333 +x_0=600000 +y_0=0 +ellps=GRS80 +units=m
3636|NAD83(NSRS2007) / North Dakota South (ft)|p|xy|0.3048|-104.05,45.93,-96.55,47.83|+proj=lcc +lat_0=45.6666666666667 +lon_0=-100.5 +lat_1=47.4833333333333 +lat_2=46.1833333333333 +x_0=599999.9999976 +y_0=0 +ellps=GRS80 +units=ft
3637|NAD83(NSRS2007) / Ohio North|p|xy|1|-84.81,40.1,-80.51,42.33|+proj=lcc +lat_0=39.6666666666667 +lon_0=-82.5 +lat_1=41.7 +lat_2=40.4333333333333 +x_0=600000 +y_0=0 +ellps=GRS80 +units=m
3638|NAD83(NSRS2007) / Ohio South|p|xy|1|-84.83,38.4,-80.7,40.36|+proj=lcc +lat_0=38 +lon_0=-82.5 +lat_1=40.0333333333333 +lat_2=38.7333333333333 +x_0=600000 +y_0=0 +ellps=GRS80 +units=m
3639|NAD83(NSRS2007) / Oklahoma North|p|xy|1|-103,35.27,-94.42,37.01|+proj=lcc +lat_0=35 +lon_0=-98 +lat_1=36.7666666666667 +lat_2=35.5666666666667 +x_0=600000 +y_0=0 +ellps=GRS80 +units=m
3640|NAD83(NSRS2007) / Oklahoma North (ftUS)|p|xy|0.304800609601219|-103,35.27,-94.42,37.01|+proj=lcc +lat_0=35 +lon_0=-98 +lat_1=36.7666666666667 +lat_2=35.5666666666667 +x_0=600000 +y_0=0 +ellps=GRS80 +units=us-ft
3641|NAD83(NSRS2007) / Oklahoma South|p|xy|1|-100,33.62,-94.42,35.57|+proj=lcc +lat_0=33.3333333333333 +lon_0=-98 +lat_1=35.2333333333333 +lat_2=33.9333333333333 +x_0=600000 +y_0=0 +ellps=GRS80 +units=m
3642|NAD83(NSRS2007) / Oklahoma South (ftUS)|p|xy|0.304800609601219|-100,33.62,-94.42,35.57|+proj=lcc +lat_0=33.3333333333333 +lon_0=-98 +lat_1=35.2333333333333 +lat_2=33.9333333333333 +x_0=600000 +y_0=0 +ellps=GRS80 +units=us-ft
3643|NAD83(NSRS2007) / Oregon LCC (m)|p|xy|1|-124.6,41.98,-116.47,46.26|+proj=lcc +lat_0=41.75 +lon_0=-120.5 +lat_1=43 +lat_2=45.5 +x_0=400000 +y_0=0 +ellps=GRS80 +units=m
3644|NAD83(NSRS2007) / Oregon GIC Lambert (ft)|p|xy|0.3048|-124.6,41.98,-116.47,46.26|+proj=lcc +lat_0=41.75 +lon_0=-120.5 +lat_1=43 +lat_2=45.5 +x_0=399999.9999984 +y_0=0 +ellps=GRS80 +units=ft
3645|NAD83(NSRS2007) / Oregon North|p|xy|1|-124.17,43.95,-116.47,46.26|+proj=lcc +lat_0=43.6666666666667 +lon_0=-120.5 +lat_1=46 +lat_2=44.3333333333333 +x_0=2500000 +y_0=0 +ellps=GRS80 +units=m
3646|NAD83(NSRS2007) / Oregon North (ft)|p|xy|0.3048|-124.17,43.95,-116.47,46.26|+proj=lcc +lat_0=43.6666666666667 +lon_0=-120.5 +lat_1=46 +lat_2=44.3333333333333 +x_0=2500000.0001424 +y_0=0 +ellps=GRS80 +units=ft
3647|NAD83(NSRS2007) / Oregon South|p|xy|1|-124.6,41.98,-116.9,44.56|+proj=lcc +lat_0=41.6666666666667 +lon_0=-120.5 +lat_1=44 +lat_2=42.3333333333333 +x_0=1500000 +y_0=0 +ellps=GRS80 +units=m
3648|NAD83(NSRS2007) / Oregon South (ft)|p|xy|0.3048|-124.6,41.98,-116.9,44.56|+proj=lcc +lat_0=41.6666666666667 +lon_0=-120.5 +lat_1=44 +lat_2=42.3333333333333 +x_0=1500000.0001464 +y_0=0 +ellps=GRS80 +units=ft
3649|NAD83(NSRS2007) / Pennsylvania North|p|xy|1|-80.53,40.6,-74.7,42.53|+proj=lcc +lat_0=40.1666666666667 +lon_0=-77.75 +lat_1=41.95 +lat_2=40.8833333333333 +x_0=600000 +y_0=0 +ellps=GRS80 +units=m
3650|NAD83(NSRS2007) / Pennsylvania North (ftUS)|p|xy|0.304800609601219|-80.53,40.6,-74.7,42.53|+proj=lcc +lat_0=40.1666666666667 +lon_0=-77.75 +lat_1=41.95 +lat_2=40.8833333333333 +x_0=600000 +y_0=0 +ellps=GRS80 +units=us-ft
3651|NAD83(NSRS2007) / Pennsylvania South|p|xy|1|-80.53,39.71,-74.72,41.18|+proj=lcc +lat_0=39.3333333333333 +lon_0=-77.75 +lat_1=40.9666666666667 +lat_2=39.9333333333333 +x_0=600000 +y_0=0 +ellps=GRS80 +units=m
3652|NAD83(NSRS2007) / Pennsylvania South (ftUS)|p|xy|0.304800609601219|-80.53,39.71,-74.72,41.18|+proj=lcc +lat_0=39.3333333333333 +lon_0=-77.75 +lat_1=40.9666666666667 +lat_2=39.9333333333333 +x_0=600000 +y_0=0 +ellps=GRS80 +units=us-ft
3653|NAD83(NSRS2007) / Rhode Island|p|xy|1|-71.85,41.13,-71.08,42.02|+proj=tmerc +lat_0=41.0833333333333 +lon_0=-71.5 +k=0.99999375 +x_0=100000 +y_0=0 +ellps=GRS80 +units=m
3654|NAD83(NSRS2007) / Rhode Island (ftUS)|p|xy|0.304800609601219|-71.85,41.13,-71.08,42.02|+proj=tmerc +lat_0=41.0833333333333 +lon_0=-71.5 +k=0.99999375 +x_0=99999.99998984 +y_0=0 +ellps=GRS80 +units=us-ft
3655|NAD83(NSRS2007) / South Carolina|p|xy|1|-83.36,32.05,-78.52,35.21|+proj=lcc +lat_0=31.8333333333333 +lon_0=-81 +lat_1=34.8333333333333 +lat_2=32.5 +x_0=609600 +y_0=0 +ellps=GRS80 +units=m
3656|NAD83(NSRS2007) / South Carolina (ft)|p|xy|0.3048|-83.36,32.05,-78.52,35.21|+proj=lcc +lat_0=31.8333333333333 +lon_0=-81 +lat_1=34.8333333333333 +lat_2=32.5 +x_0=609600 +y_0=0 +ellps=GRS80 +units=ft
3657|NAD83(NSRS2007) / South Dakota North|p|xy|1|-104.07,44.14,-96.45,45.95|+proj=lcc +lat_0=43.8333333333333 +lon_0=-100 +lat_1=45.6833333333333 +lat_2=44.4166666666667 +x_0=600000 +y_0=0 +ellps=GRS80 +units=m
3658|NAD83(NSRS2007) / South Dakota North (ftUS)|p|xy|0.304800609601219|-104.07,44.14,-96.45,45.95|+proj=lcc +lat_0=43.8333333333333 +lon_0=-100 +lat_1=45.6833333333333 +lat_2=44.4166666666667 +x_0=600000 +y_0=0 +ellps=GRS80 +units=us-ft
3659|NAD83(NSRS2007) / South Dakota South|p|xy|1|-104.06,42.48,-96.43,44.79|+proj=lcc +lat_0=42.3333333333333 +lon_0=-100.333333333333 +lat_1=44.4 +lat_2=42.8333333333333 +x_0=600000 +y_0=0 +ellps=GRS80 +units=m
3660|NAD83(NSRS2007) / South Dakota South (ftUS)|p|xy|0.304800609601219|-104.06,42.48,-96.43,44.79|+proj=lcc +lat_0=42.3333333333333 +lon_0=-100.333333333333 +lat_1=44.4 +lat_2=42.8333333333333 +x_0=600000 +y_0=0 +ellps=GRS80 +units=us-ft
3661|NAD83(NSRS2007) / Tennessee|p|xy|1|-90.31,34.98,-81.65,36.68|+proj=lcc +lat_0=34.3333333333333 +lon_0=-86 +lat_1=36.4166666666667 +lat_2=35.25 +x_0=600000 +y_0=0 +ellps=GRS80 +units=m
3662|NAD83(NSRS2007) / Tennessee (ftUS)|p|xy|0.304800609601219|-90.31,34.98,-81.65,36.68|+proj=lcc +lat_0=34.3333333333333 +lon_0=-86 +lat_1=36.4166666666667 +lat_2=35.25 +x_0=600000 +y_0=0 +ellps=GRS80 +units=us-ft
3663|NAD83(NSRS2007) / Texas Central|p|xy|1|-106.66,29.78,-93.5,32.27|+proj=lcc +lat_0=29.6666666666667 +lon_0=-100.333333333333 +lat_1=31.8833333333333 +lat_2=30.1166666666667 +x_0=700000 +y_0=3000000 +ellps=GRS80 +units=m
3664|NAD83(NSRS2007) / Texas Central (ftUS)|p|xy|0.304800609601219|-106.66,29.78,-93.5,32.27|+proj=lcc +lat_0=29.6666666666667 +lon_0=-100.333333333333 +lat_1=31.8833333333333 +lat_2=30.1166666666667 +x_0=699999.9998984 +y_0=3000000 +ellps=GRS80 +units=us-ft
3665|NAD83(NSRS2007) / Texas Centric Albers Equal Area|p|xy|1|-106.66,25.83,-93.5,36.5|+proj=aea +lat_0=18 +lon_0=-100 +lat_1=27.5 +lat_2=35 +x_0=1500000 +y_0=6000000 +ellps=GRS80 +units=m
3666|NAD83(NSRS2007) / Texas Centric Lambert Conformal|p|xy|1|-106.66,25.83,-93.5,36.5|+proj=lcc +lat_0=18 +lon_0=-100 +lat_1=27.5 +lat_2=35 +x_0=1500000 +y_0=5000000 +ellps=GRS80 +units=m
3667|NAD83(NSRS2007) / Texas North|p|xy|1|-103.03,34.3,-99.99,36.5|+proj=lcc +lat_0=34 +lon_0=-101.5 +lat_1=36.1833333333333 +lat_2=34.65 +x_0=200000 +y_0=1000000 +ellps=GRS80 +units=m
3668|NAD83(NSRS2007) / Texas North (ftUS)|p|xy|0.304800609601219|-103.03,34.3,-99.99,36.5|+proj=lcc +lat_0=34 +lon_0=-101.5 +lat_1=36.1833333333333 +lat_2=34.65 +x_0=200000.0001016 +y_0=999999.9998984 +ellps=GRS80 +units=us-ft
3669|NAD83(NSRS2007) / Texas North Central|p|xy|1|-103.07,31.72,-94,34.58|+proj=lcc +lat_0=31.6666666666667 +lon_0=-98.5 +lat_1=33.9666666666667 +lat_2=32.1333333333333 +x_0=600000 +y_0=2000000 +ellps=GRS80 +units=m
3670|NAD83(NSRS2007) / Texas North Central (ftUS)|p|xy|0.304800609601219|-103.07,31.72,-94,34.58|+proj=lcc +lat_0=31.6666666666667 +lon_0=-98.5 +lat_1=33.9666666666667 +lat_2=32.1333333333333 +x_0=600000 +y_0=2000000.0001016 +ellps=GRS80 +units=us-ft
3671|NAD83(NSRS2007) / Texas South|p|xy|1|-100.2,25.83,-96.85,28.21|+proj=lcc +lat_0=25.6666666666667 +lon_0=-98.5 +lat_1=27.8333333333333 +lat_2=26.1666666666667 +x_0=300000 +y_0=5000000 +ellps=GRS80 +units=m
3672|NAD83(NSRS2007) / Texas South (ftUS)|p|xy|0.304800609601219|-100.2,25.83,-96.85,28.21|+proj=lcc +lat_0=25.6666666666667 +lon_0=-98.5 +lat_1=27.8333333333333 +lat_2=26.1666666666667 +x_0=300000 +y_0=5000000.0001016 +ellps=GRS80 +units=us-ft
3673|NAD83(NSRS2007) / Texas South Central|p|xy|1|-105,27.78,-93.76,30.67|+proj=lcc +lat_0=27.8333333333333 +lon_0=-99 +lat_1=30.2833333333333 +lat_2=28.3833333333333 +x_0=600000 +y_0=4000000 +ellps=GRS80 +units=m
3674|NAD83(NSRS2007) / Texas South Central (ftUS)|p|xy|0.304800609601219|-105,27.78,-93.76,30.67|+proj=lcc +lat_0=27.8333333333333 +lon_0=-99 +lat_1=30.2833333333333 +lat_2=28.3833333333333 +x_0=600000 +y_0=3999999.9998984 +ellps=GRS80 +units=us-ft
3675|NAD83(NSRS2007) / Utah Central|p|xy|1|-114.05,38.49,-109.04,41.08|+proj=lcc +lat_0=38.3333333333333 +lon_0=-111.5 +lat_1=40.65 +lat_2=39.0166666666667 +x_0=500000 +y_0=2000000 +ellps=GRS80 +units=m
3676|NAD83(NSRS2007) / Utah Central (ft)|p|xy|0.3048|-114.05,38.49,-109.04,41.08|+proj=lcc +lat_0=38.3333333333333 +lon_0=-111.5 +lat_1=40.65 +lat_2=39.0166666666667 +x_0=500000.0001504 +y_0=1999999.999992 +ellps=GRS80 +units=ft
3677|NAD83(NSRS2007) / Utah Central (ftUS)|p|xy|0.304800609601219|-114.05,38.49,-109.04,41.08|+proj=lcc +lat_0=38.3333333333333 +lon_0=-111.5 +lat_1=40.65 +lat_2=39.0166666666667 +x_0=500000.00001016 +y_0=2000000.00001016 +ellps=GRS80 +units=us-ft
3678|NAD83(NSRS2007) / Utah North|p|xy|1|-114.04,40.55,-109.04,42.01|+proj=lcc +lat_0=40.3333333333333 +lon_0=-111.5 +lat_1=41.7833333333333 +lat_2=40.7166666666667 +x_0=500000 +y_0=1000000 +ellps=GRS80 +units=m
3679|NAD83(NSRS2007) / Utah North (ft)|p|xy|0.3048|-114.04,40.55,-109.04,42.01|+proj=lcc +lat_0=40.3333333333333 +lon_0=-111.5 +lat_1=41.7833333333333 +lat_2=40.7166666666667 +x_0=500000.0001504 +y_0=999999.999996 +ellps=GRS80 +units=ft
3680|NAD83(NSRS2007) / Utah North (ftUS)|p|xy|0.304800609601219|-114.04,40.55,-109.04,42.01|+proj=lcc +lat_0=40.3333333333333 +lon_0=-111.5 +lat_1=41.7833333333333 +lat_2=40.7166666666667 +x_0=500000.00001016 +y_0=999999.99998984 +ellps=GRS80 +units=us-ft
3681|NAD83(NSRS2007) / Utah South|p|xy|1|-114.05,36.99,-109.04,38.58|+proj=lcc +lat_0=36.6666666666667 +lon_0=-111.5 +lat_1=38.35 +lat_2=37.2166666666667 +x_0=500000 +y_0=3000000 +ellps=GRS80 +units=m
3682|NAD83(NSRS2007) / Utah South (ft)|p|xy|0.3048|-114.05,36.99,-109.04,38.58|+proj=lcc +lat_0=36.6666666666667 +lon_0=-111.5 +lat_1=38.35 +lat_2=37.2166666666667 +x_0=500000.0001504 +y_0=2999999.999988 +ellps=GRS80 +units=ft
3683|NAD83(NSRS2007) / Utah South (ftUS)|p|xy|0.304800609601219|-114.05,36.99,-109.04,38.58|+proj=lcc +lat_0=36.6666666666667 +lon_0=-111.5 +lat_1=38.35 +lat_2=37.2166666666667 +x_0=500000.00001016 +y_0=3000000 +ellps=GRS80 +units=us-ft
3684|NAD83(NSRS2007) / Vermont|p|xy|1|-73.44,42.72,-71.5,45.03|+proj=tmerc +lat_0=42.5 +lon_0=-72.5 +k=0.999964286 +x_0=500000 +y_0=0 +ellps=GRS80 +units=m
3685|NAD83(NSRS2007) / Virginia North|p|xy|1|-80.06,37.77,-76.51,39.46|+proj=lcc +lat_0=37.6666666666667 +lon_0=-78.5 +lat_1=39.2 +lat_2=38.0333333333333 +x_0=3500000 +y_0=2000000 +ellps=GRS80 +units=m
3686|NAD83(NSRS2007) / Virginia North (ftUS)|p|xy|0.304800609601219|-80.06,37.77,-76.51,39.46|+proj=lcc +lat_0=37.6666666666667 +lon_0=-78.5 +lat_1=39.2 +lat_2=38.0333333333333 +x_0=3500000.0001016 +y_0=2000000.0001016 +ellps=GRS80 +units=us-ft
3687|NAD83(NSRS2007) / Virginia South|p|xy|1|-83.68,36.54,-75.31,38.28|+proj=lcc +lat_0=36.3333333333333 +lon_0=-78.5 +lat_1=37.9666666666667 +lat_2=36.7666666666667 +x_0=3500000 +y_0=1000000 +ellps=GRS80 +units=m
3688|NAD83(NSRS2007) / Virginia South (ftUS)|p|xy|0.304800609601219|-83.68,36.54,-75.31,38.28|+proj=lcc +lat_0=36.3333333333333 +lon_0=-78.5 +lat_1=37.9666666666667 +lat_2=36.7666666666667 +x_0=3500000.0001016 +y_0=999999.9998984 +ellps=GRS80 +units=us-ft
3689|NAD83(NSRS2007) / Washington North|p|xy|1|-124.79,47.08,-117.02,49.05|+proj=lcc +lat_0=47 +lon_0=-120.833333333333 +lat_1=48.7333333333333 +lat_2=47.5 +x_0=500000 +y_0=0 +ellps=GRS80 +units=m
3690|NAD83(NSRS2007) / Washington North (ftUS)|p|xy|0.304800609601219|-124.79,47.08,-117.02,49.05|+proj=lcc +lat_0=47 +lon_0=-120.833333333333 +lat_1=48.7333333333333 +lat_2=47.5 +x_0=500000.0001016 +y_0=0 +ellps=GRS80 +units=us-ft
3691|NAD83(NSRS2007) / Washington South|p|xy|1|-124.4,45.54,-116.91,47.61|+proj=lcc +lat_0=45.3333333333333 +lon_0=-120.5 +lat_1=47.3333333333333 +lat_2=45.8333333333333 +x_0=500000 +y_0=0 +ellps=GRS80 +units=m
3692|NAD83(NSRS2007) / Washington South (ftUS)|p|xy|0.304800609601219|-124.4,45.54,-116.91,47.61|+proj=lcc +lat_0=45.3333333333333 +lon_0=-120.5 +lat_1=47.3333333333333 +lat_2=45.8333333333333 +x_0=500000.0001016 +y_0=0 +ellps=GRS80 +units=us-ft
3693|NAD83(NSRS2007) / West Virginia North|p|xy|1|-81.76,38.76,-77.72,40.64|+proj=lcc +lat_0=38.5 +lon_0=-79.5 +lat_1=40.25 +lat_2=39 +x_0=600000 +y_0=0 +ellps=GRS80 +units=m
3694|NAD83(NSRS2007) / West Virginia South|p|xy|1|-82.65,37.2,-79.05,39.17|+proj=lcc +lat_0=37 +lon_0=-81 +lat_1=38.8833333333333 +lat_2=37.4833333333333 +x_0=600000 +y_0=0 +ellps=GRS80 +units=m
3695|NAD83(NSRS2007) / Wisconsin Central|p|xy|1|-92.89,43.98,-86.25,45.8|+proj=lcc +lat_0=43.8333333333333 +lon_0=-90 +lat_1=45.5 +lat_2=44.25 +x_0=600000 +y_0=0 +ellps=GRS80 +units=m
3696|NAD83(NSRS2007) / Wisconsin Central (ftUS)|p|xy|0.304800609601219|-92.89,43.98,-86.25,45.8|+proj=lcc +lat_0=43.8333333333333 +lon_0=-90 +lat_1=45.5 +lat_2=44.25 +x_0=600000 +y_0=0 +ellps=GRS80 +units=us-ft
3697|NAD83(NSRS2007) / Wisconsin North|p|xy|1|-92.89,45.37,-88.05,47.31|+proj=lcc +lat_0=45.1666666666667 +lon_0=-90 +lat_1=46.7666666666667 +lat_2=45.5666666666667 +x_0=600000 +y_0=0 +ellps=GRS80 +units=m
3698|NAD83(NSRS2007) / Wisconsin North (ftUS)|p|xy|0.304800609601219|-92.89,45.37,-88.05,47.31|+proj=lcc +lat_0=45.1666666666667 +lon_0=-90 +lat_1=46.7666666666667 +lat_2=45.5666666666667 +x_0=600000 +y_0=0 +ellps=GRS80 +units=us-ft
3699|NAD83(NSRS2007) / Wisconsin South|p|xy|1|-91.43,42.48,-86.95,44.33|+proj=lcc +lat_0=42 +lon_0=-90 +lat_1=44.0666666666667 +lat_2=42.7333333333333 +x_0=600000 +y_0=0 +ellps=GRS80 +units=m
3700|NAD83(NSRS2007) / Wisconsin South (ftUS)|p|xy|0.304800609601219|-91.43,42.48,-86.95,44.33|+proj=lcc +lat_0=42 +lon_0=-90 +lat_1=44.0666666666667 +lat_2=42.7333333333333 +x_0=600000 +y_0=0 +ellps=GRS80 +units=us-ft
3701|NAD83(NSRS2007) / Wisconsin Transverse Mercator|p|xy|1|-92.89,42.48,-86.25,47.31|+proj=tmerc +lat_0=0 +lon_0=-90 +k=0.9996 +x_0=520000 +y_0=-4480000 +ellps=GRS80 +units=m
3702|NAD83(NSRS2007) / Wyoming East|p|xy|1|-106.33,40.99,-104.05,45.01|+proj=tmerc +lat_0=40.5 +lon_0=-105.166666666667 +k=0.9999375 +x_0=200000 +y_0=0 +ellps=GRS80 +units=m
3703|NAD83(NSRS2007) / Wyoming East Central|p|xy|1|-108.63,40.99,-106,45.01|+proj=tmerc +lat_0=40.5 +lon_0=-107.333333333333 +k=0.9999375 +x_0=400000 +y_0=100000 +ellps=GRS80 +units=m
3704|NAD83(NSRS2007) / Wyoming West Central|p|xy|1|-111.06,40.99,-107.5,45.01|+proj=tmerc +lat_0=40.5 +lon_0=-108.75 +k=0.9999375 +x_0=600000 +y_0=0 +ellps=GRS80 +units=m
3705|NAD83(NSRS2007) / Wyoming West|p|xy|1|-111.06,40.99,-109.04,44.67|+proj=tmerc +lat_0=40.5 +lon_0=-110.083333333333 +k=0.9999375 +x_0=800000 +y_0=100000 +ellps=GRS80 +units=m
3706|NAD83(NSRS2007) / UTM zone 59N|p|xy|1|167.65,49.01,174.01,56.28|+proj=utm +zone=59 +ellps=GRS80 +units=m
3707|NAD83(NSRS2007) / UTM zone 60N|p|xy|1|174,47.92,180,56.67|+proj=utm +zone=60 +ellps=GRS80 +units=m
3708|NAD83(NSRS2007) / UTM zone 1N|p|xy|1|-180,47.88,-173.99,63.21|+proj=utm +zone=1 +ellps=GRS80 +units=m
3709|NAD83(NSRS2007) / UTM zone 2N|p|xy|1|-174,48.66,-167.99,73.05|+proj=utm +zone=2 +ellps=GRS80 +units=m
3710|NAD83(NSRS2007) / UTM zone 3N|p|xy|1|-168,49.52,-161.99,74.29|+proj=utm +zone=3 +ellps=GRS80 +units=m
3711|NAD83(NSRS2007) / UTM zone 4N|p|xy|1|-162,50.98,-155.99,74.71|+proj=utm +zone=4 +ellps=GRS80 +units=m
3712|NAD83(NSRS2007) / UTM zone 5N|p|xy|1|-156,52.15,-149.99,74.71|+proj=utm +zone=5 +ellps=GRS80 +units=m
3713|NAD83(NSRS2007) / UTM zone 6N|p|xy|1|-150,54.05,-143.99,74.13|+proj=utm +zone=6 +ellps=GRS80 +units=m
3714|NAD83(NSRS2007) / UTM zone 7N|p|xy|1|-144,53.47,-137.99,73.59|+proj=utm +zone=7 +ellps=GRS80 +units=m
3715|NAD83(NSRS2007) / UTM zone 8N|p|xy|1|-138,53.6,-131.99,73.04|+proj=utm +zone=8 +ellps=GRS80 +units=m
3716|NAD83(NSRS2007) / UTM zone 9N|p|xy|1|-132,35.38,-126,56.84|+proj=utm +zone=9 +ellps=GRS80 +units=m
3717|NAD83(NSRS2007) / UTM zone 10N|p|xy|1|-126,30.54,-119.99,49.09|+proj=utm +zone=10 +ellps=GRS80 +units=m
3718|NAD83(NSRS2007) / UTM zone 11N|p|xy|1|-120,30.88,-114,49.01|+proj=utm +zone=11 +ellps=GRS80 +units=m
3719|NAD83(NSRS2007) / UTM zone 12N|p|xy|1|-114,31.33,-108,49.01|+proj=utm +zone=12 +ellps=GRS80 +units=m
3720|NAD83(NSRS2007) / UTM zone 13N|p|xy|1|-108,28.98,-102,49.01|+proj=utm +zone=13 +ellps=GRS80 +units=m
3721|NAD83(NSRS2007) / UTM zone 14N|p|xy|1|-102,25.83,-96,49.01|+proj=utm +zone=14 +ellps=GRS80 +units=m
3722|NAD83(NSRS2007) / UTM zone 15N|p|xy|1|-96.01,25.61,-90,49.38|+proj=utm +zone=15 +ellps=GRS80 +units=m
3723|NAD83(NSRS2007) / UTM zone 16N|p|xy|1|-90,23.97,-84,48.32|+proj=utm +zone=16 +ellps=GRS80 +units=m
3724|NAD83(NSRS2007) / UTM zone 17N|p|xy|1|-84,23.81,-78,46.13|+proj=utm +zone=17 +ellps=GRS80 +units=m
3725|NAD83(NSRS2007) / UTM zone 18N|p|xy|1|-78,28.28,-72,45.03|+proj=utm +zone=18 +ellps=GRS80 +units=m
3726|NAD83(NSRS2007) / UTM zone 19N|p|xy|1|-72,33.61,-65.99,47.47|+proj=utm +zone=19 +ellps=GRS80 +units=m
3727|Reunion 1947 / TM Reunion|p|xy|1|55.16,-21.42,55.91,-20.81|+proj=tmerc +lat_0=-21.1166666666667 +lon_0=55.5333333333333 +k=1 +x_0=160000 +y_0=50000 +ellps=intl +towgs84=94,-948,-1262,0,0,0,0 +units=m
3728|NAD83(NSRS2007) / Ohio North (ftUS)|p|xy|0.304800609601219|-84.81,40.1,-80.51,42.33|+proj=lcc +lat_0=39.6666666666667 +lon_0=-82.5 +lat_1=41.7 +lat_2=40.4333333333333 +x_0=600000 +y_0=0 +ellps=GRS80 +units=us-ft
3729|NAD83(NSRS2007) / Ohio South (ftUS)|p|xy|0.304800609601219|-84.83,38.4,-80.7,40.36|+proj=lcc +lat_0=38 +lon_0=-82.5 +lat_1=40.0333333333333 +lat_2=38.7333333333333 +x_0=600000 +y_0=0 +ellps=GRS80 +units=us-ft
3730|NAD83(NSRS2007) / Wyoming East (ftUS)|p|xy|0.304800609601219|-106.33,40.99,-104.05,45.01|+proj=tmerc +lat_0=40.5 +lon_0=-105.166666666667 +k=0.9999375 +x_0=200000.00001016 +y_0=0 +ellps=GRS80 +units=us-ft
3731|NAD83(NSRS2007) / Wyoming East Central (ftUS)|p|xy|0.304800609601219|-108.63,40.99,-106,45.01|+proj=tmerc +lat_0=40.5 +lon_0=-107.333333333333 +k=0.9999375 +x_0=399999.99998984 +y_0=99999.99998984 +ellps=GRS80 +units=us-ft
3732|NAD83(NSRS2007) / Wyoming West Central (ftUS)|p|xy|0.304800609601219|-111.06,40.99,-107.5,45.01|+proj=tmerc +lat_0=40.5 +lon_0=-108.75 +k=0.9999375 +x_0=600000 +y_0=0 +ellps=GRS80 +units=us-ft
3733|NAD83(NSRS2007) / Wyoming West (ftUS)|p|xy|0.304800609601219|-111.06,40.99,-109.04,44.67|+proj=tmerc +lat_0=40.5 +lon_0=-110.083333333333 +k=0.9999375 +x_0=800000.00001016 +y_0=99999.99998984 +ellps=GRS80 +units=us-ft
3734|NAD83 / Ohio North (ftUS)|p|xy|0.304800609601219|-84.81,40.1,-80.51,42.33|+proj=lcc +lat_0=39.6666666666667 +lon_0=-82.5 +lat_1=41.7 +lat_2=40.4333333333333 +x_0=600000 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=us-ft
3735|NAD83 / Ohio South (ftUS)|p|xy|0.304800609601219|-84.83,38.4,-80.7,40.36|+proj=lcc +lat_0=38 +lon_0=-82.5 +lat_1=40.0333333333333 +lat_2=38.7333333333333 +x_0=600000 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=us-ft
3736|NAD83 / Wyoming East (ftUS)|p|xy|0.304800609601219|-106.33,40.99,-104.05,45.01|+proj=tmerc +lat_0=40.5 +lon_0=-105.166666666667 +k=0.9999375 +x_0=200000.00001016 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=us-ft
3737|NAD83 / Wyoming East Central (ftUS)|p|xy|0.304800609601219|-108.63,40.99,-106,45.01|+proj=tmerc +lat_0=40.5 +lon_0=-107.333333333333 +k=0.9999375 +x_0=399999.99998984 +y_0=99999.99998984 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=us-ft
3738|NAD83 / Wyoming West Central (ftUS)|p|xy|0.304800609601219|-111.06,40.99,-107.5,45.01|+proj=tmerc +lat_0=40.5 +lon_0=-108.75 +k=0.9999375 +x_0=600000 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=us-ft
3739|NAD83 / Wyoming West (ftUS)|p|xy|0.304800609601219|-111.06,40.99,-109.04,44.67|+proj=tmerc +lat_0=40.5 +lon_0=-110.083333333333 +k=0.9999375 +x_0=800000.00001016 +y_0=99999.99998984 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=us-ft
3740|NAD83(HARN) / UTM zone 10N|p|xy|1|-124.79,33.85,-119.99,49.05|+proj=utm +zone=10 +ellps=GRS80 +units=m
3741|NAD83(HARN) / UTM zone 11N|p|xy|1|-120,32.26,-114,49.01|+proj=utm +zone=11 +ellps=GRS80 +units=m
3742|NAD83(HARN) / UTM zone 12N|p|xy|1|-114,31.33,-108,49.01|+proj=utm +zone=12 +ellps=GRS80 +units=m
3743|NAD83(HARN) / UTM zone 13N|p|xy|1|-108,28.98,-102,49.01|+proj=utm +zone=13 +ellps=GRS80 +units=m
3744|NAD83(HARN) / UTM zone 14N|p|xy|1|-102,25.83,-95.99,49.01|+proj=utm +zone=14 +ellps=GRS80 +units=m
3745|NAD83(HARN) / UTM zone 15N|p|xy|1|-96,28.42,-89.99,49.38|+proj=utm +zone=15 +ellps=GRS80 +units=m
3746|NAD83(HARN) / UTM zone 16N|p|xy|1|-90,28.85,-83.99,48.32|+proj=utm +zone=16 +ellps=GRS80 +units=m
3747|NAD83(HARN) / UTM zone 17N|p|xy|1|-84.01,24.41,-78,46.13|+proj=utm +zone=17 +ellps=GRS80 +units=m
3748|NAD83(HARN) / UTM zone 18N|p|xy|1|-78,33.84,-72,45.03|+proj=utm +zone=18 +ellps=GRS80 +units=m
3749|NAD83(HARN) / UTM zone 19N|p|xy|1|-72,40.96,-66.91,47.47|+proj=utm +zone=19 +ellps=GRS80 +units=m
3750|NAD83(HARN) / UTM zone 4N|p|xy|1|-160.3,19.51,-155.99,22.29|+proj=utm +zone=4 +ellps=GRS80 +units=m
3751|NAD83(HARN) / UTM zone 5N|p|xy|1|-156,18.87,-154.74,20.86|+proj=utm +zone=5 +ellps=GRS80 +units=m
3753|NAD83(HARN) / Ohio North (ftUS)|p|xy|0.304800609601219|-84.81,40.1,-80.51,42.33|+proj=lcc +lat_0=39.6666666666667 +lon_0=-82.5 +lat_1=41.7 +lat_2=40.4333333333333 +x_0=600000 +y_0=0 +ellps=GRS80 +units=us-ft
3754|NAD83(HARN) / Ohio South (ftUS)|p|xy|0.304800609601219|-84.83,38.4,-80.7,40.36|+proj=lcc +lat_0=38 +lon_0=-82.5 +lat_1=40.0333333333333 +lat_2=38.7333333333333 +x_0=600000 +y_0=0 +ellps=GRS80 +units=us-ft
3755|NAD83(HARN) / Wyoming East (ftUS)|p|xy|0.304800609601219|-106.33,40.99,-104.05,45.01|+proj=tmerc +lat_0=40.5 +lon_0=-105.166666666667 +k=0.9999375 +x_0=200000.00001016 +y_0=0 +ellps=GRS80 +units=us-ft
3756|NAD83(HARN) / Wyoming East Central (ftUS)|p|xy|0.304800609601219|-108.63,40.99,-106,45.01|+proj=tmerc +lat_0=40.5 +lon_0=-107.333333333333 +k=0.9999375 +x_0=399999.99998984 +y_0=99999.99998984 +ellps=GRS80 +units=us-ft
3757|NAD83(HARN) / Wyoming West Central (ftUS)|p|xy|0.304800609601219|-111.06,40.99,-107.5,45.01|+proj=tmerc +lat_0=40.5 +lon_0=-108.75 +k=0.9999375 +x_0=600000 +y_0=0 +ellps=GRS80 +units=us-ft
3758|NAD83(HARN) / Wyoming West (ftUS)|p|xy|0.304800609601219|-111.06,40.99,-109.04,44.67|+proj=tmerc +lat_0=40.5 +lon_0=-110.083333333333 +k=0.9999375 +x_0=800000.00001016 +y_0=99999.99998984 +ellps=GRS80 +units=us-ft
3759|NAD83 / Hawaii zone 3 (ftUS)|p|xy|0.304800609601219|-158.33,21.2,-157.61,21.75|+proj=tmerc +lat_0=21.1666666666667 +lon_0=-158 +k=0.99999 +x_0=500000.00001016 +y_0=0 +ellps=GRS80 +towgs84=1,1,-1,0,0,0,0 +units=us-ft
3760|NAD83(HARN) / Hawaii zone 3 (ftUS)|p|xy|0.304800609601219|-158.33,21.2,-157.61,21.75|+proj=tmerc +lat_0=21.1666666666667 +lon_0=-158 +k=0.99999 +x_0=500000.00001016 +y_0=0 +ellps=GRS80 +units=us-ft
3761|NAD83(CSRS) / UTM zone 22N|p|xy|1|-54,39.5,-47.99,57.65|+proj=utm +zone=22 +ellps=GRS80 +units=m
3762|WGS 84 / South Georgia Lambert|p|xy|1|-38.08,-54.95,-35.74,-53.93|+proj=lcc +lat_0=-55 +lon_0=-37 +lat_1=-54 +lat_2=-54.75 +x_0=0 +y_0=0 +datum=WGS84 +units=m
3763|ETRS89 / Portugal TM06|p|xy|1|-9.56,36.95,-6.19,42.16|+proj=tmerc +lat_0=39.6682583333333 +lon_0=-8.13310833333333 +k=1 +x_0=0 +y_0=0 +ellps=GRS80 +units=m
3764|NZGD2000 / Chatham Island Circuit 2000|p|yx|1|-177.25,-44.64,-175.54,-43.3|+proj=tmerc +lat_0=-44 +lon_0=-176.5 +k=1 +x_0=400000 +y_0=800000 +ellps=GRS80 +units=m
3765|HTRS96 / Croatia TM|p|xy|1|13.43,42.34,19.43,46.54|+proj=tmerc +lat_0=0 +lon_0=16.5 +k=0.9999 +x_0=500000 +y_0=0 +ellps=GRS80 +units=m
3766|HTRS96 / Croatia LCC|p|xy|1|13,41.62,19.43,46.54|+proj=lcc +lat_0=0 +lon_0=16.5 +lat_1=45.9166666666667 +lat_2=43.0833333333333 +x_0=0 +y_0=0 +ellps=GRS80 +units=m
3767|HTRS96 / UTM zone 33N|p|xy|1|13,41.63,18,46.54|+proj=utm +zone=33 +ellps=GRS80 +units=m
3768|HTRS96 / UTM zone 34N|p|xy|1|18,41.62,19.43,45.92|+proj=utm +zone=34 +ellps=GRS80 +units=m
3769|Bermuda 1957 / UTM zone 20N|p|xy|1|-64.89,32.21,-64.61,32.43|+proj=utm +zone=20 +ellps=clrk66 +units=m
3770|BDA2000 / Bermuda 2000 National Grid|p|xy|1|-68.83,28.91,-60.7,35.73|+proj=tmerc +lat_0=32 +lon_0=-64.75 +k=1 +x_0=550000 +y_0=100000 +ellps=WGS84 +units=m
3771|NAD27 / Alberta 3TM ref merid 111 W|p|xy|1|-112.5,48.99,-109.98,60|+proj=tmerc +lat_0=0 +lon_0=-111 +k=0.9999 +x_0=0 +y_0=0 +datum=NAD27 +units=m
3772|NAD27 / Alberta 3TM ref merid 114 W|p|xy|1|-115.5,48.99,-112.5,60|+proj=tmerc +lat_0=0 +lon_0=-114 +k=0.9999 +x_0=0 +y_0=0 +datum=NAD27 +units=m
3773|NAD27 / Alberta 3TM ref merid 117 W|p|xy|1|-118.5,50.77,-115.5,60|+proj=tmerc +lat_0=0 +lon_0=-117 +k=0.9999 +x_0=0 +y_0=0 +datum=NAD27 +units=m
3775|NAD83 / Alberta 3TM ref merid 111 W|p|xy|1|-112.5,48.99,-109.98,60|+proj=tmerc +lat_0=0 +lon_0=-111 +k=0.9999 +x_0=0 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
3776|NAD83 / Alberta 3TM ref merid 114 W|p|xy|1|-115.5,48.99,-112.5,60|+proj=tmerc +lat_0=0 +lon_0=-114 +k=0.9999 +x_0=0 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
3777|NAD83 / Alberta 3TM ref merid 117 W|p|xy|1|-118.5,50.77,-115.5,60|+proj=tmerc +lat_0=0 +lon_0=-117 +k=0.9999 +x_0=0 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
3779|NAD83(CSRS) / Alberta 3TM ref merid 111 W|p|xy|1|-112.5,48.99,-109.98,60|+proj=tmerc +lat_0=0 +lon_0=-111 +k=0.9999 +x_0=0 +y_0=0 +ellps=GRS80 +units=m
3780|NAD83(CSRS) / Alberta 3TM ref merid 114 W|p|xy|1|-115.5,48.99,-112.5,60|+proj=tmerc +lat_0=0 +lon_0=-114 +k=0.9999 +x_0=0 +y_0=0 +ellps=GRS80 +units=m
3781|NAD83(CSRS) / Alberta 3TM ref merid 117 W|p|xy|1|-118.5,50.77,-115.5,60|+proj=tmerc +lat_0=0 +lon_0=-117 +k=0.9999 +x_0=0 +y_0=0 +ellps=GRS80 +units=m
3783|Pitcairn 2006 / Pitcairn TM 2006|p|xy|1|-130.16,-25.14,-130.01,-25|+proj=tmerc +lat_0=-25.0685526111111 +lon_0=-130.112967111111 +k=1 +x_0=14200 +y_0=15500 +ellps=WGS84 +units=m
3784|Pitcairn 1967 / UTM zone 9S|p|xy|1|-130.16,-25.14,-130.01,-25|+proj=utm +zone=9 +south +ellps=intl +towgs84=185,165,42,0,0,0,0 +units=m
3788|NZGD2000 / Auckland Islands TM 2000|p|yx|1|165.55,-51.13,166.93,-47.8|+proj=tmerc +lat_0=0 +lon_0=166 +k=1 +x_0=3500000 +y_0=10000000 +ellps=GRS80 +units=m
3789|NZGD2000 / Campbell Island TM 2000|p|yx|1|168.65,-52.83,169.6,-52.26|+proj=tmerc +lat_0=0 +lon_0=169 +k=1 +x_0=3500000 +y_0=10000000 +ellps=GRS80 +units=m
3790|NZGD2000 / Antipodes Islands TM 2000|p|yx|1|178.4,-49.92,179.37,-47.54|+proj=tmerc +lat_0=0 +lon_0=179 +k=1 +x_0=3500000 +y_0=10000000 +ellps=GRS80 +units=m
3791|NZGD2000 / Raoul Island TM 2000|p|yx|1|-179.07,-31.56,-177.62,-29.03|+proj=tmerc +lat_0=0 +lon_0=-178 +k=1 +x_0=3500000 +y_0=10000000 +ellps=GRS80 +units=m
3793|NZGD2000 / Chatham Islands TM 2000|p|yx|1|-177.25,-44.64,-175.54,-43.3|+proj=tmerc +lat_0=0 +lon_0=-176.5 +k=1 +x_0=3500000 +y_0=10000000 +ellps=GRS80 +units=m
3794|Slovenia 1996 / Slovene National Grid|p|xy|1|13.38,45.42,16.61,46.88|+proj=tmerc +lat_0=0 +lon_0=15 +k=0.9999 +x_0=500000 +y_0=-5000000 +ellps=GRS80 +units=m
3795|NAD27 / Cuba Norte|p|yx|1|-85.01,21.38,-76.91,23.25|+proj=lcc +lat_0=22.35 +lon_0=-81 +lat_1=23 +lat_2=21.7 +x_0=500000 +y_0=280296.016 +datum=NAD27 +units=m
3796|NAD27 / Cuba Sur|p|yx|1|-78.69,19.77,-74.07,21.5|+proj=lcc +lat_0=20.7166666666667 +lon_0=-76.8333333333333 +lat_1=21.3 +lat_2=20.1333333333333 +x_0=500000 +y_0=229126.939 +datum=NAD27 +units=m
3797|NAD27 / MTQ Lambert|p|xy|1|-79.85,44.99,-57.1,62.62|+proj=lcc +lat_0=44 +lon_0=-70 +lat_1=50 +lat_2=46 +x_0=800000 +y_0=0 +datum=NAD27 +units=m
3798|NAD83 / MTQ Lambert|p|xy|1|-79.85,44.99,-57.1,62.62|+proj=lcc +lat_0=44 +lon_0=-70 +lat_1=50 +lat_2=46 +x_0=800000 +y_0=0 +datum=NAD83 +units=m
3799|NAD83(CSRS) / MTQ Lambert|p|xy|1|-79.85,44.99,-57.1,62.62|+proj=lcc +lat_0=44 +lon_0=-70 +lat_1=50 +lat_2=46 +x_0=800000 +y_0=0 +ellps=GRS80 +units=m
3800|NAD27 / Alberta 3TM ref merid 120 W|p|xy|1|-120,52.88,-118.5,60|+proj=tmerc +lat_0=0 +lon_0=-120 +k=0.9999 +x_0=0 +y_0=0 +datum=NAD27 +units=m
3801|NAD83 / Alberta 3TM ref merid 120 W|p|xy|1|-120,52.88,-118.5,60|+proj=tmerc +lat_0=0 +lon_0=-120 +k=0.9999 +x_0=0 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
3802|NAD83(CSRS) / Alberta 3TM ref merid 120 W|p|xy|1|-120,52.88,-118.5,60|+proj=tmerc +lat_0=0 +lon_0=-120 +k=0.9999 +x_0=0 +y_0=0 +ellps=GRS80 +units=m
3812|ETRS89 / Belgian Lambert 2008|p|xy|1|2.5,49.5,6.4,51.51|+proj=lcc +lat_0=50.797815 +lon_0=4.35921583333333 +lat_1=49.8333333333333 +lat_2=51.1666666666667 +x_0=649328 +y_0=665262 +ellps=GRS80 +units=m
3814|NAD83 / Mississippi TM|p|xy|1|-91.65,30.01,-88.09,35.01|+proj=tmerc +lat_0=32.5 +lon_0=-89.75 +k=0.9998335 +x_0=500000 +y_0=1300000 +datum=NAD83 +units=m
3815|NAD83(HARN) / Mississippi TM|p|xy|1|-91.65,30.01,-88.09,35.01|+proj=tmerc +lat_0=32.5 +lon_0=-89.75 +k=0.9998335 +x_0=500000 +y_0=1300000 +ellps=GRS80 +units=m
3816|NAD83(NSRS2007) / Mississippi TM|p|xy|1|-91.65,30.01,-88.09,35.01|+proj=tmerc +lat_0=32.5 +lon_0=-89.75 +k=0.9998335 +x_0=500000 +y_0=1300000 +ellps=GRS80 +units=m
3819|HD1909|g|yx|111319.490793274|16.11,45.74,22.9,48.58|+proj=longlat +ellps=bessel +towgs84=595.48,121.69,515.35,4.115,-2.9383,0.853,-3.408
3821|TWD67|g|yx|111319.490793274|119.25,21.87,122.06,25.34|+proj=longlat +ellps=aust_SA
3824|TWD97|g|yx|111319.490793274|114.32,17.36,123.61,26.96|+proj=longlat +ellps=GRS80
3825|TWD97 / TM2 zone 119|p|xy|1|118,18.63,120,24.65|+proj=tmerc +lat_0=0 +lon_0=119 +k=0.9999 +x_0=250000 +y_0=0 +ellps=GRS80 +units=m
3826|TWD97 / TM2 zone 121|p|xy|1|119.99,20.41,122.06,26.72|+proj=tmerc +lat_0=0 +lon_0=121 +k=0.9999 +x_0=250000 +y_0=0 +ellps=GRS80 +units=m
3827|TWD67 / TM2 zone 119|p|xy|1|119.25,23.13,119.78,23.82|+proj=tmerc +lat_0=0 +lon_0=119 +k=0.9999 +x_0=250000 +y_0=0 +ellps=aust_SA +units=m
3828|TWD67 / TM2 zone 121|p|xy|1|119.99,21.87,122.06,25.34|+proj=tmerc +lat_0=0 +lon_0=121 +k=0.9999 +x_0=250000 +y_0=0 +ellps=aust_SA +units=m
3829|Hu Tzu Shan 1950 / UTM zone 51N|p|xy|1|119.25,21.87,122.06,25.34|+proj=utm +zone=51 +ellps=intl +towgs84=-637,-549,-203,0,0,0,0 +units=m
3832|WGS 84 / PDC Mercator|p|xy|1|98.69,-60,-68,66.67|+proj=merc +lon_0=150 +k=1 +x_0=0 +y_0=0 +datum=WGS84 +units=m
3833|Pulkovo 1942(58) / Gauss-Kruger zone 2|p|yx|1|9.92,50.2,12,54.23|+proj=tmerc +lat_0=0 +lon_0=9 +k=1 +x_0=2500000 +y_0=0 +ellps=krass +units=m
3834|Pulkovo 1942(83) / Gauss-Kruger zone 2|p|yx|1|9.92,50.2,12,54.23|+proj=tmerc +lat_0=0 +lon_0=9 +k=1 +x_0=2500000 +y_0=0 +ellps=krass +towgs84=24,-123,-94,0.02,-0.25,-0.13,1.1 +units=m
3835|Pulkovo 1942(83) / Gauss-Kruger zone 3|p|yx|1|12,45.78,18.01,54.74|+proj=tmerc +lat_0=0 +lon_0=15 +k=1 +x_0=3500000 +y_0=0 +ellps=krass +units=m
3836|Pulkovo 1942(83) / Gauss-Kruger zone 4|p|yx|1|18,45.74,22.9,50.06|+proj=tmerc +lat_0=0 +lon_0=21 +k=1 +x_0=4500000 +y_0=0 +ellps=krass +units=m
3837|Pulkovo 1942(58) / 3-degree Gauss-Kruger zone 3|p|yx|1|9.92,50.35,10.5,51.56|+proj=tmerc +lat_0=0 +lon_0=9 +k=1 +x_0=3500000 +y_0=0 +ellps=krass +units=m
3838|Pulkovo 1942(58) / 3-degree Gauss-Kruger zone 4|p|yx|1|10.5,48.97,13.5,54.74|+proj=tmerc +lat_0=0 +lon_0=12 +k=1 +x_0=4500000 +y_0=0 +ellps=krass +units=m
3839|Pulkovo 1942(58) / 3-degree Gauss-Kruger zone 9|p|yx|1|25.5,41.28,28.5,48.27|+proj=tmerc +lat_0=0 +lon_0=27 +k=1 +x_0=9500000 +y_0=0 +ellps=krass +units=m
3840|Pulkovo 1942(58) / 3-degree Gauss-Kruger zone 10|p|yx|1|28.5,43.34,29.74,45.44|+proj=tmerc +lat_0=0 +lon_0=30 +k=1 +x_0=10500000 +y_0=0 +ellps=krass +units=m
3841|Pulkovo 1942(83) / 3-degree Gauss-Kruger zone 6|p|yx|1|16.5,45.74,19.5,50.45|+proj=tmerc +lat_0=0 +lon_0=18 +k=1 +x_0=6500000 +y_0=0 +ellps=krass +units=m
3844|Pulkovo 1942(58) / Stereo70|p|yx|1|20.26,43.44,31.41,48.27|+proj=sterea +lat_0=46 +lon_0=25 +k=0.99975 +x_0=500000 +y_0=500000 +ellps=krass +units=m
3845|SWEREF99 / RT90 7.5 gon V emulation|p|yx|1|10.93,57.29,12.91,59.73|+proj=tmerc +lat_0=0 +lon_0=11.30625 +k=1.000006 +x_0=1500025.141 +y_0=-667.282 +ellps=GRS80 +units=m
3846|SWEREF99 / RT90 5 gon V emulation|p|yx|1|11.81,55.28,15.44,64.39|+proj=tmerc +lat_0=0 +lon_0=13.5562666666667 +k=1.0000058 +x_0=1500044.695 +y_0=-667.13 +ellps=GRS80 +units=m
3847|SWEREF99 / RT90 2.5 gon V emulation|p|yx|1|13.66,55.95,17.73,67.18|+proj=tmerc +lat_0=0 +lon_0=15.8062845294444 +k=1.00000561024 +x_0=1500064.274 +y_0=-667.711 +ellps=GRS80 +units=m
3848|SWEREF99 / RT90 0 gon emulation|p|yx|1|16.08,56.86,20.22,68.54|+proj=tmerc +lat_0=0 +lon_0=18.0563 +k=1.0000054 +x_0=1500083.521 +y_0=-668.844 +ellps=GRS80 +units=m
3849|SWEREF99 / RT90 2.5 gon O emulation|p|yx|1|18.4,63.37,22.2,69.07|+proj=tmerc +lat_0=0 +lon_0=20.3063166666667 +k=1.0000052 +x_0=1500102.765 +y_0=-670.706 +ellps=GRS80 +units=m
3850|SWEREF99 / RT90 5 gon O emulation|p|yx|1|21.34,65.24,24.17,68.58|+proj=tmerc +lat_0=0 +lon_0=22.5563333333333 +k=1.0000049 +x_0=1500121.846 +y_0=-672.557 +ellps=GRS80 +units=m
3851|NZGD2000 / NZCS2000|p|yx|1|160.6,-55.95,-171.2,-25.88|+proj=lcc +lat_0=-41 +lon_0=173 +lat_1=-37.5 +lat_2=-44.5 +x_0=3000000 +y_0=7000000 +ellps=GRS80 +units=m
3852|RSRGD2000 / DGLC2000|p|yx|1|145,-81,169,-76|+proj=lcc +lat_0=-90 +lon_0=157 +lat_1=-76.6666666666667 +lat_2=-79.3333333333333 +x_0=500000 +y_0=0 +ellps=GRS80 +units=m
3854|County ST74|p|yx|1|17.25,58.69,19.61,60.27|+proj=tmerc +lat_0=0 +lon_0=18.05787 +k=0.99999506 +x_0=100182.7406 +y_0=-6500620.1207 +ellps=GRS80 +units=m
3857|WGS 84 / Pseudo-Mercator|p|xy|1|-180,-85.06,180,85.06|+proj=merc +a=6378137 +b=6378137 +lat_ts=0 +lon_0=0 +x_0=0 +y_0=0 +k=1 +units=m +nadgrids=@null +wktext
3873|ETRS89 / GK19FIN|p|yx|1|19.24,60.08,19.5,60.34|+proj=tmerc +lat_0=0 +lon_0=19 +k=1 +x_0=19500000 +y_0=0 +ellps=GRS80 +units=m
3874|ETRS89 / GK20FIN|p|yx|1|19.5,59.92,20.5,60.48|+proj=tmerc +lat_0=0 +lon_0=20 +k=1 +x_0=20500000 +y_0=0 +ellps=GRS80 +units=m
3875|ETRS89 / GK21FIN|p|yx|1|20.5,59.84,21.5,69.33|+proj=tmerc +lat_0=0 +lon_0=21 +k=1 +x_0=21500000 +y_0=0 +ellps=GRS80 +units=m
3876|ETRS89 / GK22FIN|p|yx|1|21.5,59.76,22.5,69.31|+proj=tmerc +lat_0=0 +lon_0=22 +k=1 +x_0=22500000 +y_0=0 +ellps=GRS80 +units=m
3877|ETRS89 / GK23FIN|p|yx|1|22.5,59.75,23.5,68.74|+proj=tmerc +lat_0=0 +lon_0=23 +k=1 +x_0=23500000 +y_0=0 +ellps=GRS80 +units=m
3878|ETRS89 / GK24FIN|p|yx|1|23.5,59.86,24.5,68.84|+proj=tmerc +lat_0=0 +lon_0=24 +k=1 +x_0=24500000 +y_0=0 +ellps=GRS80 +units=m
3879|ETRS89 / GK25FIN|p|yx|1|24.5,59.94,25.5,68.9|+proj=tmerc +lat_0=0 +lon_0=25 +k=1 +x_0=25500000 +y_0=0 +ellps=GRS80 +units=m
3880|ETRS89 / GK26FIN|p|yx|1|25.5,60.18,26.5,69.94|+proj=tmerc +lat_0=0 +lon_0=26 +k=1 +x_0=26500000 +y_0=0 +ellps=GRS80 +units=m
3881|ETRS89 / GK27FIN|p|yx|1|26.5,60.36,27.5,70.05|+proj=tmerc +lat_0=0 +lon_0=27 +k=1 +x_0=27500000 +y_0=0 +ellps=GRS80 +units=m
3882|ETRS89 / GK28FIN|p|yx|1|27.5,60.42,28.5,70.09|+proj=tmerc +lat_0=0 +lon_0=28 +k=1 +x_0=28500000 +y_0=0 +ellps=GRS80 +units=m
3883|ETRS89 / GK29FIN|p|yx|1|28.5,60.94,29.5,69.81|+proj=tmerc +lat_0=0 +lon_0=29 +k=1 +x_0=29500000 +y_0=0 +ellps=GRS80 +units=m
3884|ETRS89 / GK30FIN|p|yx|1|29.5,61.43,30.5,67.98|+proj=tmerc +lat_0=0 +lon_0=30 +k=1 +x_0=30500000 +y_0=0 +ellps=GRS80 +units=m
3885|ETRS89 / GK31FIN|p|yx|1|30.5,62.08,31.59,64.27|+proj=tmerc +lat_0=0 +lon_0=31 +k=1 +x_0=31500000 +y_0=0 +ellps=GRS80 +units=m
3889|IGRS|g|yx|111319.490793274|38.79,29.06,48.75,37.39|+proj=longlat +ellps=GRS80
3890|IGRS / UTM zone 37N|p|xy|1|38.79,31.14,42,36.75|+proj=utm +zone=37 +ellps=GRS80 +units=m
3891|IGRS / UTM zone 38N|p|xy|1|42,29.06,48,37.39|+proj=utm +zone=38 +ellps=GRS80 +units=m
3892|IGRS / UTM zone 39N|p|xy|1|48,29.6,48.75,31|+proj=utm +zone=39 +ellps=GRS80 +units=m
3893|ED50 / Iraq National Grid|p|xy|1|38.79,29.06,48.61,37.39|+proj=tmerc +lat_0=29.0262683333333 +lon_0=46.5 +k=0.9994 +x_0=800000 +y_0=0 +ellps=intl +towgs84=-103,-106,-141,0,0,0,0 +units=m
3906|MGI 1901|g|yx|111319.490793274|13.38,40.85,23.04,46.88|+proj=longlat +ellps=bessel +towgs84=682,-203,480,0,0,0,0
3912|MGI 1901 / Slovene National Grid|p|xy|1|13.38,45.42,16.61,46.88|+proj=tmerc +lat_0=0 +lon_0=15 +k=0.9999 +x_0=500000 +y_0=-5000000 +ellps=bessel +towgs84=476.08,125.947,417.81,4.610862,2.388137,-11.942335,9.896638 +units=m
3920|Puerto Rico / UTM zone 20N|p|xy|1|-64.88,18.28,-64.25,18.78|+proj=utm +zone=20 +ellps=clrk66 +towgs84=11,72,-101,0,0,0,0 +units=m
3942|RGF93 v1 / CC42|p|xy|1|-1.06,41.31,9.63,43.07|+proj=lcc +lat_0=42 +lon_0=3 +lat_1=41.25 +lat_2=42.75 +x_0=1700000 +y_0=1200000 +ellps=GRS80 +units=m
3943|RGF93 v1 / CC43|p|xy|1|-1.79,42.33,7.65,44.01|+proj=lcc +lat_0=43 +lon_0=3 +lat_1=42.25 +lat_2=43.75 +x_0=1700000 +y_0=2200000 +ellps=GRS80 +units=m
3944|RGF93 v1 / CC44|p|xy|1|-1.79,42.92,7.71,45|+proj=lcc +lat_0=44 +lon_0=3 +lat_1=43.25 +lat_2=44.75 +x_0=1700000 +y_0=3200000 +ellps=GRS80 +units=m
3945|RGF93 v1 / CC45|p|xy|1|-1.46,44,7.71,46|+proj=lcc +lat_0=45 +lon_0=3 +lat_1=44.25 +lat_2=45.75 +x_0=1700000 +y_0=4200000 +ellps=GRS80 +units=m
3946|RGF93 v1 / CC46|p|xy|1|-2.21,45,7.16,47|+proj=lcc +lat_0=46 +lon_0=3 +lat_1=45.25 +lat_2=46.75 +x_0=1700000 +y_0=5200000 +ellps=GRS80 +units=m
3947|RGF93 v1 / CC47|p|xy|1|-4.77,46,7.63,48|+proj=lcc +lat_0=47 +lon_0=3 +lat_1=46.25 +lat_2=47.75 +x_0=1700000 +y_0=6200000 +ellps=GRS80 +units=m
3948|RGF93 v1 / CC48|p|xy|1|-4.87,47,8.23,49|+proj=lcc +lat_0=48 +lon_0=3 +lat_1=47.25 +lat_2=48.75 +x_0=1700000 +y_0=7200000 +ellps=GRS80 +units=m
3949|RGF93 v1 / CC49|p|xy|1|-4.87,48,8.23,50|+proj=lcc +lat_0=49 +lon_0=3 +lat_1=48.25 +lat_2=49.75 +x_0=1700000 +y_0=8200000 +ellps=GRS80 +units=m
3950|RGF93 v1 / CC50|p|xy|1|-2.03,49,8.08,51.14|+proj=lcc +lat_0=50 +lon_0=3 +lat_1=49.25 +lat_2=50.75 +x_0=1700000 +y_0=9200000 +ellps=GRS80 +units=m
3968|NAD83 / Virginia Lambert|p|xy|1|-83.68,36.54,-75.31,39.46|+proj=lcc +lat_0=36 +lon_0=-79.5 +lat_1=37 +lat_2=39.5 +x_0=0 +y_0=0 +datum=NAD83 +units=m
3969|NAD83(HARN) / Virginia Lambert|p|xy|1|-83.68,36.54,-75.31,39.46|+proj=lcc +lat_0=36 +lon_0=-79.5 +lat_1=37 +lat_2=39.5 +x_0=0 +y_0=0 +ellps=GRS80 +units=m
3970|NAD83(NSRS2007) / Virginia Lambert|p|xy|1|-83.68,36.54,-75.31,39.46|+proj=lcc +lat_0=36 +lon_0=-79.5 +lat_1=37 +lat_2=39.5 +x_0=0 +y_0=0 +ellps=GRS80 +units=m
3976|WGS 84 / NSIDC Sea Ice Polar Stereographic South|p|xy|1|-180,-90,180,-60|+proj=stere +lat_0=-90 +lat_ts=-70 +lon_0=0 +x_0=0 +y_0=0 +datum=WGS84 +units=m
3978|NAD83 / Canada Atlas Lambert|p|xy|1|-141.01,38.21,-40.73,86.46|+proj=lcc +lat_0=49 +lon_0=-95 +lat_1=49 +lat_2=77 +x_0=0 +y_0=0 +datum=NAD83 +units=m
3979|NAD83(CSRS) / Canada Atlas Lambert|p|xy|1|-141.01,38.21,-40.73,86.46|+proj=lcc +lat_0=49 +lon_0=-95 +lat_1=49 +lat_2=77 +x_0=0 +y_0=0 +ellps=GRS80 +units=m
3986|Katanga 1955 / Katanga Gauss zone A|p|xy|1|28.5,-13.46,30.78,-4.99|+proj=tmerc +lat_0=-9 +lon_0=30 +k=1 +x_0=200000 +y_0=500000 +ellps=clrk66 +units=m
3987|Katanga 1955 / Katanga Gauss zone B|p|xy|1|26.5,-13.44,29.5,-4.99|+proj=tmerc +lat_0=-9 +lon_0=28 +k=1 +x_0=200000 +y_0=500000 +ellps=clrk66 +units=m
3988|Katanga 1955 / Katanga Gauss zone C|p|xy|1|24.5,-12.08,27.5,-4.99|+proj=tmerc +lat_0=-9 +lon_0=26 +k=1 +x_0=200000 +y_0=500000 +ellps=clrk66 +units=m
3989|Katanga 1955 / Katanga Gauss zone D|p|xy|1|21.74,-11.72,25.51,-6.32|+proj=tmerc +lat_0=-9 +lon_0=24 +k=1 +x_0=200000 +y_0=500000 +ellps=clrk66 +units=m
3991|Puerto Rico State Plane CS of 1927|p|xy|0.304800609601219|-67.97,17.87,-65.19,18.57|+proj=lcc +lat_0=17.8333333333333 +lon_0=-66.4333333333333 +lat_1=18.4333333333333 +lat_2=18.0333333333333 +x_0=152400.30480061 +y_0=0 +ellps=clrk66 +units=us-ft
3992|Puerto Rico / St. Croix|p|xy|0.304800609601219|-65.09,17.62,-64.51,18.44|+proj=lcc +lat_0=17.8333333333333 +lon_0=-66.4333333333333 +lat_1=18.4333333333333 +lat_2=18.0333333333333 +x_0=152400.30480061 +y_0=30480.0609601219 +ellps=clrk66 +towgs84=11,72,-101,0,0,0,0 +units=us-ft
3993|Guam 1963 / Guam SPCS|p|xy|1|144.58,13.18,145.01,13.7|+proj=aeqd +guam +lat_0=13.4724663527778 +lon_0=144.748750705556 +x_0=50000 +y_0=50000 +ellps=clrk66 +towgs84=-100,-248,259,0,0,0,0 +units=m
3994|WGS 84 / Mercator 41|p|xy|1|155,-60,-169.99,-25|+proj=merc +lat_ts=-41 +lon_0=100 +x_0=0 +y_0=0 +datum=WGS84 +units=m
3995|WGS 84 / Arctic Polar Stereographic|p|xy|1|-180,60,180,90|+proj=stere +lat_0=90 +lat_ts=71 +lon_0=0 +x_0=0 +y_0=0 +datum=WGS84 +units=m
3996|WGS 84 / IBCAO Polar Stereographic|p|xy|1|-180,60,180,90|+proj=stere +lat_0=90 +lat_ts=75 +lon_0=0 +x_0=0 +y_0=0 +datum=WGS84 +units=m
3997|WGS 84 / Dubai Local TM|p|xy|1|54.84,24.85,55.55,25.34|+proj=tmerc +lat_0=0 +lon_0=55.3333333333333 +k=1 +x_0=500000 +y_0=0 +datum=WGS84 +units=m
4023|MOLDREF99|g|yx|111319.490793274|26.63,45.44,30.13,48.47|+proj=longlat +ellps=GRS80
4026|MOLDREF99 / Moldova TM|p|yx|1|26.63,45.44,30.13,48.47|+proj=tmerc +lat_0=0 +lon_0=28.4 +k=0.99994 +x_0=200000 +y_0=-5000000 +ellps=GRS80 +units=m
4037|WGS 84 / TMzn35N|p|yx|1|26.63,45.44,30,48.47|+proj=utm +zone=35 +datum=WGS84 +units=m
4038|WGS 84 / TMzn36N|p|yx|1|30,46.37,30.13,46.47|+proj=utm +zone=36 +datum=WGS84 +units=m
4046|RGRDC 2005|g|yx|111319.490793274|11.79,-13.46,29.81,-3.41|+proj=longlat +ellps=GRS80
4048|RGRDC 2005 / Congo TM zone 12|p|xy|1|11.79,-6.04,13,-4.67|+proj=tmerc +lat_0=0 +lon_0=12 +k=0.9999 +x_0=500000 +y_0=10000000 +ellps=GRS80 +units=m
4049|RGRDC 2005 / Congo TM zone 14|p|xy|1|13,-5.91,15.01,-4.28|+proj=tmerc +lat_0=0 +lon_0=14 +k=0.9999 +x_0=500000 +y_0=10000000 +ellps=GRS80 +units=m
4050|RGRDC 2005 / Congo TM zone 16|p|xy|1|15,-7.31,17,-3.41|+proj=tmerc +lat_0=0 +lon_0=16 +k=0.9999 +x_0=500000 +y_0=10000000 +ellps=GRS80 +units=m
4051|RGRDC 2005 / Congo TM zone 18|p|xy|1|17,-8.11,19,-3.43|+proj=tmerc +lat_0=0 +lon_0=18 +k=0.9999 +x_0=500000 +y_0=10000000 +ellps=GRS80 +units=m
4056|RGRDC 2005 / Congo TM zone 20|p|xy|1|19,-8,21,-3.77|+proj=tmerc +lat_0=0 +lon_0=20 +k=0.9999 +x_0=500000 +y_0=10000000 +ellps=GRS80 +units=m
4057|RGRDC 2005 / Congo TM zone 22|p|xy|1|21,-11.24,23.01,-4.18|+proj=tmerc +lat_0=0 +lon_0=22 +k=0.9999 +x_0=500000 +y_0=10000000 +ellps=GRS80 +units=m
4058|RGRDC 2005 / Congo TM zone 24|p|xy|1|23,-11.47,25,-4.58|+proj=tmerc +lat_0=0 +lon_0=24 +k=0.9999 +x_0=500000 +y_0=10000000 +ellps=GRS80 +units=m
4059|RGRDC 2005 / Congo TM zone 26|p|xy|1|25,-11.99,27,-4.99|+proj=tmerc +lat_0=0 +lon_0=26 +k=0.9999 +x_0=500000 +y_0=10000000 +ellps=GRS80 +units=m
4060|RGRDC 2005 / Congo TM zone 28|p|xy|1|27,-13.39,29,-6.43|+proj=tmerc +lat_0=0 +lon_0=28 +k=0.9999 +x_0=500000 +y_0=10000000 +ellps=GRS80 +units=m
4061|RGRDC 2005 / UTM zone 33S|p|xy|1|12,-8.11,18.01,-3.41|+proj=utm +zone=33 +south +ellps=GRS80 +units=m
4062|RGRDC 2005 / UTM zone 34S|p|xy|1|18,-11.24,24,-3.57|+proj=utm +zone=34 +south +ellps=GRS80 +units=m
4063|RGRDC 2005 / UTM zone 35S|p|xy|1|24,-13.46,29.81,-4.79|+proj=utm +zone=35 +south +ellps=GRS80 +units=m
4071|Chua / UTM zone 23S|p|xy|1|-48.1,-15.94,-47.1,-15.37|+proj=utm +zone=23 +south +ellps=intl +towgs84=-144.35,242.88,-33.2,0,0,0,0 +units=m
4075|SREF98|g|yx|111319.490793274|18.81,42.23,23.01,46.19|+proj=longlat +ellps=GRS80
4081|REGCAN95|g|yx|111319.490793274|-21.93,24.6,-11.75,32.76|+proj=longlat +ellps=GRS80
4082|REGCAN95 / UTM zone 27N|p|xy|1|-21.93,24.6,-18,31.19|+proj=utm +zone=27 +ellps=GRS80 +units=m
4083|REGCAN95 / UTM zone 28N|p|xy|1|-18,25.25,-11.75,32.76|+proj=utm +zone=28 +ellps=GRS80 +units=m
4087|WGS 84 / World Equidistant Cylindrical|p|xy|1|-180,-90,180,90|+proj=eqc +lat_ts=0 +lat_0=0 +lon_0=0 +x_0=0 +y_0=0 +datum=WGS84 +units=m
4093|ETRS89 / DKTM1|p|xy|1|8,54.8,10,57.64|+proj=tmerc +lat_0=0 +lon_0=9 +k=0.99998 +x_0=200000 +y_0=-5000000 +ellps=GRS80 +units=m
4094|ETRS89 / DKTM2|p|xy|1|9,54.67,11.29,57.8|+proj=tmerc +lat_0=0 +lon_0=10 +k=0.99998 +x_0=400000 +y_0=-5000000 +ellps=GRS80 +units=m
4095|ETRS89 / DKTM3|p|xy|1|10.79,54.51,12.87,56.79|+proj=tmerc +lat_0=0 +lon_0=11.75 +k=0.99998 +x_0=600000 +y_0=-5000000 +ellps=GRS80 +units=m
4096|ETRS89 / DKTM4|p|xy|1|14.59,54.94,15.25,55.38|+proj=tmerc +lat_0=0 +lon_0=15 +k=1 +x_0=800000 +y_0=-5000000 +ellps=GRS80 +units=m
4120|Greek|g|yx|111319.490793274|19.57,34.88,28.3,41.75|+proj=longlat +ellps=bessel
4121|GGRS87|g|yx|111319.490793274|19.57,34.88,28.3,41.75|+proj=longlat +ellps=GRS80
4122|ATS77|g|yx|111319.490793274|-69.05,43.41,-59.73,48.07|+proj=longlat +a=6378135 +rf=298.257
4123|KKJ|g|yx|111319.490793274|19.24,59.75,31.59,70.09|+proj=longlat +ellps=intl +towgs84=-96.062,-82.428,-121.753,4.801,0.345,-1.376,1.496
4124|RT90|g|yx|111319.490793274|10.03,54.96,24.17,69.07|+proj=longlat +ellps=bessel +towgs84=414.1,41.3,603.1,-0.855,2.141,-7.023,0
4127|Tete|g|yx|111319.490793274|30.21,-26.87,40.9,-10.42|+proj=longlat +ellps=clrk66 +towgs84=-80,-100,-228,0,0,0,0
4128|Madzansua|g|yx|111319.490793274|30.21,-17.76,35.37,-14.01|+proj=longlat +ellps=clrk66
4129|Observatario|g|yx|111319.490793274|31.29,-26.87,35.65,-19.84|+proj=longlat +ellps=clrk66 +towgs84=-132,-110,-335,0,0,0,0
4130|Moznet|g|yx|111319.490793274|30.21,-27.71,43.03,-10.09|+proj=longlat +ellps=WGS84
4131|Indian 1960|g|yx|111319.490793274|102.14,7.99,110,23.4|+proj=longlat +ellps=evrst30
4132|FD58|g|yx|111319.490793274|47.13,26.21,53.61,33.22|+proj=longlat +a=6378249.145 +rf=293.465
4133|EST92|g|yx|111319.490793274|21.74,57.52,28.2,59.75|+proj=longlat +ellps=GRS80
4134|PSD93|g|yx|111319.490793274|51.99,16.59,59.91,26.58|+proj=longlat +a=6378249.145 +rf=293.465 +towgs84=-180.624,-225.516,173.919,-0.81,-1.898,8.336,16.71006
4135|Old Hawaiian|g|yx|111319.490793274|-160.3,18.87,-154.74,22.29|+proj=longlat +ellps=clrk66 +towgs84=61,-285,-181,0,0,0,0
4136|St. Lawrence Island|g|yx|111319.490793274|-171.97,62.89,-168.59,63.84|+proj=longlat +ellps=clrk66
4137|St. Paul Island|g|yx|111319.490793274|-170.51,57.06,-170.04,57.28|+proj=longlat +ellps=clrk66
4138|St. George Island|g|yx|111319.490793274|-169.88,56.49,-169.38,56.67|+proj=longlat +ellps=clrk66
4139|Puerto Rico|g|yx|111319.490793274|-67.97,17.62,-64.25,18.78|+proj=longlat +ellps=clrk66 +towgs84=11,72,-101,0,0,0,0
4141|Israel 1993|g|yx|111319.490793274|34.17,29.45,35.69,33.28|+proj=longlat +ellps=GRS80
4142|Locodjo 1965|g|yx|111319.490793274|-8.61,1.02,-2.48,10.74|+proj=longlat +a=6378249.145 +rf=293.465
4143|Abidjan 1987|g|yx|111319.490793274|-8.61,1.02,-2.48,10.74|+proj=longlat +a=6378249.145 +rf=293.465 +towgs84=-124.76,53,466.79,0,0,0,0
4144|Kalianpur 1937|g|yx|111319.490793274|60.86,8.02,101.17,37.07|+proj=longlat +ellps=evrst30
4145|Kalianpur 1962|g|yx|111319.490793274|60.86,21.05,77.83,37.07|+proj=longlat +a=6377301.243 +rf=300.8017255
4146|Kalianpur 1975|g|yx|111319.490793274|68.13,8.02,97.42,35.51|+proj=longlat +a=6377299.151 +rf=300.8017255 +towgs84=295,736,257,0,0,0,0
4147|Hanoi 1972|g|yx|111319.490793274|102.14,8.33,109.53,23.4|+proj=longlat +ellps=krass
4148|Hartebeesthoek94|g|yx|111319.490793274|13.33,-50.32,42.85,-22.13|+proj=longlat +ellps=WGS84
4149|CH1903|g|yx|111319.490793274|5.96,45.82,10.49,47.81|+proj=longlat +ellps=bessel +towgs84=674.374,15.056,405.346,0,0,0,0
4150|CH1903+|g|yx|111319.490793274|5.96,45.82,10.49,47.81|+proj=longlat +ellps=bessel +towgs84=674.374,15.056,405.346,0,0,0,0
4151|CHTRS95|g|yx|111319.490793274|5.96,45.82,10.49,47.81|+proj=longlat +ellps=GRS80
4152|NAD83(HARN)|g|yx|111319.490793274|144.58,-14.59,-64.51,71.4|+proj=longlat +ellps=GRS80
4153|Rassadiran|g|yx|111319.490793274|52.5,27.39,52.71,27.61|+proj=longlat +ellps=intl +towgs84=-133.63,-157.5,-158.62,0,0,0,0
4154|ED50(ED77)|g|yx|111319.490793274|44.03,23.34,63.34,39.78|+proj=longlat +ellps=intl
4155|Dabola 1981|g|yx|111319.490793274|-15.13,7.19,-7.65,12.68|+proj=longlat +ellps=clrk80ign +towgs84=-83,37,124,0,0,0,0
4156|S-JTSK|g|yx|111319.490793274|12.09,47.73,22.56,51.06|+proj=longlat +ellps=bessel +towgs84=589,76,480,0,0,0,0
4157|Mount Dillon|g|yx|111319.490793274|-60.9,11.08,-60.44,11.41|+proj=longlat +a=6378293.64520876 +b=6356617.98767984
4158|Naparima 1955|g|yx|111319.490793274|-61.98,9.99,-60.85,10.9|+proj=longlat +ellps=intl
4159|ELD79|g|yx|111319.490793274|9.31,19.5,26.21,35.23|+proj=longlat +ellps=intl
4160|Chos Malal 1914|g|yx|111319.490793274|-72.14,-43.41,-65.86,-31.91|+proj=longlat +ellps=intl
4161|Pampa del Castillo|g|yx|111319.490793274|-73.59,-50.34,-65.47,-42.49|+proj=longlat +ellps=intl
4162|Korean 1985|g|yx|111319.490793274|124.53,33.14,131.01,38.64|+proj=longlat +ellps=bessel
4163|Yemen NGN96|g|yx|111319.490793274|41.08,8.95,57.96,19|+proj=longlat +ellps=WGS84
4164|South Yemen|g|yx|111319.490793274|43.37,12.54,53.14,19|+proj=longlat +ellps=krass +towgs84=-76,-138,67,0,0,0,0
4165|Bissau|g|yx|111319.490793274|-16.77,10.87,-13.64,12.69|+proj=longlat +ellps=intl +towgs84=-173,253,27,0,0,0,0
4166|Korean 1995|g|yx|111319.490793274|124.53,33.14,131.01,38.64|+proj=longlat +ellps=WGS84
4167|NZGD2000|g|yx|111319.490793274|160.6,-55.95,-171.2,-25.88|+proj=longlat +ellps=GRS80
4168|Accra|g|yx|111319.490793274|-3.79,1.4,2.1,11.16|+proj=longlat +a=6378300 +rf=296 +towgs84=-199,32,322,0,0,0,0
4169|American Samoa 1962|g|yx|111319.490793274|-170.88,-14.43,-169.38,-14.11|+proj=longlat +ellps=clrk66 +towgs84=-115,118,426,0,0,0,0
4170|SIRGAS 1995|g|yx|111319.490793274|-113.21,-59.87,-26,16.75|+proj=longlat +ellps=GRS80
4171|RGF93 v1|g|yx|111319.490793274|-9.86,41.15,10.38,51.56|+proj=longlat +ellps=GRS80
4173|IRENET95|g|yx|111319.490793274|-10.56,51.39,-5.34,55.43|+proj=longlat +ellps=GRS80
4174|Sierra Leone 1924|g|yx|111319.490793274|-13.34,8.32,-13.13,8.55|+proj=longlat +a=6378300 +rf=296
4175|Sierra Leone 1968|g|yx|111319.490793274|-13.35,6.88,-10.26,10|+proj=longlat +a=6378249.145 +rf=293.465 +towgs84=-88,4,101,0,0,0,0
4176|Australian Antarctic|g|yx|111319.490793274|45,-90,160,-60|+proj=longlat +ellps=GRS80
4178|Pulkovo 1942(83)|g|yx|111319.490793274|9.92,41.24,28.68,54.74|+proj=longlat +ellps=krass
4179|Pulkovo 1942(58)|g|yx|111319.490793274|9.92,39.63,31.41,54.89|+proj=longlat +ellps=krass
4180|EST97|g|yx|111319.490793274|20.37,57.52,28.2,60|+proj=longlat +ellps=GRS80
4181|LUREF|g|yx|111319.490793274|5.73,49.44,6.53,50.19|+proj=longlat +ellps=intl +towgs84=-189.6806,18.3463,-42.7695,-0.33746,-3.09264,2.53861,0.4598
4182|Azores Occidental 1939|g|yx|111319.490793274|-31.34,39.3,-31.02,39.77|+proj=longlat +ellps=intl
4183|Azores Central 1948|g|yx|111319.490793274|-28.9,38.32,-26.97,39.14|+proj=longlat +ellps=intl +towgs84=-104,167,-38,0,0,0,0
4184|Azores Oriental 1940|g|yx|111319.490793274|-25.92,36.87,-24.72,37.96|+proj=longlat +ellps=intl +towgs84=-203,141,53,0,0,0,0
4188|OSNI 1952|g|yx|111319.490793274|-8.18,53.96,-5.34,55.36|+proj=longlat +ellps=airy +towgs84=482.5,-130.6,564.6,-1.042,-0.214,-0.631,8.15
4189|REGVEN|g|yx|111319.490793274|-73.38,0.64,-58.95,16.75|+proj=longlat +ellps=GRS80
4190|POSGAR 98|g|yx|111319.490793274|-73.59,-58.41,-52.63,-21.78|+proj=longlat +ellps=GRS80
4191|Albanian 1987|g|yx|111319.490793274|19.22,39.64,21.06,42.67|+proj=longlat +ellps=krass +towgs84=-44.183,-0.58,-38.489,2.3867,2.7072,-3.5196,-8.2703
4192|Douala 1948|g|yx|111319.490793274|8.45,2.16,10.4,4.99|+proj=longlat +ellps=intl +towgs84=-206.1,-174.7,-87.7,0,0,0,0
4193|Manoca 1962|g|yx|111319.490793274|8.45,2.16,10.4,4.99|+proj=longlat +ellps=clrk80ign +towgs84=-70.9,-151.8,-41.4,0,0,0,0
4194|Qornoq 1927|g|yx|111319.490793274|-73.29,59.74,-42.52,79|+proj=longlat +ellps=intl
4195|Scoresbysund 1952|g|yx|111319.490793274|-29.69,68.66,-19.89,74.58|+proj=longlat +ellps=intl +towgs84=105,326,-102.5,0,0,0.814,-0.6
4196|Ammassalik 1958|g|yx|111319.490793274|-38.86,65.52,-36.81,65.91|+proj=longlat +ellps=intl +towgs84=-45,417,-3.5,0,0,0.814,-0.6
4197|Garoua|g|yx|111319.490793274|12.9,8.92,14.19,9.87|+proj=longlat +a=6378249.145 +rf=293.465
4198|Kousseri|g|yx|111319.490793274|14.17,11.7,15.09,12.77|+proj=longlat +a=6378249.145 +rf=293.465
4199|Egypt 1930|g|yx|111319.490793274|24.7,21.97,36.95,31.68|+proj=longlat +ellps=intl
4200|Pulkovo 1995|g|yx|111319.490793274|18.92,39.87,-168.97,85.19|+proj=longlat +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22
4201|Adindan|g|yx|111319.490793274|21.82,3.4,47.99,22.24|+proj=longlat +a=6378249.145 +rf=293.465 +towgs84=-166,-15,204,0,0,0,0
4202|AGD66|g|yx|111319.490793274|109.23,-47.2,163.2,-1.3|+proj=longlat +ellps=aust_SA
4203|AGD84|g|yx|111319.490793274|109.23,-38.53,153.61,-9.37|+proj=longlat +ellps=aust_SA
4204|Ain el Abd|g|yx|111319.490793274|34.51,16.37,55.67,32.16|+proj=longlat +ellps=intl +towgs84=-143,-236,7,0,0,0,0
4205|Afgooye|g|yx|111319.490793274|40.98,-1.71,51.47,12.03|+proj=longlat +ellps=krass +towgs84=-43,-163,45,0,0,0,0
4206|Agadez|g|yx|111319.490793274|0.16,11.69,16,23.53|+proj=longlat +ellps=clrk80ign
4207|Lisbon|g|yx|111319.490793274|-9.56,36.95,-6.19,42.16|+proj=longlat +ellps=intl
4208|Aratu|g|yx|111319.490793274|-53.38,-35.71,-26,4.26|+proj=longlat +ellps=intl
4209|Arc 1950|g|yx|111319.490793274|19.99,-26.88,35.93,-8.19|+proj=longlat +a=6378249.145 +rf=293.4663077 +towgs84=-143,-90,-294,0,0,0,0
4210|Arc 1960|g|yx|111319.490793274|28.85,-11.75,41.91,4.63|+proj=longlat +a=6378249.145 +rf=293.465
4211|Batavia|g|yx|111319.490793274|95.16,-8.91,117.01,5.97|+proj=longlat +ellps=bessel
4212|Barbados 1938|g|yx|111319.490793274|-59.71,13,-59.37,13.39|+proj=longlat +a=6378249.145 +rf=293.465 +towgs84=31.95,300.99,419.19,0,0,0,0
4213|Beduaram|g|yx|111319.490793274|7.81,12.8,14.9,16.7|+proj=longlat +ellps=clrk80ign +towgs84=-106,-87,188,0,0,0,0
4214|Beijing 1954|g|yx|111319.490793274|73.62,16.7,134.77,53.56|+proj=longlat +ellps=krass
4215|BD50|g|yx|111319.490793274|2.5,49.5,6.4,51.51|+proj=longlat +ellps=intl
4216|Bermuda 1957|g|yx|111319.490793274|-64.89,32.21,-64.61,32.43|+proj=longlat +ellps=clrk66
4217|NAD83 / BLM 59N (ftUS)|p|xy|0.304800609601219|167.65,49.01,174.01,56.28|+proj=tmerc +lat_0=0 +lon_0=171 +k=0.9996 +x_0=500000.001016002 +y_0=0 +datum=NAD83 +units=us-ft
4218|Bogota 1975|g|yx|111319.490793274|-79.1,-4.23,-66.87,13.68|+proj=longlat +ellps=intl +towgs84=307,304,-318,0,0,0,0
4219|Bukit Rimpah|g|yx|111319.490793274|105.07,-3.3,108.35,-1.44|+proj=longlat +ellps=bessel +towgs84=-384,664,-48,0,0,0,0
4220|Camacupa 1948|g|yx|111319.490793274|8.2,-18.02,24.09,-5.82|+proj=longlat +a=6378249.145 +rf=293.465
4221|Campo Inchauspe|g|yx|111319.490793274|-73.59,-54.93,-53.65,-21.78|+proj=longlat +ellps=intl +towgs84=-148,136,90,0,0,0,0
4222|Cape|g|yx|111319.490793274|16.45,-34.88,32.95,-17.78|+proj=longlat +a=6378249.145 +rf=293.4663077
4223|Carthage|g|yx|111319.490793274|7.49,30.23,13.67,38.41|+proj=longlat +ellps=clrk80ign +towgs84=-263,6,431,0,0,0,0
4224|Chua|g|yx|111319.490793274|-62.57,-31.91,-47.1,-15.37|+proj=longlat +ellps=intl
4225|Corrego Alegre 1970-72|g|yx|111319.490793274|-58.16,-33.78,-34.74,-2.68|+proj=longlat +ellps=intl
4227|Deir ez Zor|g|yx|111319.490793274|35.04,32.31,42.38,37.3|+proj=longlat +ellps=clrk80ign
4229|Egypt 1907|g|yx|111319.490793274|24.7,21.89,37.91,33.82|+proj=longlat +ellps=helmert +towgs84=-130,110,-13,0,0,0,0
4230|ED50|g|yx|111319.490793274|-16.1,25.71,48.61,84.73|+proj=longlat +ellps=intl
4231|ED87|g|yx|111319.490793274|-10.56,34.88,38.01,84.73|+proj=longlat +ellps=intl +towgs84=-83.11,-97.38,-117.22,0.00569290865241986,-0.0446975835137458,0.0442850539012516,0.1218
4232|Fahud|g|yx|111319.490793274|51.99,16.59,59.91,26.42|+proj=longlat +a=6378249.145 +rf=293.465
4236|Hu Tzu Shan 1950|g|yx|111319.490793274|119.25,21.87,122.06,25.34|+proj=longlat +ellps=intl +towgs84=-637,-549,-203,0,0,0,0
4237|HD72|g|yx|111319.490793274|16.11,45.74,22.9,48.58|+proj=longlat +ellps=GRS67
4238|ID74|g|yx|111319.490793274|95.16,-10.98,141.01,5.97|+proj=longlat +a=6378160 +rf=298.247
4239|Indian 1954|g|yx|111319.490793274|92.2,5.63,105.64,28.55|+proj=longlat +ellps=evrst30
4240|Indian 1975|g|yx|111319.490793274|97.34,5.63,105.64,20.46|+proj=longlat +ellps=evrst30 +towgs84=210,814,289,0,0,0,0
4241|Jamaica 1875|g|yx|111319.490793274|-78.43,17.64,-76.17,18.58|+proj=longlat +a=6378249.14480801 +b=6356514.96620413
4242|JAD69|g|yx|111319.490793274|-78.43,17.64,-76.17,18.58|+proj=longlat +ellps=clrk66
4243|Kalianpur 1880|g|yx|111319.490793274|60.86,8.02,101.17,37.07|+proj=longlat +a=6377299.36559538 +b=6356098.35900516
4244|Kandawala|g|yx|111319.490793274|79.64,5.86,81.95,9.88|+proj=longlat +ellps=evrst30 +towgs84=-97,787,86,0,0,0,0
4245|Kertau 1968|g|yx|111319.490793274|99.59,1.13,105.82,7.81|+proj=longlat +ellps=evrst48 +towgs84=-11,851,5,0,0,0,0
4246|KOC|g|yx|111319.490793274|46.54,28.53,48.48,30.09|+proj=longlat +a=6378249.145 +rf=293.465 +towgs84=-294.7,-200.1,525.5,0,0,0,0
4247|La Canoa|g|yx|111319.490793274|-73.38,0.64,-59.8,12.25|+proj=longlat +ellps=intl
4248|PSAD56|g|yx|111319.490793274|-81.41,-43.5,-47.99,12.68|+proj=longlat +ellps=intl
4249|Lake|g|yx|111319.490793274|-72.4,8.72,-70.78,11.04|+proj=longlat +ellps=intl
4250|Leigon|g|yx|111319.490793274|-3.79,1.4,2.1,11.16|+proj=longlat +a=6378249.145 +rf=293.465 +towgs84=-130,29,364,0,0,0,0
4251|Liberia 1964|g|yx|111319.490793274|-11.52,4.29,-7.36,8.52|+proj=longlat +a=6378249.145 +rf=293.465 +towgs84=-90,40,88,0,0,0,0
4252|Lome|g|yx|111319.490793274|-0.15,2.91,2.42,11.14|+proj=longlat +ellps=clrk80ign
4253|Luzon 1911|g|yx|111319.490793274|116.89,4.99,126.65,19.45|+proj=longlat +ellps=clrk66
4254|Hito XVIII 1963|g|yx|111319.490793274|-74.83,-55.96,-63.73,-51.65|+proj=longlat +ellps=intl
4255|Herat North|g|yx|111319.490793274|60.5,29.4,74.92,38.48|+proj=longlat +ellps=intl +towgs84=-333,-222,114,0,0,0,0
4256|Mahe 1971|g|yx|111319.490793274|55.3,-4.86,55.59,-4.5|+proj=longlat +a=6378249.145 +rf=293.465 +towgs84=41,-220,-134,0,0,0,0
4257|Makassar|g|yx|111319.490793274|118.71,-6.54,120.78,-1.88|+proj=longlat +ellps=bessel +towgs84=-587.8,519.75,145.76,0,0,0,0
4258|ETRS89|g|yx|111319.490793274|-16.1,33.26,38.01,84.73|+proj=longlat +ellps=GRS80
4259|Malongo 1987|g|yx|111319.490793274|10.53,-6.04,12.37,-5.05|+proj=longlat +ellps=intl +towgs84=-254.1,-5.36,-100.29,0,0,0,0
4261|Merchich|g|yx|111319.490793274|-17.16,20.71,-1.01,35.97|+proj=longlat +ellps=clrk80ign
4262|Massawa|g|yx|111319.490793274|36.44,12.36,43.31,18.1|+proj=longlat +ellps=bessel +towgs84=639,405,60,0,0,0,0
4263|Minna|g|yx|111319.490793274|2.66,1.92,14.65,13.9|+proj=longlat +a=6378249.145 +rf=293.465 +towgs84=-92,-93,122,0,0,0,0
4265|Monte Mario|g|yx|111319.490793274|5.93,34.76,18.99,47.1|+proj=longlat +ellps=intl
4266|M'poraloko|g|yx|111319.490793274|7.03,-6.37,14.52,2.32|+proj=longlat +ellps=clrk80ign
4267|NAD27|g|yx|111319.490793274|167.65,7.15,-47.74,83.17|+proj=longlat +datum=NAD27
4269|NAD83|g|yx|111319.490793274|167.65,14.92,-40.73,86.45|+proj=longlat +datum=NAD83
4270|Nahrwan 1967|g|yx|111319.490793274|50.55,22.63,57.13,27.05|+proj=longlat +a=6378249.145 +rf=293.465
4271|Naparima 1972|g|yx|111319.490793274|-60.9,11.08,-60.44,11.41|+proj=longlat +ellps=intl
4272|NZGD49|g|yx|111319.490793274|165.87,-47.65,179.27,-33.89|+proj=longlat +ellps=intl
4273|NGO 1948|g|yx|111319.490793274|4.39,57.9,31.32,71.24|+proj=longlat +a=6377492.018 +rf=299.1528128 +towgs84=278.3,93,474.5,7.889,0.05,-6.61,6.21
4274|Datum 73|g|yx|111319.490793274|-9.56,36.95,-6.19,42.16|+proj=longlat +ellps=intl
4275|NTF|g|yx|111319.490793274|-4.87,41.31,9.63,51.14|+proj=longlat +ellps=clrk80ign +towgs84=-168,-60,320,0,0,0,0
4276|NSWC 9Z-2|g|yx|111319.490793274|-180,-90,180,90|+proj=longlat +ellps=NWL9D
4277|OSGB36|g|yx|111319.490793274|-9.01,49.75,2.01,61.01|+proj=longlat +ellps=airy
4278|OSGB70|g|yx|111319.490793274|-8.82,49.79,1.92,60.94|+proj=longlat +ellps=airy
4279|OS(SN)80|g|yx|111319.490793274|-10.56,49.81,1.84,60.9|+proj=longlat +ellps=airy
4281|Palestine 1923|g|yx|111319.490793274|34.17,29.18,39.31,33.38|+proj=longlat +a=6378300.789 +b=6356566.435
4282|Pointe Noire|g|yx|111319.490793274|8.84,-6.91,18.65,3.72|+proj=longlat +ellps=clrk80ign +towgs84=-148,51,-291,0,0,0,0
4283|GDA94|g|yx|111319.490793274|93.41,-60.55,173.34,-8.47|+proj=longlat +ellps=GRS80
4284|Pulkovo 1942|g|yx|111319.490793274|19.57,35.14,-168.97,81.91|+proj=longlat +ellps=krass +towgs84=25,-141,-78.5,0,0.35,0.736,0
4285|Qatar 1974|g|yx|111319.490793274|50.55,24.55,53.04,27.05|+proj=longlat +ellps=intl
4286|Qatar 1948|g|yx|111319.490793274|50.69,24.55,51.68,26.2|+proj=longlat +ellps=helmert
4288|Loma Quintana|g|yx|111319.490793274|-73.38,7.75,-59.8,12.25|+proj=longlat +ellps=intl
4289|Amersfoort|g|yx|111319.490793274|3.2,50.75,7.22,53.7|+proj=longlat +ellps=bessel
4292|Sapper Hill 1943|g|yx|111319.490793274|-61.55,-52.51,-57.6,-50.96|+proj=longlat +ellps=intl
4293|Schwarzeck|g|yx|111319.490793274|8.24,-30.64,25.27,-16.95|+proj=longlat +ellps=bess_nam
4295|Serindung|g|yx|111319.490793274|108.79,0.06,109.78,2.13|+proj=longlat +ellps=bessel
4297|Tananarive|g|yx|111319.490793274|42.53,-26.59,51.03,-11.69|+proj=longlat +ellps=intl
4298|Timbalai 1948|g|yx|111319.490793274|109.31,0.85,119.61,7.67|+proj=longlat +ellps=evrstSS +towgs84=-679,669,-48,0,0,0,0
4299|TM65|g|yx|111319.490793274|-10.56,51.39,-5.34,55.43|+proj=longlat +a=6377340.189 +rf=299.3249646 +towgs84=482.5,-130.6,564.6,-1.042,-0.214,-0.631,8.15
4300|TM75|g|yx|111319.490793274|-10.56,51.39,-5.34,55.43|+proj=longlat +a=6377340.189 +rf=299.3249646
4301|Tokyo|g|yx|111319.490793274|122.83,20.37,154.05,45.54|+proj=longlat +ellps=bessel +towgs84=-146.414,507.337,680.507,0,0,0,0
4302|Trinidad 1903|g|yx|111319.490793274|-62.09,9.83,-60,11.51|+proj=longlat +a=6378293.64520876 +b=6356617.98767984
4303|TC(1948)|g|yx|111319.490793274|51.56,22.63,56.03,25.34|+proj=longlat +ellps=helmert
4304|Voirol 1875|g|yx|111319.490793274|-2.95,31.99,9.09,37.14|+proj=longlat +ellps=clrk80ign +towgs84=-73,-247,227,0,0,0,0
4306|Bern 1938|g|yx|111319.490793274|5.96,45.82,10.49,47.81|+proj=longlat +ellps=bessel
4307|Nord Sahara 1959|g|yx|111319.490793274|-8.67,18.97,11.99,38.8|+proj=longlat +a=6378249.145 +rf=293.465 +towgs84=-209.3622,-87.8162,404.6198,0.0046,3.4784,0.5805,-1.4547
4308|RT38|g|yx|111319.490793274|10.93,55.28,24.17,69.07|+proj=longlat +ellps=bessel
4309|Yacare|g|yx|111319.490793274|-58.49,-35,-53.09,-30.09|+proj=longlat +ellps=intl
4310|Yoff|g|yx|111319.490793274|-20.22,10.64,-11.36,16.7|+proj=longlat +ellps=clrk80ign +towgs84=-30,190,89,0,0,0,0
4311|Zanderij|g|yx|111319.490793274|-58.08,1.83,-52.66,9.35|+proj=longlat +ellps=intl +towgs84=-265,120,-358,0,0,0,0
4312|MGI|g|yx|111319.490793274|9.53,46.4,17.17,49.02|+proj=longlat +ellps=bessel +towgs84=577.326,90.129,463.919,5.137,1.474,5.297,2.4232
4313|BD72|g|yx|111319.490793274|2.5,49.5,6.4,51.51|+proj=longlat +ellps=intl
4314|DHDN|g|yx|111319.490793274|5.86,47.27,13.84,55.09|+proj=longlat +ellps=bessel +towgs84=598.1,73.7,418.2,0.202,0.045,-2.455,6.7
4315|Conakry 1905|g|yx|111319.490793274|-15.13,7.19,-7.65,12.68|+proj=longlat +ellps=clrk80ign +towgs84=-23,259,-9,0,0,0,0
4316|Dealul Piscului 1930|g|yx|111319.490793274|20.26,43.62,29.74,48.27|+proj=longlat +ellps=intl +towgs84=103.25,-100.4,-307.19,0,0,0,0
4318|NGN|g|yx|111319.490793274|46.54,28.53,48.48,30.09|+proj=longlat +ellps=WGS84
4319|KUDAMS|g|yx|111319.490793274|47.78,29.17,48.16,29.45|+proj=longlat +ellps=GRS80
4322|WGS 72|g|yx|111319.490793274|-180,-90,180,90|+proj=longlat +ellps=WGS72
4324|WGS 72BE|g|yx|111319.490793274|-180,-90,180,90|+proj=longlat +ellps=WGS72
4326|WGS 84|g|yx|111319.490793274|-180,-90,180,90|+proj=longlat +datum=WGS84
4390|Kertau 1968 / Johor Grid|p|xy|1|102.44,1.21,104.6,2.95|+proj=cass +lat_0=2.04258333333333 +lon_0=103.562758333333 +x_0=0 +y_0=0 +ellps=evrst48 +towgs84=-11,851,5,0,0,0,0 +units=m
4391|Kertau 1968 / Sembilan and Melaka Grid|p|xy|1|101.7,2.03,102.71,3.28|+proj=cass +lat_0=2.71228333333333 +lon_0=101.941166666667 +x_0=-242.005 +y_0=-948.547 +ellps=evrst48 +towgs84=-11,851,5,0,0,0,0 +units=m
4392|Kertau 1968 / Pahang Grid|p|xy|1|101.33,2.45,103.67,4.78|+proj=cass +lat_0=3.71097222222222 +lon_0=102.436177777778 +x_0=0 +y_0=0 +ellps=evrst48 +towgs84=-11,851,5,0,0,0,0 +units=m
4393|Kertau 1968 / Selangor Grid|p|xy|1|100.76,2.54,101.97,3.87|+proj=cass +lat_0=3.68034444444444 +lon_0=101.508244444444 +x_0=-21759.438 +y_0=55960.906 +ellps=evrst48 +towgs84=-11,851,5,0,0,0,0 +units=m
4394|Kertau 1968 / Terengganu Grid|p|xy|1|102.38,3.89,103.72,5.9|+proj=cass +lat_0=4.94614166666667 +lon_0=102.895208333333 +x_0=0 +y_0=0 +ellps=evrst48 +towgs84=-11,851,5,0,0,0,0 +units=m
4395|Kertau 1968 / Pinang Grid|p|xy|1|100.12,5.12,100.56,5.59|+proj=cass +lat_0=5.421325 +lon_0=100.345869444444 +x_0=0 +y_0=0 +ellps=evrst48 +towgs84=-11,851,5,0,0,0,0 +units=m
4396|Kertau 1968 / Kedah and Perlis Grid|p|xy|1|99.59,5.08,101.12,6.72|+proj=cass +lat_0=5.96514722222222 +lon_0=100.637594444444 +x_0=0 +y_0=0 +ellps=evrst48 +towgs84=-11,851,5,0,0,0,0 +units=m
4397|Kertau 1968 / Perak Revised Grid|p|xy|1|100.07,3.66,102,5.92|+proj=cass +lat_0=4.85938055555556 +lon_0=100.816766666667 +x_0=0 +y_0=133453.669 +ellps=evrst48 +towgs84=-11,851,5,0,0,0,0 +units=m
4398|Kertau 1968 / Kelantan Grid|p|xy|1|101.33,4.54,102.67,6.29|+proj=cass +lat_0=5.89392222222222 +lon_0=102.177291666667 +x_0=0 +y_0=0 +ellps=evrst48 +towgs84=-11,851,5,0,0,0,0 +units=m
4399|NAD27 / BLM 59N (ftUS)|p|xy|0.304800609601219|167.65,49.01,174.01,56.28|+proj=tmerc +lat_0=0 +lon_0=171 +k=0.9996 +x_0=500000.001016002 +y_0=0 +datum=NAD27 +units=us-ft
4400|NAD27 / BLM 60N (ftUS)|p|xy|0.304800609601219|174,47.92,180,56.67|+proj=tmerc +lat_0=0 +lon_0=177 +k=0.9996 +x_0=500000.001016002 +y_0=0 +datum=NAD27 +units=us-ft
4401|NAD27 / BLM 1N (ftUS)|p|xy|0.304800609601219|-180,47.88,-173.99,63.21|+proj=tmerc +lat_0=0 +lon_0=-177 +k=0.9996 +x_0=500000.001016002 +y_0=0 +datum=NAD27 +units=us-ft
4402|NAD27 / BLM 2N (ftUS)|p|xy|0.304800609601219|-174,48.66,-167.99,73.05|+proj=tmerc +lat_0=0 +lon_0=-171 +k=0.9996 +x_0=500000.001016002 +y_0=0 +datum=NAD27 +units=us-ft
4403|NAD27 / BLM 3N (ftUS)|p|xy|0.304800609601219|-168,49.52,-161.99,74.29|+proj=tmerc +lat_0=0 +lon_0=-165 +k=0.9996 +x_0=500000.001016002 +y_0=0 +datum=NAD27 +units=us-ft
4404|NAD27 / BLM 4N (ftUS)|p|xy|0.304800609601219|-162,50.98,-155.99,74.71|+proj=tmerc +lat_0=0 +lon_0=-159 +k=0.9996 +x_0=500000.001016002 +y_0=0 +datum=NAD27 +units=us-ft
4405|NAD27 / BLM 5N (ftUS)|p|xy|0.304800609601219|-156,52.15,-149.99,74.71|+proj=tmerc +lat_0=0 +lon_0=-153 +k=0.9996 +x_0=500000.001016002 +y_0=0 +datum=NAD27 +units=us-ft
4406|NAD27 / BLM 6N (ftUS)|p|xy|0.304800609601219|-150,54.05,-143.99,74.13|+proj=tmerc +lat_0=0 +lon_0=-147 +k=0.9996 +x_0=500000.001016002 +y_0=0 +datum=NAD27 +units=us-ft
4407|NAD27 / BLM 7N (ftUS)|p|xy|0.304800609601219|-144,53.47,-137.99,73.59|+proj=tmerc +lat_0=0 +lon_0=-141 +k=0.9996 +x_0=500000.001016002 +y_0=0 +datum=NAD27 +units=us-ft
4408|NAD27 / BLM 8N (ftUS)|p|xy|0.304800609601219|-138,53.6,-131.99,73.04|+proj=tmerc +lat_0=0 +lon_0=-135 +k=0.9996 +x_0=500000.001016002 +y_0=0 +ellps=clrk66 +towgs84=-10,158,187,0,0,0,0 +units=us-ft
4409|NAD27 / BLM 9N (ftUS)|p|xy|0.304800609601219|-132,35.38,-126,56.84|+proj=tmerc +lat_0=0 +lon_0=-129 +k=0.9996 +x_0=500000.001016002 +y_0=0 +datum=NAD27 +units=us-ft
4410|NAD27 / BLM 10N (ftUS)|p|xy|0.304800609601219|-126,30.54,-119.99,49.09|+proj=tmerc +lat_0=0 +lon_0=-123 +k=0.9996 +x_0=500000.001016002 +y_0=0 +datum=NAD27 +units=us-ft
4411|NAD27 / BLM 11N (ftUS)|p|xy|0.304800609601219|-120,30.88,-114,49.01|+proj=tmerc +lat_0=0 +lon_0=-117 +k=0.9996 +x_0=500000.001016002 +y_0=0 +datum=NAD27 +units=us-ft
4412|NAD27 / BLM 12N (ftUS)|p|xy|0.304800609601219|-114,31.33,-108,49.01|+proj=tmerc +lat_0=0 +lon_0=-111 +k=0.9996 +x_0=500000.001016002 +y_0=0 +datum=NAD27 +units=us-ft
4413|NAD27 / BLM 13N (ftUS)|p|xy|0.304800609601219|-108,28.98,-102,49.01|+proj=tmerc +lat_0=0 +lon_0=-105 +k=0.9996 +x_0=500000.001016002 +y_0=0 +datum=NAD27 +units=us-ft
4414|NAD83(HARN) / Guam Map Grid|p|xy|1|144.58,13.18,145.01,13.7|+proj=tmerc +lat_0=13.5 +lon_0=144.75 +k=1 +x_0=100000 +y_0=200000 +ellps=GRS80 +units=m
4415|Katanga 1955 / Katanga Lambert|p|xy|1|21.74,-13.46,30.78,-4.99|+proj=lcc +lat_0=-9 +lon_0=26 +lat_1=-6.5 +lat_2=-11.5 +x_0=500000 +y_0=500000 +ellps=clrk66 +units=m
4417|Pulkovo 1942(83) / 3-degree Gauss-Kruger zone 7|p|yx|1|19.5,46.1,22.5,49.59|+proj=tmerc +lat_0=0 +lon_0=21 +k=1 +x_0=7500000 +y_0=0 +ellps=krass +units=m
4418|NAD27 / BLM 18N (ftUS)|p|xy|0.304800609601219|-78,28.28,-72,45.03|+proj=tmerc +lat_0=0 +lon_0=-75 +k=0.9996 +x_0=500000.001016002 +y_0=0 +datum=NAD27 +units=us-ft
4419|NAD27 / BLM 19N (ftUS)|p|xy|0.304800609601219|-72,33.61,-65.99,47.47|+proj=tmerc +lat_0=0 +lon_0=-69 +k=0.9996 +x_0=500000.001016002 +y_0=0 +datum=NAD27 +units=us-ft
4420|NAD83 / BLM 60N (ftUS)|p|xy|0.304800609601219|174,47.92,180,56.67|+proj=tmerc +lat_0=0 +lon_0=177 +k=0.9996 +x_0=500000.001016002 +y_0=0 +datum=NAD83 +units=us-ft
4421|NAD83 / BLM 1N (ftUS)|p|xy|0.304800609601219|-180,47.88,-173.99,63.21|+proj=tmerc +lat_0=0 +lon_0=-177 +k=0.9996 +x_0=500000.001016002 +y_0=0 +datum=NAD83 +units=us-ft
4422|NAD83 / BLM 2N (ftUS)|p|xy|0.304800609601219|-174,48.66,-167.99,73.05|+proj=tmerc +lat_0=0 +lon_0=-171 +k=0.9996 +x_0=500000.001016002 +y_0=0 +datum=NAD83 +units=us-ft
4423|NAD83 / BLM 3N (ftUS)|p|xy|0.304800609601219|-168,49.52,-161.99,74.29|+proj=tmerc +lat_0=0 +lon_0=-165 +k=0.9996 +x_0=500000.001016002 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=us-ft
4424|NAD83 / BLM 4N (ftUS)|p|xy|0.304800609601219|-162,50.98,-155.99,74.71|+proj=tmerc +lat_0=0 +lon_0=-159 +k=0.9996 +x_0=500000.001016002 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=us-ft
4425|NAD83 / BLM 5N (ftUS)|p|xy|0.304800609601219|-156,52.15,-149.99,74.71|+proj=tmerc +lat_0=0 +lon_0=-153 +k=0.9996 +x_0=500000.001016002 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=us-ft
4426|NAD83 / BLM 6N (ftUS)|p|xy|0.304800609601219|-150,54.05,-143.99,74.13|+proj=tmerc +lat_0=0 +lon_0=-147 +k=0.9996 +x_0=500000.001016002 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=us-ft
4427|NAD83 / BLM 7N (ftUS)|p|xy|0.304800609601219|-144,53.47,-137.99,73.59|+proj=tmerc +lat_0=0 +lon_0=-141 +k=0.9996 +x_0=500000.001016002 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=us-ft
4428|NAD83 / BLM 8N (ftUS)|p|xy|0.304800609601219|-138,53.6,-131.99,73.04|+proj=tmerc +lat_0=0 +lon_0=-135 +k=0.9996 +x_0=500000.001016002 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=us-ft
4429|NAD83 / BLM 9N (ftUS)|p|xy|0.304800609601219|-132,35.38,-126,56.84|+proj=tmerc +lat_0=0 +lon_0=-129 +k=0.9996 +x_0=500000.001016002 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=us-ft
4430|NAD83 / BLM 10N (ftUS)|p|xy|0.304800609601219|-126,30.54,-119.99,49.09|+proj=tmerc +lat_0=0 +lon_0=-123 +k=0.9996 +x_0=500000.001016002 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=us-ft
4431|NAD83 / BLM 11N (ftUS)|p|xy|0.304800609601219|-120,30.88,-114,49.01|+proj=tmerc +lat_0=0 +lon_0=-117 +k=0.9996 +x_0=500000.001016002 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=us-ft
4432|NAD83 / BLM 12N (ftUS)|p|xy|0.304800609601219|-114,31.33,-108,49.01|+proj=tmerc +lat_0=0 +lon_0=-111 +k=0.9996 +x_0=500000.001016002 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=us-ft
4433|NAD83 / BLM 13N (ftUS)|p|xy|0.304800609601219|-108,28.98,-102,49.01|+proj=tmerc +lat_0=0 +lon_0=-105 +k=0.9996 +x_0=500000.001016002 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=us-ft
4434|Pulkovo 1942(83) / 3-degree Gauss-Kruger zone 8|p|yx|1|22.5,47.76,22.9,49.1|+proj=tmerc +lat_0=0 +lon_0=24 +k=1 +x_0=8500000 +y_0=0 +ellps=krass +units=m
4437|NAD83(NSRS2007) / Puerto Rico and Virgin Is.|p|xy|1|-67.97,17.62,-64.51,18.57|+proj=lcc +lat_0=17.8333333333333 +lon_0=-66.4333333333333 +lat_1=18.4333333333333 +lat_2=18.0333333333333 +x_0=200000 +y_0=200000 +ellps=GRS80 +units=m
4438|NAD83 / BLM 18N (ftUS)|p|xy|0.304800609601219|-78,28.28,-72,45.03|+proj=tmerc +lat_0=0 +lon_0=-75 +k=0.9996 +x_0=500000.001016002 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=us-ft
4439|NAD83 / BLM 19N (ftUS)|p|xy|0.304800609601219|-72,33.61,-65.99,47.47|+proj=tmerc +lat_0=0 +lon_0=-69 +k=0.9996 +x_0=500000.001016002 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=us-ft
4455|NAD27 / Pennsylvania South|p|xy|0.304800609601219|-80.53,39.71,-74.72,41.18|+proj=lcc +lat_0=39.3333333333333 +lon_0=-77.75 +lat_1=40.9666666666667 +lat_2=39.9333333333333 +x_0=609601.219202438 +y_0=0 +datum=NAD27 +units=us-ft
4456|NAD27 / New York Long Island|p|xy|0.304800609601219|-74.26,40.47,-71.8,41.3|+proj=lcc +lat_0=40.5 +lon_0=-74 +lat_1=41.0333333333333 +lat_2=40.6666666666667 +x_0=609601.219202438 +y_0=30480.0609601219 +datum=NAD27 +units=us-ft
4457|NAD83 / South Dakota North (ftUS)|p|xy|0.304800609601219|-104.07,44.14,-96.45,45.95|+proj=lcc +lat_0=43.8333333333333 +lon_0=-100 +lat_1=45.6833333333333 +lat_2=44.4166666666667 +x_0=600000 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=us-ft
4462|WGS 84 / Australian Centre for Remote Sensing Lambert|p|xy|1|112.85,-43.7,153.69,-9.86|+proj=lcc +lat_0=-27 +lon_0=132 +lat_1=-18 +lat_2=-36 +x_0=0 +y_0=0 +datum=WGS84 +units=m
4463|RGSPM06|g|yx|111319.490793274|-57.1,43.41,-55.9,47.37|+proj=longlat +ellps=GRS80
4467|RGSPM06 / UTM zone 21N|p|xy|1|-57.1,43.41,-55.9,47.37|+proj=utm +zone=21 +ellps=GRS80 +units=m
4470|RGM04|g|yx|111319.490793274|43.68,-14.49,46.7,-11.33|+proj=longlat +ellps=GRS80
4471|RGM04 / UTM zone 38S|p|xy|1|43.68,-14.49,46.7,-11.33|+proj=utm +zone=38 +south +ellps=GRS80 +units=m
4475|Cadastre 1997|g|yx|111319.490793274|44.98,-13.05,45.35,-12.61|+proj=longlat +ellps=intl +towgs84=-381.788,-57.501,-256.673,0,0,0,0
4483|Mexico ITRF92|g|yx|111319.490793274|-122.19,12.1,-84.64,32.72|+proj=longlat +ellps=GRS80
4484|Mexico ITRF92 / UTM zone 11N|p|xy|1|-122.19,15.01,-114,32.72|+proj=utm +zone=11 +ellps=GRS80 +units=m
4485|Mexico ITRF92 / UTM zone 12N|p|xy|1|-114,15.09,-108,32.27|+proj=utm +zone=12 +ellps=GRS80 +units=m
4486|Mexico ITRF92 / UTM zone 13N|p|xy|1|-108,14.05,-102,31.79|+proj=utm +zone=13 +ellps=GRS80 +units=m
4487|Mexico ITRF92 / UTM zone 14N|p|xy|1|-102,12.3,-96,29.81|+proj=utm +zone=14 +ellps=GRS80 +units=m
4488|Mexico ITRF92 / UTM zone 15N|p|xy|1|-96,12.1,-90,26|+proj=utm +zone=15 +ellps=GRS80 +units=m
4489|Mexico ITRF92 / UTM zone 16N|p|xy|1|-90,17.81,-84.64,25.77|+proj=utm +zone=16 +ellps=GRS80 +units=m
4490|China Geodetic Coordinate System 2000|g|yx|111319.490793274|73.62,16.7,134.77,53.56|+proj=longlat +ellps=GRS80
4491|CGCS2000 / Gauss-Kruger zone 13|p|yx|1|73.62,35.42,78.01,41.07|+proj=tmerc +lat_0=0 +lon_0=75 +k=1 +x_0=13500000 +y_0=0 +ellps=GRS80 +units=m
4492|CGCS2000 / Gauss-Kruger zone 14|p|yx|1|77.98,29.16,84,47.23|+proj=tmerc +lat_0=0 +lon_0=81 +k=1 +x_0=14500000 +y_0=0 +ellps=GRS80 +units=m
4493|CGCS2000 / Gauss-Kruger zone 15|p|yx|1|84,27.32,90,49.18|+proj=tmerc +lat_0=0 +lon_0=87 +k=1 +x_0=15500000 +y_0=0 +ellps=GRS80 +units=m
4494|CGCS2000 / Gauss-Kruger zone 16|p|yx|1|90,27.71,96.01,47.9|+proj=tmerc +lat_0=0 +lon_0=93 +k=1 +x_0=16500000 +y_0=0 +ellps=GRS80 +units=m
4495|CGCS2000 / Gauss-Kruger zone 17|p|yx|1|96,21.13,102.01,43.18|+proj=tmerc +lat_0=0 +lon_0=99 +k=1 +x_0=17500000 +y_0=0 +ellps=GRS80 +units=m
4496|CGCS2000 / Gauss-Kruger zone 18|p|yx|1|102,17.75,108,42.47|+proj=tmerc +lat_0=0 +lon_0=105 +k=1 +x_0=18500000 +y_0=0 +ellps=GRS80 +units=m
4497|CGCS2000 / Gauss-Kruger zone 19|p|yx|1|108,16.7,114,45.11|+proj=tmerc +lat_0=0 +lon_0=111 +k=1 +x_0=19500000 +y_0=0 +ellps=GRS80 +units=m
4498|CGCS2000 / Gauss-Kruger zone 20|p|yx|1|114,19.02,120,51.52|+proj=tmerc +lat_0=0 +lon_0=117 +k=1 +x_0=20500000 +y_0=0 +ellps=GRS80 +units=m
4499|CGCS2000 / Gauss-Kruger zone 21|p|yx|1|120,24.64,126,53.56|+proj=tmerc +lat_0=0 +lon_0=123 +k=1 +x_0=21500000 +y_0=0 +ellps=GRS80 +units=m
4500|CGCS2000 / Gauss-Kruger zone 22|p|yx|1|126,29.7,132,52.79|+proj=tmerc +lat_0=0 +lon_0=129 +k=1 +x_0=22500000 +y_0=0 +ellps=GRS80 +units=m
4501|CGCS2000 / Gauss-Kruger zone 23|p|yx|1|132,45.02,134.77,48.4|+proj=tmerc +lat_0=0 +lon_0=135 +k=1 +x_0=23500000 +y_0=0 +ellps=GRS80 +units=m
4502|CGCS2000 / Gauss-Kruger CM 75E|p|yx|1|73.62,35.42,78.01,41.07|+proj=tmerc +lat_0=0 +lon_0=75 +k=1 +x_0=500000 +y_0=0 +ellps=GRS80 +units=m
4503|CGCS2000 / Gauss-Kruger CM 81E|p|yx|1|77.98,29.16,84,47.23|+proj=tmerc +lat_0=0 +lon_0=81 +k=1 +x_0=500000 +y_0=0 +ellps=GRS80 +units=m
4504|CGCS2000 / Gauss-Kruger CM 87E|p|yx|1|84,27.32,90,49.18|+proj=tmerc +lat_0=0 +lon_0=87 +k=1 +x_0=500000 +y_0=0 +ellps=GRS80 +units=m
4505|CGCS2000 / Gauss-Kruger CM 93E|p|yx|1|90,27.71,96.01,47.9|+proj=tmerc +lat_0=0 +lon_0=93 +k=1 +x_0=500000 +y_0=0 +ellps=GRS80 +units=m
4506|CGCS2000 / Gauss-Kruger CM 99E|p|yx|1|96,21.13,102.01,43.18|+proj=tmerc +lat_0=0 +lon_0=99 +k=1 +x_0=500000 +y_0=0 +ellps=GRS80 +units=m
4507|CGCS2000 / Gauss-Kruger CM 105E|p|yx|1|102,17.75,108,42.47|+proj=tmerc +lat_0=0 +lon_0=105 +k=1 +x_0=500000 +y_0=0 +ellps=GRS80 +units=m
4508|CGCS2000 / Gauss-Kruger CM 111E|p|yx|1|108,16.7,114,45.11|+proj=tmerc +lat_0=0 +lon_0=111 +k=1 +x_0=500000 +y_0=0 +ellps=GRS80 +units=m
4509|CGCS2000 / Gauss-Kruger CM 117E|p|yx|1|114,19.02,120,51.52|+proj=tmerc +lat_0=0 +lon_0=117 +k=1 +x_0=500000 +y_0=0 +ellps=GRS80 +units=m
4510|CGCS2000 / Gauss-Kruger CM 123E|p|yx|1|120,24.64,126,53.56|+proj=tmerc +lat_0=0 +lon_0=123 +k=1 +x_0=500000 +y_0=0 +ellps=GRS80 +units=m
4511|CGCS2000 / Gauss-Kruger CM 129E|p|yx|1|126,29.7,132,52.79|+proj=tmerc +lat_0=0 +lon_0=129 +k=1 +x_0=500000 +y_0=0 +ellps=GRS80 +units=m
4512|CGCS2000 / Gauss-Kruger CM 135E|p|yx|1|132,45.02,134.77,48.4|+proj=tmerc +lat_0=0 +lon_0=135 +k=1 +x_0=500000 +y_0=0 +ellps=GRS80 +units=m
4513|CGCS2000 / 3-degree Gauss-Kruger zone 25|p|yx|1|73.62,35.81,76.5,40.65|+proj=tmerc +lat_0=0 +lon_0=75 +k=1 +x_0=25500000 +y_0=0 +ellps=GRS80 +units=m
4514|CGCS2000 / 3-degree Gauss-Kruger zone 26|p|yx|1|76.5,31.03,79.5,41.83|+proj=tmerc +lat_0=0 +lon_0=78 +k=1 +x_0=26500000 +y_0=0 +ellps=GRS80 +units=m
4515|CGCS2000 / 3-degree Gauss-Kruger zone 27|p|yx|1|79.5,29.95,82.51,45.88|+proj=tmerc +lat_0=0 +lon_0=81 +k=1 +x_0=27500000 +y_0=0 +ellps=GRS80 +units=m
4516|CGCS2000 / 3-degree Gauss-Kruger zone 28|p|yx|1|82.5,28.26,85.5,47.23|+proj=tmerc +lat_0=0 +lon_0=84 +k=1 +x_0=28500000 +y_0=0 +ellps=GRS80 +units=m
4517|CGCS2000 / 3-degree Gauss-Kruger zone 29|p|yx|1|85.5,27.8,88.5,49.18|+proj=tmerc +lat_0=0 +lon_0=87 +k=1 +x_0=29500000 +y_0=0 +ellps=GRS80 +units=m
4518|CGCS2000 / 3-degree Gauss-Kruger zone 30|p|yx|1|88.49,27.32,91.51,48.42|+proj=tmerc +lat_0=0 +lon_0=90 +k=1 +x_0=30500000 +y_0=0 +ellps=GRS80 +units=m
4519|CGCS2000 / 3-degree Gauss-Kruger zone 31|p|yx|1|91.5,27.71,94.5,45.13|+proj=tmerc +lat_0=0 +lon_0=93 +k=1 +x_0=31500000 +y_0=0 +ellps=GRS80 +units=m
4520|CGCS2000 / 3-degree Gauss-Kruger zone 32|p|yx|1|94.5,28.23,97.51,44.5|+proj=tmerc +lat_0=0 +lon_0=96 +k=1 +x_0=32500000 +y_0=0 +ellps=GRS80 +units=m
4521|CGCS2000 / 3-degree Gauss-Kruger zone 33|p|yx|1|97.5,21.43,100.5,42.76|+proj=tmerc +lat_0=0 +lon_0=99 +k=1 +x_0=33500000 +y_0=0 +ellps=GRS80 +units=m
4522|CGCS2000 / 3-degree Gauss-Kruger zone 34|p|yx|1|100.5,21.13,103.5,42.69|+proj=tmerc +lat_0=0 +lon_0=102 +k=1 +x_0=34500000 +y_0=0 +ellps=GRS80 +units=m
4523|CGCS2000 / 3-degree Gauss-Kruger zone 35|p|yx|1|103.5,22.5,106.51,42.21|+proj=tmerc +lat_0=0 +lon_0=105 +k=1 +x_0=35500000 +y_0=0 +ellps=GRS80 +units=m
4524|CGCS2000 / 3-degree Gauss-Kruger zone 36|p|yx|1|106.5,18.19,109.51,42.47|+proj=tmerc +lat_0=0 +lon_0=108 +k=1 +x_0=36500000 +y_0=0 +ellps=GRS80 +units=m
4525|CGCS2000 / 3-degree Gauss-Kruger zone 37|p|yx|1|109.5,18.11,112.5,45.11|+proj=tmerc +lat_0=0 +lon_0=111 +k=1 +x_0=37500000 +y_0=0 +ellps=GRS80 +units=m
4526|CGCS2000 / 3-degree Gauss-Kruger zone 38|p|yx|1|112.5,21.52,115.5,45.45|+proj=tmerc +lat_0=0 +lon_0=114 +k=1 +x_0=38500000 +y_0=0 +ellps=GRS80 +units=m
4527|CGCS2000 / 3-degree Gauss-Kruger zone 39|p|yx|1|115.5,22.6,118.5,49.88|+proj=tmerc +lat_0=0 +lon_0=117 +k=1 +x_0=39500000 +y_0=0 +ellps=GRS80 +units=m
4528|CGCS2000 / 3-degree Gauss-Kruger zone 40|p|yx|1|118.5,24.43,121.5,53.33|+proj=tmerc +lat_0=0 +lon_0=120 +k=1 +x_0=40500000 +y_0=0 +ellps=GRS80 +units=m
4529|CGCS2000 / 3-degree Gauss-Kruger zone 41|p|yx|1|121.5,28.22,124.5,53.56|+proj=tmerc +lat_0=0 +lon_0=123 +k=1 +x_0=41500000 +y_0=0 +ellps=GRS80 +units=m
4530|CGCS2000 / 3-degree Gauss-Kruger zone 42|p|yx|1|124.5,40.19,127.5,53.2|+proj=tmerc +lat_0=0 +lon_0=126 +k=1 +x_0=42500000 +y_0=0 +ellps=GRS80 +units=m
4531|CGCS2000 / 3-degree Gauss-Kruger zone 43|p|yx|1|127.5,41.37,130.5,50.25|+proj=tmerc +lat_0=0 +lon_0=129 +k=1 +x_0=43500000 +y_0=0 +ellps=GRS80 +units=m
4532|CGCS2000 / 3-degree Gauss-Kruger zone 44|p|yx|1|130.5,42.42,133.5,48.88|+proj=tmerc +lat_0=0 +lon_0=132 +k=1 +x_0=44500000 +y_0=0 +ellps=GRS80 +units=m
4533|CGCS2000 / 3-degree Gauss-Kruger zone 45|p|yx|1|133.5,45.85,134.77,48.4|+proj=tmerc +lat_0=0 +lon_0=135 +k=1 +x_0=45500000 +y_0=0 +ellps=GRS80 +units=m
4534|CGCS2000 / 3-degree Gauss-Kruger CM 75E|p|yx|1|73.62,35.81,76.5,40.65|+proj=tmerc +lat_0=0 +lon_0=75 +k=1 +x_0=500000 +y_0=0 +ellps=GRS80 +units=m
4535|CGCS2000 / 3-degree Gauss-Kruger CM 78E|p|yx|1|76.5,31.03,79.5,41.83|+proj=tmerc +lat_0=0 +lon_0=78 +k=1 +x_0=500000 +y_0=0 +ellps=GRS80 +units=m
4536|CGCS2000 / 3-degree Gauss-Kruger CM 81E|p|yx|1|79.5,29.95,82.51,45.88|+proj=tmerc +lat_0=0 +lon_0=81 +k=1 +x_0=500000 +y_0=0 +ellps=GRS80 +units=m
4537|CGCS2000 / 3-degree Gauss-Kruger CM 84E|p|yx|1|82.5,28.26,85.5,47.23|+proj=tmerc +lat_0=0 +lon_0=84 +k=1 +x_0=500000 +y_0=0 +ellps=GRS80 +units=m
4538|CGCS2000 / 3-degree Gauss-Kruger CM 87E|p|yx|1|85.5,27.8,88.5,49.18|+proj=tmerc +lat_0=0 +lon_0=87 +k=1 +x_0=500000 +y_0=0 +ellps=GRS80 +units=m
4539|CGCS2000 / 3-degree Gauss-Kruger CM 90E|p|yx|1|88.49,27.32,91.51,48.42|+proj=tmerc +lat_0=0 +lon_0=90 +k=1 +x_0=500000 +y_0=0 +ellps=GRS80 +units=m
4540|CGCS2000 / 3-degree Gauss-Kruger CM 93E|p|yx|1|91.5,27.71,94.5,45.13|+proj=tmerc +lat_0=0 +lon_0=93 +k=1 +x_0=500000 +y_0=0 +ellps=GRS80 +units=m
4541|CGCS2000 / 3-degree Gauss-Kruger CM 96E|p|yx|1|94.5,28.23,97.51,44.5|+proj=tmerc +lat_0=0 +lon_0=96 +k=1 +x_0=500000 +y_0=0 +ellps=GRS80 +units=m
4542|CGCS2000 / 3-degree Gauss-Kruger CM 99E|p|yx|1|97.5,21.43,100.5,42.76|+proj=tmerc +lat_0=0 +lon_0=99 +k=1 +x_0=500000 +y_0=0 +ellps=GRS80 +units=m
4543|CGCS2000 / 3-degree Gauss-Kruger CM 102E|p|yx|1|100.5,21.13,103.5,42.69|+proj=tmerc +lat_0=0 +lon_0=102 +k=1 +x_0=500000 +y_0=0 +ellps=GRS80 +units=m
4544|CGCS2000 / 3-degree Gauss-Kruger CM 105E|p|yx|1|103.5,22.5,106.51,42.21|+proj=tmerc +lat_0=0 +lon_0=105 +k=1 +x_0=500000 +y_0=0 +ellps=GRS80 +units=m
4545|CGCS2000 / 3-degree Gauss-Kruger CM 108E|p|yx|1|106.5,18.19,109.51,42.47|+proj=tmerc +lat_0=0 +lon_0=108 +k=1 +x_0=500000 +y_0=0 +ellps=GRS80 +units=m
4546|CGCS2000 / 3-degree Gauss-Kruger CM 111E|p|yx|1|109.5,18.11,112.5,45.11|+proj=tmerc +lat_0=0 +lon_0=111 +k=1 +x_0=500000 +y_0=0 +ellps=GRS80 +units=m
4547|CGCS2000 / 3-degree Gauss-Kruger CM 114E|p|yx|1|112.5,21.52,115.5,45.45|+proj=tmerc +lat_0=0 +lon_0=114 +k=1 +x_0=500000 +y_0=0 +ellps=GRS80 +units=m
4548|CGCS2000 / 3-degree Gauss-Kruger CM 117E|p|yx|1|115.5,22.6,118.5,49.88|+proj=tmerc +lat_0=0 +lon_0=117 +k=1 +x_0=500000 +y_0=0 +ellps=GRS80 +units=m
4549|CGCS2000 / 3-degree Gauss-Kruger CM 120E|p|yx|1|118.5,24.43,121.5,53.33|+proj=tmerc +lat_0=0 +lon_0=120 +k=1 +x_0=500000 +y_0=0 +ellps=GRS80 +units=m
4550|CGCS2000 / 3-degree Gauss-Kruger CM 123E|p|yx|1|121.5,28.22,124.5,53.56|+proj=tmerc +lat_0=0 +lon_0=123 +k=1 +x_0=500000 +y_0=0 +ellps=GRS80 +units=m
4551|CGCS2000 / 3-degree Gauss-Kruger CM 126E|p|yx|1|124.5,40.19,127.5,53.2|+proj=tmerc +lat_0=0 +lon_0=126 +k=1 +x_0=500000 +y_0=0 +ellps=GRS80 +units=m
4552|CGCS2000 / 3-degree Gauss-Kruger CM 129E|p|yx|1|127.5,41.37,130.5,50.25|+proj=tmerc +lat_0=0 +lon_0=129 +k=1 +x_0=500000 +y_0=0 +ellps=GRS80 +units=m
4553|CGCS2000 / 3-degree Gauss-Kruger CM 132E|p|yx|1|130.5,42.42,133.5,48.88|+proj=tmerc +lat_0=0 +lon_0=132 +k=1 +x_0=500000 +y_0=0 +ellps=GRS80 +units=m
4554|CGCS2000 / 3-degree Gauss-Kruger CM 135E|p|yx|1|133.5,45.85,134.77,48.4|+proj=tmerc +lat_0=0 +lon_0=135 +k=1 +x_0=500000 +y_0=0 +ellps=GRS80 +units=m
4555|New Beijing|g|yx|111319.490793274|73.62,18.11,134.77,53.56|+proj=longlat +ellps=krass
4558|RRAF 1991|g|yx|111319.490793274|-63.66,14.08,-57.52,18.53|+proj=longlat +ellps=GRS80
4559|RRAF 1991 / UTM zone 20N|p|xy|1|-63.66,14.08,-60,18.31|+proj=utm +zone=20 +ellps=GRS80 +units=m
4568|New Beijing / Gauss-Kruger zone 13|p|yx|1|73.62,35.42,78.01,41.07|+proj=tmerc +lat_0=0 +lon_0=75 +k=1 +x_0=13500000 +y_0=0 +ellps=krass +units=m
4569|New Beijing / Gauss-Kruger zone 14|p|yx|1|77.98,29.16,84,47.23|+proj=tmerc +lat_0=0 +lon_0=81 +k=1 +x_0=14500000 +y_0=0 +ellps=krass +units=m
4570|New Beijing / Gauss-Kruger zone 15|p|yx|1|84,27.32,90,49.18|+proj=tmerc +lat_0=0 +lon_0=87 +k=1 +x_0=15500000 +y_0=0 +ellps=krass +units=m
4571|New Beijing / Gauss-Kruger zone 16|p|yx|1|90,27.71,96.01,47.9|+proj=tmerc +lat_0=0 +lon_0=93 +k=1 +x_0=16500000 +y_0=0 +ellps=krass +units=m
4572|New Beijing / Gauss-Kruger zone 17|p|yx|1|96,21.13,102.01,43.18|+proj=tmerc +lat_0=0 +lon_0=99 +k=1 +x_0=17500000 +y_0=0 +ellps=krass +units=m
4573|New Beijing / Gauss-Kruger zone 18|p|yx|1|102,21.53,108,42.47|+proj=tmerc +lat_0=0 +lon_0=105 +k=1 +x_0=18500000 +y_0=0 +ellps=krass +units=m
4574|New Beijing / Gauss-Kruger zone 19|p|yx|1|108,18.11,114,45.11|+proj=tmerc +lat_0=0 +lon_0=111 +k=1 +x_0=19500000 +y_0=0 +ellps=krass +units=m
4575|New Beijing / Gauss-Kruger zone 20|p|yx|1|114,22.14,120,51.52|+proj=tmerc +lat_0=0 +lon_0=117 +k=1 +x_0=20500000 +y_0=0 +ellps=krass +units=m
4576|New Beijing / Gauss-Kruger zone 21|p|yx|1|120,26.34,126,53.56|+proj=tmerc +lat_0=0 +lon_0=123 +k=1 +x_0=21500000 +y_0=0 +ellps=krass +units=m
4577|New Beijing / Gauss-Kruger zone 22|p|yx|1|126,40.89,132,52.79|+proj=tmerc +lat_0=0 +lon_0=129 +k=1 +x_0=22500000 +y_0=0 +ellps=krass +units=m
4578|New Beijing / Gauss-Kruger zone 23|p|yx|1|132,45.02,134.77,48.4|+proj=tmerc +lat_0=0 +lon_0=135 +k=1 +x_0=23500000 +y_0=0 +ellps=krass +units=m
4579|New Beijing / Gauss-Kruger CM 75E|p|yx|1|73.62,35.42,78.01,41.07|+proj=tmerc +lat_0=0 +lon_0=75 +k=1 +x_0=500000 +y_0=0 +ellps=krass +units=m
4580|New Beijing / Gauss-Kruger CM 81E|p|yx|1|77.98,29.16,84,47.23|+proj=tmerc +lat_0=0 +lon_0=81 +k=1 +x_0=500000 +y_0=0 +ellps=krass +units=m
4581|New Beijing / Gauss-Kruger CM 87E|p|yx|1|84,27.32,90,49.18|+proj=tmerc +lat_0=0 +lon_0=87 +k=1 +x_0=500000 +y_0=0 +ellps=krass +units=m
4582|New Beijing / Gauss-Kruger CM 93E|p|yx|1|90,27.71,96.01,47.9|+proj=tmerc +lat_0=0 +lon_0=93 +k=1 +x_0=500000 +y_0=0 +ellps=krass +units=m
4583|New Beijing / Gauss-Kruger CM 99E|p|yx|1|96,21.13,102.01,43.18|+proj=tmerc +lat_0=0 +lon_0=99 +k=1 +x_0=500000 +y_0=0 +ellps=krass +units=m
4584|New Beijing / Gauss-Kruger CM 105E|p|yx|1|102,21.53,108,42.47|+proj=tmerc +lat_0=0 +lon_0=105 +k=1 +x_0=500000 +y_0=0 +ellps=krass +units=m
4585|New Beijing / Gauss-Kruger CM 111E|p|yx|1|108,18.11,114,45.11|+proj=tmerc +lat_0=0 +lon_0=111 +k=1 +x_0=500000 +y_0=0 +ellps=krass +units=m
4586|New Beijing / Gauss-Kruger CM 117E|p|yx|1|114,22.14,120,51.52|+proj=tmerc +lat_0=0 +lon_0=117 +k=1 +x_0=500000 +y_0=0 +ellps=krass +units=m
4587|New Beijing / Gauss-Kruger CM 123E|p|yx|1|120,26.34,126,53.56|+proj=tmerc +lat_0=0 +lon_0=123 +k=1 +x_0=500000 +y_0=0 +ellps=krass +units=m
4588|New Beijing / Gauss-Kruger CM 129E|p|yx|1|126,40.89,132,52.79|+proj=tmerc +lat_0=0 +lon_0=129 +k=1 +x_0=500000 +y_0=0 +ellps=krass +units=m
4589|New Beijing / Gauss-Kruger CM 135E|p|yx|1|132,45.02,134.77,48.4|+proj=tmerc +lat_0=0 +lon_0=135 +k=1 +x_0=500000 +y_0=0 +ellps=krass +units=m
4600|Anguilla 1957|g|yx|111319.490793274|-63.22,18.11,-62.92,18.33|+proj=longlat +a=6378249.145 +rf=293.465
4601|Antigua 1943|g|yx|111319.490793274|-61.95,16.94,-61.61,17.22|+proj=longlat +a=6378249.145 +rf=293.465
4602|Dominica 1945|g|yx|111319.490793274|-61.55,15.14,-61.2,15.69|+proj=longlat +a=6378249.145 +rf=293.465 +towgs84=725,685,536,0,0,0,0
4603|Grenada 1953|g|yx|111319.490793274|-61.84,11.94,-61.35,12.57|+proj=longlat +a=6378249.145 +rf=293.465
4604|Montserrat 1958|g|yx|111319.490793274|-62.29,16.62,-62.08,16.87|+proj=longlat +a=6378249.145 +rf=293.465 +towgs84=174,359,365,0,0,0,0
4605|St. Kitts 1955|g|yx|111319.490793274|-62.92,17.06,-62.5,17.46|+proj=longlat +a=6378249.145 +rf=293.465
4606|St. Lucia 1955|g|yx|111319.490793274|-61.13,13.66,-60.82,14.16|+proj=longlat +a=6378249.145 +rf=293.465
4607|St. Vincent 1945|g|yx|111319.490793274|-61.52,12.54,-61.07,13.44|+proj=longlat +a=6378249.145 +rf=293.465 +towgs84=195.671,332.517,274.607,0,0,0,0
4608|NAD27(76)|g|yx|111319.490793274|-95.16,41.67,-74.35,56.9|+proj=longlat +ellps=clrk66
4609|NAD27(CGQ77)|g|yx|111319.490793274|-79.85,44.99,-57.1,62.62|+proj=longlat +ellps=clrk66
4610|Xian 1980|g|yx|111319.490793274|73.62,18.11,134.77,53.56|+proj=longlat +ellps=IAU76
4611|Hong Kong 1980|g|yx|111319.490793274|113.76,22.13,114.51,22.58|+proj=longlat +ellps=intl +towgs84=-162.619,-276.959,-161.764,0.067753,-2.243648,-1.158828,-1.094246
4612|JGD2000|g|yx|111319.490793274|122.38,17.09,157.65,46.05|+proj=longlat +ellps=GRS80
4613|Segara|g|yx|111319.490793274|114.55,-4.24,119.06,4.29|+proj=longlat +ellps=bessel +towgs84=-403,684,41,0,0,0,0
4614|QND95|g|yx|111319.490793274|50.69,24.55,51.68,26.2|+proj=longlat +ellps=intl +towgs84=-119.4248,-303.65872,-11.00061,1.164298,0.174458,1.096259,3.657065
4615|Porto Santo|g|yx|111319.490793274|-17.31,32.35,-16.23,33.15|+proj=longlat +ellps=intl +towgs84=-499,-249,314,0,0,0,0
4616|Selvagem Grande|g|yx|111319.490793274|-16.11,29.98,-15.79,30.21|+proj=longlat +ellps=intl +towgs84=-289,-124,60,0,0,0,0
4617|NAD83(CSRS)|g|yx|111319.490793274|-141.01,38.21,-40.73,86.46|+proj=longlat +ellps=GRS80
4618|SAD69|g|yx|111319.490793274|-91.72,-55.96,-25.28,12.52|+proj=longlat +ellps=aust_SA
4619|SWEREF99|g|yx|111319.490793274|10.03,54.96,24.17,69.07|+proj=longlat +ellps=GRS80
4620|Point 58|g|yx|111319.490793274|-17.19,10.26,30.42,15.7|+proj=longlat +a=6378249.145 +rf=293.465
4621|Fort Marigot|g|yx|111319.490793274|-63.21,17.82,-62.73,18.17|+proj=longlat +ellps=intl +towgs84=137,248,-430,0,0,0,0
4622|Guadeloupe 1948|g|yx|111319.490793274|-61.85,15.8,-60.97,16.55|+proj=longlat +ellps=intl
4623|CSG67|g|yx|111319.490793274|-54.45,3.43,-51.61,5.81|+proj=longlat +ellps=intl +towgs84=-186,230,110,0,0,0,0
4624|RGFG95|g|yx|111319.490793274|-54.61,2.11,-49.45,8.88|+proj=longlat +ellps=GRS80
4625|Martinique 1938|g|yx|111319.490793274|-61.29,14.35,-60.76,14.93|+proj=longlat +ellps=intl
4626|Reunion 1947|g|yx|111319.490793274|55.16,-21.42,55.91,-20.81|+proj=longlat +ellps=intl +towgs84=94,-948,-1262,0,0,0,0
4627|RGR92|g|yx|111319.490793274|51.83,-24.72,58.24,-18.28|+proj=longlat +ellps=GRS80
4628|Tahiti 52|g|yx|111319.490793274|-150,-17.93,-149.09,-17.41|+proj=longlat +ellps=intl +towgs84=162,117,154,0,0,0,0
4629|Tahaa 54|g|yx|111319.490793274|-151.91,-16.96,-150.89,-16.17|+proj=longlat +ellps=intl
4630|IGN72 Nuku Hiva|g|yx|111319.490793274|-140.31,-9.57,-139.44,-8.72|+proj=longlat +ellps=intl +towgs84=84,274,65,0,0,0,0
4632|Combani 1950|g|yx|111319.490793274|44.98,-13.05,45.35,-12.61|+proj=longlat +ellps=intl +towgs84=-382,-59,-262,0,0,0,0
4633|IGN56 Lifou|g|yx|111319.490793274|166.98,-21.24,167.52,-20.62|+proj=longlat +ellps=intl +towgs84=335.47,222.58,-230.94,0,0,0,0
4636|Petrels 1972|g|yx|111319.490793274|139.44,-66.78,141.5,-66.1|+proj=longlat +ellps=intl +towgs84=365,194,166,0,0,0,0
4637|Perroud 1950|g|yx|111319.490793274|136,-67.13,142,-65.61|+proj=longlat +ellps=intl +towgs84=325,154,172,0,0,0,0
4638|Saint Pierre et Miquelon 1950|g|yx|111319.490793274|-56.48,46.69,-56.07,47.19|+proj=longlat +ellps=clrk66 +towgs84=11.363,424.148,373.13,0,0,0,0
4639|MOP78|g|yx|111319.490793274|-176.25,-13.41,-176.07,-13.16|+proj=longlat +ellps=intl +towgs84=253,-132,-127,0,0,0,0
4641|IGN53 Mare|g|yx|111319.490793274|167.75,-21.71,168.19,-21.32|+proj=longlat +ellps=intl +towgs84=287.58,177.78,-135.41,0,0,0,0
4642|ST84 Ile des Pins|g|yx|111319.490793274|167.36,-22.73,167.61,-22.49|+proj=longlat +ellps=intl +towgs84=-13,-348,292,0,0,0,0
4643|ST71 Belep|g|yx|111319.490793274|163.54,-19.85,163.75,-19.5|+proj=longlat +ellps=intl +towgs84=-480.26,-438.32,-643.429,16.3119,20.1721,-4.0349,-111.7002
4644|NEA74 Noumea|g|yx|111319.490793274|166.35,-22.37,166.54,-22.19|+proj=longlat +ellps=intl +towgs84=-10.18,-350.43,291.37,0,0,0,0
4646|Grand Comoros|g|yx|111319.490793274|43.16,-11.99,43.55,-11.31|+proj=longlat +ellps=intl +towgs84=-963,510,-359,0,0,0,0
4647|ETRS89 / UTM zone 32N (zE-N)|p|xy|1|6,47.27,12.01,55.47|+proj=tmerc +lat_0=0 +lon_0=9 +k=0.9996 +x_0=32500000 +y_0=0 +ellps=GRS80 +units=m
4652|New Beijing / 3-degree Gauss-Kruger zone 25|p|yx|1|73.62,35.81,76.5,40.65|+proj=tmerc +lat_0=0 +lon_0=75 +k=1 +x_0=25500000 +y_0=0 +ellps=krass +units=m
4653|New Beijing / 3-degree Gauss-Kruger zone 26|p|yx|1|76.5,31.03,79.5,41.83|+proj=tmerc +lat_0=0 +lon_0=78 +k=1 +x_0=26500000 +y_0=0 +ellps=krass +units=m
4654|New Beijing / 3-degree Gauss-Kruger zone 27|p|yx|1|79.5,29.95,82.51,45.88|+proj=tmerc +lat_0=0 +lon_0=81 +k=1 +x_0=27500000 +y_0=0 +ellps=krass +units=m
4655|New Beijing / 3-degree Gauss-Kruger zone 28|p|yx|1|82.5,28.26,85.5,47.23|+proj=tmerc +lat_0=0 +lon_0=84 +k=1 +x_0=28500000 +y_0=0 +ellps=krass +units=m
4656|New Beijing / 3-degree Gauss-Kruger zone 29|p|yx|1|85.5,27.8,88.5,49.18|+proj=tmerc +lat_0=0 +lon_0=87 +k=1 +x_0=29500000 +y_0=0 +ellps=krass +units=m
4657|Reykjavik 1900|g|yx|111319.490793274|-24.66,63.34,-13.38,66.59|+proj=longlat +a=6377019.27 +rf=300 +towgs84=-28,199,5,0,0,0,0
4658|Hjorsey 1955|g|yx|111319.490793274|-24.66,63.34,-13.38,66.59|+proj=longlat +ellps=intl +towgs84=-73,47,-83,0,0,0,0
4659|ISN93|g|yx|111319.490793274|-30.87,59.96,-5.55,69.59|+proj=longlat +ellps=GRS80
4660|Helle 1954|g|yx|111319.490793274|-9.17,70.75,-7.87,71.24|+proj=longlat +ellps=intl +towgs84=982.6087,552.753,-540.873,6.68162662527694,-31.6114924086422,-19.8481610048168,16.805
4661|LKS-92|g|yx|111319.490793274|19.06,55.67,28.24,58.09|+proj=longlat +ellps=GRS80
4662|IGN72 Grande Terre|g|yx|111319.490793274|163.92,-22.45,167.09,-20.03|+proj=longlat +ellps=intl +towgs84=-11.64,-348.6,291.98,0,0,0,0
4663|Porto Santo 1995|g|yx|111319.490793274|-17.31,32.35,-16.23,33.15|+proj=longlat +ellps=intl
4664|Azores Oriental 1995|g|yx|111319.490793274|-25.92,36.87,-24.72,37.96|+proj=longlat +ellps=intl
4665|Azores Central 1995|g|yx|111319.490793274|-28.9,38.32,-26.97,39.14|+proj=longlat +ellps=intl
4666|Lisbon 1890|g|yx|111319.490793274|-9.56,36.95,-6.19,42.16|+proj=longlat +ellps=bessel
4667|IKBD-92|g|yx|111319.490793274|46.36,29.06,48.61,30.32|+proj=longlat +ellps=WGS84
4668|ED79|g|yx|111319.490793274|-10.56,34.88,38.01,84.73|+proj=longlat +ellps=intl +towgs84=-86,-98,-119,0,0,0,0
4669|LKS94|g|yx|111319.490793274|19.02,53.89,26.82,56.45|+proj=longlat +ellps=GRS80
4670|IGM95|g|yx|111319.490793274|5.93,34.76,18.99,47.1|+proj=longlat +ellps=GRS80
4671|Voirol 1879|g|yx|111319.490793274|-2.95,31.99,9.09,37.14|+proj=longlat +ellps=clrk80ign
4672|Chatham Islands 1971|g|yx|111319.490793274|-177.25,-44.64,-175.54,-43.3|+proj=longlat +ellps=intl +towgs84=175,-38,113,0,0,0,0
4673|Chatham Islands 1979|g|yx|111319.490793274|-177.25,-44.64,-175.54,-43.3|+proj=longlat +ellps=intl +towgs84=174.05,-25.49,112.57,0,0,0.554,0.2263
4674|SIRGAS 2000|g|yx|111319.490793274|-122.19,-59.87,-25.28,32.72|+proj=longlat +ellps=GRS80
4675|Guam 1963|g|yx|111319.490793274|144.58,13.18,146.12,20.61|+proj=longlat +ellps=clrk66
4676|Vientiane 1982|g|yx|111319.490793274|100.09,13.92,107.64,22.5|+proj=longlat +ellps=krass
4677|Lao 1993|g|yx|111319.490793274|100.09,13.92,107.64,22.5|+proj=longlat +ellps=krass
4678|Lao 1997|g|yx|111319.490793274|100.09,13.92,107.64,22.5|+proj=longlat +ellps=krass +towgs84=44.585,-131.212,-39.544,0,0,0,0
4679|Jouik 1961|g|yx|111319.490793274|-17.08,19.37,-15.88,21.34|+proj=longlat +a=6378249.145 +rf=293.465 +towgs84=-80.01,253.26,291.19,0,0,0,0
4680|Nouakchott 1965|g|yx|111319.490793274|-16.57,16.81,-15.59,19.41|+proj=longlat +a=6378249.145 +rf=293.465
4682|Gulshan 303|g|yx|111319.490793274|88.01,18.56,92.67,26.64|+proj=longlat +ellps=evrst30 +towgs84=283.729,735.942,261.143,0,0,0,0
4683|PRS92|g|yx|111319.490793274|116.04,3,129.95,22.18|+proj=longlat +ellps=clrk66 +towgs84=-127.62,-67.24,-47.04,-3.068,4.903,1.578,-1.06
4684|Gan 1970|g|yx|111319.490793274|72.81,-0.69,73.69,7.08|+proj=longlat +ellps=intl +towgs84=-133,-321,50,0,0,0,0
4686|MAGNA-SIRGAS|g|yx|111319.490793274|-84.77,-4.23,-66.87,15.51|+proj=longlat +ellps=GRS80
4687|RGPF|g|yx|111319.490793274|-158.13,-31.24,-131.97,-4.52|+proj=longlat +ellps=GRS80
4688|Fatu Iva 72|g|yx|111319.490793274|-138.75,-10.6,-138.54,-10.36|+proj=longlat +ellps=intl +towgs84=347.175,1077.618,2623.677,33.9058,-70.6776,9.4013,186.0647
4689|IGN63 Hiva Oa|g|yx|111319.490793274|-139.23,-10.08,-138.75,-9.64|+proj=longlat +ellps=intl
4690|Tahiti 79|g|yx|111319.490793274|-149.7,-17.93,-149.09,-17.44|+proj=longlat +ellps=intl +towgs84=221.597,152.441,176.523,2.403,1.3893,0.884,11.4648
4691|Moorea 87|g|yx|111319.490793274|-150,-17.63,-149.73,-17.41|+proj=longlat +ellps=intl +towgs84=218.769,150.75,176.75,3.5231,2.0037,1.288,10.9817
4692|Maupiti 83|g|yx|111319.490793274|-152.39,-16.57,-152.14,-16.34|+proj=longlat +ellps=intl +towgs84=217.109,86.452,23.711,0.0183,-0.0003,0.007,-0.0093
4693|Nakhl-e Ghanem|g|yx|111319.490793274|51.8,27.3,53.01,28.2|+proj=longlat +ellps=WGS84
4694|POSGAR 94|g|yx|111319.490793274|-73.59,-58.41,-52.63,-21.78|+proj=longlat +ellps=WGS84
4695|Katanga 1955|g|yx|111319.490793274|21.74,-13.46,30.78,-4.99|+proj=longlat +ellps=clrk66
4696|Kasai 1953|g|yx|111319.490793274|21.5,-7.31,26.26,-5.01|+proj=longlat +a=6378249.145 +rf=293.465
4697|IGC 1962 6th Parallel South|g|yx|111319.490793274|12.17,-7.36,29.64,-3.29|+proj=longlat +a=6378249.145 +rf=293.465
4698|IGN 1962 Kerguelen|g|yx|111319.490793274|68.69,-49.78,70.62,-48.6|+proj=longlat +ellps=intl +towgs84=145,-187,103,0,0,0,0
4699|Le Pouce 1934|g|yx|111319.490793274|57.25,-20.57,57.85,-19.94|+proj=longlat +a=6378249.145 +rf=293.465 +towgs84=-770.1,158.4,-498.2,0,0,0,0
4700|IGN Astro 1960|g|yx|111319.490793274|-17.08,14.72,-4.8,27.3|+proj=longlat +a=6378249.145 +rf=293.465
4701|IGCB 1955|g|yx|111319.490793274|12.17,-6.04,16.28,-4.28|+proj=longlat +a=6378249.145 +rf=293.465 +towgs84=-79.9,-158,-168.9,0,0,0,0
4702|Mauritania 1999|g|yx|111319.490793274|-20.04,14.72,-4.8,27.3|+proj=longlat +ellps=GRS80
4703|Mhast 1951|g|yx|111319.490793274|10.53,-6.04,13.1,-4.38|+proj=longlat +a=6378249.145 +rf=293.465
4704|Mhast (onshore)|g|yx|111319.490793274|10.53,-6.04,13.1,-4.38|+proj=longlat +ellps=intl
4705|Mhast (offshore)|g|yx|111319.490793274|10.53,-6.04,12.37,-5.05|+proj=longlat +ellps=intl
4706|Egypt Gulf of Suez S-650 TL|g|yx|111319.490793274|32.34,27.19,34.27,30.01|+proj=longlat +ellps=helmert +towgs84=-146.21,112.63,4.05,0,0,0,0
4707|Tern Island 1961|g|yx|111319.490793274|-166.36,23.69,-166.03,23.93|+proj=longlat +ellps=intl +towgs84=114,-116,-333,0,0,0,0
4708|Cocos Islands 1965|g|yx|111319.490793274|96.76,-12.27,96.99,-11.76|+proj=longlat +ellps=aust_SA +towgs84=-491,-22,435,0,0,0,0
4709|Iwo Jima 1945|g|yx|111319.490793274|141.2,24.67,141.42,24.89|+proj=longlat +ellps=intl +towgs84=145,75,-272,0,0,0,0
4710|Astro DOS 71|g|yx|111319.490793274|-5.85,-16.08,-5.59,-15.85|+proj=longlat +ellps=intl
4711|Marcus Island 1952|g|yx|111319.490793274|153.91,24.22,154.05,24.35|+proj=longlat +ellps=intl +towgs84=124,-234,-25,0,0,0,0
4712|Ascension Island 1958|g|yx|111319.490793274|-14.46,-8.03,-14.24,-7.83|+proj=longlat +ellps=intl +towgs84=-205,107,53,0,0,0,0
4713|Ayabelle Lighthouse|g|yx|111319.490793274|41.75,10.94,44.15,12.72|+proj=longlat +a=6378249.145 +rf=293.465
4714|Bellevue|g|yx|111319.490793274|168.09,-20.31,169.95,-17.37|+proj=longlat +ellps=intl +towgs84=-127,-769,472,0,0,0,0
4715|Camp Area Astro|g|yx|111319.490793274|165.73,-77.94,167.43,-77.17|+proj=longlat +ellps=intl +towgs84=-104,-129,239,0,0,0,0
4716|Phoenix Islands 1966|g|yx|111319.490793274|-174.6,-4.76,-170.66,-2.68|+proj=longlat +ellps=intl +towgs84=298,-304,-375,0,0,0,0
4717|Cape Canaveral|g|yx|111319.490793274|-82.33,20.86,-72.68,30.83|+proj=longlat +ellps=clrk66 +towgs84=-2,151,181,0,0,0,0
4718|Solomon 1968|g|yx|111319.490793274|155.62,-10.9,162.44,-6.55|+proj=longlat +ellps=intl
4719|Easter Island 1967|g|yx|111319.490793274|-109.51,-27.25,-109.16,-27.01|+proj=longlat +ellps=intl +towgs84=211,147,111,0,0,0,0
4720|Fiji 1986|g|yx|111319.490793274|176.81,-20.81,-178.15,-12.42|+proj=longlat +ellps=WGS72 +towgs84=0,0,4.5,0,0,0.554,0.2263
4721|Fiji 1956|g|yx|111319.490793274|176.81,-19.22,-179.77,-16.1|+proj=longlat +ellps=intl +towgs84=265.025,384.929,-194.046,0,0,0,0
4722|South Georgia 1968|g|yx|111319.490793274|-38.08,-54.95,-35.74,-53.93|+proj=longlat +ellps=intl +towgs84=-794,119,-298,0,0,0,0
4723|GCGD59|g|yx|111319.490793274|-81.46,19.21,-81.04,19.41|+proj=longlat +ellps=clrk66
4724|Diego Garcia 1969|g|yx|111319.490793274|72.3,-7.49,72.55,-7.18|+proj=longlat +ellps=intl +towgs84=208,-435,-229,0,0,0,0
4725|Johnston Island 1961|g|yx|111319.490793274|-169.59,16.67,-169.47,16.79|+proj=longlat +ellps=intl +towgs84=189,-79,-202,0,0,0,0
4726|SIGD61|g|yx|111319.490793274|-80.14,19.63,-79.69,19.78|+proj=longlat +ellps=clrk66
4727|Midway 1961|g|yx|111319.490793274|-177.45,28.13,-177.31,28.28|+proj=longlat +ellps=intl +towgs84=403,-81,277,0,0,0,0
4728|PN84|g|yx|111319.490793274|-18.22,27.58,-16.08,28.9|+proj=longlat +ellps=intl +towgs84=-307,-92,127,0,0,0,0
4729|Pitcairn 1967|g|yx|111319.490793274|-130.16,-25.14,-130.01,-25|+proj=longlat +ellps=intl +towgs84=185,165,42,0,0,0,0
4730|Santo 1965|g|yx|111319.490793274|166.47,-17.32,168.71,-14.57|+proj=longlat +ellps=intl +towgs84=170,42,84,0,0,0,0
4732|Marshall Islands 1960|g|yx|111319.490793274|162.27,8.66,167.82,19.38|+proj=longlat +ellps=hough +towgs84=102,52,-38,0,0,0,0
4733|Wake Island 1952|g|yx|111319.490793274|166.55,19.22,166.72,19.38|+proj=longlat +ellps=intl +towgs84=276,-57,149,0,0,0,0
4734|Tristan 1968|g|yx|111319.490793274|-12.76,-40.42,-9.8,-37|+proj=longlat +ellps=intl +towgs84=-632,438,-609,0,0,0,0
4735|Kusaie 1951|g|yx|111319.490793274|162.85,5.21,163.1,5.43|+proj=longlat +ellps=intl +towgs84=647,1777,-1124,0,0,0,0
4736|Deception Island|g|yx|111319.490793274|-60.89,-63.08,-60.35,-62.82|+proj=longlat +a=6378249.145 +rf=293.465 +towgs84=260,12,-147,0,0,0,0
4737|KGD2002|g|yx|111319.490793274|122.71,28.6,134.28,40.27|+proj=longlat +ellps=GRS80
4738|Hong Kong 1963|g|yx|111319.490793274|113.76,22.13,114.51,22.58|+proj=longlat +a=6378293.64520876 +b=6356617.98767984
4739|Hong Kong 1963(67)|g|yx|111319.490793274|113.76,22.13,114.51,22.58|+proj=longlat +ellps=intl +towgs84=-156,-271,-189,0,0,0,0
4740|PZ-90|g|yx|111319.490793274|-180,-90,180,90|+proj=longlat +a=6378136 +rf=298.257839303 +towgs84=0,0,1.5,0,0,0.076,0
4741|FD54|g|yx|111319.490793274|-7.49,61.33,-6.33,62.41|+proj=longlat +ellps=intl
4742|GDM2000|g|yx|111319.490793274|98.02,0.85,119.61,7.81|+proj=longlat +ellps=GRS80
4743|Karbala 1979|g|yx|111319.490793274|38.79,29.06,48.61,37.39|+proj=longlat +a=6378249.145 +rf=293.465 +towgs84=70.995,-335.916,262.898,0,0,0,0
4744|Nahrwan 1934|g|yx|111319.490793274|38.79,29.06,51.06,37.39|+proj=longlat +a=6378249.145 +rf=293.465
4745|RD/83|g|yx|111319.490793274|11.89,50.2,15.04,51.66|+proj=longlat +ellps=bessel
4746|PD/83|g|yx|111319.490793274|9.87,50.2,12.66,51.65|+proj=longlat +ellps=bessel
4747|GR96|g|yx|111319.490793274|-75,56.38,7.99,87.02|+proj=longlat +ellps=GRS80
4748|Vanua Levu 1915|g|yx|111319.490793274|178.42,-17.07,-179.77,-16.1|+proj=longlat +a=6378306.3696 +b=6356571.996 +towgs84=51,391,-36,0,0,0,0
4749|RGNC91-93|g|yx|111319.490793274|156.25,-26.45,174.28,-14.83|+proj=longlat +ellps=GRS80
4750|ST87 Ouvea|g|yx|111319.490793274|166.44,-20.77,166.71,-20.34|+proj=longlat +ellps=WGS84
4751|Kertau (RSO)|g|yx|111319.490793274|99.59,1.13,104.6,6.72|+proj=longlat +ellps=evrst69
4752|Viti Levu 1912|g|yx|111319.490793274|177.19,-18.32,178.75,-17.25|+proj=longlat +a=6378306.3696 +b=6356571.996 +towgs84=98,390,-22,0,0,0,0
4753|fk89|g|yx|111319.490793274|-7.49,61.33,-6.33,62.41|+proj=longlat +ellps=intl
4754|LGD2006|g|yx|111319.490793274|9.31,19.5,26.21,35.23|+proj=longlat +ellps=intl +towgs84=-208.4058,-109.8777,-2.5764,0,0,0,0
4755|DGN95|g|yx|111319.490793274|92.01,-13.95,141.46,7.79|+proj=longlat +ellps=WGS84
4756|VN-2000|g|yx|111319.490793274|102.14,8.33,109.53,23.4|+proj=longlat +ellps=WGS84
4757|SVY21|g|yx|111319.490793274|103.59,1.13,104.07,1.47|+proj=longlat +ellps=WGS84
4758|JAD2001|g|yx|111319.490793274|-80.6,14.08,-74.51,19.36|+proj=longlat +ellps=WGS84
4759|NAD83(NSRS2007)|g|yx|111319.490793274|167.65,14.92,-63.88,74.71|+proj=longlat +ellps=GRS80
4760|WGS 66|g|yx|111319.490793274|-180,-90,180,90|+proj=longlat +ellps=NWL9D
4761|HTRS96|g|yx|111319.490793274|13,41.62,19.43,46.54|+proj=longlat +ellps=GRS80
4762|BDA2000|g|yx|111319.490793274|-68.83,28.91,-60.7,35.73|+proj=longlat +ellps=WGS84
4763|Pitcairn 2006|g|yx|111319.490793274|-130.16,-25.14,-130.01,-25|+proj=longlat +ellps=WGS84
4764|RSRGD2000|g|yx|111319.490793274|144.99,-90,-144.99,-59.99|+proj=longlat +ellps=GRS80
4765|Slovenia 1996|g|yx|111319.490793274|13.38,45.42,16.61,46.88|+proj=longlat +ellps=GRS80
4766|New Beijing / 3-degree Gauss-Kruger zone 30|p|yx|1|88.49,27.32,91.51,48.42|+proj=tmerc +lat_0=0 +lon_0=90 +k=1 +x_0=30500000 +y_0=0 +ellps=krass +units=m
4767|New Beijing / 3-degree Gauss-Kruger zone 31|p|yx|1|91.5,27.71,94.5,45.13|+proj=tmerc +lat_0=0 +lon_0=93 +k=1 +x_0=31500000 +y_0=0 +ellps=krass +units=m
4768|New Beijing / 3-degree Gauss-Kruger zone 32|p|yx|1|94.5,28.23,97.51,44.5|+proj=tmerc +lat_0=0 +lon_0=96 +k=1 +x_0=32500000 +y_0=0 +ellps=krass +units=m
4769|New Beijing / 3-degree Gauss-Kruger zone 33|p|yx|1|97.5,21.43,100.5,42.76|+proj=tmerc +lat_0=0 +lon_0=99 +k=1 +x_0=33500000 +y_0=0 +ellps=krass +units=m
4770|New Beijing / 3-degree Gauss-Kruger zone 34|p|yx|1|100.5,21.13,103.5,42.69|+proj=tmerc +lat_0=0 +lon_0=102 +k=1 +x_0=34500000 +y_0=0 +ellps=krass +units=m
4771|New Beijing / 3-degree Gauss-Kruger zone 35|p|yx|1|103.5,22.5,106.51,42.21|+proj=tmerc +lat_0=0 +lon_0=105 +k=1 +x_0=35500000 +y_0=0 +ellps=krass +units=m
4772|New Beijing / 3-degree Gauss-Kruger zone 36|p|yx|1|106.5,18.19,109.51,42.47|+proj=tmerc +lat_0=0 +lon_0=108 +k=1 +x_0=36500000 +y_0=0 +ellps=krass +units=m
4773|New Beijing / 3-degree Gauss-Kruger zone 37|p|yx|1|109.5,18.11,112.5,45.11|+proj=tmerc +lat_0=0 +lon_0=111 +k=1 +x_0=37500000 +y_0=0 +ellps=krass +units=m
4774|New Beijing / 3-degree Gauss-Kruger zone 38|p|yx|1|112.5,21.52,115.5,45.45|+proj=tmerc +lat_0=0 +lon_0=114 +k=1 +x_0=38500000 +y_0=0 +ellps=krass +units=m
4775|New Beijing / 3-degree Gauss-Kruger zone 39|p|yx|1|115.5,22.6,118.5,49.88|+proj=tmerc +lat_0=0 +lon_0=117 +k=1 +x_0=39500000 +y_0=0 +ellps=krass +units=m
4776|New Beijing / 3-degree Gauss-Kruger zone 40|p|yx|1|118.5,24.43,121.5,53.33|+proj=tmerc +lat_0=0 +lon_0=120 +k=1 +x_0=40500000 +y_0=0 +ellps=krass +units=m
4777|New Beijing / 3-degree Gauss-Kruger zone 41|p|yx|1|121.5,28.22,124.5,53.56|+proj=tmerc +lat_0=0 +lon_0=123 +k=1 +x_0=41500000 +y_0=0 +ellps=krass +units=m
4778|New Beijing / 3-degree Gauss-Kruger zone 42|p|yx|1|124.5,40.19,127.5,53.2|+proj=tmerc +lat_0=0 +lon_0=126 +k=1 +x_0=42500000 +y_0=0 +ellps=krass +units=m
4779|New Beijing / 3-degree Gauss-Kruger zone 43|p|yx|1|127.5,41.37,130.5,50.25|+proj=tmerc +lat_0=0 +lon_0=129 +k=1 +x_0=43500000 +y_0=0 +ellps=krass +units=m
4780|New Beijing / 3-degree Gauss-Kruger zone 44|p|yx|1|130.5,42.42,133.5,48.88|+proj=tmerc +lat_0=0 +lon_0=132 +k=1 +x_0=44500000 +y_0=0 +ellps=krass +units=m
4781|New Beijing / 3-degree Gauss-Kruger zone 45|p|yx|1|133.5,45.85,134.77,48.4|+proj=tmerc +lat_0=0 +lon_0=135 +k=1 +x_0=45500000 +y_0=0 +ellps=krass +units=m
4782|New Beijing / 3-degree Gauss-Kruger CM 75E|p|yx|1|73.62,35.81,76.5,40.65|+proj=tmerc +lat_0=0 +lon_0=75 +k=1 +x_0=500000 +y_0=0 +ellps=krass +units=m
4783|New Beijing / 3-degree Gauss-Kruger CM 78E|p|yx|1|76.5,31.03,79.5,41.83|+proj=tmerc +lat_0=0 +lon_0=78 +k=1 +x_0=500000 +y_0=0 +ellps=krass +units=m
4784|New Beijing / 3-degree Gauss-Kruger CM 81E|p|yx|1|79.5,29.95,82.51,45.88|+proj=tmerc +lat_0=0 +lon_0=81 +k=1 +x_0=500000 +y_0=0 +ellps=krass +units=m
4785|New Beijing / 3-degree Gauss-Kruger CM 84E|p|yx|1|82.5,28.26,85.5,47.23|+proj=tmerc +lat_0=0 +lon_0=84 +k=1 +x_0=500000 +y_0=0 +ellps=krass +units=m
4786|New Beijing / 3-degree Gauss-Kruger CM 87E|p|yx|1|85.5,27.8,88.5,49.18|+proj=tmerc +lat_0=0 +lon_0=87 +k=1 +x_0=500000 +y_0=0 +ellps=krass +units=m
4787|New Beijing / 3-degree Gauss-Kruger CM 90E|p|yx|1|88.49,27.32,91.51,48.42|+proj=tmerc +lat_0=0 +lon_0=90 +k=1 +x_0=500000 +y_0=0 +ellps=krass +units=m
4788|New Beijing / 3-degree Gauss-Kruger CM 93E|p|yx|1|91.5,27.71,94.5,45.13|+proj=tmerc +lat_0=0 +lon_0=93 +k=1 +x_0=500000 +y_0=0 +ellps=krass +units=m
4789|New Beijing / 3-degree Gauss-Kruger CM 96E|p|yx|1|94.5,28.23,97.51,44.5|+proj=tmerc +lat_0=0 +lon_0=96 +k=1 +x_0=500000 +y_0=0 +ellps=krass +units=m
4790|New Beijing / 3-degree Gauss-Kruger CM 99E|p|yx|1|97.5,21.43,100.5,42.76|+proj=tmerc +lat_0=0 +lon_0=99 +k=1 +x_0=500000 +y_0=0 +ellps=krass +units=m
4791|New Beijing / 3-degree Gauss-Kruger CM 102E|p|yx|1|100.5,21.13,103.5,42.69|+proj=tmerc +lat_0=0 +lon_0=102 +k=1 +x_0=500000 +y_0=0 +ellps=krass +units=m
4792|New Beijing / 3-degree Gauss-Kruger CM 105E|p|yx|1|103.5,22.5,106.51,42.21|+proj=tmerc +lat_0=0 +lon_0=105 +k=1 +x_0=500000 +y_0=0 +ellps=krass +units=m
4793|New Beijing / 3-degree Gauss-Kruger CM 108E|p|yx|1|106.5,18.19,109.51,42.47|+proj=tmerc +lat_0=0 +lon_0=108 +k=1 +x_0=500000 +y_0=0 +ellps=krass +units=m
4794|New Beijing / 3-degree Gauss-Kruger CM 111E|p|yx|1|109.5,18.11,112.5,45.11|+proj=tmerc +lat_0=0 +lon_0=111 +k=1 +x_0=500000 +y_0=0 +ellps=krass +units=m
4795|New Beijing / 3-degree Gauss-Kruger CM 114E|p|yx|1|112.5,21.52,115.5,45.45|+proj=tmerc +lat_0=0 +lon_0=114 +k=1 +x_0=500000 +y_0=0 +ellps=krass +units=m
4796|New Beijing / 3-degree Gauss-Kruger CM 117E|p|yx|1|115.5,22.6,118.5,49.88|+proj=tmerc +lat_0=0 +lon_0=117 +k=1 +x_0=500000 +y_0=0 +ellps=krass +units=m
4797|New Beijing / 3-degree Gauss-Kruger CM 120E|p|yx|1|118.5,24.43,121.5,53.33|+proj=tmerc +lat_0=0 +lon_0=120 +k=1 +x_0=500000 +y_0=0 +ellps=krass +units=m
4798|New Beijing / 3-degree Gauss-Kruger CM 123E|p|yx|1|121.5,28.22,124.5,53.56|+proj=tmerc +lat_0=0 +lon_0=123 +k=1 +x_0=500000 +y_0=0 +ellps=krass +units=m
4799|New Beijing / 3-degree Gauss-Kruger CM 126E|p|yx|1|124.5,40.19,127.5,53.2|+proj=tmerc +lat_0=0 +lon_0=126 +k=1 +x_0=500000 +y_0=0 +ellps=krass +units=m
4800|New Beijing / 3-degree Gauss-Kruger CM 129E|p|yx|1|127.5,41.37,130.5,50.25|+proj=tmerc +lat_0=0 +lon_0=129 +k=1 +x_0=500000 +y_0=0 +ellps=krass +units=m
4801|CH1903 (Bern)|g|yx|111319.490793274|5.96,45.82,10.49,47.81|+proj=longlat +ellps=bessel +pm=bern +towgs84=674.374,15.056,405.346,0,0,0,0
4802|Bogota 1975 (Bogota)|g|yx|111319.490793274|-79.1,-4.23,-66.87,12.52|+proj=longlat +ellps=intl +pm=bogota +towgs84=307,304,-318,0,0,0,0
4803|Lisbon (Lisbon)|g|yx|111319.490793274|-9.56,36.95,-6.19,42.16|+proj=longlat +ellps=intl +pm=lisbon +towgs84=-288.885,-91.744,126.244,-1.691,0.41,-0.211,-4.598
4804|Makassar (Jakarta)|g|yx|111319.490793274|118.71,-6.54,120.78,-1.88|+proj=longlat +ellps=bessel +pm=jakarta +towgs84=-587.8,519.75,145.76,0,0,0,0
4805|MGI (Ferro)|g|yx|111319.490793274|9.53,40.85,23.04,49.02|+proj=longlat +ellps=bessel +pm=ferro
4806|Monte Mario (Rome)|g|yx|111319.490793274|5.93,34.76,18.99,47.1|+proj=longlat +ellps=intl +pm=rome
4807|NTF (Paris)|g|yx|100187.541713946|-4.87,41.31,9.63,51.14|+proj=longlat +ellps=clrk80ign +pm=paris +towgs84=-168,-60,320,0,0,0,0
4809|BD50 (Brussels)|g|yx|111319.490793274|2.5,49.5,6.4,51.51|+proj=longlat +ellps=intl +pm=brussels
4810|Tananarive (Paris)|g|yx|100187.541713946|43.18,-25.64,50.56,-11.89|+proj=longlat +ellps=intl +pm=paris
4811|Voirol 1875 (Paris)|g|yx|100187.541713946|-2.95,31.99,9.09,37.14|+proj=longlat +ellps=clrk80ign +pm=paris +towgs84=-73,-247,227,0,0,0,0
4812|New Beijing / 3-degree Gauss-Kruger CM 132E|p|yx|1|130.5,42.42,133.5,48.88|+proj=tmerc +lat_0=0 +lon_0=132 +k=1 +x_0=500000 +y_0=0 +ellps=krass +units=m
4813|Batavia (Jakarta)|g|yx|111319.490793274|95.16,-8.91,115.77,5.97|+proj=longlat +ellps=bessel +pm=jakarta +towgs84=-377,681,-50,0,0,0,0
4814|RT38 (Stockholm)|g|yx|111319.490793274|10.93,55.28,24.17,69.07|+proj=longlat +ellps=bessel +pm=stockholm
4815|Greek (Athens)|g|yx|111319.490793274|19.57,34.88,28.3,41.75|+proj=longlat +ellps=bessel +pm=athens
4816|Carthage (Paris)|g|yx|100187.541713946|7.49,30.23,11.59,37.4|+proj=longlat +ellps=clrk80ign +pm=paris +towgs84=-263,6,431,0,0,0,0
4817|NGO 1948 (Oslo)|g|yx|111319.490793274|4.39,57.9,31.32,71.24|+proj=longlat +a=6377492.018 +rf=299.1528128 +pm=oslo +towgs84=278.3,93,474.5,7.889,0.05,-6.61,6.21
4818|S-JTSK (Ferro)|g|yx|111319.490793274|12.09,47.73,22.56,51.06|+proj=longlat +ellps=bessel +pm=ferro
4820|Segara (Jakarta)|g|yx|111319.490793274|114.55,-4.24,119.06,4.29|+proj=longlat +ellps=bessel +pm=jakarta +towgs84=-403,684,41,0,0,0,0
4821|Voirol 1879 (Paris)|g|yx|100187.541713946|-2.95,31.99,9.09,37.14|+proj=longlat +ellps=clrk80ign +pm=paris
4822|New Beijing / 3-degree Gauss-Kruger CM 135E|p|yx|1|133.5,45.85,134.77,48.4|+proj=tmerc +lat_0=0 +lon_0=135 +k=1 +x_0=500000 +y_0=0 +ellps=krass +units=m
4823|Sao Tome|g|yx|111319.490793274|6.41,-0.04,6.82,0.46|+proj=longlat +ellps=intl
4824|Principe|g|yx|111319.490793274|7.27,1.48,7.52,1.76|+proj=longlat +ellps=intl
4826|WGS 84 / Cape Verde National|p|xy|1|-28.85,11.47,-19.53,20.54|+proj=lcc +lat_0=15.8333333333333 +lon_0=-24 +lat_1=15 +lat_2=16.6666666666667 +x_0=161587.83 +y_0=128511.202 +datum=WGS84 +units=m
4839|ETRS89 / LCC Germany (N-E)|p|yx|1|5.86,47.27,15.04,55.09|+proj=lcc +lat_0=51 +lon_0=10.5 +lat_1=48.6666666666667 +lat_2=53.6666666666667 +x_0=0 +y_0=0 +ellps=GRS80 +units=m
4901|ATF (Paris)|g|yx|100187.541713946|-4.87,42.33,8.23,51.14|+proj=longlat +a=6376523 +rf=308.64 +pm=2.33720833333333
4903|Madrid 1870 (Madrid)|g|yx|111319.490793274|-9.37,35.95,3.39,43.82|+proj=longlat +a=6378298.3 +rf=294.73 +pm=-3.687375
4904|Lisbon 1890 (Lisbon)|g|yx|111319.490793274|-9.56,36.95,-6.19,42.16|+proj=longlat +ellps=bessel +pm=lisbon
5013|PTRA08|g|yx|111319.490793274|-35.58,29.24,-12.48,43.07|+proj=longlat +ellps=GRS80
5014|PTRA08 / UTM zone 25N|p|xy|1|-35.58,35.25,-30,43.07|+proj=utm +zone=25 +ellps=GRS80 +units=m
5015|PTRA08 / UTM zone 26N|p|xy|1|-30,33.52,-24,42.96|+proj=utm +zone=26 +ellps=GRS80 +units=m
5016|PTRA08 / UTM zone 28N|p|xy|1|-18,29.24,-12.48,36.46|+proj=utm +zone=28 +ellps=GRS80 +units=m
5018|Lisbon / Portuguese Grid New|p|xy|1|-9.56,36.95,-6.19,42.16|+proj=tmerc +lat_0=39.6666666666667 +lon_0=-8.13190611111111 +k=1 +x_0=0 +y_0=0 +ellps=intl +units=m
5041|WGS 84 / UPS North (E,N)|p|xy|1|-180,60,180,90|+proj=stere +lat_0=90 +lon_0=0 +k=0.994 +x_0=2000000 +y_0=2000000 +datum=WGS84 +units=m
5042|WGS 84 / UPS South (E,N)|p|xy|1|-180,-90,180,-60|+proj=stere +lat_0=-90 +lon_0=0 +k=0.994 +x_0=2000000 +y_0=2000000 +datum=WGS84 +units=m
5048|ETRS89 / TM35FIN(N,E)|p|yx|1|19.08,58.84,31.59,70.09|+proj=utm +zone=35 +ellps=GRS80 +units=m
5069|NAD27 / Conus Albers|p|xy|1|-124.79,24.41,-66.91,49.38|+proj=aea +lat_0=23 +lon_0=-96 +lat_1=29.5 +lat_2=45.5 +x_0=0 +y_0=0 +ellps=clrk66 +towgs84=-8,160,176,0,0,0,0 +units=m
5070|NAD83 / Conus Albers|p|xy|1|-124.79,24.41,-66.91,49.38|+proj=aea +lat_0=23 +lon_0=-96 +lat_1=29.5 +lat_2=45.5 +x_0=0 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
5071|NAD83(HARN) / Conus Albers|p|xy|1|-124.79,24.41,-66.91,49.38|+proj=aea +lat_0=23 +lon_0=-96 +lat_1=29.5 +lat_2=45.5 +x_0=0 +y_0=0 +ellps=GRS80 +units=m
5072|NAD83(NSRS2007) / Conus Albers|p|xy|1|-124.79,24.41,-66.91,49.38|+proj=aea +lat_0=23 +lon_0=-96 +lat_1=29.5 +lat_2=45.5 +x_0=0 +y_0=0 +ellps=GRS80 +units=m
5105|ETRS89 / NTM zone 5|p|yx|1|4.39,58.32,6.01,62.64|+proj=tmerc +lat_0=58 +lon_0=5.5 +k=1 +x_0=100000 +y_0=1000000 +ellps=GRS80 +units=m
5106|ETRS89 / NTM zone 6|p|yx|1|6,57.93,7.01,63.03|+proj=tmerc +lat_0=58 +lon_0=6.5 +k=1 +x_0=100000 +y_0=1000000 +ellps=GRS80 +units=m
5107|ETRS89 / NTM zone 7|p|yx|1|6.99,57.9,8.01,63.59|+proj=tmerc +lat_0=58 +lon_0=7.5 +k=1 +x_0=100000 +y_0=1000000 +ellps=GRS80 +units=m
5108|ETRS89 / NTM zone 8|p|yx|1|8,58,9.01,64.1|+proj=tmerc +lat_0=58 +lon_0=8.5 +k=1 +x_0=100000 +y_0=1000000 +ellps=GRS80 +units=m
5109|ETRS89 / NTM zone 9|p|yx|1|9,58.44,10.01,64.25|+proj=tmerc +lat_0=58 +lon_0=9.5 +k=1 +x_0=100000 +y_0=1000000 +ellps=GRS80 +units=m
5110|ETRS89 / NTM zone 10|p|yx|1|10,58.9,11.01,65.27|+proj=tmerc +lat_0=58 +lon_0=10.5 +k=1 +x_0=100000 +y_0=1000000 +ellps=GRS80 +units=m
5111|ETRS89 / NTM zone 11|p|yx|1|11,58.88,12.01,67.58|+proj=tmerc +lat_0=58 +lon_0=11.5 +k=1 +x_0=100000 +y_0=1000000 +ellps=GRS80 +units=m
5112|ETRS89 / NTM zone 12|p|yx|1|12,59.88,13.01,68.16|+proj=tmerc +lat_0=58 +lon_0=12.5 +k=1 +x_0=100000 +y_0=1000000 +ellps=GRS80 +units=m
5113|ETRS89 / NTM zone 13|p|yx|1|13,64.01,14.01,68.4|+proj=tmerc +lat_0=58 +lon_0=13.5 +k=1 +x_0=100000 +y_0=1000000 +ellps=GRS80 +units=m
5114|ETRS89 / NTM zone 14|p|yx|1|14,64.03,15.01,69.07|+proj=tmerc +lat_0=58 +lon_0=14.5 +k=1 +x_0=100000 +y_0=1000000 +ellps=GRS80 +units=m
5115|ETRS89 / NTM zone 15|p|yx|1|15,66.14,16.01,69.38|+proj=tmerc +lat_0=58 +lon_0=15.5 +k=1 +x_0=100000 +y_0=1000000 +ellps=GRS80 +units=m
5116|ETRS89 / NTM zone 16|p|yx|1|15.99,66.88,17.01,69.49|+proj=tmerc +lat_0=58 +lon_0=16.5 +k=1 +x_0=100000 +y_0=1000000 +ellps=GRS80 +units=m
5117|ETRS89 / NTM zone 17|p|yx|1|17,67.94,18.01,69.96|+proj=tmerc +lat_0=58 +lon_0=17.5 +k=1 +x_0=100000 +y_0=1000000 +ellps=GRS80 +units=m
5118|ETRS89 / NTM zone 18|p|yx|1|18,68.04,19.01,70.29|+proj=tmerc +lat_0=58 +lon_0=18.5 +k=1 +x_0=100000 +y_0=1000000 +ellps=GRS80 +units=m
5119|ETRS89 / NTM zone 19|p|yx|1|19,68.33,20.01,70.35|+proj=tmerc +lat_0=58 +lon_0=19.5 +k=1 +x_0=100000 +y_0=1000000 +ellps=GRS80 +units=m
5120|ETRS89 / NTM zone 20|p|yx|1|20,68.37,21.01,70.37|+proj=tmerc +lat_0=58 +lon_0=20.5 +k=1 +x_0=100000 +y_0=1000000 +ellps=GRS80 +units=m
5121|ETRS89 / NTM zone 21|p|yx|1|21,69.03,22.01,70.73|+proj=tmerc +lat_0=58 +lon_0=21.5 +k=1 +x_0=100000 +y_0=1000000 +ellps=GRS80 +units=m
5122|ETRS89 / NTM zone 22|p|yx|1|22,68.69,23.01,70.93|+proj=tmerc +lat_0=58 +lon_0=22.5 +k=1 +x_0=100000 +y_0=1000000 +ellps=GRS80 +units=m
5123|ETRS89 / NTM zone 23|p|yx|1|23,68.62,24.01,71.15|+proj=tmerc +lat_0=58 +lon_0=23.5 +k=1 +x_0=100000 +y_0=1000000 +ellps=GRS80 +units=m
5124|ETRS89 / NTM zone 24|p|yx|1|24,68.58,25.01,71.17|+proj=tmerc +lat_0=58 +lon_0=24.5 +k=1 +x_0=100000 +y_0=1000000 +ellps=GRS80 +units=m
5125|ETRS89 / NTM zone 25|p|yx|1|25,68.59,26.01,71.24|+proj=tmerc +lat_0=58 +lon_0=25.5 +k=1 +x_0=100000 +y_0=1000000 +ellps=GRS80 +units=m
5126|ETRS89 / NTM zone 26|p|yx|1|26,69.71,27.01,71.2|+proj=tmerc +lat_0=58 +lon_0=26.5 +k=1 +x_0=100000 +y_0=1000000 +ellps=GRS80 +units=m
5127|ETRS89 / NTM zone 27|p|yx|1|27,69.9,28.01,71.19|+proj=tmerc +lat_0=58 +lon_0=27.5 +k=1 +x_0=100000 +y_0=1000000 +ellps=GRS80 +units=m
5128|ETRS89 / NTM zone 28|p|yx|1|28,69.03,29.01,71.15|+proj=tmerc +lat_0=58 +lon_0=28.5 +k=1 +x_0=100000 +y_0=1000000 +ellps=GRS80 +units=m
5129|ETRS89 / NTM zone 29|p|yx|1|29,69.02,30.01,70.94|+proj=tmerc +lat_0=58 +lon_0=29.5 +k=1 +x_0=100000 +y_0=1000000 +ellps=GRS80 +units=m
5130|ETRS89 / NTM zone 30|p|yx|1|30,69.46,31.32,70.77|+proj=tmerc +lat_0=58 +lon_0=30.5 +k=1 +x_0=100000 +y_0=1000000 +ellps=GRS80 +units=m
5132|Tokyo 1892|g|yx|111319.490793274|122.83,20.37,154.05,45.54|+proj=longlat +ellps=bessel
5167|Korean 1985 / East Sea Belt|p|yx|1|130.71,37.39,131.01,37.62|+proj=tmerc +lat_0=38 +lon_0=131 +k=1 +x_0=200000 +y_0=500000 +ellps=bessel +units=m
5168|Korean 1985 / Central Belt Jeju|p|yx|1|126.09,33.14,127.01,33.61|+proj=tmerc +lat_0=38 +lon_0=127 +k=1 +x_0=200000 +y_0=550000 +ellps=bessel +units=m
5169|Tokyo 1892 / Korea West Belt|p|yx|1|124.27,33.99,126,40.9|+proj=tmerc +lat_0=38 +lon_0=125 +k=1 +x_0=200000 +y_0=500000 +ellps=bessel +units=m
5170|Tokyo 1892 / Korea Central Belt|p|yx|1|126,33.14,128,41.8|+proj=tmerc +lat_0=38 +lon_0=127 +k=1 +x_0=200000 +y_0=500000 +ellps=bessel +units=m
5171|Tokyo 1892 / Korea East Belt|p|yx|1|128,34.49,130,43.01|+proj=tmerc +lat_0=38 +lon_0=129 +k=1 +x_0=200000 +y_0=500000 +ellps=bessel +units=m
5172|Tokyo 1892 / Korea East Sea Belt|p|yx|1|130,37.39,131.01,42.98|+proj=tmerc +lat_0=38 +lon_0=131 +k=1 +x_0=200000 +y_0=500000 +ellps=bessel +units=m
5173|Korean 1985 / Modified West Belt|p|yx|1|124.53,33.99,126,38.04|+proj=tmerc +lat_0=38 +lon_0=125.002890277778 +k=1 +x_0=200000 +y_0=500000 +ellps=bessel +units=m
5174|Korean 1985 / Modified Central Belt|p|yx|1|126,33.96,128,38.33|+proj=tmerc +lat_0=38 +lon_0=127.002890277778 +k=1 +x_0=200000 +y_0=500000 +ellps=bessel +units=m
5175|Korean 1985 / Modified Central Belt Jeju|p|yx|1|126.09,33.14,127.01,33.61|+proj=tmerc +lat_0=38 +lon_0=127.002890277778 +k=1 +x_0=200000 +y_0=550000 +ellps=bessel +units=m
5176|Korean 1985 / Modified East Belt|p|yx|1|128,34.49,129.65,38.64|+proj=tmerc +lat_0=38 +lon_0=129.002890277778 +k=1 +x_0=200000 +y_0=500000 +ellps=bessel +units=m
5177|Korean 1985 / Modified East Sea Belt|p|yx|1|130.71,37.39,131.01,37.62|+proj=tmerc +lat_0=38 +lon_0=131.002890277778 +k=1 +x_0=200000 +y_0=500000 +ellps=bessel +units=m
5178|Korean 1985 / Unified CS|p|yx|1|124.53,33.14,131.01,38.64|+proj=tmerc +lat_0=38 +lon_0=127.5 +k=0.9996 +x_0=1000000 +y_0=2000000 +ellps=bessel +units=m
5179|KGD2002 / Unified CS|p|yx|1|122.71,28.6,134.28,40.27|+proj=tmerc +lat_0=38 +lon_0=127.5 +k=0.9996 +x_0=1000000 +y_0=2000000 +ellps=GRS80 +units=m
5180|KGD2002 / West Belt|p|yx|1|124.53,33.99,126,38.04|+proj=tmerc +lat_0=38 +lon_0=125 +k=1 +x_0=200000 +y_0=500000 +ellps=GRS80 +units=m
5181|KGD2002 / Central Belt|p|yx|1|126,33.96,128,38.33|+proj=tmerc +lat_0=38 +lon_0=127 +k=1 +x_0=200000 +y_0=500000 +ellps=GRS80 +units=m
5182|KGD2002 / Central Belt Jeju|p|yx|1|126.09,33.14,127.01,33.61|+proj=tmerc +lat_0=38 +lon_0=127 +k=1 +x_0=200000 +y_0=550000 +ellps=GRS80 +units=m
5183|KGD2002 / East Belt|p|yx|1|128,34.49,129.65,38.64|+proj=tmerc +lat_0=38 +lon_0=129 +k=1 +x_0=200000 +y_0=500000 +ellps=GRS80 +units=m
5184|KGD2002 / East Sea Belt|p|yx|1|130.71,37.39,131.01,37.62|+proj=tmerc +lat_0=38 +lon_0=131 +k=1 +x_0=200000 +y_0=500000 +ellps=GRS80 +units=m
5185|KGD2002 / West Belt 2010|p|yx|1|124.53,33.99,126,38.04|+proj=tmerc +lat_0=38 +lon_0=125 +k=1 +x_0=200000 +y_0=600000 +ellps=GRS80 +units=m
5186|KGD2002 / Central Belt 2010|p|yx|1|126,33.14,128,38.33|+proj=tmerc +lat_0=38 +lon_0=127 +k=1 +x_0=200000 +y_0=600000 +ellps=GRS80 +units=m
5187|KGD2002 / East Belt 2010|p|yx|1|128,34.49,129.65,38.64|+proj=tmerc +lat_0=38 +lon_0=129 +k=1 +x_0=200000 +y_0=600000 +ellps=GRS80 +units=m
5188|KGD2002 / East Sea Belt 2010|p|yx|1|130.71,37.39,131.01,37.62|+proj=tmerc +lat_0=38 +lon_0=131 +k=1 +x_0=200000 +y_0=600000 +ellps=GRS80 +units=m
5221|S-JTSK (Ferro) / Krovak East North|p|xy|1|12.09,47.73,22.56,51.06|+proj=krovak +lat_0=49.5 +lon_0=42.5 +alpha=30.2881397527778 +k=0.9999 +x_0=0 +y_0=0 +ellps=bessel +pm=ferro +units=m
5223|WGS 84 / Gabon TM|p|xy|1|8.65,-3.98,14.52,2.32|+proj=tmerc +lat_0=0 +lon_0=12 +k=0.9996 +x_0=500000 +y_0=500000 +datum=WGS84 +units=m
5224|S-JTSK/05 (Ferro) / Modified Krovak|p|yx|1|12.09,48.58,18.86,51.06|+proj=mod_krovak +axis=swu +lat_0=49.5 +lon_0=42.5 +alpha=30.2881397222222 +k=0.9999 +x_0=5000000 +y_0=5000000 +ellps=bessel +pm=ferro +units=m
5225|S-JTSK/05 (Ferro) / Modified Krovak East North|p|xy|1|12.09,48.58,18.86,51.06|+proj=mod_krovak +lat_0=49.5 +lon_0=42.5 +alpha=30.2881397222222 +k=0.9999 +x_0=5000000 +y_0=5000000 +ellps=bessel +pm=ferro +units=m
5228|S-JTSK/05|g|yx|111319.490793274|12.09,48.58,18.86,51.06|+proj=longlat +ellps=bessel +towgs84=572.213,85.334,461.94,4.9732,1.529,5.2484,3.5378
5229|S-JTSK/05 (Ferro)|g|yx|111319.490793274|12.09,48.58,18.86,51.06|+proj=longlat +ellps=bessel +pm=ferro +towgs84=572.213,85.334,461.94,4.9732,1.529,5.2484,3.5378
5233|SLD99|g|yx|111319.490793274|79.64,5.86,81.95,9.88|+proj=longlat +ellps=evrst30 +towgs84=-0.293,766.95,87.713,0.195704,1.695068,3.473016,-0.039338
5234|Kandawala / Sri Lanka Grid|p|xy|1|79.64,5.86,81.95,9.88|+proj=tmerc +lat_0=7.00048027777778 +lon_0=80.7717111111111 +k=0.9999238418 +x_0=200000 +y_0=200000 +ellps=evrst30 +towgs84=-97,787,86,0,0,0,0 +units=m
5235|SLD99 / Sri Lanka Grid 1999|p|xy|1|79.64,5.86,81.95,9.88|+proj=tmerc +lat_0=7.00047152777778 +lon_0=80.7717130833333 +k=0.9999238418 +x_0=500000 +y_0=500000 +ellps=evrst30 +towgs84=-0.293,766.95,87.713,0.195704,1.695068,3.473016,-0.039338 +units=m
5243|ETRS89 / LCC Germany (E-N)|p|xy|1|5.86,47.27,15.04,55.09|+proj=lcc +lat_0=51 +lon_0=10.5 +lat_1=48.6666666666667 +lat_2=53.6666666666667 +x_0=0 +y_0=0 +ellps=GRS80 +units=m
5246|GDBD2009|g|yx|111319.490793274|112.37,4.01,115.37,6.31|+proj=longlat +ellps=GRS80
5247|GDBD2009 / Brunei BRSO|p|xy|1|112.37,4.01,115.37,6.31|+proj=omerc +no_uoff +lat_0=4 +lonc=115 +alpha=53.31580995 +gamma=53.1301023611111 +k=0.99984 +x_0=0 +y_0=0 +ellps=GRS80 +units=m
5252|TUREF|g|yx|111319.490793274|25.62,34.42,44.83,43.45|+proj=longlat +ellps=GRS80
5253|TUREF / TM27|p|yx|1|25.62,36.5,28.5,42.11|+proj=tmerc +lat_0=0 +lon_0=27 +k=1 +x_0=500000 +y_0=0 +ellps=GRS80 +units=m
5254|TUREF / TM30|p|yx|1|28.5,36.06,31.5,41.46|+proj=tmerc +lat_0=0 +lon_0=30 +k=1 +x_0=500000 +y_0=0 +ellps=GRS80 +units=m
5255|TUREF / TM33|p|yx|1|31.5,35.97,34.5,42.07|+proj=tmerc +lat_0=0 +lon_0=33 +k=1 +x_0=500000 +y_0=0 +ellps=GRS80 +units=m
5256|TUREF / TM36|p|yx|1|34.5,35.81,37.5,42.15|+proj=tmerc +lat_0=0 +lon_0=36 +k=1 +x_0=500000 +y_0=0 +ellps=GRS80 +units=m
5257|TUREF / TM39|p|yx|1|37.5,36.66,40.5,41.19|+proj=tmerc +lat_0=0 +lon_0=39 +k=1 +x_0=500000 +y_0=0 +ellps=GRS80 +units=m
5258|TUREF / TM42|p|yx|1|40.5,37.02,43.5,41.6|+proj=tmerc +lat_0=0 +lon_0=42 +k=1 +x_0=500000 +y_0=0 +ellps=GRS80 +units=m
5259|TUREF / TM45|p|yx|1|43.5,36.97,44.83,41.02|+proj=tmerc +lat_0=0 +lon_0=45 +k=1 +x_0=500000 +y_0=0 +ellps=GRS80 +units=m
5264|DRUKREF 03|g|yx|111319.490793274|88.74,26.7,92.13,28.33|+proj=longlat +ellps=GRS80
5266|DRUKREF 03 / Bhutan National Grid|p|xy|1|88.74,26.7,92.13,28.33|+proj=tmerc +lat_0=0 +lon_0=90 +k=1 +x_0=250000 +y_0=0 +ellps=GRS80 +units=m
5269|TUREF / 3-degree Gauss-Kruger zone 9|p|yx|1|25.62,36.5,28.5,42.11|+proj=tmerc +lat_0=0 +lon_0=27 +k=1 +x_0=9500000 +y_0=0 +ellps=GRS80 +units=m
5270|TUREF / 3-degree Gauss-Kruger zone 10|p|yx|1|28.5,36.06,31.5,41.46|+proj=tmerc +lat_0=0 +lon_0=30 +k=1 +x_0=10500000 +y_0=0 +ellps=GRS80 +units=m
5271|TUREF / 3-degree Gauss-Kruger zone 11|p|yx|1|31.5,35.97,34.5,42.07|+proj=tmerc +lat_0=0 +lon_0=33 +k=1 +x_0=11500000 +y_0=0 +ellps=GRS80 +units=m
5272|TUREF / 3-degree Gauss-Kruger zone 12|p|yx|1|34.5,35.81,37.5,42.15|+proj=tmerc +lat_0=0 +lon_0=36 +k=1 +x_0=12500000 +y_0=0 +ellps=GRS80 +units=m
5273|TUREF / 3-degree Gauss-Kruger zone 13|p|yx|1|37.5,36.66,40.5,41.19|+proj=tmerc +lat_0=0 +lon_0=39 +k=1 +x_0=13500000 +y_0=0 +ellps=GRS80 +units=m
5274|TUREF / 3-degree Gauss-Kruger zone 14|p|yx|1|40.5,37.02,43.5,41.6|+proj=tmerc +lat_0=0 +lon_0=42 +k=1 +x_0=14500000 +y_0=0 +ellps=GRS80 +units=m
5275|TUREF / 3-degree Gauss-Kruger zone 15|p|yx|1|43.5,36.97,44.83,41.02|+proj=tmerc +lat_0=0 +lon_0=45 +k=1 +x_0=15500000 +y_0=0 +ellps=GRS80 +units=m
5292|DRUKREF 03 / Bumthang TM|p|xy|1|90.46,27.33,91.02,28.09|+proj=tmerc +lat_0=0 +lon_0=90.7333333333333 +k=1 +x_0=250000 +y_0=-2500000 +ellps=GRS80 +units=m
5293|DRUKREF 03 / Chhukha TM|p|xy|1|89.26,26.71,89.83,27.32|+proj=tmerc +lat_0=0 +lon_0=89.55 +k=1 +x_0=250000 +y_0=-2500000 +ellps=GRS80 +units=m
5294|DRUKREF 03 / Dagana TM|p|xy|1|89.63,26.7,90.08,27.29|+proj=tmerc +lat_0=0 +lon_0=89.85 +k=1 +x_0=250000 +y_0=-2500000 +ellps=GRS80 +units=m
5295|DRUKREF 03 / Gasa TM|p|xy|1|89.44,27.72,90.47,28.33|+proj=tmerc +lat_0=0 +lon_0=90.0333333333333 +k=1 +x_0=250000 +y_0=-2500000 +ellps=GRS80 +units=m
5296|DRUKREF 03 / Ha TM|p|xy|1|88.9,27.02,89.39,27.62|+proj=tmerc +lat_0=0 +lon_0=90.15 +k=1 +x_0=250000 +y_0=-2500000 +ellps=GRS80 +units=m
5297|DRUKREF 03 / Lhuentse TM|p|xy|1|90.77,27.39,91.49,28.09|+proj=tmerc +lat_0=0 +lon_0=91.1333333333333 +k=1 +x_0=250000 +y_0=-2500000 +ellps=GRS80 +units=m
5298|DRUKREF 03 / Mongar TM|p|xy|1|90.95,26.93,91.5,27.61|+proj=tmerc +lat_0=0 +lon_0=91.2333333333333 +k=1 +x_0=250000 +y_0=-2500000 +ellps=GRS80 +units=m
5299|DRUKREF 03 / Paro TM|p|xy|1|89.12,27.18,89.56,27.79|+proj=tmerc +lat_0=0 +lon_0=89.35 +k=1 +x_0=250000 +y_0=-2500000 +ellps=GRS80 +units=m
5300|DRUKREF 03 / Pemagatshel TM|p|xy|1|91,26.78,91.56,27.18|+proj=tmerc +lat_0=0 +lon_0=91.35 +k=1 +x_0=250000 +y_0=-2500000 +ellps=GRS80 +units=m
5301|DRUKREF 03 / Punakha TM|p|xy|1|89.63,27.46,90.08,27.87|+proj=tmerc +lat_0=0 +lon_0=89.85 +k=1 +x_0=250000 +y_0=-2500000 +ellps=GRS80 +units=m
5302|DRUKREF 03 / Samdrup Jongkhar TM|p|xy|1|91.39,26.79,92.13,27.25|+proj=tmerc +lat_0=0 +lon_0=91.5666666666667 +k=1 +x_0=250000 +y_0=-2500000 +ellps=GRS80 +units=m
5303|DRUKREF 03 / Samtse TM|p|xy|1|88.74,26.8,89.38,27.28|+proj=tmerc +lat_0=0 +lon_0=89.0666666666667 +k=1 +x_0=250000 +y_0=-2500000 +ellps=GRS80 +units=m
5304|DRUKREF 03 / Sarpang TM|p|xy|1|90.01,26.73,90.78,27.23|+proj=tmerc +lat_0=0 +lon_0=90.2666666666667 +k=1 +x_0=250000 +y_0=-2500000 +ellps=GRS80 +units=m
5305|DRUKREF 03 / Thimphu TM|p|xy|1|89.22,27.14,89.77,28.01|+proj=tmerc +lat_0=0 +lon_0=89.55 +k=1 +x_0=250000 +y_0=-2500000 +ellps=GRS80 +units=m
5306|DRUKREF 03 / Trashigang TM|p|xy|1|91.37,27.01,92.13,27.49|+proj=tmerc +lat_0=0 +lon_0=91.75 +k=1 +x_0=250000 +y_0=-2500000 +ellps=GRS80 +units=m
5307|DRUKREF 03 / Trongsa TM|p|xy|1|90.26,27.13,90.76,27.79|+proj=tmerc +lat_0=0 +lon_0=90.5 +k=1 +x_0=250000 +y_0=-2500000 +ellps=GRS80 +units=m
5308|DRUKREF 03 / Tsirang TM|p|xy|1|90,26.81,90.35,27.2|+proj=tmerc +lat_0=0 +lon_0=90.1666666666667 +k=1 +x_0=250000 +y_0=-2500000 +ellps=GRS80 +units=m
5309|DRUKREF 03 / Wangdue Phodrang TM|p|xy|1|89.71,27.11,90.54,28.08|+proj=tmerc +lat_0=0 +lon_0=90.1166666666667 +k=1 +x_0=250000 +y_0=-2500000 +ellps=GRS80 +units=m
5310|DRUKREF 03 / Yangtse TM|p|xy|1|91.34,27.37,91.77,28|+proj=tmerc +lat_0=0 +lon_0=91.5666666666667 +k=1 +x_0=250000 +y_0=-2500000 +ellps=GRS80 +units=m
5311|DRUKREF 03 / Zhemgang TM|p|xy|1|90.53,26.77,91.19,27.39|+proj=tmerc +lat_0=0 +lon_0=90.8666666666667 +k=1 +x_0=250000 +y_0=-2500000 +ellps=GRS80 +units=m
5316|ETRS89 / Faroe TM|p|xy|1|-13.91,59.94,-0.48,65.7|+proj=tmerc +lat_0=0 +lon_0=-7 +k=0.999997 +x_0=200000 +y_0=-6000000 +ellps=GRS80 +units=m
5320|NAD83 / Teranet Ontario Lambert|p|xy|1|-95.16,41.67,-74.35,56.9|+proj=lcc +lat_0=0 +lon_0=-84 +lat_1=44.5 +lat_2=54.5 +x_0=1000000 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
5321|NAD83(CSRS) / Teranet Ontario Lambert|p|xy|1|-95.16,41.67,-74.35,56.9|+proj=lcc +lat_0=0 +lon_0=-84 +lat_1=44.5 +lat_2=54.5 +x_0=1000000 +y_0=0 +ellps=GRS80 +units=m
5324|ISN2004|g|yx|111319.490793274|-30.87,59.96,-5.55,69.59|+proj=longlat +ellps=GRS80
5325|ISN2004 / Lambert 2004|p|xy|1|-30.87,59.96,-5.55,69.59|+proj=lcc +lat_0=65 +lon_0=-19 +lat_1=64.25 +lat_2=65.75 +x_0=1700000 +y_0=300000 +ellps=GRS80 +units=m
5329|Segara (Jakarta) / NEIEZ|p|xy|1|114.55,-4.24,119.06,4.29|+proj=merc +lon_0=3.19228055555556 +k=0.997 +x_0=3900000 +y_0=900000 +ellps=bessel +pm=jakarta +towgs84=-403,684,41,0,0,0,0 +units=m
5330|Batavia (Jakarta) / NEIEZ|p|xy|1|95.16,-8.91,115.77,5.97|+proj=merc +lon_0=3.19228055555556 +k=0.997 +x_0=3900000 +y_0=900000 +ellps=bessel +pm=jakarta +towgs84=-377,681,-50,0,0,0,0 +units=m
5331|Makassar (Jakarta) / NEIEZ|p|xy|1|118.71,-6.54,120.78,-1.88|+proj=merc +lon_0=3.19228055555556 +k=0.997 +x_0=3900000 +y_0=900000 +ellps=bessel +pm=jakarta +towgs84=-587.8,519.75,145.76,0,0,0,0 +units=m
5337|Aratu / UTM zone 25S|p|xy|1|-36,-20.11,-30,0|+proj=utm +zone=25 +south +ellps=intl +units=m
5340|POSGAR 2007|g|yx|111319.490793274|-73.59,-58.41,-52.63,-21.78|+proj=longlat +ellps=WGS84
5343|POSGAR 2007 / Argentina 1|p|yx|1|-73.59,-52,-70.5,-36.16|+proj=tmerc +lat_0=-90 +lon_0=-72 +k=1 +x_0=1500000 +y_0=0 +ellps=WGS84 +units=m
5344|POSGAR 2007 / Argentina 2|p|yx|1|-70.5,-54.9,-67.49,-24.08|+proj=tmerc +lat_0=-90 +lon_0=-69 +k=1 +x_0=2500000 +y_0=0 +ellps=WGS84 +units=m
5345|POSGAR 2007 / Argentina 3|p|yx|1|-67.5,-55.11,-64.49,-21.78|+proj=tmerc +lat_0=-90 +lon_0=-66 +k=1 +x_0=3500000 +y_0=0 +ellps=WGS84 +units=m
5346|POSGAR 2007 / Argentina 4|p|yx|1|-64.5,-54.91,-61.5,-21.99|+proj=tmerc +lat_0=-90 +lon_0=-63 +k=1 +x_0=4500000 +y_0=0 +ellps=WGS84 +units=m
5347|POSGAR 2007 / Argentina 5|p|yx|1|-61.51,-39.06,-58.5,-23.37|+proj=tmerc +lat_0=-90 +lon_0=-60 +k=1 +x_0=5500000 +y_0=0 +ellps=WGS84 +units=m
5348|POSGAR 2007 / Argentina 6|p|yx|1|-58.5,-38.59,-55.49,-24.84|+proj=tmerc +lat_0=-90 +lon_0=-57 +k=1 +x_0=6500000 +y_0=0 +ellps=WGS84 +units=m
5349|POSGAR 2007 / Argentina 7|p|yx|1|-55.5,-28.11,-53.65,-25.49|+proj=tmerc +lat_0=-90 +lon_0=-54 +k=1 +x_0=7500000 +y_0=0 +ellps=WGS84 +units=m
5354|MARGEN|g|yx|111319.490793274|-69.66,-22.91,-57.52,-9.67|+proj=longlat +ellps=GRS80
5355|MARGEN / UTM zone 20S|p|xy|1|-66,-22.87,-60,-9.67|+proj=utm +zone=20 +south +ellps=GRS80 +units=m
5356|MARGEN / UTM zone 19S|p|xy|1|-69.66,-22.91,-66,-9.77|+proj=utm +zone=19 +south +ellps=GRS80 +units=m
5357|MARGEN / UTM zone 21S|p|xy|1|-60,-20.17,-57.52,-16.27|+proj=utm +zone=21 +south +ellps=GRS80 +units=m
5360|SIRGAS-Chile 2002|g|yx|111319.490793274|-113.21,-59.87,-65.72,-17.5|+proj=longlat +ellps=GRS80
5361|SIRGAS-Chile 2002 / UTM zone 19S|p|xy|1|-72,-59.87,-66,-17.5|+proj=utm +zone=19 +south +ellps=GRS80 +units=m
5362|SIRGAS-Chile 2002 / UTM zone 18S|p|xy|1|-78,-59.36,-71.99,-18.35|+proj=utm +zone=18 +south +ellps=GRS80 +units=m
5365|CR05|g|yx|111319.490793274|-90.45,2.15,-81.43,11.77|+proj=longlat +ellps=WGS84
5367|CR05 / CRTM05|p|yx|1|-86.5,2.21,-81.43,11.77|+proj=tmerc +lat_0=0 +lon_0=-84 +k=0.9999 +x_0=500000 +y_0=0 +ellps=WGS84 +units=m
5371|MACARIO SOLIS|g|yx|111319.490793274|-84.32,5,-77.04,12.51|+proj=longlat +ellps=GRS80
5373|Peru96|g|yx|111319.490793274|-84.68,-21.05,-68.67,-0.03|+proj=longlat +ellps=GRS80
5381|SIRGAS-ROU98|g|yx|111319.490793274|-58.49,-37.77,-50.01,-30.09|+proj=longlat +ellps=WGS84
5382|SIRGAS-ROU98 / UTM zone 21S|p|xy|1|-58.49,-36.63,-54,-30.09|+proj=utm +zone=21 +south +ellps=WGS84 +units=m
5383|SIRGAS-ROU98 / UTM zone 22S|p|xy|1|-54,-37.77,-50.01,-31.9|+proj=utm +zone=22 +south +ellps=WGS84 +units=m
5387|Peru96 / UTM zone 18S|p|xy|1|-78,-21.05,-72,-0.03|+proj=utm +zone=18 +south +ellps=GRS80 +units=m
5389|Peru96 / UTM zone 19S|p|xy|1|-72,-20.44,-68.67,-2.14|+proj=utm +zone=19 +south +ellps=GRS80 +units=m
5393|SIRGAS_ES2007.8|g|yx|111319.490793274|-91.43,9.97,-87.65,14.44|+proj=longlat +ellps=GRS80
5396|SIRGAS 2000 / UTM zone 26S|p|xy|1|-30,-23.86,-25.28,4.26|+proj=utm +zone=26 +south +ellps=GRS80 +units=m
5451|Ocotepeque 1935|g|yx|111319.490793274|-92.29,7.98,-82.53,17.83|+proj=longlat +ellps=clrk66 +towgs84=205,96,-98,0,0,0,0
5456|Ocotepeque 1935 / Costa Rica Norte|p|xy|1|-85.97,9.53,-82.53,11.22|+proj=lcc +lat_1=10.4666666666667 +lat_0=10.4666666666667 +lon_0=-84.3333333333333 +k_0=0.99995696 +x_0=500000 +y_0=271820.522 +ellps=clrk66 +units=m
5457|Ocotepeque 1935 / Costa Rica Sur|p|xy|1|-85.74,7.98,-82.53,9.94|+proj=lcc +lat_1=9 +lat_0=9 +lon_0=-83.6666666666667 +k_0=0.99995696 +x_0=500000 +y_0=327987.436 +ellps=clrk66 +units=m
5459|Ocotepeque 1935 / Guatemala Sur|p|xy|1|-92.29,13.69,-88.19,15.86|+proj=lcc +lat_1=14.9 +lat_0=14.9 +lon_0=-90.3333333333333 +k_0=0.99989906 +x_0=500000 +y_0=325992.681 +ellps=clrk66 +towgs84=205,96,-98,0,0,0,0 +units=m
5460|Ocotepeque 1935 / El Salvador Lambert|p|xy|1|-90.11,13.1,-87.69,14.44|+proj=lcc +lat_1=13.7833333333333 +lat_0=13.7833333333333 +lon_0=-89 +k_0=0.99996704 +x_0=500000 +y_0=295809.184 +ellps=clrk66 +towgs84=205,96,-98,0,0,0,0 +units=m
5461|Ocotepeque 1935 / Nicaragua Norte|p|xy|1|-87.74,12.8,-83.08,15.03|+proj=lcc +lat_1=13.8666666666667 +lat_0=13.8666666666667 +lon_0=-85.5 +k_0=0.99990314 +x_0=500000 +y_0=359891.816 +ellps=clrk66 +towgs84=205,96,-98,0,0,0,0 +units=m
5462|Ocotepeque 1935 / Nicaragua Sur|p|xy|1|-87.63,10.7,-83.42,12.8|+proj=lcc +lat_1=11.7333333333333 +lat_0=11.7333333333333 +lon_0=-85.5 +k_0=0.99992228 +x_0=500000 +y_0=288876.327 +ellps=clrk66 +towgs84=205,96,-98,0,0,0,0 +units=m
5463|SAD69 / UTM zone 17N|p|xy|1|-80.18,0,-78,2.7|+proj=utm +zone=17 +ellps=aust_SA +towgs84=-57,1,-41,0,0,0,0 +units=m
5464|Sibun Gorge 1922|g|yx|111319.490793274|-89.22,15.88,-87.72,18.49|+proj=longlat +a=6378293.64520876 +b=6356617.98767984
5467|Panama-Colon 1911|g|yx|111319.490793274|-83.04,7.15,-77.19,9.68|+proj=longlat +ellps=clrk66
5469|Panama-Colon 1911 / Panama Lambert|p|xy|1|-83.04,7.15,-77.19,9.68|+proj=lcc +lat_1=8.41666666666667 +lat_0=8.41666666666667 +lon_0=-80 +k_0=0.99989909 +x_0=500000 +y_0=294865.303 +ellps=clrk66 +units=m
5472|Panama-Colon 1911 / Panama Polyconic|p|xy|0.9143917962|-83.04,7.15,-77.19,9.68|+proj=poly +lat_0=8.25 +lon_0=-81 +x_0=914391.7962 +y_0=999404.721715486 +ellps=clrk66 +to_meter=0.9143917962
5479|RSRGD2000 / MSLC2000|p|yx|1|153,-81,173,-76|+proj=lcc +lat_0=-78 +lon_0=163 +lat_1=-76.6666666666667 +lat_2=-79.3333333333333 +x_0=7000000 +y_0=5000000 +ellps=GRS80 +units=m
5480|RSRGD2000 / BCLC2000|p|yx|1|157,-76,173,-73|+proj=lcc +lat_0=-74.5 +lon_0=165 +lat_1=-73.6666666666667 +lat_2=-75.3333333333333 +x_0=5000000 +y_0=3000000 +ellps=GRS80 +units=m
5481|RSRGD2000 / PCLC2000|p|yx|1|160,-73,172,-69.5|+proj=lcc +lat_0=-71.5 +lon_0=166 +lat_1=-70.6666666666667 +lat_2=-72.3333333333333 +x_0=3000000 +y_0=1000000 +ellps=GRS80 +units=m
5482|RSRGD2000 / RSPS2000|p|yx|1|150,-90,-150,-76|+proj=stere +lat_0=-90 +lon_0=180 +k=0.994 +x_0=5000000 +y_0=1000000 +ellps=GRS80 +units=m
5489|RGAF09|g|yx|111319.490793274|-63.66,14.08,-57.52,18.53|+proj=longlat +ellps=GRS80
5490|RGAF09 / UTM zone 20N|p|xy|1|-63.66,14.08,-60,18.31|+proj=utm +zone=20 +ellps=GRS80 +units=m
5513|S-JTSK / Krovak|p|yx|1|12.09,47.73,22.56,51.06|+proj=krovak +axis=swu +lat_0=49.5 +lon_0=24.8333333333333 +alpha=30.2881397527778 +k=0.9999 +x_0=0 +y_0=0 +ellps=bessel +towgs84=589,76,480,0,0,0,0 +units=m
5514|S-JTSK / Krovak East North|p|xy|1|12.09,47.73,22.56,51.06|+proj=krovak +lat_0=49.5 +lon_0=24.8333333333333 +alpha=30.2881397527778 +k=0.9999 +x_0=0 +y_0=0 +ellps=bessel +towgs84=589,76,480,0,0,0,0 +units=m
5515|S-JTSK/05 / Modified Krovak|p|yx|1|12.09,48.58,18.86,51.06|+proj=mod_krovak +axis=swu +lat_0=49.5 +lon_0=24.8333333333333 +alpha=30.2881397222222 +k=0.9999 +x_0=5000000 +y_0=5000000 +ellps=bessel +units=m
5516|S-JTSK/05 / Modified Krovak East North|p|xy|1|12.09,48.58,18.86,51.06|+proj=mod_krovak +lat_0=49.5 +lon_0=24.8333333333333 +alpha=30.2881397222222 +k=0.9999 +x_0=5000000 +y_0=5000000 +ellps=bessel +units=m
5518|CI1971 / Chatham Islands Map Grid|p|yx|1|-177.25,-44.64,-175.54,-43.3|+proj=tmerc +lat_0=-44 +lon_0=-176.5 +k=1 +x_0=350000 +y_0=650000 +ellps=intl +towgs84=175,-38,113,0,0,0,0 +units=m
5519|CI1979 / Chatham Islands Map Grid|p|yx|1|-177.25,-44.64,-175.54,-43.3|+proj=tmerc +lat_0=-44 +lon_0=-176.5 +k=1 +x_0=350000 +y_0=650000 +ellps=intl +towgs84=174.05,-25.49,112.57,0,0,0.554,0.2263 +units=m
5520|DHDN / 3-degree Gauss-Kruger zone 1|p|yx|1|3.34,55.24,4.51,55.92|+proj=tmerc +lat_0=0 +lon_0=3 +k=1 +x_0=1500000 +y_0=0 +ellps=bessel +units=m
5523|WGS 84 / Gabon TM 2011|p|xy|1|7.03,-6.37,14.52,2.32|+proj=tmerc +lat_0=0 +lon_0=11.5 +k=0.9996 +x_0=1500000 +y_0=5500000 +datum=WGS84 +units=m
5524|Corrego Alegre 1961|g|yx|111319.490793274|-58.16,-27.5,-38.82,-14.99|+proj=longlat +ellps=intl
5527|SAD69(96)|g|yx|111319.490793274|-74.01,-35.71,-25.28,7.04|+proj=longlat +ellps=aust_SA +towgs84=-67.35,3.88,-38.22,0,0,0,0
5530|SAD69(96) / Brazil Polyconic|p|xy|1|-74.01,-35.71,-25.28,7.04|+proj=poly +lat_0=0 +lon_0=-54 +x_0=5000000 +y_0=10000000 +ellps=aust_SA +towgs84=-67.35,3.88,-38.22,0,0,0,0 +units=m
5531|SAD69(96) / UTM zone 21S|p|xy|1|-60,-31.91,-53.99,4.51|+proj=utm +zone=21 +south +ellps=aust_SA +towgs84=-67.35,3.88,-38.22,0,0,0,0 +units=m
5533|SAD69(96) / UTM zone 23S|p|xy|1|-48,-33.5,-42,5.13|+proj=utm +zone=23 +south +ellps=aust_SA +towgs84=-67.35,3.88,-38.22,0,0,0,0 +units=m
5534|SAD69(96) / UTM zone 24S|p|xy|1|-42,-26.35,-36,0.74|+proj=utm +zone=24 +south +ellps=aust_SA +towgs84=-67.35,3.88,-38.22,0,0,0,0 +units=m
5535|SAD69(96) / UTM zone 25S|p|xy|1|-36,-23.8,-29.99,4.19|+proj=utm +zone=25 +south +ellps=aust_SA +towgs84=-67.35,3.88,-38.22,0,0,0,0 +units=m
5536|Corrego Alegre 1961 / UTM zone 21S|p|xy|1|-58.16,-27.5,-54,-17.99|+proj=utm +zone=21 +south +ellps=intl +units=m
5537|Corrego Alegre 1961 / UTM zone 22S|p|xy|1|-54,-27.5,-47.99,-14.99|+proj=utm +zone=22 +south +ellps=intl +units=m
5538|Corrego Alegre 1961 / UTM zone 23S|p|xy|1|-48,-25.29,-42,-15|+proj=utm +zone=23 +south +ellps=intl +units=m
5539|Corrego Alegre 1961 / UTM zone 24S|p|xy|1|-42,-22.96,-38.82,-14.99|+proj=utm +zone=24 +south +ellps=intl +units=m
5546|PNG94|g|yx|111319.490793274|139.2,-14.75,162.81,2.58|+proj=longlat +ellps=GRS80
5550|PNG94 / PNGMG94 zone 54|p|xy|1|139.2,-11.15,144,2.31|+proj=utm +zone=54 +south +ellps=GRS80 +units=m
5551|PNG94 / PNGMG94 zone 55|p|xy|1|144,-13.88,150.01,2.58|+proj=utm +zone=55 +south +ellps=GRS80 +units=m
5552|PNG94 / PNGMG94 zone 56|p|xy|1|150,-14.75,156,1.98|+proj=utm +zone=56 +south +ellps=GRS80 +units=m
5559|Ocotepeque 1935 / Guatemala Norte|p|xy|1|-91.86,15.85,-88.34,17.83|+proj=lcc +lat_1=16.8166666666667 +lat_0=16.8166666666667 +lon_0=-90.3333333333333 +k_0=0.99992226 +x_0=500000 +y_0=292209.579 +ellps=clrk66 +towgs84=205,96,-98,0,0,0,0 +units=m
5561|UCS-2000|g|yx|111319.490793274|22.15,43.18,40.18,52.38|+proj=longlat +ellps=krass
5562|UCS-2000 / Gauss-Kruger zone 4|p|yx|1|22.15,47.95,24,51.66|+proj=tmerc +lat_0=0 +lon_0=21 +k=1 +x_0=4500000 +y_0=0 +ellps=krass +units=m
5563|UCS-2000 / Gauss-Kruger zone 5|p|yx|1|24,45.1,30,51.96|+proj=tmerc +lat_0=0 +lon_0=27 +k=1 +x_0=5500000 +y_0=0 +ellps=krass +units=m
5564|UCS-2000 / Gauss-Kruger zone 6|p|yx|1|30,43.18,36,52.38|+proj=tmerc +lat_0=0 +lon_0=33 +k=1 +x_0=6500000 +y_0=0 +ellps=krass +units=m
5565|UCS-2000 / Gauss-Kruger zone 7|p|yx|1|36,43.43,40.18,50.44|+proj=tmerc +lat_0=0 +lon_0=39 +k=1 +x_0=7500000 +y_0=0 +ellps=krass +units=m
5566|UCS-2000 / Gauss-Kruger CM 21E|p|yx|1|22.15,47.95,24,51.66|+proj=tmerc +lat_0=0 +lon_0=21 +k=1 +x_0=500000 +y_0=0 +ellps=krass +units=m
5567|UCS-2000 / Gauss-Kruger CM 27E|p|yx|1|24,45.1,30,51.96|+proj=tmerc +lat_0=0 +lon_0=27 +k=1 +x_0=500000 +y_0=0 +ellps=krass +units=m
5568|UCS-2000 / Gauss-Kruger CM 33E|p|yx|1|30,43.18,36,52.38|+proj=tmerc +lat_0=0 +lon_0=33 +k=1 +x_0=500000 +y_0=0 +ellps=krass +units=m
5569|UCS-2000 / Gauss-Kruger CM 39E|p|yx|1|36,43.43,40.18,50.44|+proj=tmerc +lat_0=0 +lon_0=39 +k=1 +x_0=500000 +y_0=0 +ellps=krass +units=m
5588|NAD27 / New Brunswick Stereographic (NAD27)|p|yx|0.3048|-69.05,44.56,-63.7,48.07|+proj=sterea +lat_0=46.5 +lon_0=-66.5 +k=0.999912 +x_0=304800 +y_0=304800 +datum=NAD27 +units=ft
5589|Sibun Gorge 1922 / Colony Grid|p|xy|0.3047972654|-89.22,15.88,-87.72,18.49|+proj=tmerc +lat_0=17.0612419444444 +lon_0=-88.6318575 +k=1 +x_0=66220.0283308276 +y_0=135779.50998853 +a=6378293.64520876 +b=6356617.98767984 +to_meter=0.3047972654
5593|FEH2010|g|yx|111319.490793274|10.66,54.33,12.01,54.83|+proj=longlat +ellps=GRS80
5596|FEH2010 / Fehmarnbelt TM|p|xy|1|10.66,54.33,12.01,54.83|+proj=tmerc +lat_0=0 +lon_0=11.3333333333333 +k=1 +x_0=1000000 +y_0=0 +ellps=GRS80 +units=m
5623|NAD27 / Michigan East|p|xy|0.304800609601219|-84.87,41.69,-82.13,46.04|+proj=tmerc +lat_0=41.5 +lon_0=-83.6666666666667 +k=0.999942857 +x_0=152400.30480061 +y_0=0 +datum=NAD27 +units=us-ft
5624|NAD27 / Michigan Old Central|p|xy|0.304800609601219|-87.61,41.75,-84.6,46.11|+proj=tmerc +lat_0=41.5 +lon_0=-85.75 +k=0.999909091 +x_0=152400.30480061 +y_0=0 +datum=NAD27 +units=us-ft
5625|NAD27 / Michigan West|p|xy|0.304800609601219|-90.42,45.09,-83.44,48.32|+proj=tmerc +lat_0=41.5 +lon_0=-88.75 +k=0.999909091 +x_0=152400.30480061 +y_0=0 +datum=NAD27 +units=us-ft
5627|ED50 / TM 6 NE|p|xy|1|3.04,41.15,10.38,43.74|+proj=tmerc +lat_0=0 +lon_0=6 +k=0.9996 +x_0=500000 +y_0=0 +ellps=intl +units=m
5629|Moznet / UTM zone 38S|p|xy|1|35.99,-18.98,40.9,-10.42|+proj=utm +zone=38 +south +ellps=WGS84 +units=m
5631|Pulkovo 1942(58) / Gauss-Kruger zone 2 (E-N)|p|xy|1|9.92,50.2,12,54.23|+proj=tmerc +lat_0=0 +lon_0=9 +k=1 +x_0=2500000 +y_0=0 +ellps=krass +units=m
5632|PTRA08 / LCC Europe|p|yx|1|-35.58,29.24,-12.48,43.07|+proj=lcc +lat_0=52 +lon_0=10 +lat_1=35 +lat_2=65 +x_0=4000000 +y_0=2800000 +ellps=GRS80 +units=m
5633|PTRA08 / LAEA Europe|p|yx|1|-35.58,29.24,-12.48,43.07|+proj=laea +lat_0=52 +lon_0=10 +x_0=4321000 +y_0=3210000 +ellps=GRS80 +units=m
5634|REGCAN95 / LCC Europe|p|yx|1|-21.93,24.6,-11.75,32.76|+proj=lcc +lat_0=52 +lon_0=10 +lat_1=35 +lat_2=65 +x_0=4000000 +y_0=2800000 +ellps=GRS80 +units=m
5635|REGCAN95 / LAEA Europe|p|yx|1|-21.93,24.6,-11.75,32.76|+proj=laea +lat_0=52 +lon_0=10 +x_0=4321000 +y_0=3210000 +ellps=GRS80 +units=m
5636|TUREF / LAEA Europe|p|yx|1|25.62,34.42,44.83,43.45|+proj=laea +lat_0=52 +lon_0=10 +x_0=4321000 +y_0=3210000 +ellps=GRS80 +units=m
5637|TUREF / LCC Europe|p|yx|1|25.62,34.42,44.83,43.45|+proj=lcc +lat_0=52 +lon_0=10 +lat_1=35 +lat_2=65 +x_0=4000000 +y_0=2800000 +ellps=GRS80 +units=m
5638|ISN2004 / LAEA Europe|p|yx|1|-30.87,59.96,-5.55,69.59|+proj=laea +lat_0=52 +lon_0=10 +x_0=4321000 +y_0=3210000 +ellps=GRS80 +units=m
5639|ISN2004 / LCC Europe|p|yx|1|-30.87,59.96,-5.55,69.59|+proj=lcc +lat_0=52 +lon_0=10 +lat_1=35 +lat_2=65 +x_0=4000000 +y_0=2800000 +ellps=GRS80 +units=m
5641|SIRGAS 2000 / Brazil Mercator|p|xy|1|-51.64,-5.74,-32.43,7.04|+proj=merc +lat_ts=-2 +lon_0=-43 +x_0=5000000 +y_0=10000000 +ellps=GRS80 +units=m
5643|ED50 / SPBA LCC|p|xy|1|-1.67,50.5,22,56|+proj=lcc +lat_0=48 +lon_0=10 +lat_1=52.6666666666667 +lat_2=54.3333333333333 +x_0=815000 +y_0=0 +ellps=intl +towgs84=-87,-98,-121,0,0,0,0 +units=m
5644|RGR92 / UTM zone 39S|p|xy|1|51.83,-24.37,54,-18.52|+proj=utm +zone=39 +south +ellps=GRS80 +units=m
5646|NAD83 / Vermont (ftUS)|p|xy|0.304800609601219|-73.44,42.72,-71.5,45.03|+proj=tmerc +lat_0=42.5 +lon_0=-72.5 +k=0.999964286 +x_0=500000.00001016 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=us-ft
5649|ETRS89 / UTM zone 31N (zE-N)|p|xy|1|3.34,50.97,6.01,55.92|+proj=tmerc +lat_0=0 +lon_0=3 +k=0.9996 +x_0=31500000 +y_0=0 +ellps=GRS80 +units=m
5650|ETRS89 / UTM zone 33N (zE-N)|p|xy|1|11.57,47.46,15.04,55.03|+proj=tmerc +lat_0=0 +lon_0=15 +k=0.9996 +x_0=33500000 +y_0=0 +ellps=GRS80 +units=m
5651|ETRS89 / UTM zone 31N (N-zE)|p|yx|1|3.34,50.97,6.01,55.92|+proj=tmerc +lat_0=0 +lon_0=3 +k=0.9996 +x_0=31500000 +y_0=0 +ellps=GRS80 +units=m
5652|ETRS89 / UTM zone 32N (N-zE)|p|yx|1|6,47.27,12.01,55.47|+proj=tmerc +lat_0=0 +lon_0=9 +k=0.9996 +x_0=32500000 +y_0=0 +ellps=GRS80 +units=m
5653|ETRS89 / UTM zone 33N (N-zE)|p|yx|1|11.57,47.46,15.04,55.03|+proj=tmerc +lat_0=0 +lon_0=15 +k=0.9996 +x_0=33500000 +y_0=0 +ellps=GRS80 +units=m
5654|NAD83(HARN) / Vermont (ftUS)|p|xy|0.304800609601219|-73.44,42.72,-71.5,45.03|+proj=tmerc +lat_0=42.5 +lon_0=-72.5 +k=0.999964286 +x_0=500000.00001016 +y_0=0 +ellps=GRS80 +units=us-ft
5655|NAD83(NSRS2007) / Vermont (ftUS)|p|xy|0.304800609601219|-73.44,42.72,-71.5,45.03|+proj=tmerc +lat_0=42.5 +lon_0=-72.5 +k=0.999964286 +x_0=500000.00001016 +y_0=0 +ellps=GRS80 +units=us-ft
5659|Monte Mario / TM Emilia-Romagna|p|xy|1|9.19,43.73,12.76,45.14|+proj=tmerc +lat_0=0 +lon_0=9 +k=0.9996 +x_0=500053 +y_0=-3999820 +ellps=intl +towgs84=-104.1,-49.1,-9.9,0.971,-2.917,0.714,-11.68 +units=m
5663|Pulkovo 1942(58) / Gauss-Kruger zone 3 (E-N)|p|xy|1|12,45.78,18,54.89|+proj=tmerc +lat_0=0 +lon_0=15 +k=1 +x_0=3500000 +y_0=0 +ellps=krass +units=m
5664|Pulkovo 1942(83) / Gauss-Kruger zone 2 (E-N)|p|xy|1|9.92,50.2,12,54.23|+proj=tmerc +lat_0=0 +lon_0=9 +k=1 +x_0=2500000 +y_0=0 +ellps=krass +towgs84=24,-123,-94,0.02,-0.25,-0.13,1.1 +units=m
5665|Pulkovo 1942(83) / Gauss-Kruger zone 3 (E-N)|p|xy|1|12,45.78,18.01,54.74|+proj=tmerc +lat_0=0 +lon_0=15 +k=1 +x_0=3500000 +y_0=0 +ellps=krass +units=m
5666|PD/83 / 3-degree Gauss-Kruger zone 3 (E-N)|p|xy|1|9.92,50.35,10.5,51.56|+proj=tmerc +lat_0=0 +lon_0=9 +k=1 +x_0=3500000 +y_0=0 +ellps=bessel +units=m
5667|PD/83 / 3-degree Gauss-Kruger zone 4 (E-N)|p|xy|1|10.5,50.2,12.56,51.64|+proj=tmerc +lat_0=0 +lon_0=12 +k=1 +x_0=4500000 +y_0=0 +ellps=bessel +units=m
5668|RD/83 / 3-degree Gauss-Kruger zone 4 (E-N)|p|xy|1|11.89,50.2,13.51,51.66|+proj=tmerc +lat_0=0 +lon_0=12 +k=1 +x_0=4500000 +y_0=0 +ellps=bessel +units=m
5669|RD/83 / 3-degree Gauss-Kruger zone 5 (E-N)|p|xy|1|13.5,50.62,15.04,51.58|+proj=tmerc +lat_0=0 +lon_0=15 +k=1 +x_0=5500000 +y_0=0 +ellps=bessel +units=m
5670|Pulkovo 1942(58) / 3-degree Gauss-Kruger zone 3 (E-N)|p|xy|1|9.92,50.35,10.5,51.56|+proj=tmerc +lat_0=0 +lon_0=9 +k=1 +x_0=3500000 +y_0=0 +ellps=krass +units=m
5671|Pulkovo 1942(58) / 3-degree Gauss-Kruger zone 4 (E-N)|p|xy|1|10.5,48.97,13.5,54.74|+proj=tmerc +lat_0=0 +lon_0=12 +k=1 +x_0=4500000 +y_0=0 +ellps=krass +units=m
5672|Pulkovo 1942(58) / 3-degree Gauss-Kruger zone 5 (E-N)|p|xy|1|13.5,46.54,16.5,54.72|+proj=tmerc +lat_0=0 +lon_0=15 +k=1 +x_0=5500000 +y_0=0 +ellps=krass +units=m
5673|Pulkovo 1942(83) / 3-degree Gauss-Kruger zone 3 (E-N)|p|xy|1|9.92,50.35,10.5,51.56|+proj=tmerc +lat_0=0 +lon_0=9 +k=1 +x_0=3500000 +y_0=0 +ellps=krass +towgs84=24,-123,-94,0.02,-0.25,-0.13,1.1 +units=m
5674|Pulkovo 1942(83) / 3-degree Gauss-Kruger zone 4 (E-N)|p|xy|1|10.5,48.97,13.5,54.74|+proj=tmerc +lat_0=0 +lon_0=12 +k=1 +x_0=4500000 +y_0=0 +ellps=krass +units=m
5675|Pulkovo 1942(83) / 3-degree Gauss-Kruger zone 5 (E-N)|p|xy|1|13.5,46.54,16.5,54.72|+proj=tmerc +lat_0=0 +lon_0=15 +k=1 +x_0=5500000 +y_0=0 +ellps=krass +units=m
5676|DHDN / 3-degree Gauss-Kruger zone 2 (E-N)|p|xy|1|5.86,49.11,7.51,53.81|+proj=tmerc +lat_0=0 +lon_0=6 +k=1 +x_0=2500000 +y_0=0 +ellps=bessel +towgs84=598.1,73.7,418.2,0.202,0.045,-2.455,6.7 +units=m
5677|DHDN / 3-degree Gauss-Kruger zone 3 (E-N)|p|xy|1|7.5,47.27,10.51,55.09|+proj=tmerc +lat_0=0 +lon_0=9 +k=1 +x_0=3500000 +y_0=0 +ellps=bessel +towgs84=598.1,73.7,418.2,0.202,0.045,-2.455,6.7 +units=m
5678|DHDN / 3-degree Gauss-Kruger zone 4 (E-N)|p|xy|1|10.5,47.39,13.51,54.59|+proj=tmerc +lat_0=0 +lon_0=12 +k=1 +x_0=4500000 +y_0=0 +ellps=bessel +towgs84=598.1,73.7,418.2,0.202,0.045,-2.455,6.7 +units=m
5679|DHDN / 3-degree Gauss-Kruger zone 5 (E-N)|p|xy|1|13.5,48.51,13.84,48.98|+proj=tmerc +lat_0=0 +lon_0=15 +k=1 +x_0=5500000 +y_0=0 +ellps=bessel +towgs84=598.1,73.7,418.2,0.202,0.045,-2.455,6.7 +units=m
5680|DHDN / 3-degree Gauss-Kruger zone 1 (E-N)|p|xy|1|3.34,55.24,4.51,55.92|+proj=tmerc +lat_0=0 +lon_0=3 +k=1 +x_0=1500000 +y_0=0 +ellps=bessel +units=m
5681|DB_REF|g|yx|111319.490793274|5.86,47.27,15.04,55.09|+proj=longlat +ellps=bessel
5682|DB_REF / 3-degree Gauss-Kruger zone 2 (E-N)|p|xy|1|5.86,49.11,7.51,53.81|+proj=tmerc +lat_0=0 +lon_0=6 +k=1 +x_0=2500000 +y_0=0 +ellps=bessel +units=m
5683|DB_REF / 3-degree Gauss-Kruger zone 3 (E-N)|p|xy|1|7.5,47.27,10.51,55.09|+proj=tmerc +lat_0=0 +lon_0=9 +k=1 +x_0=3500000 +y_0=0 +ellps=bessel +units=m
5684|DB_REF / 3-degree Gauss-Kruger zone 4 (E-N)|p|xy|1|10.5,47.39,13.51,54.74|+proj=tmerc +lat_0=0 +lon_0=12 +k=1 +x_0=4500000 +y_0=0 +ellps=bessel +units=m
5685|DB_REF / 3-degree Gauss-Kruger zone 5 (E-N)|p|xy|1|13.5,48.51,15.04,54.72|+proj=tmerc +lat_0=0 +lon_0=15 +k=1 +x_0=5500000 +y_0=0 +ellps=bessel +units=m
5700|NZGD2000 / UTM zone 1S|p|xy|1|-180,-52.97,-174,-25.88|+proj=utm +zone=1 +south +ellps=GRS80 +units=m
5825|AGD66 / ACT Standard Grid|p|xy|1|148.76,-35.93,149.4,-35.12|+proj=tmerc +lat_0=-35.3177362777778 +lon_0=149.009294830556 +k=1.000086 +x_0=200000 +y_0=600000 +ellps=aust_SA +towgs84=-129.193,-41.212,130.73,0.246,0.374,0.329,-2.955 +units=m
5836|Yemen NGN96 / UTM zone 37N|p|xy|1|41.08,14.73,42,16.36|+proj=utm +zone=37 +ellps=WGS84 +units=m
5837|Yemen NGN96 / UTM zone 40N|p|xy|1|54,8.95,57.96,14.95|+proj=utm +zone=40 +ellps=WGS84 +units=m
5839|Peru96 / UTM zone 17S|p|xy|1|-84,-17.33,-78,-3.11|+proj=utm +zone=17 +south +ellps=GRS80 +units=m
5842|WGS 84 / TM 12 SE|p|xy|1|10.41,-8.01,12.84,-5.05|+proj=tmerc +lat_0=0 +lon_0=12 +k=0.9996 +x_0=500000 +y_0=10000000 +datum=WGS84 +units=m
5844|RGRDC 2005 / Congo TM zone 30|p|xy|1|29,-13.46,29.81,-12.15|+proj=tmerc +lat_0=0 +lon_0=30 +k=0.9999 +x_0=500000 +y_0=10000000 +ellps=GRS80 +units=m
5858|SAD69(96) / UTM zone 22S|p|xy|1|-54.01,-35.71,-47.99,7.04|+proj=utm +zone=22 +south +ellps=aust_SA +towgs84=-67.35,3.88,-38.22,0,0,0,0 +units=m
5875|SAD69(96) / UTM zone 18S|p|xy|1|-74.01,-10.01,-71.99,-4.59|+proj=utm +zone=18 +south +ellps=aust_SA +towgs84=-67.35,3.88,-38.22,0,0,0,0 +units=m
5876|SAD69(96) / UTM zone 19S|p|xy|1|-72,-11.14,-65.99,2.15|+proj=utm +zone=19 +south +ellps=aust_SA +towgs84=-67.35,3.88,-38.22,0,0,0,0 +units=m
5877|SAD69(96) / UTM zone 20S|p|xy|1|-66,-16.28,-59.99,5.28|+proj=utm +zone=20 +south +ellps=aust_SA +towgs84=-67.35,3.88,-38.22,0,0,0,0 +units=m
5879|Cadastre 1997 / UTM zone 38S|p|xy|1|44.98,-13.05,45.35,-12.61|+proj=utm +zone=38 +south +ellps=intl +towgs84=-381.788,-57.501,-256.673,0,0,0,0 +units=m
5880|SIRGAS 2000 / Brazil Polyconic|p|xy|1|-74.01,-35.71,-25.28,7.04|+proj=poly +lat_0=0 +lon_0=-54 +x_0=5000000 +y_0=10000000 +ellps=GRS80 +units=m
5886|TGD2005|g|yx|111319.490793274|-179.08,-25.68,-171.28,-14.14|+proj=longlat +ellps=GRS80
5887|TGD2005 / Tonga Map Grid|p|xy|1|-179.08,-25.68,-171.28,-14.14|+proj=tmerc +lat_0=0 +lon_0=-177 +k=0.9996 +x_0=1500000 +y_0=5000000 +ellps=GRS80 +units=m
5896|VN-2000 / TM-3 zone 481|p|xy|1|102.14,9.2,103.51,22.82|+proj=tmerc +lat_0=0 +lon_0=102 +k=0.9999 +x_0=500000 +y_0=0 +ellps=WGS84 +units=m
5897|VN-2000 / TM-3 zone 482|p|xy|1|103.5,8.33,106.51,23.4|+proj=tmerc +lat_0=0 +lon_0=105 +k=0.9999 +x_0=500000 +y_0=0 +ellps=WGS84 +units=m
5897|VN-2000 / TM-3 zone 482|p|xy|1|103.5,8.33,106.51,23.4|+proj=tmerc +lat_0=0 +lon_0=105 +k=0.9999 +x_0=500000 +y_0=0 +ellps=WGS84 +units=m
5898|VN-2000 / TM-3 zone 491|p|xy|1|106.5,8.57,109.53,22.95|+proj=tmerc +lat_0=0 +lon_0=108 +k=0.9999 +x_0=500000 +y_0=0 +ellps=WGS84 +units=m
5898|VN-2000 / TM-3 zone 491|p|xy|1|106.5,8.57,109.53,22.95|+proj=tmerc +lat_0=0 +lon_0=108 +k=0.9999 +x_0=500000 +y_0=0 +ellps=WGS84 +units=m
5899|VN-2000 / TM-3 107-45|p|xy|1|106.43,8.57,108.76,21.67|+proj=tmerc +lat_0=0 +lon_0=107.75 +k=0.9999 +x_0=500000 +y_0=0 +ellps=WGS84 +units=m
5921|WGS 84 / EPSG Arctic Regional zone A1|p|xy|1|-156,75,-66,87.01|+proj=lcc +lat_0=81.317226 +lon_0=-111 +lat_1=85 +lat_2=77 +x_0=0 +y_0=0 +datum=WGS84 +units=m
5922|WGS 84 / EPSG Arctic Regional zone A2|p|xy|1|-84,75,6.01,87.01|+proj=lcc +lat_0=81.317226 +lon_0=-39 +lat_1=85 +lat_2=77 +x_0=0 +y_0=0 +datum=WGS84 +units=m
5923|WGS 84 / EPSG Arctic Regional zone A3|p|xy|1|-12,75,78.01,87.01|+proj=lcc +lat_0=81.317226 +lon_0=33 +lat_1=85 +lat_2=77 +x_0=0 +y_0=0 +datum=WGS84 +units=m
5924|WGS 84 / EPSG Arctic Regional zone A4|p|xy|1|60,75,150.01,87.01|+proj=lcc +lat_0=81.317226 +lon_0=105 +lat_1=85 +lat_2=77 +x_0=0 +y_0=0 +datum=WGS84 +units=m
5925|WGS 84 / EPSG Arctic Regional zone A5|p|xy|1|132,75,-138,87.01|+proj=lcc +lat_0=81.317226 +lon_0=177 +lat_1=85 +lat_2=77 +x_0=0 +y_0=0 +datum=WGS84 +units=m
5926|WGS 84 / EPSG Arctic Regional zone B1|p|xy|1|-156,67,-66,79.01|+proj=lcc +lat_0=73.1557408611111 +lon_0=-111 +lat_1=77 +lat_2=69 +x_0=0 +y_0=0 +datum=WGS84 +units=m
5927|WGS 84 / EPSG Arctic Regional zone B2|p|xy|1|-84,67,6.01,79.01|+proj=lcc +lat_0=73.1557408611111 +lon_0=-39 +lat_1=77 +lat_2=69 +x_0=0 +y_0=0 +datum=WGS84 +units=m
5928|WGS 84 / EPSG Arctic Regional zone B3|p|xy|1|-12,67,78.01,79.01|+proj=lcc +lat_0=73.1557408611111 +lon_0=33 +lat_1=77 +lat_2=69 +x_0=0 +y_0=0 +datum=WGS84 +units=m
5929|WGS 84 / EPSG Arctic Regional zone B4|p|xy|1|60,67,150.01,79.01|+proj=lcc +lat_0=73.1557408611111 +lon_0=105 +lat_1=77 +lat_2=69 +x_0=0 +y_0=0 +datum=WGS84 +units=m
5930|WGS 84 / EPSG Arctic Regional zone B5|p|xy|1|132,67,-138,79.01|+proj=lcc +lat_0=73.1557408611111 +lon_0=177 +lat_1=77 +lat_2=69 +x_0=0 +y_0=0 +datum=WGS84 +units=m
5931|WGS 84 / EPSG Arctic Regional zone C1|p|xy|1|-156,59,-66,71|+proj=lcc +lat_0=65.1012708888889 +lon_0=-111 +lat_1=69 +lat_2=61 +x_0=0 +y_0=0 +datum=WGS84 +units=m
5932|WGS 84 / EPSG Arctic Regional zone C2|p|xy|1|-84,59,6,71|+proj=lcc +lat_0=65.1012708888889 +lon_0=-39 +lat_1=69 +lat_2=61 +x_0=0 +y_0=0 +datum=WGS84 +units=m
5933|WGS 84 / EPSG Arctic Regional zone C3|p|xy|1|-12,59,78.01,71|+proj=lcc +lat_0=65.1012708888889 +lon_0=33 +lat_1=69 +lat_2=61 +x_0=0 +y_0=0 +datum=WGS84 +units=m
5934|WGS 84 / EPSG Arctic Regional zone C4|p|xy|1|60,59,150.01,71|+proj=lcc +lat_0=65.1012708888889 +lon_0=105 +lat_1=69 +lat_2=61 +x_0=0 +y_0=0 +datum=WGS84 +units=m
5935|WGS 84 / EPSG Arctic Regional zone C5|p|xy|1|132,59,-138,71|+proj=lcc +lat_0=65.1012708888889 +lon_0=177 +lat_1=69 +lat_2=61 +x_0=0 +y_0=0 +datum=WGS84 +units=m
5936|WGS 84 / EPSG Alaska Polar Stereographic|p|xy|1|-180,60,180,90|+proj=stere +lat_0=90 +lon_0=-150 +k=0.994 +x_0=2000000 +y_0=2000000 +datum=WGS84 +units=m
5937|WGS 84 / EPSG Canada Polar Stereographic|p|xy|1|-180,60,180,90|+proj=stere +lat_0=90 +lon_0=-100 +k=0.994 +x_0=2000000 +y_0=2000000 +datum=WGS84 +units=m
5938|WGS 84 / EPSG Greenland Polar Stereographic|p|xy|1|-180,60,180,90|+proj=stere +lat_0=90 +lon_0=-33 +k=0.994 +x_0=2000000 +y_0=2000000 +datum=WGS84 +units=m
5939|WGS 84 / EPSG Norway Polar Stereographic|p|xy|1|-180,60,180,90|+proj=stere +lat_0=90 +lon_0=18 +k=0.994 +x_0=2000000 +y_0=2000000 +datum=WGS84 +units=m
5940|WGS 84 / EPSG Russia Polar Stereographic|p|xy|1|-180,60,180,90|+proj=stere +lat_0=90 +lon_0=105 +k=0.994 +x_0=2000000 +y_0=2000000 +datum=WGS84 +units=m
6050|GR96 / EPSG Arctic zone 1-25|p|xy|1|-60,82.83,0,87.84|+proj=lcc +lat_0=85.4371183333333 +lon_0=-30 +lat_1=87 +lat_2=83.6666666666667 +x_0=25500000 +y_0=1500000 +ellps=GRS80 +units=m
6051|GR96 / EPSG Arctic zone 2-18|p|xy|1|-72,79.5,-32,84.51|+proj=lcc +lat_0=82.0584248888889 +lon_0=-52 +lat_1=83.6666666666667 +lat_2=80.3333333333333 +x_0=18500000 +y_0=2500000 +ellps=GRS80 +units=m
6052|GR96 / EPSG Arctic zone 2-20|p|xy|1|-32,79.5,8.01,84.51|+proj=lcc +lat_0=82.0584248888889 +lon_0=-12 +lat_1=83.6666666666667 +lat_2=80.3333333333333 +x_0=20500000 +y_0=2500000 +ellps=GRS80 +units=m
6053|GR96 / EPSG Arctic zone 3-29|p|xy|1|-75,76.16,-54,81.17|+proj=lcc +lat_0=78.7073375277778 +lon_0=-69 +lat_1=80.3333333333333 +lat_2=77 +x_0=29500000 +y_0=3500000 +ellps=GRS80 +units=m
6054|GR96 / EPSG Arctic zone 3-31|p|xy|1|-54,76.16,-24,81.17|+proj=lcc +lat_0=78.7073375277778 +lon_0=-39 +lat_1=80.3333333333333 +lat_2=77 +x_0=31500000 +y_0=3500000 +ellps=GRS80 +units=m
6055|GR96 / EPSG Arctic zone 3-33|p|xy|1|-24,76.16,1.89,81.17|+proj=lcc +lat_0=78.7073375277778 +lon_0=-10 +lat_1=80.3333333333333 +lat_2=77 +x_0=33500000 +y_0=3500000 +ellps=GRS80 +units=m
6056|GR96 / EPSG Arctic zone 4-20|p|xy|1|-76,72.83,-51,77.84|+proj=lcc +lat_0=75.3644033055556 +lon_0=-64 +lat_1=77 +lat_2=73.6666666666667 +x_0=20500000 +y_0=4500000 +ellps=GRS80 +units=m
6057|GR96 / EPSG Arctic zone 4-22|p|xy|1|-51,72.83,-26,77.84|+proj=lcc +lat_0=75.3644033055556 +lon_0=-39 +lat_1=77 +lat_2=73.6666666666667 +x_0=22500000 +y_0=4500000 +ellps=GRS80 +units=m
6058|GR96 / EPSG Arctic zone 4-24|p|xy|1|-26,72.83,-2,77.84|+proj=lcc +lat_0=75.3644033055556 +lon_0=-14 +lat_1=77 +lat_2=73.6666666666667 +x_0=24500000 +y_0=4500000 +ellps=GRS80 +units=m
6059|GR96 / EPSG Arctic zone 5-41|p|xy|1|-71.89,69.48,-51.99,74.51|+proj=lcc +lat_0=72.0250091944445 +lon_0=-62 +lat_1=73.6666666666667 +lat_2=70.3333333333333 +x_0=41500000 +y_0=5500000 +ellps=GRS80 +units=m
6060|GR96 / EPSG Arctic zone 5-43|p|xy|1|-52,69.5,-32,74.51|+proj=lcc +lat_0=72.0250091944445 +lon_0=-42 +lat_1=73.6666666666667 +lat_2=70.3333333333333 +x_0=43500000 +y_0=5500000 +ellps=GRS80 +units=m
6061|GR96 / EPSG Arctic zone 5-45|p|xy|1|-32,69.5,-12,74.51|+proj=lcc +lat_0=72.0250091944445 +lon_0=-22 +lat_1=73.6666666666667 +lat_2=70.3333333333333 +x_0=45500000 +y_0=5500000 +ellps=GRS80 +units=m
6062|GR96 / EPSG Arctic zone 6-26|p|xy|1|-65,66.16,-47,71.17|+proj=lcc +lat_0=68.6874755555556 +lon_0=-56 +lat_1=70.3333333333333 +lat_2=67 +x_0=26500000 +y_0=6500000 +ellps=GRS80 +units=m
6063|GR96 / EPSG Arctic zone 6-28|p|xy|1|-47,66.16,-29,71.17|+proj=lcc +lat_0=68.6874755555556 +lon_0=-38 +lat_1=70.3333333333333 +lat_2=67 +x_0=28500000 +y_0=6500000 +ellps=GRS80 +units=m
6064|GR96 / EPSG Arctic zone 6-30|p|xy|1|-29,66.16,-11,71.17|+proj=lcc +lat_0=68.6874755555556 +lon_0=-20 +lat_1=70.3333333333333 +lat_2=67 +x_0=30500000 +y_0=6500000 +ellps=GRS80 +units=m
6065|GR96 / EPSG Arctic zone 7-11|p|xy|1|-59,62.83,-42,67.84|+proj=lcc +lat_0=65.3510393055555 +lon_0=-51 +lat_1=67 +lat_2=63.6666666666667 +x_0=11500000 +y_0=7500000 +ellps=GRS80 +units=m
6066|GR96 / EPSG Arctic zone 7-13|p|xy|1|-42,62.83,-25,67.84|+proj=lcc +lat_0=65.3510393055555 +lon_0=-34 +lat_1=67 +lat_2=63.6666666666667 +x_0=13500000 +y_0=7500000 +ellps=GRS80 +units=m
6067|GR96 / EPSG Arctic zone 8-20|p|xy|1|-59,59.5,-44,64.51|+proj=lcc +lat_0=62.0153068888889 +lon_0=-52 +lat_1=63.6666666666667 +lat_2=60.3333333333333 +x_0=20500000 +y_0=8500000 +ellps=GRS80 +units=m
6068|GR96 / EPSG Arctic zone 8-22|p|xy|1|-44,59.5,-29,64.51|+proj=lcc +lat_0=62.0153068888889 +lon_0=-37 +lat_1=63.6666666666667 +lat_2=60.3333333333333 +x_0=22500000 +y_0=8500000 +ellps=GRS80 +units=m
6069|ETRS89 / EPSG Arctic zone 2-22|p|xy|1|-4,79.5,36.01,84.51|+proj=lcc +lat_0=82.0584248888889 +lon_0=16 +lat_1=83.6666666666667 +lat_2=80.3333333333333 +x_0=22500000 +y_0=2500000 +ellps=GRS80 +units=m
6070|ETRS89 / EPSG Arctic zone 3-11|p|xy|1|-3.35,76.16,38.01,81.17|+proj=lcc +lat_0=78.7073375277778 +lon_0=21 +lat_1=80.3333333333333 +lat_2=77 +x_0=11500000 +y_0=3500000 +ellps=GRS80 +units=m
6071|ETRS89 / EPSG Arctic zone 4-26|p|xy|1|-2,72.83,22.01,77.84|+proj=lcc +lat_0=75.3644033055556 +lon_0=10 +lat_1=77 +lat_2=73.6666666666667 +x_0=26500000 +y_0=4500000 +ellps=GRS80 +units=m
6072|ETRS89 / EPSG Arctic zone 4-28|p|xy|1|22,72.83,46.01,77.84|+proj=lcc +lat_0=75.3644033055556 +lon_0=34 +lat_1=77 +lat_2=73.6666666666667 +x_0=28500000 +y_0=4500000 +ellps=GRS80 +units=m
6073|ETRS89 / EPSG Arctic zone 5-11|p|xy|1|4,69.5,24.01,74.51|+proj=lcc +lat_0=72.0250091944445 +lon_0=14 +lat_1=73.6666666666667 +lat_2=70.3333333333333 +x_0=11500000 +y_0=5500000 +ellps=GRS80 +units=m
6074|ETRS89 / EPSG Arctic zone 5-13|p|xy|1|24,69.5,44.01,74.51|+proj=lcc +lat_0=72.0250091944445 +lon_0=34 +lat_1=73.6666666666667 +lat_2=70.3333333333333 +x_0=13500000 +y_0=5500000 +ellps=GRS80 +units=m
6075|WGS 84 / EPSG Arctic zone 2-24|p|xy|1|33,79.5,73.01,84.51|+proj=lcc +lat_0=82.0584248888889 +lon_0=53 +lat_1=83.6666666666667 +lat_2=80.3333333333333 +x_0=24500000 +y_0=2500000 +datum=WGS84 +units=m
6076|WGS 84 / EPSG Arctic zone 2-26|p|xy|1|73,79.5,113.01,84.51|+proj=lcc +lat_0=82.0584248888889 +lon_0=93 +lat_1=83.6666666666667 +lat_2=80.3333333333333 +x_0=26500000 +y_0=2500000 +datum=WGS84 +units=m
6077|WGS 84 / EPSG Arctic zone 3-13|p|xy|1|34.99,76.16,67.01,81.17|+proj=lcc +lat_0=78.7073375277778 +lon_0=52 +lat_1=80.3333333333333 +lat_2=77 +x_0=13500000 +y_0=3500000 +datum=WGS84 +units=m
6078|WGS 84 / EPSG Arctic zone 3-15|p|xy|1|67,76.16,98.01,81.17|+proj=lcc +lat_0=78.7073375277778 +lon_0=83 +lat_1=80.3333333333333 +lat_2=77 +x_0=15500000 +y_0=3500000 +datum=WGS84 +units=m
6079|WGS 84 / EPSG Arctic zone 3-17|p|xy|1|98,76.16,129.01,81.17|+proj=lcc +lat_0=78.7073375277778 +lon_0=114 +lat_1=80.3333333333333 +lat_2=77 +x_0=17500000 +y_0=3500000 +datum=WGS84 +units=m
6080|WGS 84 / EPSG Arctic zone 3-19|p|xy|1|129,76.16,160.01,81.17|+proj=lcc +lat_0=78.7073375277778 +lon_0=145 +lat_1=80.3333333333333 +lat_2=77 +x_0=19500000 +y_0=3500000 +datum=WGS84 +units=m
6081|WGS 84 / EPSG Arctic zone 4-30|p|xy|1|46,72.83,70.01,77.84|+proj=lcc +lat_0=75.3644033055556 +lon_0=58 +lat_1=77 +lat_2=73.6666666666667 +x_0=30500000 +y_0=4500000 +datum=WGS84 +units=m
6082|WGS 84 / EPSG Arctic zone 4-32|p|xy|1|70,72.83,94.01,77.84|+proj=lcc +lat_0=75.3644033055556 +lon_0=82 +lat_1=77 +lat_2=73.6666666666667 +x_0=32500000 +y_0=4500000 +datum=WGS84 +units=m
6083|WGS 84 / EPSG Arctic zone 4-34|p|xy|1|94,72.83,118.01,77.84|+proj=lcc +lat_0=75.3644033055556 +lon_0=106 +lat_1=77 +lat_2=73.6666666666667 +x_0=34500000 +y_0=4500000 +datum=WGS84 +units=m
6084|WGS 84 / EPSG Arctic zone 4-36|p|xy|1|118,72.83,142.01,77.84|+proj=lcc +lat_0=75.3644033055556 +lon_0=130 +lat_1=77 +lat_2=73.6666666666667 +x_0=36500000 +y_0=4500000 +datum=WGS84 +units=m
6085|WGS 84 / EPSG Arctic zone 4-38|p|xy|1|142,72.83,166.01,77.84|+proj=lcc +lat_0=75.3644033055556 +lon_0=154 +lat_1=77 +lat_2=73.6666666666667 +x_0=38500000 +y_0=4500000 +datum=WGS84 +units=m
6086|WGS 84 / EPSG Arctic zone 4-40|p|xy|1|166,72.83,-168.99,77.84|+proj=lcc +lat_0=75.3644033055556 +lon_0=179 +lat_1=77 +lat_2=73.6666666666667 +x_0=40500000 +y_0=4500000 +datum=WGS84 +units=m
6087|WGS 84 / EPSG Arctic zone 5-15|p|xy|1|44,69.5,64.01,74.51|+proj=lcc +lat_0=72.0250091944445 +lon_0=54 +lat_1=73.6666666666667 +lat_2=70.3333333333333 +x_0=15500000 +y_0=5500000 +datum=WGS84 +units=m
6088|WGS 84 / EPSG Arctic zone 5-17|p|xy|1|64,69.5,85.01,74.51|+proj=lcc +lat_0=72.0250091944445 +lon_0=74 +lat_1=73.6666666666667 +lat_2=70.3333333333333 +x_0=17500000 +y_0=5500000 +datum=WGS84 +units=m
6089|WGS 84 / EPSG Arctic zone 5-19|p|xy|1|85,69.5,106.01,74.51|+proj=lcc +lat_0=72.0250091944445 +lon_0=95 +lat_1=73.6666666666667 +lat_2=70.3333333333333 +x_0=19500000 +y_0=5500000 +datum=WGS84 +units=m
6090|WGS 84 / EPSG Arctic zone 5-21|p|xy|1|106,69.5,127.01,74.51|+proj=lcc +lat_0=72.0250091944445 +lon_0=116 +lat_1=73.6666666666667 +lat_2=70.3333333333333 +x_0=21500000 +y_0=5500000 +datum=WGS84 +units=m
6091|WGS 84 / EPSG Arctic zone 5-23|p|xy|1|127,69.5,148,74.51|+proj=lcc +lat_0=72.0250091944445 +lon_0=137 +lat_1=73.6666666666667 +lat_2=70.3333333333333 +x_0=23500000 +y_0=5500000 +datum=WGS84 +units=m
6092|WGS 84 / EPSG Arctic zone 5-25|p|xy|1|148,69.5,169.01,74.51|+proj=lcc +lat_0=72.0250091944445 +lon_0=158 +lat_1=73.6666666666667 +lat_2=70.3333333333333 +x_0=25500000 +y_0=5500000 +datum=WGS84 +units=m
6093|WGS 84 / EPSG Arctic zone 5-27|p|xy|1|169,69.5,-169,74.51|+proj=lcc +lat_0=72.0250091944445 +lon_0=179 +lat_1=73.6666666666667 +lat_2=70.3333333333333 +x_0=27500000 +y_0=5500000 +datum=WGS84 +units=m
6094|NAD83(NSRS2007) / EPSG Arctic zone 5-29|p|xy|1|-173,69.5,-153,74.51|+proj=lcc +lat_0=72.0250091944445 +lon_0=-163 +lat_1=73.6666666666667 +lat_2=70.3333333333333 +x_0=29500000 +y_0=5500000 +ellps=GRS80 +units=m
6095|NAD83(NSRS2007) / EPSG Arctic zone 5-31|p|xy|1|-157,69.5,-137,74.51|+proj=lcc +lat_0=72.0250091944445 +lon_0=-147 +lat_1=73.6666666666667 +lat_2=70.3333333333333 +x_0=31500000 +y_0=5500000 +ellps=GRS80 +units=m
6096|NAD83(NSRS2007) / EPSG Arctic zone 6-14|p|xy|1|-174,66.16,-156,71.17|+proj=lcc +lat_0=68.6874755555556 +lon_0=-165 +lat_1=70.3333333333333 +lat_2=67 +x_0=14500000 +y_0=6500000 +ellps=GRS80 +units=m
6097|NAD83(NSRS2007) / EPSG Arctic zone 6-16|p|xy|1|-156,66.16,-138,71.17|+proj=lcc +lat_0=68.6874755555556 +lon_0=-147 +lat_1=70.3333333333333 +lat_2=67 +x_0=16500000 +y_0=6500000 +ellps=GRS80 +units=m
6098|NAD83(CSRS) / EPSG Arctic zone 1-23|p|xy|1|-120,82.83,-60,87.84|+proj=lcc +lat_0=85.4371183333333 +lon_0=-90 +lat_1=87 +lat_2=83.6666666666667 +x_0=23500000 +y_0=1500000 +ellps=GRS80 +units=m
6099|NAD83(CSRS) / EPSG Arctic zone 2-14|p|xy|1|-135,79.5,-95,84.51|+proj=lcc +lat_0=82.0584248888889 +lon_0=-115 +lat_1=83.6666666666667 +lat_2=80.3333333333333 +x_0=14500000 +y_0=2500000 +ellps=GRS80 +units=m
6100|NAD83(CSRS) / EPSG Arctic zone 2-16|p|xy|1|-95,79.5,-55,84.51|+proj=lcc +lat_0=82.0584248888889 +lon_0=-75 +lat_1=83.6666666666667 +lat_2=80.3333333333333 +x_0=16500000 +y_0=2500000 +ellps=GRS80 +units=m
6101|NAD83(CSRS) / EPSG Arctic zone 3-25|p|xy|1|-144,76.16,-114,81.17|+proj=lcc +lat_0=78.7073375277778 +lon_0=-129 +lat_1=80.3333333333333 +lat_2=77 +x_0=25500000 +y_0=3500000 +ellps=GRS80 +units=m
6102|NAD83(CSRS) / EPSG Arctic zone 3-27|p|xy|1|-114,76.16,-84,81.17|+proj=lcc +lat_0=78.7073375277778 +lon_0=-99 +lat_1=80.3333333333333 +lat_2=77 +x_0=27500000 +y_0=3500000 +ellps=GRS80 +units=m
6103|NAD83(CSRS) / EPSG Arctic zone 3-29|p|xy|1|-84,76.16,-64.78,81.17|+proj=lcc +lat_0=78.7073375277778 +lon_0=-69 +lat_1=80.3333333333333 +lat_2=77 +x_0=29500000 +y_0=3500000 +ellps=GRS80 +units=m
6104|NAD83(CSRS) / EPSG Arctic zone 4-14|p|xy|1|-141,72.83,-116,77.84|+proj=lcc +lat_0=75.3644033055556 +lon_0=-129 +lat_1=77 +lat_2=73.6666666666667 +x_0=14500000 +y_0=4500000 +ellps=GRS80 +units=m
6105|NAD83(CSRS) / EPSG Arctic zone 4-16|p|xy|1|-116,72.83,-91,77.84|+proj=lcc +lat_0=75.3644033055556 +lon_0=-104 +lat_1=77 +lat_2=73.6666666666667 +x_0=16500000 +y_0=4500000 +ellps=GRS80 +units=m
6106|NAD83(CSRS) / EPSG Arctic zone 4-18|p|xy|1|-91,72.83,-67,77.84|+proj=lcc +lat_0=75.3644033055556 +lon_0=-79 +lat_1=77 +lat_2=73.6666666666667 +x_0=18500000 +y_0=4500000 +ellps=GRS80 +units=m
6107|NAD83(CSRS) / EPSG Arctic zone 5-33|p|xy|1|-141,69.5,-121,74.51|+proj=lcc +lat_0=72.0250091944445 +lon_0=-131 +lat_1=73.6666666666667 +lat_2=70.3333333333333 +x_0=33500000 +y_0=5500000 +ellps=GRS80 +units=m
6108|NAD83(CSRS) / EPSG Arctic zone 5-35|p|xy|1|-121,69.5,-101,74.51|+proj=lcc +lat_0=72.0250091944445 +lon_0=-111 +lat_1=73.6666666666667 +lat_2=70.3333333333333 +x_0=35500000 +y_0=5500000 +ellps=GRS80 +units=m
6109|NAD83(CSRS) / EPSG Arctic zone 5-37|p|xy|1|-101,69.5,-81,74.51|+proj=lcc +lat_0=72.0250091944445 +lon_0=-91 +lat_1=73.6666666666667 +lat_2=70.3333333333333 +x_0=37500000 +y_0=5500000 +ellps=GRS80 +units=m
6110|NAD83(CSRS) / EPSG Arctic zone 5-39|p|xy|1|-81,69.5,-61,74.51|+proj=lcc +lat_0=72.0250091944445 +lon_0=-71 +lat_1=73.6666666666667 +lat_2=70.3333333333333 +x_0=39500000 +y_0=5500000 +ellps=GRS80 +units=m
6111|NAD83(CSRS) / EPSG Arctic zone 6-18|p|xy|1|-141,66.16,-122,71.17|+proj=lcc +lat_0=68.6874755555556 +lon_0=-132 +lat_1=70.3333333333333 +lat_2=67 +x_0=18500000 +y_0=6500000 +ellps=GRS80 +units=m
6112|NAD83(CSRS) / EPSG Arctic zone 6-20|p|xy|1|-122,66.16,-103,71.17|+proj=lcc +lat_0=68.6874755555556 +lon_0=-113 +lat_1=70.3333333333333 +lat_2=67 +x_0=20500000 +y_0=6500000 +ellps=GRS80 +units=m
6113|NAD83(CSRS) / EPSG Arctic zone 6-22|p|xy|1|-103,66.16,-84,71.17|+proj=lcc +lat_0=68.6874755555556 +lon_0=-94 +lat_1=70.3333333333333 +lat_2=67 +x_0=22500000 +y_0=6500000 +ellps=GRS80 +units=m
6114|NAD83(CSRS) / EPSG Arctic zone 6-24|p|xy|1|-84,66.16,-65,71.17|+proj=lcc +lat_0=68.6874755555556 +lon_0=-75 +lat_1=70.3333333333333 +lat_2=67 +x_0=24500000 +y_0=6500000 +ellps=GRS80 +units=m
6115|WGS 84 / EPSG Arctic zone 1-27|p|xy|1|0,82.83,60.01,87.84|+proj=lcc +lat_0=85.4371183333333 +lon_0=30 +lat_1=87 +lat_2=83.6666666666667 +x_0=27500000 +y_0=1500000 +datum=WGS84 +units=m
6116|WGS 84 / EPSG Arctic zone 1-29|p|xy|1|60,82.83,120.01,87.84|+proj=lcc +lat_0=85.4371183333333 +lon_0=90 +lat_1=87 +lat_2=83.6666666666667 +x_0=29500000 +y_0=1500000 +datum=WGS84 +units=m
6117|WGS 84 / EPSG Arctic zone 1-31|p|xy|1|120,82.83,180,87.83|+proj=lcc +lat_0=85.4371183333333 +lon_0=150 +lat_1=87 +lat_2=83.6666666666667 +x_0=31500000 +y_0=1500000 +datum=WGS84 +units=m
6118|WGS 84 / EPSG Arctic zone 1-21|p|xy|1|-180,82.83,-120,87.84|+proj=lcc +lat_0=85.4371183333333 +lon_0=-150 +lat_1=87 +lat_2=83.6666666666667 +x_0=21500000 +y_0=1500000 +datum=WGS84 +units=m
6119|WGS 84 / EPSG Arctic zone 2-28|p|xy|1|113,79.5,153.01,84.51|+proj=lcc +lat_0=82.0584248888889 +lon_0=133 +lat_1=83.6666666666667 +lat_2=80.3333333333333 +x_0=28500000 +y_0=2500000 +datum=WGS84 +units=m
6120|WGS 84 / EPSG Arctic zone 2-10|p|xy|1|146,79.5,-173.99,84.51|+proj=lcc +lat_0=82.0584248888889 +lon_0=166 +lat_1=83.6666666666667 +lat_2=80.3333333333333 +x_0=10500000 +y_0=2500000 +datum=WGS84 +units=m
6121|WGS 84 / EPSG Arctic zone 2-12|p|xy|1|-174,79.5,-134.99,84.51|+proj=lcc +lat_0=82.0584248888889 +lon_0=-154 +lat_1=83.6666666666667 +lat_2=80.3333333333333 +x_0=12500000 +y_0=2500000 +datum=WGS84 +units=m
6122|WGS 84 / EPSG Arctic zone 3-21|p|xy|1|160,76.16,-168.99,81.17|+proj=lcc +lat_0=78.7073375277778 +lon_0=176 +lat_1=80.3333333333333 +lat_2=77 +x_0=21500000 +y_0=3500000 +datum=WGS84 +units=m
6123|WGS 84 / EPSG Arctic zone 3-23|p|xy|1|-169,76.16,-138,81.17|+proj=lcc +lat_0=78.7073375277778 +lon_0=-153 +lat_1=80.3333333333333 +lat_2=77 +x_0=23500000 +y_0=3500000 +datum=WGS84 +units=m
6124|WGS 84 / EPSG Arctic zone 4-12|p|xy|1|-169,72.83,-141,77.84|+proj=lcc +lat_0=75.3644033055556 +lon_0=-155 +lat_1=77 +lat_2=73.6666666666667 +x_0=12500000 +y_0=4500000 +datum=WGS84 +units=m
6125|ETRS89 / EPSG Arctic zone 5-47|p|xy|1|-15,69.5,5.01,74.51|+proj=lcc +lat_0=72.0250091944445 +lon_0=-5 +lat_1=73.6666666666667 +lat_2=70.3333333333333 +x_0=47500000 +y_0=5500000 +ellps=GRS80 +units=m
6128|Grand Cayman National Grid 1959|p|xy|0.3048|-81.46,19.21,-81.04,19.41|+proj=tmerc +lat_0=0 +lon_0=-81 +k=0.9996 +x_0=499999.999998 +y_0=0 +ellps=clrk66 +units=ft
6129|Sister Islands National Grid 1961|p|xy|0.3048|-80.14,19.63,-79.69,19.78|+proj=tmerc +lat_0=0 +lon_0=-81 +k=0.9996 +x_0=499999.999998 +y_0=0 +ellps=clrk66 +units=ft
6135|CIGD11|g|yx|111319.490793274|-83.6,17.58,-78.72,20.68|+proj=longlat +ellps=GRS80
6201|NAD27 / Michigan Central|p|xy|0.304800609601219|-87.06,43.8,-82.27,45.92|+proj=lcc +lat_0=43.3166666666667 +lon_0=-84.3333333333333 +lat_1=44.1833333333333 +lat_2=45.7 +x_0=609601.219202438 +y_0=0 +k_0=1.0000382 +datum=NAD27 +units=us-ft
6202|NAD27 / Michigan South|p|xy|0.304800609601219|-87.2,41.69,-82.13,44.22|+proj=lcc +lat_0=41.5 +lon_0=-84.3333333333333 +lat_1=42.1 +lat_2=43.6666666666667 +x_0=609601.219202438 +y_0=0 +k_0=1.0000382 +datum=NAD27 +units=us-ft
6204|Macedonia State Coordinate System|p|xy|1|20.45,40.85,23.04,42.36|+proj=tmerc +lat_0=0 +lon_0=21 +k=0.9999 +x_0=500000 +y_0=0 +ellps=bessel +towgs84=521.748,229.489,590.921,4.029,4.488,-15.521,-9.78 +units=m
6207|Nepal 1981|g|yx|111319.490793274|80.06,26.34,88.21,30.43|+proj=longlat +ellps=evrst30 +towgs84=293.17,726.18,245.36,0,0,0,0
6210|SIRGAS 2000 / UTM zone 23N|p|xy|1|-48,0,-41.99,5.13|+proj=utm +zone=23 +ellps=GRS80 +units=m
6211|SIRGAS 2000 / UTM zone 24N|p|xy|1|-42,0,-38.22,0.74|+proj=utm +zone=24 +ellps=GRS80 +units=m
6244|MAGNA-SIRGAS / Arauca urban grid|p|yx|1|-70.78,7.05,-70.71,7.1|+proj=col_urban +lat_0=7.08760639166667 +lon_0=-70.7583096555555 +x_0=1035263.443 +y_0=1275526.621 +h_0=100 +ellps=GRS80 +units=m
6245|MAGNA-SIRGAS / Armenia urban grid|p|yx|1|-75.73,4.5,-75.65,4.55|+proj=col_urban +lat_0=4.532325 +lon_0=-75.6734891666667 +x_0=1155824.666 +y_0=993087.465 +h_0=1470 +ellps=GRS80 +units=m
6246|MAGNA-SIRGAS / Barranquilla urban grid|p|yx|1|-74.87,10.85,-74.75,11.06|+proj=col_urban +lat_0=10.9231830833333 +lon_0=-74.8343313333333 +x_0=917264.406 +y_0=1699839.935 +h_0=100 +ellps=GRS80 +units=m
6247|MAGNA-SIRGAS / Bogota urban grid|p|yx|1|-74.27,4.45,-73.98,4.85|+proj=col_urban +lat_0=4.68048611111111 +lon_0=-74.1465916666667 +x_0=92334.879 +y_0=109320.965 +h_0=2550 +ellps=GRS80 +units=m
6248|MAGNA-SIRGAS / Bucaramanga urban grid|p|yx|1|-73.19,7.03,-73.06,7.17|+proj=col_urban +lat_0=7.07888714166667 +lon_0=-73.1973432222222 +x_0=1097241.305 +y_0=1274642.278 +h_0=931 +ellps=GRS80 +units=m
6249|MAGNA-SIRGAS / Cali urban grid|p|yx|1|-76.61,3.32,-76.42,3.56|+proj=col_urban +lat_0=3.44188333333333 +lon_0=-76.5205625 +x_0=1061900.18 +y_0=872364.63 +h_0=1000 +ellps=GRS80 +units=m
6250|MAGNA-SIRGAS / Cartagena urban grid|p|yx|1|-75.57,10.27,-75.42,10.47|+proj=col_urban +lat_0=10.3970475 +lon_0=-75.5112069444444 +x_0=842981.41 +y_0=1641887.09 +h_0=0 +ellps=GRS80 +units=m
6251|MAGNA-SIRGAS / Cucuta urban grid|p|yx|1|-72.56,7.81,-72.46,7.97|+proj=col_urban +lat_0=7.88893673611111 +lon_0=-72.50287095 +x_0=842805.406 +y_0=1364404.57 +h_0=308 +ellps=GRS80 +units=m
6252|MAGNA-SIRGAS / Florencia urban grid|p|yx|1|-75.63,1.57,-75.59,1.65|+proj=col_urban +lat_0=1.62101229444444 +lon_0=-75.6191176027778 +x_0=1162300.348 +y_0=671068.716 +h_0=300 +ellps=GRS80 +units=m
6253|MAGNA-SIRGAS / Ibague urban grid|p|yx|1|-75.27,4.39,-75.11,4.47|+proj=col_urban +lat_0=4.41941282777778 +lon_0=-75.1799259333333 +x_0=877634.33 +y_0=980541.348 +h_0=1100 +ellps=GRS80 +units=m
6254|MAGNA-SIRGAS / Inirida urban grid|p|yx|1|-67.94,3.8,-67.88,3.9|+proj=col_urban +lat_0=3.84543818333333 +lon_0=-67.9052320888889 +x_0=1019177.687 +y_0=491791.326 +h_0=96 +ellps=GRS80 +units=m
6255|MAGNA-SIRGAS / Leticia urban grid|p|yx|1|-69.98,-4.23,-69.92,-4.17|+proj=col_urban +lat_0=-4.19768404722222 +lon_0=-69.9428110583333 +x_0=25978.217 +y_0=27501.365 +h_0=89.7 +ellps=GRS80 +units=m
6256|MAGNA-SIRGAS / Manizales urban grid|p|yx|1|-75.54,5.02,-75.44,5.11|+proj=col_urban +lat_0=5.06815388888889 +lon_0=-75.5110947222222 +x_0=1173727.04 +y_0=1052391.13 +h_0=2100 +ellps=GRS80 +units=m
6257|MAGNA-SIRGAS / Medellin urban grid|p|yx|1|-75.66,6.12,-75.5,6.37|+proj=col_urban +lat_0=6.22920888888889 +lon_0=-75.5648869444444 +x_0=835378.647 +y_0=1180816.875 +h_0=1510 +ellps=GRS80 +units=m
6258|MAGNA-SIRGAS / Mitu urban grid|p|yx|1|-70.25,1.23,-70.21,1.29|+proj=col_urban +lat_0=1.24996936666667 +lon_0=-70.2354616555556 +x_0=1093717.398 +y_0=629997.236 +h_0=170 +ellps=GRS80 +units=m
6259|MAGNA-SIRGAS / Mocoa urban grid|p|yx|1|-76.66,1.12,-76.63,1.18|+proj=col_urban +lat_0=1.14002335833333 +lon_0=-76.6510212194444 +x_0=1047467.388 +y_0=617828.474 +h_0=655.2 +ellps=GRS80 +units=m
6260|MAGNA-SIRGAS / Monteria urban grid|p|yx|1|-75.94,8.7,-75.82,8.81|+proj=col_urban +lat_0=8.77308575555556 +lon_0=-75.8795533305556 +x_0=1131814.934 +y_0=1462131.119 +h_0=15 +ellps=GRS80 +units=m
6261|MAGNA-SIRGAS / Neiva urban grid|p|yx|1|-75.32,2.87,-75.23,2.99|+proj=col_urban +lat_0=2.94241505555556 +lon_0=-75.2964367222222 +x_0=864476.923 +y_0=817199.827 +h_0=430 +ellps=GRS80 +units=m
6262|MAGNA-SIRGAS / Pasto urban grid|p|yx|1|-77.32,1.16,-77.23,1.26|+proj=col_urban +lat_0=1.20098951388889 +lon_0=-77.2531256333333 +x_0=980469.695 +y_0=624555.332 +h_0=2530 +ellps=GRS80 +units=m
6263|MAGNA-SIRGAS / Pereira urban grid|p|yx|1|-75.77,4.78,-75.64,4.87|+proj=col_urban +lat_0=4.81359361111111 +lon_0=-75.6939513888889 +x_0=1153492.012 +y_0=1024195.255 +h_0=1500 +ellps=GRS80 +units=m
6264|MAGNA-SIRGAS / Popayan urban grid|p|yx|1|-76.65,2.41,-76.55,2.49|+proj=col_urban +lat_0=2.45615988333333 +lon_0=-76.6060916361111 +x_0=1052430.525 +y_0=763366.548 +h_0=1740 +ellps=GRS80 +units=m
6265|MAGNA-SIRGAS / Puerto Carreno urban grid|p|yx|1|-67.7,5.98,-67.41,6.3|+proj=col_urban +lat_0=6.18072141388889 +lon_0=-67.5007502472222 +x_0=1063834.703 +y_0=1175257.481 +h_0=51.58 +ellps=GRS80 +units=m
6266|MAGNA-SIRGAS / Quibdo urban grid|p|yx|1|-76.68,5.66,-76.63,5.72|+proj=col_urban +lat_0=5.69424766111111 +lon_0=-76.6507538583333 +x_0=1047273.617 +y_0=1121443.09 +h_0=44 +ellps=GRS80 +units=m
6267|MAGNA-SIRGAS / Riohacha urban grid|p|yx|1|-72.96,11.42,-72.84,11.58|+proj=col_urban +lat_0=11.5369133277778 +lon_0=-72.9027688694444 +x_0=1128154.73 +y_0=1767887.914 +h_0=6 +ellps=GRS80 +units=m
6268|MAGNA-SIRGAS / San Andres urban grid|p|yx|1|-81.82,12.43,-81.6,12.65|+proj=col_urban +lat_0=12.523794325 +lon_0=-81.72937595 +x_0=820439.298 +y_0=1877357.828 +h_0=6 +ellps=GRS80 +units=m
6269|MAGNA-SIRGAS / San Jose del Guaviare urban grid|p|yx|1|-72.66,2.54,-72.6,2.61|+proj=col_urban +lat_0=2.56407894166667 +lon_0=-72.640033325 +x_0=1159876.62 +y_0=775380.342 +h_0=185 +ellps=GRS80 +units=m
6270|MAGNA-SIRGAS / Santa Marta urban grid|p|yx|1|-74.24,11.16,-74.13,11.3|+proj=col_urban +lat_0=11.2196430555556 +lon_0=-74.2250052777778 +x_0=983892.409 +y_0=1732533.518 +h_0=29 +ellps=GRS80 +units=m
6271|MAGNA-SIRGAS / Sucre urban grid|p|yx|1|-74.74,8.79,-74.69,8.83|+proj=col_urban +lat_0=8.81055036666667 +lon_0=-74.722466825 +x_0=929043.607 +y_0=1466125.658 +h_0=20 +ellps=GRS80 +units=m
6272|MAGNA-SIRGAS / Tunja urban grid|p|yx|1|-73.39,5.5,-73.3,5.61|+proj=col_urban +lat_0=5.53419473888889 +lon_0=-73.3519389 +x_0=1080514.91 +y_0=1103772.028 +h_0=2800 +ellps=GRS80 +units=m
6273|MAGNA-SIRGAS / Valledupar urban grid|p|yx|1|-73.3,10.39,-73.19,10.51|+proj=col_urban +lat_0=10.4472611111111 +lon_0=-73.2465713888889 +x_0=1090979.66 +y_0=1647208.93 +h_0=200 +ellps=GRS80 +units=m
6274|MAGNA-SIRGAS / Villavicencio urban grid|p|yx|1|-73.69,4.07,-73.56,4.21|+proj=col_urban +lat_0=4.1553751 +lon_0=-73.6244859861111 +x_0=1050678.757 +y_0=950952.124 +h_0=427.19 +ellps=GRS80 +units=m
6275|MAGNA-SIRGAS / Yopal urban grid|p|yx|1|-72.43,5.3,-72.35,5.37|+proj=col_urban +lat_0=5.35392722222222 +lon_0=-72.4200402777778 +x_0=851184.177 +y_0=1083954.137 +h_0=300 +ellps=GRS80 +units=m
6307|NAD83(CORS96) / Puerto Rico and Virgin Is.|p|xy|1|-67.97,17.62,-64.51,18.57|+proj=lcc +lat_0=17.8333333333333 +lon_0=-66.4333333333333 +lat_1=18.4333333333333 +lat_2=18.0333333333333 +x_0=200000 +y_0=200000 +ellps=GRS80 +units=m
6311|CGRS93|g|yx|111319.490793274|32.2,34.59,34.65,35.74|+proj=longlat +ellps=WGS84
6312|CGRS93 / Cyprus Local Transverse Mercator|p|xy|1|32.2,34.59,34.65,35.74|+proj=tmerc +lat_0=0 +lon_0=33 +k=0.99995 +x_0=200000 +y_0=-3500000 +ellps=WGS84 +units=m
6316|MGI 1901 / Balkans zone 7|p|xy|1|19.5,41.85,22.51,46.19|+proj=tmerc +lat_0=0 +lon_0=21 +k=0.9999 +x_0=7500000 +y_0=0 +ellps=bessel +towgs84=682,-203,480,0,0,0,0 +units=m
6316|MGI 1901 / Balkans zone 7|p|xy|1|19.5,41.85,22.51,46.19|+proj=tmerc +lat_0=0 +lon_0=21 +k=0.9999 +x_0=7500000 +y_0=0 +ellps=bessel +towgs84=682,-203,480,0,0,0,0 +units=m
6318|NAD83(2011)|g|yx|111319.490793274|167.65,14.92,-63.88,74.71|+proj=longlat +ellps=GRS80
6322|NAD83(PA11)|g|yx|111319.490793274|157.47,-17.56,-151.27,31.8|+proj=longlat +ellps=GRS80
6325|NAD83(MA11)|g|yx|111319.490793274|129.48,1.64,149.55,23.9|+proj=longlat +ellps=GRS80
6328|NAD83(2011) / UTM zone 59N|p|xy|1|167.65,49.01,174.01,56.28|+proj=utm +zone=59 +ellps=GRS80 +units=m
6329|NAD83(2011) / UTM zone 60N|p|xy|1|174,47.92,180,56.67|+proj=utm +zone=60 +ellps=GRS80 +units=m
6330|NAD83(2011) / UTM zone 1N|p|xy|1|-180,47.88,-173.99,63.21|+proj=utm +zone=1 +ellps=GRS80 +units=m
6331|NAD83(2011) / UTM zone 2N|p|xy|1|-174,48.66,-167.99,73.05|+proj=utm +zone=2 +ellps=GRS80 +units=m
6332|NAD83(2011) / UTM zone 3N|p|xy|1|-168,49.52,-161.99,74.29|+proj=utm +zone=3 +ellps=GRS80 +units=m
6333|NAD83(2011) / UTM zone 4N|p|xy|1|-162,50.98,-155.99,74.71|+proj=utm +zone=4 +ellps=GRS80 +units=m
6334|NAD83(2011) / UTM zone 5N|p|xy|1|-156,52.15,-149.99,74.71|+proj=utm +zone=5 +ellps=GRS80 +units=m
6335|NAD83(2011) / UTM zone 6N|p|xy|1|-150,54.05,-143.99,74.13|+proj=utm +zone=6 +ellps=GRS80 +units=m
6336|NAD83(2011) / UTM zone 7N|p|xy|1|-144,53.47,-137.99,73.59|+proj=utm +zone=7 +ellps=GRS80 +units=m
6337|NAD83(2011) / UTM zone 8N|p|xy|1|-138,53.6,-131.99,73.04|+proj=utm +zone=8 +ellps=GRS80 +units=m
6338|NAD83(2011) / UTM zone 9N|p|xy|1|-132,35.38,-126,56.84|+proj=utm +zone=9 +ellps=GRS80 +units=m
6339|NAD83(2011) / UTM zone 10N|p|xy|1|-126,30.54,-119.99,49.09|+proj=utm +zone=10 +ellps=GRS80 +units=m
6340|NAD83(2011) / UTM zone 11N|p|xy|1|-120,30.88,-114,49.01|+proj=utm +zone=11 +ellps=GRS80 +units=m
6341|NAD83(2011) / UTM zone 12N|p|xy|1|-114,31.33,-108,49.01|+proj=utm +zone=12 +ellps=GRS80 +units=m
6342|NAD83(2011) / UTM zone 13N|p|xy|1|-108,28.98,-102,49.01|+proj=utm +zone=13 +ellps=GRS80 +units=m
6343|NAD83(2011) / UTM zone 14N|p|xy|1|-102,25.83,-96,49.01|+proj=utm +zone=14 +ellps=GRS80 +units=m
6344|NAD83(2011) / UTM zone 15N|p|xy|1|-96.01,25.61,-90,49.38|+proj=utm +zone=15 +ellps=GRS80 +units=m
6345|NAD83(2011) / UTM zone 16N|p|xy|1|-90,23.97,-84,48.32|+proj=utm +zone=16 +ellps=GRS80 +units=m
6346|NAD83(2011) / UTM zone 17N|p|xy|1|-84,23.81,-78,46.13|+proj=utm +zone=17 +ellps=GRS80 +units=m
6347|NAD83(2011) / UTM zone 18N|p|xy|1|-78,28.28,-72,45.03|+proj=utm +zone=18 +ellps=GRS80 +units=m
6348|NAD83(2011) / UTM zone 19N|p|xy|1|-72,33.61,-65.99,47.47|+proj=utm +zone=19 +ellps=GRS80 +units=m
6350|NAD83(2011) / Conus Albers|p|xy|1|-124.79,24.41,-66.91,49.38|+proj=aea +lat_0=23 +lon_0=-96 +lat_1=29.5 +lat_2=45.5 +x_0=0 +y_0=0 +ellps=GRS80 +units=m
6351|NAD83(2011) / EPSG Arctic zone 5-29|p|xy|1|-173,69.5,-153,74.51|+proj=lcc +lat_0=72.0250091944445 +lon_0=-163 +lat_1=73.6666666666667 +lat_2=70.3333333333333 +x_0=29500000 +y_0=5500000 +ellps=GRS80 +units=m
6352|NAD83(2011) / EPSG Arctic zone 5-31|p|xy|1|-157,69.5,-137,74.51|+proj=lcc +lat_0=72.0250091944445 +lon_0=-147 +lat_1=73.6666666666667 +lat_2=70.3333333333333 +x_0=31500000 +y_0=5500000 +ellps=GRS80 +units=m
6353|NAD83(2011) / EPSG Arctic zone 6-14|p|xy|1|-174,66.16,-156,71.17|+proj=lcc +lat_0=68.6874755555556 +lon_0=-165 +lat_1=70.3333333333333 +lat_2=67 +x_0=14500000 +y_0=6500000 +ellps=GRS80 +units=m
6354|NAD83(2011) / EPSG Arctic zone 6-16|p|xy|1|-156,66.16,-138,71.17|+proj=lcc +lat_0=68.6874755555556 +lon_0=-147 +lat_1=70.3333333333333 +lat_2=67 +x_0=16500000 +y_0=6500000 +ellps=GRS80 +units=m
6355|NAD83(2011) / Alabama East|p|xy|1|-86.79,30.99,-84.89,35|+proj=tmerc +lat_0=30.5 +lon_0=-85.8333333333333 +k=0.99996 +x_0=200000 +y_0=0 +ellps=GRS80 +units=m
6356|NAD83(2011) / Alabama West|p|xy|1|-88.48,30.14,-86.3,35.02|+proj=tmerc +lat_0=30 +lon_0=-87.5 +k=0.999933333 +x_0=600000 +y_0=0 +ellps=GRS80 +units=m
6362|Mexico ITRF92 / LCC|p|yx|1|-122.19,12.1,-84.64,32.72|+proj=lcc +lat_0=12 +lon_0=-102 +lat_1=17.5 +lat_2=29.5 +x_0=2500000 +y_0=0 +ellps=GRS80 +units=m
6365|Mexico ITRF2008|g|yx|111319.490793274|-122.19,12.1,-84.64,32.72|+proj=longlat +ellps=GRS80
6366|Mexico ITRF2008 / UTM zone 11N|p|xy|1|-122.19,15.01,-114,32.72|+proj=utm +zone=11 +ellps=GRS80 +units=m
6367|Mexico ITRF2008 / UTM zone 12N|p|xy|1|-114,15.09,-108,32.27|+proj=utm +zone=12 +ellps=GRS80 +units=m
6368|Mexico ITRF2008 / UTM zone 13N|p|xy|1|-108,14.05,-102,31.79|+proj=utm +zone=13 +ellps=GRS80 +units=m
6369|Mexico ITRF2008 / UTM zone 14N|p|xy|1|-102,12.3,-96,29.81|+proj=utm +zone=14 +ellps=GRS80 +units=m
6370|Mexico ITRF2008 / UTM zone 15N|p|xy|1|-96,12.1,-90,26|+proj=utm +zone=15 +ellps=GRS80 +units=m
6371|Mexico ITRF2008 / UTM zone 16N|p|xy|1|-90,17.81,-84.64,25.77|+proj=utm +zone=16 +ellps=GRS80 +units=m
6372|Mexico ITRF2008 / LCC|p|yx|1|-122.19,12.1,-84.64,32.72|+proj=lcc +lat_0=12 +lon_0=-102 +lat_1=17.5 +lat_2=29.5 +x_0=2500000 +y_0=0 +ellps=GRS80 +units=m
6381|UCS-2000 / Ukraine TM zone 7|p|yx|1|22.15,48.24,22.5,48.98|+proj=tmerc +lat_0=0 +lon_0=21 +k=1 +x_0=300000 +y_0=0 +ellps=krass +units=m
6382|UCS-2000 / Ukraine TM zone 8|p|yx|1|22.5,47.71,25.5,51.96|+proj=tmerc +lat_0=0 +lon_0=24 +k=1 +x_0=300000 +y_0=0 +ellps=krass +units=m
6383|UCS-2000 / Ukraine TM zone 9|p|yx|1|25.5,45.26,28.5,51.94|+proj=tmerc +lat_0=0 +lon_0=27 +k=1 +x_0=300000 +y_0=0 +ellps=krass +units=m
6384|UCS-2000 / Ukraine TM zone 10|p|yx|1|28.5,43.42,31.5,52.12|+proj=tmerc +lat_0=0 +lon_0=30 +k=1 +x_0=300000 +y_0=0 +ellps=krass +units=m
6385|UCS-2000 / Ukraine TM zone 11|p|yx|1|31.5,43.18,34.5,52.38|+proj=tmerc +lat_0=0 +lon_0=33 +k=1 +x_0=300000 +y_0=0 +ellps=krass +units=m
6386|UCS-2000 / Ukraine TM zone 12|p|yx|1|34.5,43.24,37.5,51.25|+proj=tmerc +lat_0=0 +lon_0=36 +k=1 +x_0=300000 +y_0=0 +ellps=krass +units=m
6387|UCS-2000 / Ukraine TM zone 13|p|yx|1|37.5,46.77,40.18,50.39|+proj=tmerc +lat_0=0 +lon_0=39 +k=1 +x_0=300000 +y_0=0 +ellps=krass +units=m
6391|Cayman Islands National Grid 2011|p|xy|0.3048|-83.6,17.58,-78.72,20.68|+proj=lcc +lat_0=19.3333333333333 +lon_0=-80.5666666666667 +lat_1=19.3333333333333 +lat_2=19.7 +x_0=899160 +y_0=579120 +ellps=GRS80 +units=ft
6393|NAD83(2011) / Alaska Albers|p|xy|1|172.42,51.3,-129.99,71.4|+proj=aea +lat_0=50 +lon_0=-154 +lat_1=55 +lat_2=65 +x_0=0 +y_0=0 +ellps=GRS80 +units=m
6394|NAD83(2011) / Alaska zone 1|p|xy|1|-141,54.61,-129.99,60.35|+proj=omerc +no_uoff +lat_0=57 +lonc=-133.666666666667 +alpha=323.130102361111 +gamma=323.130102361111 +k=0.9999 +x_0=5000000 +y_0=-5000000 +ellps=GRS80 +units=m
6395|NAD83(2011) / Alaska zone 2|p|xy|1|-144.01,59.72,-140.98,70.16|+proj=tmerc +lat_0=54 +lon_0=-142 +k=0.9999 +x_0=500000 +y_0=0 +ellps=GRS80 +units=m
6396|NAD83(2011) / Alaska zone 3|p|xy|1|-148,59.72,-144,70.38|+proj=tmerc +lat_0=54 +lon_0=-146 +k=0.9999 +x_0=500000 +y_0=0 +ellps=GRS80 +units=m
6397|NAD83(2011) / Alaska zone 4|p|xy|1|-152.01,59.11,-147.99,70.63|+proj=tmerc +lat_0=54 +lon_0=-150 +k=0.9999 +x_0=500000 +y_0=0 +ellps=GRS80 +units=m
6398|NAD83(2011) / Alaska zone 5|p|xy|1|-156,55.72,-151.86,71.28|+proj=tmerc +lat_0=54 +lon_0=-154 +k=0.9999 +x_0=500000 +y_0=0 +ellps=GRS80 +units=m
6399|NAD83(2011) / Alaska zone 6|p|xy|1|-160,54.89,-155.99,71.4|+proj=tmerc +lat_0=54 +lon_0=-158 +k=0.9999 +x_0=500000 +y_0=0 +ellps=GRS80 +units=m
6400|NAD83(2011) / Alaska zone 7|p|xy|1|-164.01,54.32,-160,70.74|+proj=tmerc +lat_0=54 +lon_0=-162 +k=0.9999 +x_0=500000 +y_0=0 +ellps=GRS80 +units=m
6401|NAD83(2011) / Alaska zone 8|p|xy|1|-168.26,54.34,-164,69.05|+proj=tmerc +lat_0=54 +lon_0=-166 +k=0.9999 +x_0=500000 +y_0=0 +ellps=GRS80 +units=m
6402|NAD83(2011) / Alaska zone 9|p|xy|1|-173.16,56.49,-168,65.82|+proj=tmerc +lat_0=54 +lon_0=-170 +k=0.9999 +x_0=500000 +y_0=0 +ellps=GRS80 +units=m
6403|NAD83(2011) / Alaska zone 10|p|xy|1|172.42,51.3,-164.84,54.34|+proj=lcc +lat_0=51 +lon_0=-176 +lat_1=53.8333333333333 +lat_2=51.8333333333333 +x_0=1000000 +y_0=0 +ellps=GRS80 +units=m
6404|NAD83(2011) / Arizona Central|p|xy|1|-113.35,31.33,-110.44,37.01|+proj=tmerc +lat_0=31 +lon_0=-111.916666666667 +k=0.9999 +x_0=213360 +y_0=0 +ellps=GRS80 +units=m
6405|NAD83(2011) / Arizona Central (ft)|p|xy|0.3048|-113.35,31.33,-110.44,37.01|+proj=tmerc +lat_0=31 +lon_0=-111.916666666667 +k=0.9999 +x_0=213360 +y_0=0 +ellps=GRS80 +units=ft
6406|NAD83(2011) / Arizona East|p|xy|1|-111.71,31.33,-109.04,37.01|+proj=tmerc +lat_0=31 +lon_0=-110.166666666667 +k=0.9999 +x_0=213360 +y_0=0 +ellps=GRS80 +units=m
6407|NAD83(2011) / Arizona East (ft)|p|xy|0.3048|-111.71,31.33,-109.04,37.01|+proj=tmerc +lat_0=31 +lon_0=-110.166666666667 +k=0.9999 +x_0=213360 +y_0=0 +ellps=GRS80 +units=ft
6408|NAD83(2011) / Arizona West|p|xy|1|-114.81,32.05,-112.52,37|+proj=tmerc +lat_0=31 +lon_0=-113.75 +k=0.999933333 +x_0=213360 +y_0=0 +ellps=GRS80 +units=m
6409|NAD83(2011) / Arizona West (ft)|p|xy|0.3048|-114.81,32.05,-112.52,37|+proj=tmerc +lat_0=31 +lon_0=-113.75 +k=0.999933333 +x_0=213360 +y_0=0 +ellps=GRS80 +units=ft
6410|NAD83(2011) / Arkansas North|p|xy|1|-94.62,34.67,-89.64,36.5|+proj=lcc +lat_0=34.3333333333333 +lon_0=-92 +lat_1=36.2333333333333 +lat_2=34.9333333333333 +x_0=400000 +y_0=0 +ellps=GRS80 +units=m
6411|NAD83(2011) / Arkansas North (ftUS)|p|xy|0.304800609601219|-94.62,34.67,-89.64,36.5|+proj=lcc +lat_0=34.3333333333333 +lon_0=-92 +lat_1=36.2333333333333 +lat_2=34.9333333333333 +x_0=399999.99998984 +y_0=0 +ellps=GRS80 +units=us-ft
6412|NAD83(2011) / Arkansas South|p|xy|1|-94.48,33.01,-90.4,35.1|+proj=lcc +lat_0=32.6666666666667 +lon_0=-92 +lat_1=34.7666666666667 +lat_2=33.3 +x_0=400000 +y_0=400000 +ellps=GRS80 +units=m
6413|NAD83(2011) / Arkansas South (ftUS)|p|xy|0.304800609601219|-94.48,33.01,-90.4,35.1|+proj=lcc +lat_0=32.6666666666667 +lon_0=-92 +lat_1=34.7666666666667 +lat_2=33.3 +x_0=399999.99998984 +y_0=399999.99998984 +ellps=GRS80 +units=us-ft
6414|NAD83(2011) / California Albers|p|xy|1|-124.45,32.53,-114.12,42.01|+proj=aea +lat_0=0 +lon_0=-120 +lat_1=34 +lat_2=40.5 +x_0=0 +y_0=-4000000 +ellps=GRS80 +units=m
6415|NAD83(2011) / California zone 1|p|xy|1|-124.45,39.59,-119.99,42.01|+proj=lcc +lat_0=39.3333333333333 +lon_0=-122 +lat_1=41.6666666666667 +lat_2=40 +x_0=2000000 +y_0=500000 +ellps=GRS80 +units=m
6416|NAD83(2011) / California zone 1 (ftUS)|p|xy|0.304800609601219|-124.45,39.59,-119.99,42.01|+proj=lcc +lat_0=39.3333333333333 +lon_0=-122 +lat_1=41.6666666666667 +lat_2=40 +x_0=2000000.0001016 +y_0=500000.0001016 +ellps=GRS80 +units=us-ft
6417|NAD83(2011) / California zone 2|p|xy|1|-124.06,38.02,-119.54,40.16|+proj=lcc +lat_0=37.6666666666667 +lon_0=-122 +lat_1=39.8333333333333 +lat_2=38.3333333333333 +x_0=2000000 +y_0=500000 +ellps=GRS80 +units=m
6418|NAD83(2011) / California zone 2 (ftUS)|p|xy|0.304800609601219|-124.06,38.02,-119.54,40.16|+proj=lcc +lat_0=37.6666666666667 +lon_0=-122 +lat_1=39.8333333333333 +lat_2=38.3333333333333 +x_0=2000000.0001016 +y_0=500000.0001016 +ellps=GRS80 +units=us-ft
6419|NAD83(2011) / California zone 3|p|xy|1|-123.02,36.73,-117.83,38.71|+proj=lcc +lat_0=36.5 +lon_0=-120.5 +lat_1=38.4333333333333 +lat_2=37.0666666666667 +x_0=2000000 +y_0=500000 +ellps=GRS80 +units=m
6420|NAD83(2011) / California zone 3 (ftUS)|p|xy|0.304800609601219|-123.02,36.73,-117.83,38.71|+proj=lcc +lat_0=36.5 +lon_0=-120.5 +lat_1=38.4333333333333 +lat_2=37.0666666666667 +x_0=2000000.0001016 +y_0=500000.0001016 +ellps=GRS80 +units=us-ft
6421|NAD83(2011) / California zone 4|p|xy|1|-122.01,35.78,-115.62,37.58|+proj=lcc +lat_0=35.3333333333333 +lon_0=-119 +lat_1=37.25 +lat_2=36 +x_0=2000000 +y_0=500000 +ellps=GRS80 +units=m
6422|NAD83(2011) / California zone 4 (ftUS)|p|xy|0.304800609601219|-122.01,35.78,-115.62,37.58|+proj=lcc +lat_0=35.3333333333333 +lon_0=-119 +lat_1=37.25 +lat_2=36 +x_0=2000000.0001016 +y_0=500000.0001016 +ellps=GRS80 +units=us-ft
6423|NAD83(2011) / California zone 5|p|xy|1|-121.42,32.76,-114.12,35.81|+proj=lcc +lat_0=33.5 +lon_0=-118 +lat_1=35.4666666666667 +lat_2=34.0333333333333 +x_0=2000000 +y_0=500000 +ellps=GRS80 +units=m
6424|NAD83(2011) / California zone 5 (ftUS)|p|xy|0.304800609601219|-121.42,32.76,-114.12,35.81|+proj=lcc +lat_0=33.5 +lon_0=-118 +lat_1=35.4666666666667 +lat_2=34.0333333333333 +x_0=2000000.0001016 +y_0=500000.0001016 +ellps=GRS80 +units=us-ft
6425|NAD83(2011) / California zone 6|p|xy|1|-118.15,32.53,-114.42,34.08|+proj=lcc +lat_0=32.1666666666667 +lon_0=-116.25 +lat_1=33.8833333333333 +lat_2=32.7833333333333 +x_0=2000000 +y_0=500000 +ellps=GRS80 +units=m
6426|NAD83(2011) / California zone 6 (ftUS)|p|xy|0.304800609601219|-118.15,32.53,-114.42,34.08|+proj=lcc +lat_0=32.1666666666667 +lon_0=-116.25 +lat_1=33.8833333333333 +lat_2=32.7833333333333 +x_0=2000000.0001016 +y_0=500000.0001016 +ellps=GRS80 +units=us-ft
6427|NAD83(2011) / Colorado Central|p|xy|1|-109.06,38.14,-102.04,40.09|+proj=lcc +lat_0=37.8333333333333 +lon_0=-105.5 +lat_1=39.75 +lat_2=38.45 +x_0=914401.8289 +y_0=304800.6096 +ellps=GRS80 +units=m
6428|NAD83(2011) / Colorado Central (ftUS)|p|xy|0.304800609601219|-109.06,38.14,-102.04,40.09|+proj=lcc +lat_0=37.8333333333333 +lon_0=-105.5 +lat_1=39.75 +lat_2=38.45 +x_0=914401.828803658 +y_0=304800.609601219 +ellps=GRS80 +units=us-ft
6429|NAD83(2011) / Colorado North|p|xy|1|-109.06,39.56,-102.04,41.01|+proj=lcc +lat_0=39.3333333333333 +lon_0=-105.5 +lat_1=40.7833333333333 +lat_2=39.7166666666667 +x_0=914401.8289 +y_0=304800.6096 +ellps=GRS80 +units=m
6430|NAD83(2011) / Colorado North (ftUS)|p|xy|0.304800609601219|-109.06,39.56,-102.04,41.01|+proj=lcc +lat_0=39.3333333333333 +lon_0=-105.5 +lat_1=40.7833333333333 +lat_2=39.7166666666667 +x_0=914401.828803658 +y_0=304800.609601219 +ellps=GRS80 +units=us-ft
6431|NAD83(2011) / Colorado South|p|xy|1|-109.06,36.98,-102.04,38.68|+proj=lcc +lat_0=36.6666666666667 +lon_0=-105.5 +lat_1=38.4333333333333 +lat_2=37.2333333333333 +x_0=914401.8289 +y_0=304800.6096 +ellps=GRS80 +units=m
6432|NAD83(2011) / Colorado South (ftUS)|p|xy|0.304800609601219|-109.06,36.98,-102.04,38.68|+proj=lcc +lat_0=36.6666666666667 +lon_0=-105.5 +lat_1=38.4333333333333 +lat_2=37.2333333333333 +x_0=914401.828803658 +y_0=304800.609601219 +ellps=GRS80 +units=us-ft
6433|NAD83(2011) / Connecticut|p|xy|1|-73.73,40.98,-71.78,42.05|+proj=lcc +lat_0=40.8333333333333 +lon_0=-72.75 +lat_1=41.8666666666667 +lat_2=41.2 +x_0=304800.6096 +y_0=152400.3048 +ellps=GRS80 +units=m
6434|NAD83(2011) / Connecticut (ftUS)|p|xy|0.304800609601219|-73.73,40.98,-71.78,42.05|+proj=lcc +lat_0=40.8333333333333 +lon_0=-72.75 +lat_1=41.8666666666667 +lat_2=41.2 +x_0=304800.609601219 +y_0=152400.30480061 +ellps=GRS80 +units=us-ft
6435|NAD83(2011) / Delaware|p|xy|1|-75.8,38.44,-74.97,39.85|+proj=tmerc +lat_0=38 +lon_0=-75.4166666666667 +k=0.999995 +x_0=200000 +y_0=0 +ellps=GRS80 +units=m
6436|NAD83(2011) / Delaware (ftUS)|p|xy|0.304800609601219|-75.8,38.44,-74.97,39.85|+proj=tmerc +lat_0=38 +lon_0=-75.4166666666667 +k=0.999995 +x_0=200000.0001016 +y_0=0 +ellps=GRS80 +units=us-ft
6437|NAD83(2011) / Florida East|p|xy|1|-82.33,24.41,-79.97,30.83|+proj=tmerc +lat_0=24.3333333333333 +lon_0=-81 +k=0.999941177 +x_0=200000 +y_0=0 +ellps=GRS80 +units=m
6438|NAD83(2011) / Florida East (ftUS)|p|xy|0.304800609601219|-82.33,24.41,-79.97,30.83|+proj=tmerc +lat_0=24.3333333333333 +lon_0=-81 +k=0.999941177 +x_0=200000.0001016 +y_0=0 +ellps=GRS80 +units=us-ft
6439|NAD83(2011) / Florida GDL Albers|p|xy|1|-87.63,24.41,-79.97,31.01|+proj=aea +lat_0=24 +lon_0=-84 +lat_1=24 +lat_2=31.5 +x_0=400000 +y_0=0 +ellps=GRS80 +units=m
6440|NAD83(2011) / Florida North|p|xy|1|-87.63,29.21,-82.04,31.01|+proj=lcc +lat_0=29 +lon_0=-84.5 +lat_1=30.75 +lat_2=29.5833333333333 +x_0=600000 +y_0=0 +ellps=GRS80 +units=m
6441|NAD83(2011) / Florida North (ftUS)|p|xy|0.304800609601219|-87.63,29.21,-82.04,31.01|+proj=lcc +lat_0=29 +lon_0=-84.5 +lat_1=30.75 +lat_2=29.5833333333333 +x_0=600000 +y_0=0 +ellps=GRS80 +units=us-ft
6442|NAD83(2011) / Florida West|p|xy|1|-83.34,26.27,-81.13,29.6|+proj=tmerc +lat_0=24.3333333333333 +lon_0=-82 +k=0.999941177 +x_0=200000 +y_0=0 +ellps=GRS80 +units=m
6443|NAD83(2011) / Florida West (ftUS)|p|xy|0.304800609601219|-83.34,26.27,-81.13,29.6|+proj=tmerc +lat_0=24.3333333333333 +lon_0=-82 +k=0.999941177 +x_0=200000.0001016 +y_0=0 +ellps=GRS80 +units=us-ft
6444|NAD83(2011) / Georgia East|p|xy|1|-83.47,30.36,-80.77,34.68|+proj=tmerc +lat_0=30 +lon_0=-82.1666666666667 +k=0.9999 +x_0=200000 +y_0=0 +ellps=GRS80 +units=m
6445|NAD83(2011) / Georgia East (ftUS)|p|xy|0.304800609601219|-83.47,30.36,-80.77,34.68|+proj=tmerc +lat_0=30 +lon_0=-82.1666666666667 +k=0.9999 +x_0=200000.0001016 +y_0=0 +ellps=GRS80 +units=us-ft
6446|NAD83(2011) / Georgia West|p|xy|1|-85.61,30.62,-82.99,35.01|+proj=tmerc +lat_0=30 +lon_0=-84.1666666666667 +k=0.9999 +x_0=700000 +y_0=0 +ellps=GRS80 +units=m
6447|NAD83(2011) / Georgia West (ftUS)|p|xy|0.304800609601219|-85.61,30.62,-82.99,35.01|+proj=tmerc +lat_0=30 +lon_0=-84.1666666666667 +k=0.9999 +x_0=699999.9998984 +y_0=0 +ellps=GRS80 +units=us-ft
6448|NAD83(2011) / Idaho Central|p|xy|1|-115.3,41.99,-112.67,45.7|+proj=tmerc +lat_0=41.6666666666667 +lon_0=-114 +k=0.999947368 +x_0=500000 +y_0=0 +ellps=GRS80 +units=m
6449|NAD83(2011) / Idaho Central (ftUS)|p|xy|0.304800609601219|-115.3,41.99,-112.67,45.7|+proj=tmerc +lat_0=41.6666666666667 +lon_0=-114 +k=0.999947368 +x_0=500000.0001016 +y_0=0 +ellps=GRS80 +units=us-ft
6450|NAD83(2011) / Idaho East|p|xy|1|-113.24,41.99,-111.04,44.75|+proj=tmerc +lat_0=41.6666666666667 +lon_0=-112.166666666667 +k=0.999947368 +x_0=200000 +y_0=0 +ellps=GRS80 +units=m
6451|NAD83(2011) / Idaho East (ftUS)|p|xy|0.304800609601219|-113.24,41.99,-111.04,44.75|+proj=tmerc +lat_0=41.6666666666667 +lon_0=-112.166666666667 +k=0.999947368 +x_0=200000.0001016 +y_0=0 +ellps=GRS80 +units=us-ft
6452|NAD83(2011) / Idaho West|p|xy|1|-117.24,41.99,-114.32,49.01|+proj=tmerc +lat_0=41.6666666666667 +lon_0=-115.75 +k=0.999933333 +x_0=800000 +y_0=0 +ellps=GRS80 +units=m
6453|NAD83(2011) / Idaho West (ftUS)|p|xy|0.304800609601219|-117.24,41.99,-114.32,49.01|+proj=tmerc +lat_0=41.6666666666667 +lon_0=-115.75 +k=0.999933333 +x_0=800000.0001016 +y_0=0 +ellps=GRS80 +units=us-ft
6454|NAD83(2011) / Illinois East|p|xy|1|-89.27,37.06,-87.02,42.5|+proj=tmerc +lat_0=36.6666666666667 +lon_0=-88.3333333333333 +k=0.999975 +x_0=300000 +y_0=0 +ellps=GRS80 +units=m
6455|NAD83(2011) / Illinois East (ftUS)|p|xy|0.304800609601219|-89.27,37.06,-87.02,42.5|+proj=tmerc +lat_0=36.6666666666667 +lon_0=-88.3333333333333 +k=0.999975 +x_0=300000 +y_0=0 +ellps=GRS80 +units=us-ft
6456|NAD83(2011) / Illinois West|p|xy|1|-91.52,36.97,-88.92,42.51|+proj=tmerc +lat_0=36.6666666666667 +lon_0=-90.1666666666667 +k=0.999941177 +x_0=700000 +y_0=0 +ellps=GRS80 +units=m
6457|NAD83(2011) / Illinois West (ftUS)|p|xy|0.304800609601219|-91.52,36.97,-88.92,42.51|+proj=tmerc +lat_0=36.6666666666667 +lon_0=-90.1666666666667 +k=0.999941177 +x_0=699999.99998984 +y_0=0 +ellps=GRS80 +units=us-ft
6458|NAD83(2011) / Indiana East|p|xy|1|-86.59,37.95,-84.78,41.77|+proj=tmerc +lat_0=37.5 +lon_0=-85.6666666666667 +k=0.999966667 +x_0=100000 +y_0=250000 +ellps=GRS80 +units=m
6459|NAD83(2011) / Indiana East (ftUS)|p|xy|0.304800609601219|-86.59,37.95,-84.78,41.77|+proj=tmerc +lat_0=37.5 +lon_0=-85.6666666666667 +k=0.999966667 +x_0=99999.9998983998 +y_0=249999.9998984 +ellps=GRS80 +units=us-ft
6460|NAD83(2011) / Indiana West|p|xy|1|-88.1,37.77,-86.24,41.77|+proj=tmerc +lat_0=37.5 +lon_0=-87.0833333333333 +k=0.999966667 +x_0=900000 +y_0=250000 +ellps=GRS80 +units=m
6461|NAD83(2011) / Indiana West (ftUS)|p|xy|0.304800609601219|-88.1,37.77,-86.24,41.77|+proj=tmerc +lat_0=37.5 +lon_0=-87.0833333333333 +k=0.999966667 +x_0=900000 +y_0=249999.9998984 +ellps=GRS80 +units=us-ft
6462|NAD83(2011) / Iowa North|p|xy|1|-96.65,41.85,-90.15,43.51|+proj=lcc +lat_0=41.5 +lon_0=-93.5 +lat_1=43.2666666666667 +lat_2=42.0666666666667 +x_0=1500000 +y_0=1000000 +ellps=GRS80 +units=m
6463|NAD83(2011) / Iowa North (ftUS)|p|xy|0.304800609601219|-96.65,41.85,-90.15,43.51|+proj=lcc +lat_0=41.5 +lon_0=-93.5 +lat_1=43.2666666666667 +lat_2=42.0666666666667 +x_0=1500000 +y_0=999999.99998984 +ellps=GRS80 +units=us-ft
6464|NAD83(2011) / Iowa South|p|xy|1|-96.14,40.36,-90.14,42.04|+proj=lcc +lat_0=40 +lon_0=-93.5 +lat_1=41.7833333333333 +lat_2=40.6166666666667 +x_0=500000 +y_0=0 +ellps=GRS80 +units=m
6465|NAD83(2011) / Iowa South (ftUS)|p|xy|0.304800609601219|-96.14,40.36,-90.14,42.04|+proj=lcc +lat_0=40 +lon_0=-93.5 +lat_1=41.7833333333333 +lat_2=40.6166666666667 +x_0=500000.00001016 +y_0=0 +ellps=GRS80 +units=us-ft
6466|NAD83(2011) / Kansas North|p|xy|1|-102.06,38.52,-94.58,40.01|+proj=lcc +lat_0=38.3333333333333 +lon_0=-98 +lat_1=39.7833333333333 +lat_2=38.7166666666667 +x_0=400000 +y_0=0 +ellps=GRS80 +units=m
6467|NAD83(2011) / Kansas North (ftUS)|p|xy|0.304800609601219|-102.06,38.52,-94.58,40.01|+proj=lcc +lat_0=38.3333333333333 +lon_0=-98 +lat_1=39.7833333333333 +lat_2=38.7166666666667 +x_0=399999.99998984 +y_0=0 +ellps=GRS80 +units=us-ft
6468|NAD83(2011) / Kansas South|p|xy|1|-102.05,36.99,-94.6,38.88|+proj=lcc +lat_0=36.6666666666667 +lon_0=-98.5 +lat_1=38.5666666666667 +lat_2=37.2666666666667 +x_0=400000 +y_0=400000 +ellps=GRS80 +units=m
6469|NAD83(2011) / Kansas South (ftUS)|p|xy|0.304800609601219|-102.05,36.99,-94.6,38.88|+proj=lcc +lat_0=36.6666666666667 +lon_0=-98.5 +lat_1=38.5666666666667 +lat_2=37.2666666666667 +x_0=399999.99998984 +y_0=399999.99998984 +ellps=GRS80 +units=us-ft
6470|NAD83(2011) / Kentucky North|p|xy|1|-85.96,37.71,-82.47,39.15|+proj=lcc +lat_0=37.5 +lon_0=-84.25 +lat_1=37.9666666666667 +lat_2=38.9666666666667 +x_0=500000 +y_0=0 +ellps=GRS80 +units=m
6471|NAD83(2011) / Kentucky North (ftUS)|p|xy|0.304800609601219|-85.96,37.71,-82.47,39.15|+proj=lcc +lat_0=37.5 +lon_0=-84.25 +lat_1=37.9666666666667 +lat_2=38.9666666666667 +x_0=500000.0001016 +y_0=0 +ellps=GRS80 +units=us-ft
6472|NAD83(2011) / Kentucky Single Zone|p|xy|1|-89.57,36.49,-81.95,39.15|+proj=lcc +lat_0=36.3333333333333 +lon_0=-85.75 +lat_1=37.0833333333333 +lat_2=38.6666666666667 +x_0=1500000 +y_0=1000000 +ellps=GRS80 +units=m
6473|NAD83(2011) / Kentucky Single Zone (ftUS)|p|xy|0.304800609601219|-89.57,36.49,-81.95,39.15|+proj=lcc +lat_0=36.3333333333333 +lon_0=-85.75 +lat_1=37.0833333333333 +lat_2=38.6666666666667 +x_0=1500000 +y_0=999999.9998984 +ellps=GRS80 +units=us-ft
6474|NAD83(2011) / Kentucky South|p|xy|1|-89.57,36.49,-81.95,38.17|+proj=lcc +lat_0=36.3333333333333 +lon_0=-85.75 +lat_1=37.9333333333333 +lat_2=36.7333333333333 +x_0=500000 +y_0=500000 +ellps=GRS80 +units=m
6475|NAD83(2011) / Kentucky South (ftUS)|p|xy|0.304800609601219|-89.57,36.49,-81.95,38.17|+proj=lcc +lat_0=36.3333333333333 +lon_0=-85.75 +lat_1=37.9333333333333 +lat_2=36.7333333333333 +x_0=500000.0001016 +y_0=500000.0001016 +ellps=GRS80 +units=us-ft
6476|NAD83(2011) / Louisiana North|p|xy|1|-94.05,30.85,-90.86,33.03|+proj=lcc +lat_0=30.5 +lon_0=-92.5 +lat_1=32.6666666666667 +lat_2=31.1666666666667 +x_0=1000000 +y_0=0 +ellps=GRS80 +units=m
6477|NAD83(2011) / Louisiana North (ftUS)|p|xy|0.304800609601219|-94.05,30.85,-90.86,33.03|+proj=lcc +lat_0=30.5 +lon_0=-92.5 +lat_1=32.6666666666667 +lat_2=31.1666666666667 +x_0=999999.99998984 +y_0=0 +ellps=GRS80 +units=us-ft
6478|NAD83(2011) / Louisiana South|p|xy|1|-93.94,28.85,-88.75,31.07|+proj=lcc +lat_0=28.5 +lon_0=-91.3333333333333 +lat_1=30.7 +lat_2=29.3 +x_0=1000000 +y_0=0 +ellps=GRS80 +units=m
6479|NAD83(2011) / Louisiana South (ftUS)|p|xy|0.304800609601219|-93.94,28.85,-88.75,31.07|+proj=lcc +lat_0=28.5 +lon_0=-91.3333333333333 +lat_1=30.7 +lat_2=29.3 +x_0=999999.99998984 +y_0=0 +ellps=GRS80 +units=us-ft
6480|NAD83(2011) / Maine CS2000 Central|p|xy|1|-70.03,43.75,-68.33,47.47|+proj=tmerc +lat_0=43.5 +lon_0=-69.125 +k=0.99998 +x_0=500000 +y_0=0 +ellps=GRS80 +units=m
6481|NAD83(2011) / Maine CS2000 East|p|xy|1|-68.58,44.18,-66.91,47.37|+proj=tmerc +lat_0=43.8333333333333 +lon_0=-67.875 +k=0.99998 +x_0=700000 +y_0=0 +ellps=GRS80 +units=m
6482|NAD83(2011) / Maine CS2000 West|p|xy|1|-71.09,43.07,-69.6,46.58|+proj=tmerc +lat_0=42.8333333333333 +lon_0=-70.375 +k=0.99998 +x_0=300000 +y_0=0 +ellps=GRS80 +units=m
6483|NAD83(2011) / Maine East|p|xy|1|-70.03,43.88,-66.91,47.47|+proj=tmerc +lat_0=43.6666666666667 +lon_0=-68.5 +k=0.9999 +x_0=300000 +y_0=0 +ellps=GRS80 +units=m
6484|NAD83(2011) / Maine East (ftUS)|p|xy|0.304800609601219|-70.03,43.88,-66.91,47.47|+proj=tmerc +lat_0=43.6666666666667 +lon_0=-68.5 +k=0.9999 +x_0=300000 +y_0=0 +ellps=GRS80 +units=us-ft
6485|NAD83(2011) / Maine West|p|xy|1|-71.09,43.04,-69.26,46.58|+proj=tmerc +lat_0=42.8333333333333 +lon_0=-70.1666666666667 +k=0.999966667 +x_0=900000 +y_0=0 +ellps=GRS80 +units=m
6486|NAD83(2011) / Maine West (ftUS)|p|xy|0.304800609601219|-71.09,43.04,-69.26,46.58|+proj=tmerc +lat_0=42.8333333333333 +lon_0=-70.1666666666667 +k=0.999966667 +x_0=900000 +y_0=0 +ellps=GRS80 +units=us-ft
6487|NAD83(2011) / Maryland|p|xy|1|-79.49,37.97,-74.97,39.73|+proj=lcc +lat_0=37.6666666666667 +lon_0=-77 +lat_1=39.45 +lat_2=38.3 +x_0=400000 +y_0=0 +ellps=GRS80 +units=m
6488|NAD83(2011) / Maryland (ftUS)|p|xy|0.304800609601219|-79.49,37.97,-74.97,39.73|+proj=lcc +lat_0=37.6666666666667 +lon_0=-77 +lat_1=39.45 +lat_2=38.3 +x_0=399999.9998984 +y_0=0 +ellps=GRS80 +units=us-ft
6489|NAD83(2011) / Massachusetts Island|p|xy|1|-70.91,41.19,-69.89,41.51|+proj=lcc +lat_0=41 +lon_0=-70.5 +lat_1=41.4833333333333 +lat_2=41.2833333333333 +x_0=500000 +y_0=0 +ellps=GRS80 +units=m
6490|NAD83(2011) / Massachusetts Island (ftUS)|p|xy|0.304800609601219|-70.91,41.19,-69.89,41.51|+proj=lcc +lat_0=41 +lon_0=-70.5 +lat_1=41.4833333333333 +lat_2=41.2833333333333 +x_0=500000.0001016 +y_0=0 +ellps=GRS80 +units=us-ft
6491|NAD83(2011) / Massachusetts Mainland|p|xy|1|-73.5,41.46,-69.86,42.89|+proj=lcc +lat_0=41 +lon_0=-71.5 +lat_1=42.6833333333333 +lat_2=41.7166666666667 +x_0=200000 +y_0=750000 +ellps=GRS80 +units=m
6492|NAD83(2011) / Massachusetts Mainland (ftUS)|p|xy|0.304800609601219|-73.5,41.46,-69.86,42.89|+proj=lcc +lat_0=41 +lon_0=-71.5 +lat_1=42.6833333333333 +lat_2=41.7166666666667 +x_0=200000.0001016 +y_0=750000 +ellps=GRS80 +units=us-ft
6493|NAD83(2011) / Michigan Central|p|xy|1|-87.06,43.8,-82.27,45.92|+proj=lcc +lat_0=43.3166666666667 +lon_0=-84.3666666666667 +lat_1=45.7 +lat_2=44.1833333333333 +x_0=6000000 +y_0=0 +ellps=GRS80 +units=m
6494|NAD83(2011) / Michigan Central (ft)|p|xy|0.3048|-87.06,43.8,-82.27,45.92|+proj=lcc +lat_0=43.3166666666667 +lon_0=-84.3666666666667 +lat_1=45.7 +lat_2=44.1833333333333 +x_0=5999999.999976 +y_0=0 +ellps=GRS80 +units=ft
6495|NAD83(2011) / Michigan North|p|xy|1|-90.42,45.08,-83.44,48.32|+proj=lcc +lat_0=44.7833333333333 +lon_0=-87 +lat_1=47.0833333333333 +lat_2=45.4833333333333 +x_0=8000000 +y_0=0 +ellps=GRS80 +units=m
6496|NAD83(2011) / Michigan North (ft)|p|xy|0.3048|-90.42,45.08,-83.44,48.32|+proj=lcc +lat_0=44.7833333333333 +lon_0=-87 +lat_1=47.0833333333333 +lat_2=45.4833333333333 +x_0=7999999.999968 +y_0=0 +ellps=GRS80 +units=ft
6497|NAD83(2011) / Michigan Oblique Mercator|p|xy|1|-90.42,41.69,-82.13,48.32|+proj=omerc +no_uoff +lat_0=45.3091666666667 +lonc=-86 +alpha=337.25556 +gamma=337.25556 +k=0.9996 +x_0=2546731.496 +y_0=-4354009.816 +ellps=GRS80 +units=m
6498|NAD83(2011) / Michigan South|p|xy|1|-87.2,41.69,-82.13,44.22|+proj=lcc +lat_0=41.5 +lon_0=-84.3666666666667 +lat_1=43.6666666666667 +lat_2=42.1 +x_0=4000000 +y_0=0 +ellps=GRS80 +units=m
6499|NAD83(2011) / Michigan South (ft)|p|xy|0.3048|-87.2,41.69,-82.13,44.22|+proj=lcc +lat_0=41.5 +lon_0=-84.3666666666667 +lat_1=43.6666666666667 +lat_2=42.1 +x_0=3999999.999984 +y_0=0 +ellps=GRS80 +units=ft
6500|NAD83(2011) / Minnesota Central|p|xy|1|-96.86,45.28,-92.29,47.48|+proj=lcc +lat_0=45 +lon_0=-94.25 +lat_1=47.05 +lat_2=45.6166666666667 +x_0=800000 +y_0=100000 +ellps=GRS80 +units=m
6501|NAD83(2011) / Minnesota Central (ftUS)|p|xy|0.304800609601219|-96.86,45.28,-92.29,47.48|+proj=lcc +lat_0=45 +lon_0=-94.25 +lat_1=47.05 +lat_2=45.6166666666667 +x_0=800000.00001016 +y_0=99999.99998984 +ellps=GRS80 +units=us-ft
6502|NAD83(2011) / Minnesota North|p|xy|1|-97.22,46.64,-89.49,49.38|+proj=lcc +lat_0=46.5 +lon_0=-93.1 +lat_1=48.6333333333333 +lat_2=47.0333333333333 +x_0=800000 +y_0=100000 +ellps=GRS80 +units=m
6503|NAD83(2011) / Minnesota North (ftUS)|p|xy|0.304800609601219|-97.22,46.64,-89.49,49.38|+proj=lcc +lat_0=46.5 +lon_0=-93.1 +lat_1=48.6333333333333 +lat_2=47.0333333333333 +x_0=800000.00001016 +y_0=99999.99998984 +ellps=GRS80 +units=us-ft
6504|NAD83(2011) / Minnesota South|p|xy|1|-96.85,43.49,-91.21,45.59|+proj=lcc +lat_0=43 +lon_0=-94 +lat_1=45.2166666666667 +lat_2=43.7833333333333 +x_0=800000 +y_0=100000 +ellps=GRS80 +units=m
6505|NAD83(2011) / Minnesota South (ftUS)|p|xy|0.304800609601219|-96.85,43.49,-91.21,45.59|+proj=lcc +lat_0=43 +lon_0=-94 +lat_1=45.2166666666667 +lat_2=43.7833333333333 +x_0=800000.00001016 +y_0=99999.99998984 +ellps=GRS80 +units=us-ft
6506|NAD83(2011) / Mississippi East|p|xy|1|-89.97,30.01,-88.09,35.01|+proj=tmerc +lat_0=29.5 +lon_0=-88.8333333333333 +k=0.99995 +x_0=300000 +y_0=0 +ellps=GRS80 +units=m
6507|NAD83(2011) / Mississippi East (ftUS)|p|xy|0.304800609601219|-89.97,30.01,-88.09,35.01|+proj=tmerc +lat_0=29.5 +lon_0=-88.8333333333333 +k=0.99995 +x_0=300000 +y_0=0 +ellps=GRS80 +units=us-ft
6508|NAD83(2011) / Mississippi TM|p|xy|1|-91.65,30.01,-88.09,35.01|+proj=tmerc +lat_0=32.5 +lon_0=-89.75 +k=0.9998335 +x_0=500000 +y_0=1300000 +ellps=GRS80 +units=m
6509|NAD83(2011) / Mississippi West|p|xy|1|-91.65,31,-89.37,35.01|+proj=tmerc +lat_0=29.5 +lon_0=-90.3333333333333 +k=0.99995 +x_0=700000 +y_0=0 +ellps=GRS80 +units=m
6510|NAD83(2011) / Mississippi West (ftUS)|p|xy|0.304800609601219|-91.65,31,-89.37,35.01|+proj=tmerc +lat_0=29.5 +lon_0=-90.3333333333333 +k=0.99995 +x_0=699999.9998984 +y_0=0 +ellps=GRS80 +units=us-ft
6511|NAD83(2011) / Missouri Central|p|xy|1|-93.79,36.48,-91.41,40.61|+proj=tmerc +lat_0=35.8333333333333 +lon_0=-92.5 +k=0.999933333 +x_0=500000 +y_0=0 +ellps=GRS80 +units=m
6512|NAD83(2011) / Missouri East|p|xy|1|-91.97,35.98,-89.1,40.61|+proj=tmerc +lat_0=35.8333333333333 +lon_0=-90.5 +k=0.999933333 +x_0=250000 +y_0=0 +ellps=GRS80 +units=m
6513|NAD83(2011) / Missouri West|p|xy|1|-95.77,36.48,-93.48,40.59|+proj=tmerc +lat_0=36.1666666666667 +lon_0=-94.5 +k=0.999941177 +x_0=850000 +y_0=0 +ellps=GRS80 +units=m
6514|NAD83(2011) / Montana|p|xy|1|-116.07,44.35,-104.04,49.01|+proj=lcc +lat_0=44.25 +lon_0=-109.5 +lat_1=49 +lat_2=45 +x_0=600000 +y_0=0 +ellps=GRS80 +units=m
6515|NAD83(2011) / Montana (ft)|p|xy|0.3048|-116.07,44.35,-104.04,49.01|+proj=lcc +lat_0=44.25 +lon_0=-109.5 +lat_1=49 +lat_2=45 +x_0=599999.9999976 +y_0=0 +ellps=GRS80 +units=ft
6516|NAD83(2011) / Nebraska|p|xy|1|-104.06,39.99,-95.3,43.01|+proj=lcc +lat_0=39.8333333333333 +lon_0=-100 +lat_1=43 +lat_2=40 +x_0=500000 +y_0=0 +ellps=GRS80 +units=m
6518|NAD83(2011) / Nevada Central|p|xy|1|-118.19,36,-114.99,41|+proj=tmerc +lat_0=34.75 +lon_0=-116.666666666667 +k=0.9999 +x_0=500000 +y_0=6000000 +ellps=GRS80 +units=m
6519|NAD83(2011) / Nevada Central (ftUS)|p|xy|0.304800609601219|-118.19,36,-114.99,41|+proj=tmerc +lat_0=34.75 +lon_0=-116.666666666667 +k=0.9999 +x_0=500000.00001016 +y_0=6000000 +ellps=GRS80 +units=us-ft
6520|NAD83(2011) / Nevada East|p|xy|1|-117.01,34.99,-114.03,42|+proj=tmerc +lat_0=34.75 +lon_0=-115.583333333333 +k=0.9999 +x_0=200000 +y_0=8000000 +ellps=GRS80 +units=m
6521|NAD83(2011) / Nevada East (ftUS)|p|xy|0.304800609601219|-117.01,34.99,-114.03,42|+proj=tmerc +lat_0=34.75 +lon_0=-115.583333333333 +k=0.9999 +x_0=200000.00001016 +y_0=8000000.00001016 +ellps=GRS80 +units=us-ft
6522|NAD83(2011) / Nevada West|p|xy|1|-120,36.95,-116.99,42|+proj=tmerc +lat_0=34.75 +lon_0=-118.583333333333 +k=0.9999 +x_0=800000 +y_0=4000000 +ellps=GRS80 +units=m
6523|NAD83(2011) / Nevada West (ftUS)|p|xy|0.304800609601219|-120,36.95,-116.99,42|+proj=tmerc +lat_0=34.75 +lon_0=-118.583333333333 +k=0.9999 +x_0=800000.00001016 +y_0=3999999.99998984 +ellps=GRS80 +units=us-ft
6524|NAD83(2011) / New Hampshire|p|xy|1|-72.56,42.69,-70.63,45.31|+proj=tmerc +lat_0=42.5 +lon_0=-71.6666666666667 +k=0.999966667 +x_0=300000 +y_0=0 +ellps=GRS80 +units=m
6525|NAD83(2011) / New Hampshire (ftUS)|p|xy|0.304800609601219|-72.56,42.69,-70.63,45.31|+proj=tmerc +lat_0=42.5 +lon_0=-71.6666666666667 +k=0.999966667 +x_0=300000 +y_0=0 +ellps=GRS80 +units=us-ft
6526|NAD83(2011) / New Jersey|p|xy|1|-75.6,38.87,-73.88,41.36|+proj=tmerc +lat_0=38.8333333333333 +lon_0=-74.5 +k=0.9999 +x_0=150000 +y_0=0 +ellps=GRS80 +units=m
6527|NAD83(2011) / New Jersey (ftUS)|p|xy|0.304800609601219|-75.6,38.87,-73.88,41.36|+proj=tmerc +lat_0=38.8333333333333 +lon_0=-74.5 +k=0.9999 +x_0=150000 +y_0=0 +ellps=GRS80 +units=us-ft
6528|NAD83(2011) / New Mexico Central|p|xy|1|-107.73,31.78,-104.84,37|+proj=tmerc +lat_0=31 +lon_0=-106.25 +k=0.9999 +x_0=500000 +y_0=0 +ellps=GRS80 +units=m
6529|NAD83(2011) / New Mexico Central (ftUS)|p|xy|0.304800609601219|-107.73,31.78,-104.84,37|+proj=tmerc +lat_0=31 +lon_0=-106.25 +k=0.9999 +x_0=500000.0001016 +y_0=0 +ellps=GRS80 +units=us-ft
6530|NAD83(2011) / New Mexico East|p|xy|1|-105.72,32,-102.99,37|+proj=tmerc +lat_0=31 +lon_0=-104.333333333333 +k=0.999909091 +x_0=165000 +y_0=0 +ellps=GRS80 +units=m
6531|NAD83(2011) / New Mexico East (ftUS)|p|xy|0.304800609601219|-105.72,32,-102.99,37|+proj=tmerc +lat_0=31 +lon_0=-104.333333333333 +k=0.999909091 +x_0=165000 +y_0=0 +ellps=GRS80 +units=us-ft
6532|NAD83(2011) / New Mexico West|p|xy|1|-109.06,31.33,-106.32,37|+proj=tmerc +lat_0=31 +lon_0=-107.833333333333 +k=0.999916667 +x_0=830000 +y_0=0 +ellps=GRS80 +units=m
6533|NAD83(2011) / New Mexico West (ftUS)|p|xy|0.304800609601219|-109.06,31.33,-106.32,37|+proj=tmerc +lat_0=31 +lon_0=-107.833333333333 +k=0.999916667 +x_0=830000.0001016 +y_0=0 +ellps=GRS80 +units=us-ft
6534|NAD83(2011) / New York Central|p|xy|1|-77.75,41.99,-75.06,44.41|+proj=tmerc +lat_0=40 +lon_0=-76.5833333333333 +k=0.9999375 +x_0=250000 +y_0=0 +ellps=GRS80 +units=m
6535|NAD83(2011) / New York Central (ftUS)|p|xy|0.304800609601219|-77.75,41.99,-75.06,44.41|+proj=tmerc +lat_0=40 +lon_0=-76.5833333333333 +k=0.9999375 +x_0=249999.9998984 +y_0=0 +ellps=GRS80 +units=us-ft
6536|NAD83(2011) / New York East|p|xy|1|-75.87,40.88,-73.23,45.02|+proj=tmerc +lat_0=38.8333333333333 +lon_0=-74.5 +k=0.9999 +x_0=150000 +y_0=0 +ellps=GRS80 +units=m
6537|NAD83(2011) / New York East (ftUS)|p|xy|0.304800609601219|-75.87,40.88,-73.23,45.02|+proj=tmerc +lat_0=38.8333333333333 +lon_0=-74.5 +k=0.9999 +x_0=150000 +y_0=0 +ellps=GRS80 +units=us-ft
6538|NAD83(2011) / New York Long Island|p|xy|1|-74.26,40.47,-71.8,41.3|+proj=lcc +lat_0=40.1666666666667 +lon_0=-74 +lat_1=41.0333333333333 +lat_2=40.6666666666667 +x_0=300000 +y_0=0 +ellps=GRS80 +units=m
6539|NAD83(2011) / New York Long Island (ftUS)|p|xy|0.304800609601219|-74.26,40.47,-71.8,41.3|+proj=lcc +lat_0=40.1666666666667 +lon_0=-74 +lat_1=41.0333333333333 +lat_2=40.6666666666667 +x_0=300000 +y_0=0 +ellps=GRS80 +units=us-ft
6540|NAD83(2011) / New York West|p|xy|1|-79.77,41.99,-77.36,43.64|+proj=tmerc +lat_0=40 +lon_0=-78.5833333333333 +k=0.9999375 +x_0=350000 +y_0=0 +ellps=GRS80 +units=m
6541|NAD83(2011) / New York West (ftUS)|p|xy|0.304800609601219|-79.77,41.99,-77.36,43.64|+proj=tmerc +lat_0=40 +lon_0=-78.5833333333333 +k=0.9999375 +x_0=350000.0001016 +y_0=0 +ellps=GRS80 +units=us-ft
6542|NAD83(2011) / North Carolina|p|xy|1|-84.33,33.83,-75.38,36.59|+proj=lcc +lat_0=33.75 +lon_0=-79 +lat_1=36.1666666666667 +lat_2=34.3333333333333 +x_0=609601.22 +y_0=0 +ellps=GRS80 +units=m
6543|NAD83(2011) / North Carolina (ftUS)|p|xy|0.304800609601219|-84.33,33.83,-75.38,36.59|+proj=lcc +lat_0=33.75 +lon_0=-79 +lat_1=36.1666666666667 +lat_2=34.3333333333333 +x_0=609601.219202438 +y_0=0 +ellps=GRS80 +units=us-ft
6544|NAD83(2011) / North Dakota North|p|xy|1|-104.07,47.15,-96.83,49.01|+proj=lcc +lat_0=47 +lon_0=-100.5 +lat_1=48.7333333333333 +lat_2=47.4333333333333 +x_0=600000 +y_0=0 +ellps=GRS80 +units=m
6545|NAD83(2011) / North Dakota North (ft)|p|xy|0.3048|-104.07,47.15,-96.83,49.01|+proj=lcc +lat_0=47 +lon_0=-100.5 +lat_1=48.7333333333333 +lat_2=47.4333333333333 +x_0=599999.9999976 +y_0=0 +ellps=GRS80 +units=ft
6546|NAD83(2011) / North Dakota South|p|xy|1|-104.05,45.93,-96.55,47.83|+proj=lcc +lat_0=45.6666666666667 +lon_0=-100.5 +lat_1=47.4833333333333 +lat_2=46.1833333333333 +x_0=600000 +y_0=0 +ellps=GRS80 +units=m
6547|NAD83(2011) / North Dakota South (ft)|p|xy|0.3048|-104.05,45.93,-96.55,47.83|+proj=lcc +lat_0=45.6666666666667 +lon_0=-100.5 +lat_1=47.4833333333333 +lat_2=46.1833333333333 +x_0=599999.9999976 +y_0=0 +ellps=GRS80 +units=ft
6548|NAD83(2011) / Ohio North|p|xy|1|-84.81,40.1,-80.51,42.33|+proj=lcc +lat_0=39.6666666666667 +lon_0=-82.5 +lat_1=41.7 +lat_2=40.4333333333333 +x_0=600000 +y_0=0 +ellps=GRS80 +units=m
6549|NAD83(2011) / Ohio North (ftUS)|p|xy|0.304800609601219|-84.81,40.1,-80.51,42.33|+proj=lcc +lat_0=39.6666666666667 +lon_0=-82.5 +lat_1=41.7 +lat_2=40.4333333333333 +x_0=600000 +y_0=0 +ellps=GRS80 +units=us-ft
6550|NAD83(2011) / Ohio South|p|xy|1|-84.83,38.4,-80.7,40.36|+proj=lcc +lat_0=38 +lon_0=-82.5 +lat_1=40.0333333333333 +lat_2=38.7333333333333 +x_0=600000 +y_0=0 +ellps=GRS80 +units=m
6551|NAD83(2011) / Ohio South (ftUS)|p|xy|0.304800609601219|-84.83,38.4,-80.7,40.36|+proj=lcc +lat_0=38 +lon_0=-82.5 +lat_1=40.0333333333333 +lat_2=38.7333333333333 +x_0=600000 +y_0=0 +ellps=GRS80 +units=us-ft
6552|NAD83(2011) / Oklahoma North|p|xy|1|-103,35.27,-94.42,37.01|+proj=lcc +lat_0=35 +lon_0=-98 +lat_1=36.7666666666667 +lat_2=35.5666666666667 +x_0=600000 +y_0=0 +ellps=GRS80 +units=m
6553|NAD83(2011) / Oklahoma North (ftUS)|p|xy|0.304800609601219|-103,35.27,-94.42,37.01|+proj=lcc +lat_0=35 +lon_0=-98 +lat_1=36.7666666666667 +lat_2=35.5666666666667 +x_0=600000 +y_0=0 +ellps=GRS80 +units=us-ft
6554|NAD83(2011) / Oklahoma South|p|xy|1|-100,33.62,-94.42,35.57|+proj=lcc +lat_0=33.3333333333333 +lon_0=-98 +lat_1=35.2333333333333 +lat_2=33.9333333333333 +x_0=600000 +y_0=0 +ellps=GRS80 +units=m
6555|NAD83(2011) / Oklahoma South (ftUS)|p|xy|0.304800609601219|-100,33.62,-94.42,35.57|+proj=lcc +lat_0=33.3333333333333 +lon_0=-98 +lat_1=35.2333333333333 +lat_2=33.9333333333333 +x_0=600000 +y_0=0 +ellps=GRS80 +units=us-ft
6556|NAD83(2011) / Oregon LCC (m)|p|xy|1|-124.6,41.98,-116.47,46.26|+proj=lcc +lat_0=41.75 +lon_0=-120.5 +lat_1=43 +lat_2=45.5 +x_0=400000 +y_0=0 +ellps=GRS80 +units=m
6557|NAD83(2011) / Oregon GIC Lambert (ft)|p|xy|0.3048|-124.6,41.98,-116.47,46.26|+proj=lcc +lat_0=41.75 +lon_0=-120.5 +lat_1=43 +lat_2=45.5 +x_0=399999.9999984 +y_0=0 +ellps=GRS80 +units=ft
6558|NAD83(2011) / Oregon North|p|xy|1|-124.17,43.95,-116.47,46.26|+proj=lcc +lat_0=43.6666666666667 +lon_0=-120.5 +lat_1=46 +lat_2=44.3333333333333 +x_0=2500000 +y_0=0 +ellps=GRS80 +units=m
6559|NAD83(2011) / Oregon North (ft)|p|xy|0.3048|-124.17,43.95,-116.47,46.26|+proj=lcc +lat_0=43.6666666666667 +lon_0=-120.5 +lat_1=46 +lat_2=44.3333333333333 +x_0=2500000.0001424 +y_0=0 +ellps=GRS80 +units=ft
6560|NAD83(2011) / Oregon South|p|xy|1|-124.6,41.98,-116.9,44.56|+proj=lcc +lat_0=41.6666666666667 +lon_0=-120.5 +lat_1=44 +lat_2=42.3333333333333 +x_0=1500000 +y_0=0 +ellps=GRS80 +units=m
6561|NAD83(2011) / Oregon South (ft)|p|xy|0.3048|-124.6,41.98,-116.9,44.56|+proj=lcc +lat_0=41.6666666666667 +lon_0=-120.5 +lat_1=44 +lat_2=42.3333333333333 +x_0=1500000.0001464 +y_0=0 +ellps=GRS80 +units=ft
6562|NAD83(2011) / Pennsylvania North|p|xy|1|-80.53,40.6,-74.7,42.53|+proj=lcc +lat_0=40.1666666666667 +lon_0=-77.75 +lat_1=41.95 +lat_2=40.8833333333333 +x_0=600000 +y_0=0 +ellps=GRS80 +units=m
6563|NAD83(2011) / Pennsylvania North (ftUS)|p|xy|0.304800609601219|-80.53,40.6,-74.7,42.53|+proj=lcc +lat_0=40.1666666666667 +lon_0=-77.75 +lat_1=41.95 +lat_2=40.8833333333333 +x_0=600000 +y_0=0 +ellps=GRS80 +units=us-ft
6564|NAD83(2011) / Pennsylvania South|p|xy|1|-80.53,39.71,-74.72,41.18|+proj=lcc +lat_0=39.3333333333333 +lon_0=-77.75 +lat_1=40.9666666666667 +lat_2=39.9333333333333 +x_0=600000 +y_0=0 +ellps=GRS80 +units=m
6565|NAD83(2011) / Pennsylvania South (ftUS)|p|xy|0.304800609601219|-80.53,39.71,-74.72,41.18|+proj=lcc +lat_0=39.3333333333333 +lon_0=-77.75 +lat_1=40.9666666666667 +lat_2=39.9333333333333 +x_0=600000 +y_0=0 +ellps=GRS80 +units=us-ft
6566|NAD83(2011) / Puerto Rico and Virgin Is.|p|xy|1|-67.97,17.62,-64.51,18.57|+proj=lcc +lat_0=17.8333333333333 +lon_0=-66.4333333333333 +lat_1=18.4333333333333 +lat_2=18.0333333333333 +x_0=200000 +y_0=200000 +ellps=GRS80 +units=m
6567|NAD83(2011) / Rhode Island|p|xy|1|-71.85,41.13,-71.08,42.02|+proj=tmerc +lat_0=41.0833333333333 +lon_0=-71.5 +k=0.99999375 +x_0=100000 +y_0=0 +ellps=GRS80 +units=m
6568|NAD83(2011) / Rhode Island (ftUS)|p|xy|0.304800609601219|-71.85,41.13,-71.08,42.02|+proj=tmerc +lat_0=41.0833333333333 +lon_0=-71.5 +k=0.99999375 +x_0=99999.99998984 +y_0=0 +ellps=GRS80 +units=us-ft
6569|NAD83(2011) / South Carolina|p|xy|1|-83.36,32.05,-78.52,35.21|+proj=lcc +lat_0=31.8333333333333 +lon_0=-81 +lat_1=34.8333333333333 +lat_2=32.5 +x_0=609600 +y_0=0 +ellps=GRS80 +units=m
6570|NAD83(2011) / South Carolina (ft)|p|xy|0.3048|-83.36,32.05,-78.52,35.21|+proj=lcc +lat_0=31.8333333333333 +lon_0=-81 +lat_1=34.8333333333333 +lat_2=32.5 +x_0=609600 +y_0=0 +ellps=GRS80 +units=ft
6571|NAD83(2011) / South Dakota North|p|xy|1|-104.07,44.14,-96.45,45.95|+proj=lcc +lat_0=43.8333333333333 +lon_0=-100 +lat_1=45.6833333333333 +lat_2=44.4166666666667 +x_0=600000 +y_0=0 +ellps=GRS80 +units=m
6572|NAD83(2011) / South Dakota North (ftUS)|p|xy|0.304800609601219|-104.07,44.14,-96.45,45.95|+proj=lcc +lat_0=43.8333333333333 +lon_0=-100 +lat_1=45.6833333333333 +lat_2=44.4166666666667 +x_0=600000 +y_0=0 +ellps=GRS80 +units=us-ft
6573|NAD83(2011) / South Dakota South|p|xy|1|-104.06,42.48,-96.43,44.79|+proj=lcc +lat_0=42.3333333333333 +lon_0=-100.333333333333 +lat_1=44.4 +lat_2=42.8333333333333 +x_0=600000 +y_0=0 +ellps=GRS80 +units=m
6574|NAD83(2011) / South Dakota South (ftUS)|p|xy|0.304800609601219|-104.06,42.48,-96.43,44.79|+proj=lcc +lat_0=42.3333333333333 +lon_0=-100.333333333333 +lat_1=44.4 +lat_2=42.8333333333333 +x_0=600000 +y_0=0 +ellps=GRS80 +units=us-ft
6575|NAD83(2011) / Tennessee|p|xy|1|-90.31,34.98,-81.65,36.68|+proj=lcc +lat_0=34.3333333333333 +lon_0=-86 +lat_1=36.4166666666667 +lat_2=35.25 +x_0=600000 +y_0=0 +ellps=GRS80 +units=m
6576|NAD83(2011) / Tennessee (ftUS)|p|xy|0.304800609601219|-90.31,34.98,-81.65,36.68|+proj=lcc +lat_0=34.3333333333333 +lon_0=-86 +lat_1=36.4166666666667 +lat_2=35.25 +x_0=600000 +y_0=0 +ellps=GRS80 +units=us-ft
6577|NAD83(2011) / Texas Central|p|xy|1|-106.66,29.78,-93.5,32.27|+proj=lcc +lat_0=29.6666666666667 +lon_0=-100.333333333333 +lat_1=31.8833333333333 +lat_2=30.1166666666667 +x_0=700000 +y_0=3000000 +ellps=GRS80 +units=m
6578|NAD83(2011) / Texas Central (ftUS)|p|xy|0.304800609601219|-106.66,29.78,-93.5,32.27|+proj=lcc +lat_0=29.6666666666667 +lon_0=-100.333333333333 +lat_1=31.8833333333333 +lat_2=30.1166666666667 +x_0=699999.9998984 +y_0=3000000 +ellps=GRS80 +units=us-ft
6579|NAD83(2011) / Texas Centric Albers Equal Area|p|xy|1|-106.66,25.83,-93.5,36.5|+proj=aea +lat_0=18 +lon_0=-100 +lat_1=27.5 +lat_2=35 +x_0=1500000 +y_0=6000000 +ellps=GRS80 +units=m
6580|NAD83(2011) / Texas Centric Lambert Conformal|p|xy|1|-106.66,25.83,-93.5,36.5|+proj=lcc +lat_0=18 +lon_0=-100 +lat_1=27.5 +lat_2=35 +x_0=1500000 +y_0=5000000 +ellps=GRS80 +units=m
6581|NAD83(2011) / Texas North|p|xy|1|-103.03,34.3,-99.99,36.5|+proj=lcc +lat_0=34 +lon_0=-101.5 +lat_1=36.1833333333333 +lat_2=34.65 +x_0=200000 +y_0=1000000 +ellps=GRS80 +units=m
6582|NAD83(2011) / Texas North (ftUS)|p|xy|0.304800609601219|-103.03,34.3,-99.99,36.5|+proj=lcc +lat_0=34 +lon_0=-101.5 +lat_1=36.1833333333333 +lat_2=34.65 +x_0=200000.0001016 +y_0=999999.9998984 +ellps=GRS80 +units=us-ft
6583|NAD83(2011) / Texas North Central|p|xy|1|-103.07,31.72,-94,34.58|+proj=lcc +lat_0=31.6666666666667 +lon_0=-98.5 +lat_1=33.9666666666667 +lat_2=32.1333333333333 +x_0=600000 +y_0=2000000 +ellps=GRS80 +units=m
6584|NAD83(2011) / Texas North Central (ftUS)|p|xy|0.304800609601219|-103.07,31.72,-94,34.58|+proj=lcc +lat_0=31.6666666666667 +lon_0=-98.5 +lat_1=33.9666666666667 +lat_2=32.1333333333333 +x_0=600000 +y_0=2000000.0001016 +ellps=GRS80 +units=us-ft
6585|NAD83(2011) / Texas South|p|xy|1|-100.2,25.83,-96.85,28.21|+proj=lcc +lat_0=25.6666666666667 +lon_0=-98.5 +lat_1=27.8333333333333 +lat_2=26.1666666666667 +x_0=300000 +y_0=5000000 +ellps=GRS80 +units=m
6586|NAD83(2011) / Texas South (ftUS)|p|xy|0.304800609601219|-100.2,25.83,-96.85,28.21|+proj=lcc +lat_0=25.6666666666667 +lon_0=-98.5 +lat_1=27.8333333333333 +lat_2=26.1666666666667 +x_0=300000 +y_0=5000000.0001016 +ellps=GRS80 +units=us-ft
6587|NAD83(2011) / Texas South Central|p|xy|1|-105,27.78,-93.76,30.67|+proj=lcc +lat_0=27.8333333333333 +lon_0=-99 +lat_1=30.2833333333333 +lat_2=28.3833333333333 +x_0=600000 +y_0=4000000 +ellps=GRS80 +units=m
6588|NAD83(2011) / Texas South Central (ftUS)|p|xy|0.304800609601219|-105,27.78,-93.76,30.67|+proj=lcc +lat_0=27.8333333333333 +lon_0=-99 +lat_1=30.2833333333333 +lat_2=28.3833333333333 +x_0=600000 +y_0=3999999.9998984 +ellps=GRS80 +units=us-ft
6589|NAD83(2011) / Vermont|p|xy|1|-73.44,42.72,-71.5,45.03|+proj=tmerc +lat_0=42.5 +lon_0=-72.5 +k=0.999964286 +x_0=500000 +y_0=0 +ellps=GRS80 +units=m
6590|NAD83(2011) / Vermont (ftUS)|p|xy|0.304800609601219|-73.44,42.72,-71.5,45.03|+proj=tmerc +lat_0=42.5 +lon_0=-72.5 +k=0.999964286 +x_0=500000.00001016 +y_0=0 +ellps=GRS80 +units=us-ft
6591|NAD83(2011) / Virginia Lambert|p|xy|1|-83.68,36.54,-75.31,39.46|+proj=lcc +lat_0=36 +lon_0=-79.5 +lat_1=37 +lat_2=39.5 +x_0=0 +y_0=0 +ellps=GRS80 +units=m
6592|NAD83(2011) / Virginia North|p|xy|1|-80.06,37.77,-76.51,39.46|+proj=lcc +lat_0=37.6666666666667 +lon_0=-78.5 +lat_1=39.2 +lat_2=38.0333333333333 +x_0=3500000 +y_0=2000000 +ellps=GRS80 +units=m
6593|NAD83(2011) / Virginia North (ftUS)|p|xy|0.304800609601219|-80.06,37.77,-76.51,39.46|+proj=lcc +lat_0=37.6666666666667 +lon_0=-78.5 +lat_1=39.2 +lat_2=38.0333333333333 +x_0=3500000.0001016 +y_0=2000000.0001016 +ellps=GRS80 +units=us-ft
6594|NAD83(2011) / Virginia South|p|xy|1|-83.68,36.54,-75.31,38.28|+proj=lcc +lat_0=36.3333333333333 +lon_0=-78.5 +lat_1=37.9666666666667 +lat_2=36.7666666666667 +x_0=3500000 +y_0=1000000 +ellps=GRS80 +units=m
6595|NAD83(2011) / Virginia South (ftUS)|p|xy|0.304800609601219|-83.68,36.54,-75.31,38.28|+proj=lcc +lat_0=36.3333333333333 +lon_0=-78.5 +lat_1=37.9666666666667 +lat_2=36.7666666666667 +x_0=3500000.0001016 +y_0=999999.9998984 +ellps=GRS80 +units=us-ft
6596|NAD83(2011) / Washington North|p|xy|1|-124.79,47.08,-117.02,49.05|+proj=lcc +lat_0=47 +lon_0=-120.833333333333 +lat_1=48.7333333333333 +lat_2=47.5 +x_0=500000 +y_0=0 +ellps=GRS80 +units=m
6597|NAD83(2011) / Washington North (ftUS)|p|xy|0.304800609601219|-124.79,47.08,-117.02,49.05|+proj=lcc +lat_0=47 +lon_0=-120.833333333333 +lat_1=48.7333333333333 +lat_2=47.5 +x_0=500000.0001016 +y_0=0 +ellps=GRS80 +units=us-ft
6598|NAD83(2011) / Washington South|p|xy|1|-124.4,45.54,-116.91,47.61|+proj=lcc +lat_0=45.3333333333333 +lon_0=-120.5 +lat_1=47.3333333333333 +lat_2=45.8333333333333 +x_0=500000 +y_0=0 +ellps=GRS80 +units=m
6599|NAD83(2011) / Washington South (ftUS)|p|xy|0.304800609601219|-124.4,45.54,-116.91,47.61|+proj=lcc +lat_0=45.3333333333333 +lon_0=-120.5 +lat_1=47.3333333333333 +lat_2=45.8333333333333 +x_0=500000.0001016 +y_0=0 +ellps=GRS80 +units=us-ft
6600|NAD83(2011) / West Virginia North|p|xy|1|-81.76,38.76,-77.72,40.64|+proj=lcc +lat_0=38.5 +lon_0=-79.5 +lat_1=40.25 +lat_2=39 +x_0=600000 +y_0=0 +ellps=GRS80 +units=m
6601|NAD83(2011) / West Virginia North (ftUS)|p|xy|0.304800609601219|-81.76,38.76,-77.72,40.64|+proj=lcc +lat_0=38.5 +lon_0=-79.5 +lat_1=40.25 +lat_2=39 +x_0=600000 +y_0=0 +ellps=GRS80 +units=us-ft
6602|NAD83(2011) / West Virginia South|p|xy|1|-82.65,37.2,-79.05,39.17|+proj=lcc +lat_0=37 +lon_0=-81 +lat_1=38.8833333333333 +lat_2=37.4833333333333 +x_0=600000 +y_0=0 +ellps=GRS80 +units=m
6603|NAD83(2011) / West Virginia South (ftUS)|p|xy|0.304800609601219|-82.65,37.2,-79.05,39.17|+proj=lcc +lat_0=37 +lon_0=-81 +lat_1=38.8833333333333 +lat_2=37.4833333333333 +x_0=600000 +y_0=0 +ellps=GRS80 +units=us-ft
6605|NAD83(2011) / Wisconsin Central (ftUS)|p|xy|0.304800609601219|-92.89,43.98,-86.25,45.8|+proj=lcc +lat_0=43.8333333333333 +lon_0=-90 +lat_1=45.5 +lat_2=44.25 +x_0=600000 +y_0=0 +ellps=GRS80 +units=us-ft
6606|NAD83(2011) / Wisconsin North|p|xy|1|-92.89,45.37,-88.05,47.31|+proj=lcc +lat_0=45.1666666666667 +lon_0=-90 +lat_1=46.7666666666667 +lat_2=45.5666666666667 +x_0=600000 +y_0=0 +ellps=GRS80 +units=m
6607|NAD83(2011) / Wisconsin North (ftUS)|p|xy|0.304800609601219|-92.89,45.37,-88.05,47.31|+proj=lcc +lat_0=45.1666666666667 +lon_0=-90 +lat_1=46.7666666666667 +lat_2=45.5666666666667 +x_0=600000 +y_0=0 +ellps=GRS80 +units=us-ft
6608|NAD83(2011) / Wisconsin South|p|xy|1|-91.43,42.48,-86.95,44.33|+proj=lcc +lat_0=42 +lon_0=-90 +lat_1=44.0666666666667 +lat_2=42.7333333333333 +x_0=600000 +y_0=0 +ellps=GRS80 +units=m
6609|NAD83(2011) / Wisconsin South (ftUS)|p|xy|0.304800609601219|-91.43,42.48,-86.95,44.33|+proj=lcc +lat_0=42 +lon_0=-90 +lat_1=44.0666666666667 +lat_2=42.7333333333333 +x_0=600000 +y_0=0 +ellps=GRS80 +units=us-ft
6610|NAD83(2011) / Wisconsin Transverse Mercator|p|xy|1|-92.89,42.48,-86.25,47.31|+proj=tmerc +lat_0=0 +lon_0=-90 +k=0.9996 +x_0=520000 +y_0=-4480000 +ellps=GRS80 +units=m
6611|NAD83(2011) / Wyoming East|p|xy|1|-106.33,40.99,-104.05,45.01|+proj=tmerc +lat_0=40.5 +lon_0=-105.166666666667 +k=0.9999375 +x_0=200000 +y_0=0 +ellps=GRS80 +units=m
6612|NAD83(2011) / Wyoming East (ftUS)|p|xy|0.304800609601219|-106.33,40.99,-104.05,45.01|+proj=tmerc +lat_0=40.5 +lon_0=-105.166666666667 +k=0.9999375 +x_0=200000.00001016 +y_0=0 +ellps=GRS80 +units=us-ft
6613|NAD83(2011) / Wyoming East Central|p|xy|1|-108.63,40.99,-106,45.01|+proj=tmerc +lat_0=40.5 +lon_0=-107.333333333333 +k=0.9999375 +x_0=400000 +y_0=100000 +ellps=GRS80 +units=m
6614|NAD83(2011) / Wyoming East Central (ftUS)|p|xy|0.304800609601219|-108.63,40.99,-106,45.01|+proj=tmerc +lat_0=40.5 +lon_0=-107.333333333333 +k=0.9999375 +x_0=399999.99998984 +y_0=99999.99998984 +ellps=GRS80 +units=us-ft
6615|NAD83(2011) / Wyoming West|p|xy|1|-111.06,40.99,-109.04,44.67|+proj=tmerc +lat_0=40.5 +lon_0=-110.083333333333 +k=0.9999375 +x_0=800000 +y_0=100000 +ellps=GRS80 +units=m
6616|NAD83(2011) / Wyoming West (ftUS)|p|xy|0.304800609601219|-111.06,40.99,-109.04,44.67|+proj=tmerc +lat_0=40.5 +lon_0=-110.083333333333 +k=0.9999375 +x_0=800000.00001016 +y_0=99999.99998984 +ellps=GRS80 +units=us-ft
6617|NAD83(2011) / Wyoming West Central|p|xy|1|-111.06,40.99,-107.5,45.01|+proj=tmerc +lat_0=40.5 +lon_0=-108.75 +k=0.9999375 +x_0=600000 +y_0=0 +ellps=GRS80 +units=m
6618|NAD83(2011) / Wyoming West Central (ftUS)|p|xy|0.304800609601219|-111.06,40.99,-107.5,45.01|+proj=tmerc +lat_0=40.5 +lon_0=-108.75 +k=0.9999375 +x_0=600000 +y_0=0 +ellps=GRS80 +units=us-ft
6619|NAD83(2011) / Utah Central|p|xy|1|-114.05,38.49,-109.04,41.08|+proj=lcc +lat_0=38.3333333333333 +lon_0=-111.5 +lat_1=40.65 +lat_2=39.0166666666667 +x_0=500000 +y_0=2000000 +ellps=GRS80 +units=m
6620|NAD83(2011) / Utah North|p|xy|1|-114.04,40.55,-109.04,42.01|+proj=lcc +lat_0=40.3333333333333 +lon_0=-111.5 +lat_1=41.7833333333333 +lat_2=40.7166666666667 +x_0=500000 +y_0=1000000 +ellps=GRS80 +units=m
6621|NAD83(2011) / Utah South|p|xy|1|-114.05,36.99,-109.04,38.58|+proj=lcc +lat_0=36.6666666666667 +lon_0=-111.5 +lat_1=38.35 +lat_2=37.2166666666667 +x_0=500000 +y_0=3000000 +ellps=GRS80 +units=m
6622|NAD83(CSRS)v2 / Quebec Lambert|p|xy|1|-79.85,44.99,-57.1,62.62|+proj=lcc +lat_0=44 +lon_0=-68.5 +lat_1=60 +lat_2=46 +x_0=0 +y_0=0 +ellps=GRS80 +units=m
6623|NAD83 / Quebec Albers|p|xy|1|-79.85,44.99,-57.1,62.62|+proj=aea +lat_0=44 +lon_0=-68.5 +lat_1=60 +lat_2=46 +x_0=0 +y_0=0 +datum=NAD83 +units=m
6624|NAD83(CSRS)v2 / Quebec Albers|p|xy|1|-79.85,44.99,-57.1,62.62|+proj=aea +lat_0=44 +lon_0=-68.5 +lat_1=60 +lat_2=46 +x_0=0 +y_0=0 +ellps=GRS80 +units=m
6625|NAD83(2011) / Utah Central (ftUS)|p|xy|0.304800609601219|-114.05,38.49,-109.04,41.08|+proj=lcc +lat_0=38.3333333333333 +lon_0=-111.5 +lat_1=40.65 +lat_2=39.0166666666667 +x_0=500000.00001016 +y_0=2000000.00001016 +ellps=GRS80 +units=us-ft
6626|NAD83(2011) / Utah North (ftUS)|p|xy|0.304800609601219|-114.04,40.55,-109.04,42.01|+proj=lcc +lat_0=40.3333333333333 +lon_0=-111.5 +lat_1=41.7833333333333 +lat_2=40.7166666666667 +x_0=500000.00001016 +y_0=999999.99998984 +ellps=GRS80 +units=us-ft
6627|NAD83(2011) / Utah South (ftUS)|p|xy|0.304800609601219|-114.05,36.99,-109.04,38.58|+proj=lcc +lat_0=36.6666666666667 +lon_0=-111.5 +lat_1=38.35 +lat_2=37.2166666666667 +x_0=500000.00001016 +y_0=3000000 +ellps=GRS80 +units=us-ft
6628|NAD83(PA11) / Hawaii zone 1|p|xy|1|-156.1,18.87,-154.74,20.33|+proj=tmerc +lat_0=18.8333333333333 +lon_0=-155.5 +k=0.999966667 +x_0=500000 +y_0=0 +ellps=GRS80 +units=m
6629|NAD83(PA11) / Hawaii zone 2|p|xy|1|-157.36,20.45,-155.93,21.26|+proj=tmerc +lat_0=20.3333333333333 +lon_0=-156.666666666667 +k=0.999966667 +x_0=500000 +y_0=0 +ellps=GRS80 +units=m
6630|NAD83(PA11) / Hawaii zone 3|p|xy|1|-158.33,21.2,-157.61,21.75|+proj=tmerc +lat_0=21.1666666666667 +lon_0=-158 +k=0.99999 +x_0=500000 +y_0=0 +ellps=GRS80 +units=m
6631|NAD83(PA11) / Hawaii zone 4|p|xy|1|-159.85,21.81,-159.23,22.29|+proj=tmerc +lat_0=21.8333333333333 +lon_0=-159.5 +k=0.99999 +x_0=500000 +y_0=0 +ellps=GRS80 +units=m
6632|NAD83(PA11) / Hawaii zone 5|p|xy|1|-160.3,21.73,-159.99,22.07|+proj=tmerc +lat_0=21.6666666666667 +lon_0=-160.166666666667 +k=1 +x_0=500000 +y_0=0 +ellps=GRS80 +units=m
6633|NAD83(PA11) / Hawaii zone 3 (ftUS)|p|xy|0.304800609601219|-158.33,21.2,-157.61,21.75|+proj=tmerc +lat_0=21.1666666666667 +lon_0=-158 +k=0.99999 +x_0=500000.00001016 +y_0=0 +ellps=GRS80 +units=us-ft
6634|NAD83(PA11) / UTM zone 4N|p|xy|1|-160.3,19.51,-155.99,22.29|+proj=utm +zone=4 +ellps=GRS80 +units=m
6635|NAD83(PA11) / UTM zone 5N|p|xy|1|-156,18.87,-154.74,20.86|+proj=utm +zone=5 +ellps=GRS80 +units=m
6636|NAD83(PA11) / UTM zone 2S|p|xy|1|-170.88,-14.59,-168.09,-14.11|+proj=utm +zone=2 +south +ellps=GRS80 +units=m
6637|NAD83(MA11) / Guam Map Grid|p|xy|1|144.58,13.18,145.01,13.7|+proj=tmerc +lat_0=13.5 +lon_0=144.75 +k=1 +x_0=100000 +y_0=200000 +ellps=GRS80 +units=m
6646|Karbala 1979 / Iraq National Grid|p|xy|1|38.79,29.06,48.61,37.39|+proj=tmerc +lat_0=29.0262683333333 +lon_0=46.5 +k=0.9994 +x_0=800000 +y_0=0 +a=6378249.145 +rf=293.465 +towgs84=70.995,-335.916,262.898,0,0,0,0 +units=m
6668|JGD2011|g|yx|111319.490793274|122.38,17.09,157.65,46.05|+proj=longlat +ellps=GRS80
6669|JGD2011 / Japan Plane Rectangular CS I|p|yx|1|128.17,26.96,130.46,34.74|+proj=tmerc +lat_0=33 +lon_0=129.5 +k=0.9999 +x_0=0 +y_0=0 +ellps=GRS80 +units=m
6670|JGD2011 / Japan Plane Rectangular CS II|p|yx|1|129.76,30.18,132.05,33.99|+proj=tmerc +lat_0=33 +lon_0=131 +k=0.9999 +x_0=0 +y_0=0 +ellps=GRS80 +units=m
6671|JGD2011 / Japan Plane Rectangular CS III|p|yx|1|130.81,33.72,133.49,36.38|+proj=tmerc +lat_0=36 +lon_0=132.166666666667 +k=0.9999 +x_0=0 +y_0=0 +ellps=GRS80 +units=m
6672|JGD2011 / Japan Plane Rectangular CS IV|p|yx|1|131.95,32.69,134.81,34.45|+proj=tmerc +lat_0=33 +lon_0=133.5 +k=0.9999 +x_0=0 +y_0=0 +ellps=GRS80 +units=m
6673|JGD2011 / Japan Plane Rectangular CS V|p|yx|1|133.13,34.13,135.47,35.71|+proj=tmerc +lat_0=36 +lon_0=134.333333333333 +k=0.9999 +x_0=0 +y_0=0 +ellps=GRS80 +units=m
6674|JGD2011 / Japan Plane Rectangular CS VI|p|yx|1|134.86,33.4,136.99,36.33|+proj=tmerc +lat_0=36 +lon_0=136 +k=0.9999 +x_0=0 +y_0=0 +ellps=GRS80 +units=m
6675|JGD2011 / Japan Plane Rectangular CS VII|p|yx|1|136.22,34.51,137.84,37.58|+proj=tmerc +lat_0=36 +lon_0=137.166666666667 +k=0.9999 +x_0=0 +y_0=0 +ellps=GRS80 +units=m
6676|JGD2011 / Japan Plane Rectangular CS VIII|p|yx|1|137.32,34.54,139.91,38.58|+proj=tmerc +lat_0=36 +lon_0=138.5 +k=0.9999 +x_0=0 +y_0=0 +ellps=GRS80 +units=m
6677|JGD2011 / Japan Plane Rectangular CS IX|p|yx|1|138.4,29.31,141.11,37.98|+proj=tmerc +lat_0=36 +lon_0=139.833333333333 +k=0.9999 +x_0=0 +y_0=0 +ellps=GRS80 +units=m
6678|JGD2011 / Japan Plane Rectangular CS X|p|yx|1|139.49,37.73,142.14,41.58|+proj=tmerc +lat_0=40 +lon_0=140.833333333333 +k=0.9999 +x_0=0 +y_0=0 +ellps=GRS80 +units=m
6679|JGD2011 / Japan Plane Rectangular CS XI|p|yx|1|139.34,41.34,141.46,43.42|+proj=tmerc +lat_0=44 +lon_0=140.25 +k=0.9999 +x_0=0 +y_0=0 +ellps=GRS80 +units=m
6680|JGD2011 / Japan Plane Rectangular CS XII|p|yx|1|140.89,42.15,143.61,45.54|+proj=tmerc +lat_0=44 +lon_0=142.25 +k=0.9999 +x_0=0 +y_0=0 +ellps=GRS80 +units=m
6681|JGD2011 / Japan Plane Rectangular CS XIII|p|yx|1|142.61,41.87,145.87,44.4|+proj=tmerc +lat_0=44 +lon_0=144.25 +k=0.9999 +x_0=0 +y_0=0 +ellps=GRS80 +units=m
6682|JGD2011 / Japan Plane Rectangular CS XIV|p|yx|1|141.2,24.67,142.33,27.8|+proj=tmerc +lat_0=26 +lon_0=142 +k=0.9999 +x_0=0 +y_0=0 +ellps=GRS80 +units=m
6683|JGD2011 / Japan Plane Rectangular CS XV|p|yx|1|126.63,26.02,128.4,26.91|+proj=tmerc +lat_0=26 +lon_0=127.5 +k=0.9999 +x_0=0 +y_0=0 +ellps=GRS80 +units=m
6684|JGD2011 / Japan Plane Rectangular CS XVI|p|yx|1|122.83,23.98,125.51,24.94|+proj=tmerc +lat_0=26 +lon_0=124 +k=0.9999 +x_0=0 +y_0=0 +ellps=GRS80 +units=m
6685|JGD2011 / Japan Plane Rectangular CS XVII|p|yx|1|131.12,24.4,131.38,26.01|+proj=tmerc +lat_0=26 +lon_0=131 +k=0.9999 +x_0=0 +y_0=0 +ellps=GRS80 +units=m
6686|JGD2011 / Japan Plane Rectangular CS XVIII|p|yx|1|136.02,20.37,136.16,20.48|+proj=tmerc +lat_0=20 +lon_0=136 +k=0.9999 +x_0=0 +y_0=0 +ellps=GRS80 +units=m
6687|JGD2011 / Japan Plane Rectangular CS XIX|p|yx|1|153.91,24.22,154.05,24.35|+proj=tmerc +lat_0=26 +lon_0=154 +k=0.9999 +x_0=0 +y_0=0 +ellps=GRS80 +units=m
6688|JGD2011 / UTM zone 51N|p|xy|1|122.38,21.1,126,29.71|+proj=utm +zone=51 +ellps=GRS80 +units=m
6689|JGD2011 / UTM zone 52N|p|xy|1|126,21.12,132,38.63|+proj=utm +zone=52 +ellps=GRS80 +units=m
6690|JGD2011 / UTM zone 53N|p|xy|1|132,17.09,138,43.55|+proj=utm +zone=53 +ellps=GRS80 +units=m
6691|JGD2011 / UTM zone 54N|p|xy|1|138,17.63,144,46.05|+proj=utm +zone=54 +ellps=GRS80 +units=m
6692|JGD2011 / UTM zone 55N|p|xy|1|144,23.03,147.86,45.65|+proj=utm +zone=55 +ellps=GRS80 +units=m
6703|WGS 84 / TM 60 SW|p|xy|1|-63.01,-56.25,-56.99,-47.68|+proj=tmerc +lat_0=0 +lon_0=-60 +k=0.9996 +x_0=500000 +y_0=10000000 +datum=WGS84 +units=m
6706|RDN2008|g|yx|111319.490793274|5.93,34.76,18.99,47.1|+proj=longlat +ellps=GRS80
6707|RDN2008 / UTM zone 32N (N-E)|p|yx|1|5.93,36.53,12,47.04|+proj=utm +zone=32 +ellps=GRS80 +units=m
6708|RDN2008 / UTM zone 33N (N-E)|p|yx|1|12,34.79,18,47.1|+proj=utm +zone=33 +ellps=GRS80 +units=m
6709|RDN2008 / UTM zone 34N (N-E)|p|yx|1|17.99,34.76,18.99,41.64|+proj=utm +zone=34 +ellps=GRS80 +units=m
6720|WGS 84 / CIG92|p|xy|1|105.48,-10.63,105.77,-10.36|+proj=tmerc +lat_0=0 +lon_0=105.625 +k=1.000024 +x_0=50000 +y_0=1300000 +datum=WGS84 +units=m
6721|GDA94 / CIG94|p|xy|1|105.48,-10.63,105.77,-10.36|+proj=tmerc +lat_0=0 +lon_0=105.625 +k=1.00002514 +x_0=50000 +y_0=1300000 +ellps=GRS80 +units=m
6722|WGS 84 / CKIG92|p|xy|1|96.76,-12.27,96.99,-11.76|+proj=tmerc +lat_0=0 +lon_0=96.875 +k=1 +x_0=50000 +y_0=1400000 +datum=WGS84 +units=m
6723|GDA94 / CKIG94|p|xy|1|96.76,-12.27,96.99,-11.76|+proj=tmerc +lat_0=0 +lon_0=96.875 +k=0.99999387 +x_0=50000 +y_0=1500000 +ellps=GRS80 +units=m
6736|GDA94 / MGA zone 46|p|xy|1|93.41,-15.46,96.01,-8.57|+proj=utm +zone=46 +south +ellps=GRS80 +units=m
6737|GDA94 / MGA zone 47|p|xy|1|96,-15.56,100.34,-8.47|+proj=utm +zone=47 +south +ellps=GRS80 +units=m
6738|GDA94 / MGA zone 59|p|xy|1|168,-32.48,173.35,-25.61|+proj=utm +zone=59 +south +ellps=GRS80 +units=m
6783|NAD83(CORS96)|g|yx|111319.490793274|167.65,14.92,-63.88,74.71|+proj=longlat +ellps=GRS80
6784|NAD83(CORS96) / Oregon Baker zone (m)|p|xy|1|-118.15,44.6,-117.37,45.19|+proj=tmerc +lat_0=44.5 +lon_0=-117.833333333333 +k=1.00016 +x_0=40000 +y_0=0 +ellps=GRS80 +units=m
6785|NAD83(CORS96) / Oregon Baker zone (ft)|p|xy|0.3048|-118.15,44.6,-117.37,45.19|+proj=tmerc +lat_0=44.5 +lon_0=-117.833333333333 +k=1.00016 +x_0=39999.99999984 +y_0=0 +ellps=GRS80 +units=ft
6786|NAD83(2011) / Oregon Baker zone (m)|p|xy|1|-118.15,44.6,-117.37,45.19|+proj=tmerc +lat_0=44.5 +lon_0=-117.833333333333 +k=1.00016 +x_0=40000 +y_0=0 +ellps=GRS80 +units=m
6787|NAD83(2011) / Oregon Baker zone (ft)|p|xy|0.3048|-118.15,44.6,-117.37,45.19|+proj=tmerc +lat_0=44.5 +lon_0=-117.833333333333 +k=1.00016 +x_0=39999.99999984 +y_0=0 +ellps=GRS80 +units=ft
6788|NAD83(CORS96) / Oregon Bend-Klamath Falls zone (m)|p|xy|1|-122.45,41.88,-120.77,43.89|+proj=tmerc +lat_0=41.75 +lon_0=-121.75 +k=1.0002 +x_0=80000 +y_0=0 +ellps=GRS80 +units=m
6789|NAD83(CORS96) / Oregon Bend-Klamath Falls zone (ft)|p|xy|0.3048|-122.45,41.88,-120.77,43.89|+proj=tmerc +lat_0=41.75 +lon_0=-121.75 +k=1.0002 +x_0=79999.99999968 +y_0=0 +ellps=GRS80 +units=ft
6790|NAD83(2011) / Oregon Bend-Klamath Falls zone (m)|p|xy|1|-122.45,41.88,-120.77,43.89|+proj=tmerc +lat_0=41.75 +lon_0=-121.75 +k=1.0002 +x_0=80000 +y_0=0 +ellps=GRS80 +units=m
6791|NAD83(2011) / Oregon Bend-Klamath Falls zone (ft)|p|xy|0.3048|-122.45,41.88,-120.77,43.89|+proj=tmerc +lat_0=41.75 +lon_0=-121.75 +k=1.0002 +x_0=79999.99999968 +y_0=0 +ellps=GRS80 +units=ft
6792|NAD83(CORS96) / Oregon Bend-Redmond-Prineville zone (m)|p|xy|1|-121.88,43.76,-119.79,44.98|+proj=lcc +lat_1=44.6666666666667 +lat_0=44.6666666666667 +lon_0=-121.25 +k_0=1.00012 +x_0=80000 +y_0=130000 +ellps=GRS80 +units=m
6793|NAD83(CORS96) / Oregon Bend-Redmond-Prineville zone (ft)|p|xy|0.3048|-121.88,43.76,-119.79,44.98|+proj=lcc +lat_1=44.6666666666667 +lat_0=44.6666666666667 +lon_0=-121.25 +k_0=1.00012 +x_0=79999.99999968 +y_0=130000.00001472 +ellps=GRS80 +units=ft
6794|NAD83(2011) / Oregon Bend-Redmond-Prineville zone (m)|p|xy|1|-121.88,43.76,-119.79,44.98|+proj=lcc +lat_1=44.6666666666667 +lat_0=44.6666666666667 +lon_0=-121.25 +k_0=1.00012 +x_0=80000 +y_0=130000 +ellps=GRS80 +units=m
6795|NAD83(2011) / Oregon Bend-Redmond-Prineville zone (ft)|p|xy|0.3048|-121.88,43.76,-119.79,44.98|+proj=lcc +lat_1=44.6666666666667 +lat_0=44.6666666666667 +lon_0=-121.25 +k_0=1.00012 +x_0=79999.99999968 +y_0=130000.00001472 +ellps=GRS80 +units=ft
6796|NAD83(CORS96) / Oregon Bend-Burns zone (m)|p|xy|1|-120.95,43.34,-118.8,44.28|+proj=lcc +lat_1=43.6666666666667 +lat_0=43.6666666666667 +lon_0=-119.75 +k_0=1.0002 +x_0=120000 +y_0=60000 +ellps=GRS80 +units=m
6797|NAD83(CORS96) / Oregon Bend-Burns zone (ft)|p|xy|0.3048|-120.95,43.34,-118.8,44.28|+proj=lcc +lat_1=43.6666666666667 +lat_0=43.6666666666667 +lon_0=-119.75 +k_0=1.0002 +x_0=119999.99999952 +y_0=59999.99999976 +ellps=GRS80 +units=ft
6798|NAD83(2011) / Oregon Bend-Burns zone (m)|p|xy|1|-120.95,43.34,-118.8,44.28|+proj=lcc +lat_1=43.6666666666667 +lat_0=43.6666666666667 +lon_0=-119.75 +k_0=1.0002 +x_0=120000 +y_0=60000 +ellps=GRS80 +units=m
6799|NAD83(2011) / Oregon Bend-Burns zone (ft)|p|xy|0.3048|-120.95,43.34,-118.8,44.28|+proj=lcc +lat_1=43.6666666666667 +lat_0=43.6666666666667 +lon_0=-119.75 +k_0=1.0002 +x_0=119999.99999952 +y_0=59999.99999976 +ellps=GRS80 +units=ft
6800|NAD83(CORS96) / Oregon Canyonville-Grants Pass zone (m)|p|xy|1|-123.83,42.49,-122.43,43.24|+proj=tmerc +lat_0=42.5 +lon_0=-123.333333333333 +k=1.00007 +x_0=40000 +y_0=0 +ellps=GRS80 +units=m
6801|NAD83(CORS96) / Oregon Canyonville-Grants Pass zone (ft)|p|xy|0.3048|-123.83,42.49,-122.43,43.24|+proj=tmerc +lat_0=42.5 +lon_0=-123.333333333333 +k=1.00007 +x_0=39999.99999984 +y_0=0 +ellps=GRS80 +units=ft
6802|NAD83(2011) / Oregon Canyonville-Grants Pass zone (m)|p|xy|1|-123.83,42.49,-122.43,43.24|+proj=tmerc +lat_0=42.5 +lon_0=-123.333333333333 +k=1.00007 +x_0=40000 +y_0=0 +ellps=GRS80 +units=m
6803|NAD83(2011) / Oregon Canyonville-Grants Pass zone (ft)|p|xy|0.3048|-123.83,42.49,-122.43,43.24|+proj=tmerc +lat_0=42.5 +lon_0=-123.333333333333 +k=1.00007 +x_0=39999.99999984 +y_0=0 +ellps=GRS80 +units=ft
6804|NAD83(CORS96) / Oregon Columbia River East zone (m)|p|xy|1|-122.05,45.49,-118.89,46.08|+proj=lcc +lat_1=45.6666666666667 +lat_0=45.6666666666667 +lon_0=-120.5 +k_0=1.000008 +x_0=150000 +y_0=30000 +ellps=GRS80 +units=m
6805|NAD83(CORS96) / Oregon Columbia River East zone (ft)|p|xy|0.3048|-122.05,45.49,-118.89,46.08|+proj=lcc +lat_1=45.6666666666667 +lat_0=45.6666666666667 +lon_0=-120.5 +k_0=1.000008 +x_0=150000.00001464 +y_0=30000.00001512 +ellps=GRS80 +units=ft
6806|NAD83(2011) / Oregon Columbia River East zone (m)|p|xy|1|-122.05,45.49,-118.89,46.08|+proj=lcc +lat_1=45.6666666666667 +lat_0=45.6666666666667 +lon_0=-120.5 +k_0=1.000008 +x_0=150000 +y_0=30000 +ellps=GRS80 +units=m
6807|NAD83(2011) / Oregon Columbia River East zone (ft)|p|xy|0.3048|-122.05,45.49,-118.89,46.08|+proj=lcc +lat_1=45.6666666666667 +lat_0=45.6666666666667 +lon_0=-120.5 +k_0=1.000008 +x_0=150000.00001464 +y_0=30000.00001512 +ellps=GRS80 +units=ft
6808|NAD83(CORS96) / Oregon Columbia River West zone (m)|p|xy|1|-124.33,45.17,-121.47,46.56|+proj=omerc +no_uoff +lat_0=45.9166666666667 +lonc=-123 +alpha=295 +gamma=295 +k=1 +x_0=7000000 +y_0=-3000000 +ellps=GRS80 +units=m
6809|NAD83(CORS96) / Oregon Columbia River West zone (ft)|p|xy|0.3048|-124.33,45.17,-121.47,46.56|+proj=omerc +no_uoff +lat_0=45.9166666666667 +lonc=-123 +alpha=295 +gamma=295 +k=1 +x_0=7000000.00000248 +y_0=-2999999.999988 +ellps=GRS80 +units=ft
6810|NAD83(2011) / Oregon Columbia River West zone (m)|p|xy|1|-124.33,45.17,-121.47,46.56|+proj=omerc +no_uoff +lat_0=45.9166666666667 +lonc=-123 +alpha=295 +gamma=295 +k=1 +x_0=7000000 +y_0=-3000000 +ellps=GRS80 +units=m
6811|NAD83(2011) / Oregon Columbia River West zone (ft)|p|xy|0.3048|-124.33,45.17,-121.47,46.56|+proj=omerc +no_uoff +lat_0=45.9166666666667 +lonc=-123 +alpha=295 +gamma=295 +k=1 +x_0=7000000.00000248 +y_0=-2999999.999988 +ellps=GRS80 +units=ft
6812|NAD83(CORS96) / Oregon Cottage Grove-Canyonville zone (m)|p|xy|1|-123.96,42.82,-122.4,43.88|+proj=tmerc +lat_0=42.8333333333333 +lon_0=-123.333333333333 +k=1.000023 +x_0=50000 +y_0=0 +ellps=GRS80 +units=m
6813|NAD83(CORS96) / Oregon Cottage Grove-Canyonville zone (ft)|p|xy|0.3048|-123.96,42.82,-122.4,43.88|+proj=tmerc +lat_0=42.8333333333333 +lon_0=-123.333333333333 +k=1.000023 +x_0=50000.00001504 +y_0=0 +ellps=GRS80 +units=ft
6814|NAD83(2011) / Oregon Cottage Grove-Canyonville zone (m)|p|xy|1|-123.96,42.82,-122.4,43.88|+proj=tmerc +lat_0=42.8333333333333 +lon_0=-123.333333333333 +k=1.000023 +x_0=50000 +y_0=0 +ellps=GRS80 +units=m
6815|NAD83(2011) / Oregon Cottage Grove-Canyonville zone (ft)|p|xy|0.3048|-123.96,42.82,-122.4,43.88|+proj=tmerc +lat_0=42.8333333333333 +lon_0=-123.333333333333 +k=1.000023 +x_0=50000.00001504 +y_0=0 +ellps=GRS80 +units=ft
6816|NAD83(CORS96) / Oregon Dufur-Madras zone (m)|p|xy|1|-121.95,44.63,-120.46,45.55|+proj=tmerc +lat_0=44.5 +lon_0=-121 +k=1.00011 +x_0=80000 +y_0=0 +ellps=GRS80 +units=m
6817|NAD83(CORS96) / Oregon Dufur-Madras zone (ft)|p|xy|0.3048|-121.95,44.63,-120.46,45.55|+proj=tmerc +lat_0=44.5 +lon_0=-121 +k=1.00011 +x_0=79999.99999968 +y_0=0 +ellps=GRS80 +units=ft
6818|NAD83(2011) / Oregon Dufur-Madras zone (m)|p|xy|1|-121.95,44.63,-120.46,45.55|+proj=tmerc +lat_0=44.5 +lon_0=-121 +k=1.00011 +x_0=80000 +y_0=0 +ellps=GRS80 +units=m
6819|NAD83(2011) / Oregon Dufur-Madras zone (ft)|p|xy|0.3048|-121.95,44.63,-120.46,45.55|+proj=tmerc +lat_0=44.5 +lon_0=-121 +k=1.00011 +x_0=79999.99999968 +y_0=0 +ellps=GRS80 +units=ft
6820|NAD83(CORS96) / Oregon Eugene zone (m)|p|xy|1|-123.8,43.74,-122.18,44.71|+proj=tmerc +lat_0=43.75 +lon_0=-123.166666666667 +k=1.000015 +x_0=50000 +y_0=0 +ellps=GRS80 +units=m
6821|NAD83(CORS96) / Oregon Eugene zone (ft)|p|xy|0.3048|-123.8,43.74,-122.18,44.71|+proj=tmerc +lat_0=43.75 +lon_0=-123.166666666667 +k=1.000015 +x_0=50000.00001504 +y_0=0 +ellps=GRS80 +units=ft
6822|NAD83(2011) / Oregon Eugene zone (m)|p|xy|1|-123.8,43.74,-122.18,44.71|+proj=tmerc +lat_0=43.75 +lon_0=-123.166666666667 +k=1.000015 +x_0=50000 +y_0=0 +ellps=GRS80 +units=m
6823|NAD83(2011) / Oregon Eugene zone (ft)|p|xy|0.3048|-123.8,43.74,-122.18,44.71|+proj=tmerc +lat_0=43.75 +lon_0=-123.166666666667 +k=1.000015 +x_0=50000.00001504 +y_0=0 +ellps=GRS80 +units=ft
6824|NAD83(CORS96) / Oregon Grants Pass-Ashland zone (m)|p|xy|1|-123.95,41.88,-122.37,42.85|+proj=tmerc +lat_0=41.75 +lon_0=-123.333333333333 +k=1.000043 +x_0=50000 +y_0=0 +ellps=GRS80 +units=m
6825|NAD83(CORS96) / Oregon Grants Pass-Ashland zone (ft)|p|xy|0.3048|-123.95,41.88,-122.37,42.85|+proj=tmerc +lat_0=41.75 +lon_0=-123.333333333333 +k=1.000043 +x_0=50000.00001504 +y_0=0 +ellps=GRS80 +units=ft
6826|NAD83(2011) / Oregon Grants Pass-Ashland zone (m)|p|xy|1|-123.95,41.88,-122.37,42.85|+proj=tmerc +lat_0=41.75 +lon_0=-123.333333333333 +k=1.000043 +x_0=50000 +y_0=0 +ellps=GRS80 +units=m
6827|NAD83(2011) / Oregon Grants Pass-Ashland zone (ft)|p|xy|0.3048|-123.95,41.88,-122.37,42.85|+proj=tmerc +lat_0=41.75 +lon_0=-123.333333333333 +k=1.000043 +x_0=50000.00001504 +y_0=0 +ellps=GRS80 +units=ft
6828|NAD83(CORS96) / Oregon Gresham-Warm Springs zone (m)|p|xy|1|-122.43,45.02,-121.68,45.55|+proj=tmerc +lat_0=45 +lon_0=-122.333333333333 +k=1.00005 +x_0=10000 +y_0=0 +ellps=GRS80 +units=m
6829|NAD83(CORS96) / Oregon Gresham-Warm Springs zone (ft)|p|xy|0.3048|-122.43,45.02,-121.68,45.55|+proj=tmerc +lat_0=45 +lon_0=-122.333333333333 +k=1.00005 +x_0=10000.0000152 +y_0=0 +ellps=GRS80 +units=ft
6830|NAD83(2011) / Oregon Gresham-Warm Springs zone (m)|p|xy|1|-122.43,45.02,-121.68,45.55|+proj=tmerc +lat_0=45 +lon_0=-122.333333333333 +k=1.00005 +x_0=10000 +y_0=0 +ellps=GRS80 +units=m
6831|NAD83(2011) / Oregon Gresham-Warm Springs zone (ft)|p|xy|0.3048|-122.43,45.02,-121.68,45.55|+proj=tmerc +lat_0=45 +lon_0=-122.333333333333 +k=1.00005 +x_0=10000.0000152 +y_0=0 +ellps=GRS80 +units=ft
6832|NAD83(CORS96) / Oregon La Grande zone (m)|p|xy|1|-118.17,45.13,-117.14,45.8|+proj=tmerc +lat_0=45 +lon_0=-118 +k=1.00013 +x_0=40000 +y_0=0 +ellps=GRS80 +units=m
6833|NAD83(CORS96) / Oregon La Grande zone (ft)|p|xy|0.3048|-118.17,45.13,-117.14,45.8|+proj=tmerc +lat_0=45 +lon_0=-118 +k=1.00013 +x_0=39999.99999984 +y_0=0 +ellps=GRS80 +units=ft
6834|NAD83(2011) / Oregon La Grande zone (m)|p|xy|1|-118.17,45.13,-117.14,45.8|+proj=tmerc +lat_0=45 +lon_0=-118 +k=1.00013 +x_0=40000 +y_0=0 +ellps=GRS80 +units=m
6835|NAD83(2011) / Oregon La Grande zone (ft)|p|xy|0.3048|-118.17,45.13,-117.14,45.8|+proj=tmerc +lat_0=45 +lon_0=-118 +k=1.00013 +x_0=39999.99999984 +y_0=0 +ellps=GRS80 +units=ft
6836|NAD83(CORS96) / Oregon Ontario zone (m)|p|xy|1|-117.9,43.41,-116.7,44.65|+proj=tmerc +lat_0=43.25 +lon_0=-117 +k=1.0001 +x_0=80000 +y_0=0 +ellps=GRS80 +units=m
6837|NAD83(CORS96) / Oregon Ontario zone (ft)|p|xy|0.3048|-117.9,43.41,-116.7,44.65|+proj=tmerc +lat_0=43.25 +lon_0=-117 +k=1.0001 +x_0=79999.99999968 +y_0=0 +ellps=GRS80 +units=ft
6838|NAD83(2011) / Oregon Ontario zone (m)|p|xy|1|-117.9,43.41,-116.7,44.65|+proj=tmerc +lat_0=43.25 +lon_0=-117 +k=1.0001 +x_0=80000 +y_0=0 +ellps=GRS80 +units=m
6839|NAD83(2011) / Oregon Ontario zone (ft)|p|xy|0.3048|-117.9,43.41,-116.7,44.65|+proj=tmerc +lat_0=43.25 +lon_0=-117 +k=1.0001 +x_0=79999.99999968 +y_0=0 +ellps=GRS80 +units=ft
6840|NAD83(CORS96) / Oregon Coast zone (m)|p|xy|1|-124.84,41.89,-123.35,46.4|+proj=omerc +no_uoff +lat_0=44.75 +lonc=-124.05 +alpha=5 +gamma=5 +k=1 +x_0=-300000 +y_0=-4600000 +ellps=GRS80 +units=m
6841|NAD83(CORS96) / Oregon Coast zone (ft)|p|xy|0.3048|-124.84,41.89,-123.35,46.4|+proj=omerc +no_uoff +lat_0=44.75 +lonc=-124.05 +alpha=5 +gamma=5 +k=1 +x_0=-299999.9999988 +y_0=-4600000.00001208 +ellps=GRS80 +units=ft
6842|NAD83(2011) / Oregon Coast zone (m)|p|xy|1|-124.84,41.89,-123.35,46.4|+proj=omerc +no_uoff +lat_0=44.75 +lonc=-124.05 +alpha=5 +gamma=5 +k=1 +x_0=-300000 +y_0=-4600000 +ellps=GRS80 +units=m
6843|NAD83(2011) / Oregon Coast zone (ft)|p|xy|0.3048|-124.84,41.89,-123.35,46.4|+proj=omerc +no_uoff +lat_0=44.75 +lonc=-124.05 +alpha=5 +gamma=5 +k=1 +x_0=-299999.9999988 +y_0=-4600000.00001208 +ellps=GRS80 +units=ft
6844|NAD83(CORS96) / Oregon Pendleton zone (m)|p|xy|1|-119.36,45.46,-118.17,46.02|+proj=tmerc +lat_0=45.25 +lon_0=-119.166666666667 +k=1.000045 +x_0=60000 +y_0=0 +ellps=GRS80 +units=m
6845|NAD83(CORS96) / Oregon Pendleton zone (ft)|p|xy|0.3048|-119.36,45.46,-118.17,46.02|+proj=tmerc +lat_0=45.25 +lon_0=-119.166666666667 +k=1.000045 +x_0=59999.99999976 +y_0=0 +ellps=GRS80 +units=ft
6846|NAD83(2011) / Oregon Pendleton zone (m)|p|xy|1|-119.36,45.46,-118.17,46.02|+proj=tmerc +lat_0=45.25 +lon_0=-119.166666666667 +k=1.000045 +x_0=60000 +y_0=0 +ellps=GRS80 +units=m
6847|NAD83(2011) / Oregon Pendleton zone (ft)|p|xy|0.3048|-119.36,45.46,-118.17,46.02|+proj=tmerc +lat_0=45.25 +lon_0=-119.166666666667 +k=1.000045 +x_0=59999.99999976 +y_0=0 +ellps=GRS80 +units=ft
6848|NAD83(CORS96) / Oregon Pendleton-La Grande zone (m)|p|xy|1|-118.64,45.13,-118.09,45.64|+proj=tmerc +lat_0=45.0833333333333 +lon_0=-118.333333333333 +k=1.000175 +x_0=30000 +y_0=0 +ellps=GRS80 +units=m
6849|NAD83(CORS96) / Oregon Pendleton-La Grande zone (ft)|p|xy|0.3048|-118.64,45.13,-118.09,45.64|+proj=tmerc +lat_0=45.0833333333333 +lon_0=-118.333333333333 +k=1.000175 +x_0=30000.00001512 +y_0=0 +ellps=GRS80 +units=ft
6850|NAD83(2011) / Oregon Pendleton-La Grande zone (m)|p|xy|1|-118.64,45.13,-118.09,45.64|+proj=tmerc +lat_0=45.0833333333333 +lon_0=-118.333333333333 +k=1.000175 +x_0=30000 +y_0=0 +ellps=GRS80 +units=m
6851|NAD83(2011) / Oregon Pendleton-La Grande zone (ft)|p|xy|0.3048|-118.64,45.13,-118.09,45.64|+proj=tmerc +lat_0=45.0833333333333 +lon_0=-118.333333333333 +k=1.000175 +x_0=30000.00001512 +y_0=0 +ellps=GRS80 +units=ft
6852|NAD83(CORS96) / Oregon Portland zone (m)|p|xy|1|-123.53,45.23,-122.11,46.01|+proj=lcc +lat_1=45.5 +lat_0=45.5 +lon_0=-122.75 +k_0=1.000002 +x_0=100000 +y_0=50000 +ellps=GRS80 +units=m
6853|NAD83(CORS96) / Oregon Portland zone (ft)|p|xy|0.3048|-123.53,45.23,-122.11,46.01|+proj=lcc +lat_1=45.5 +lat_0=45.5 +lon_0=-122.75 +k_0=1.000002 +x_0=99999.9999996 +y_0=50000.00001504 +ellps=GRS80 +units=ft
6854|NAD83(2011) / Oregon Portland zone (m)|p|xy|1|-123.53,45.23,-122.11,46.01|+proj=lcc +lat_1=45.5 +lat_0=45.5 +lon_0=-122.75 +k_0=1.000002 +x_0=100000 +y_0=50000 +ellps=GRS80 +units=m
6855|NAD83(2011) / Oregon Portland zone (ft)|p|xy|0.3048|-123.53,45.23,-122.11,46.01|+proj=lcc +lat_1=45.5 +lat_0=45.5 +lon_0=-122.75 +k_0=1.000002 +x_0=99999.9999996 +y_0=50000.00001504 +ellps=GRS80 +units=ft
6856|NAD83(CORS96) / Oregon Salem zone (m)|p|xy|1|-123.73,44.32,-121.89,45.3|+proj=tmerc +lat_0=44.3333333333333 +lon_0=-123.083333333333 +k=1.00001 +x_0=50000 +y_0=0 +ellps=GRS80 +units=m
6857|NAD83(CORS96) / Oregon Salem zone (ft)|p|xy|0.3048|-123.73,44.32,-121.89,45.3|+proj=tmerc +lat_0=44.3333333333333 +lon_0=-123.083333333333 +k=1.00001 +x_0=50000.00001504 +y_0=0 +ellps=GRS80 +units=ft
6858|NAD83(2011) / Oregon Salem zone (m)|p|xy|1|-123.73,44.32,-121.89,45.3|+proj=tmerc +lat_0=44.3333333333333 +lon_0=-123.083333333333 +k=1.00001 +x_0=50000 +y_0=0 +ellps=GRS80 +units=m
6859|NAD83(2011) / Oregon Salem zone (ft)|p|xy|0.3048|-123.73,44.32,-121.89,45.3|+proj=tmerc +lat_0=44.3333333333333 +lon_0=-123.083333333333 +k=1.00001 +x_0=50000.00001504 +y_0=0 +ellps=GRS80 +units=ft
6860|NAD83(CORS96) / Oregon Santiam Pass zone (m)|p|xy|1|-122.51,44.1,-121.69,44.66|+proj=tmerc +lat_0=44.0833333333333 +lon_0=-122.5 +k=1.000155 +x_0=0 +y_0=0 +ellps=GRS80 +units=m
6861|NAD83(CORS96) / Oregon Santiam Pass zone (ft)|p|xy|0.3048|-122.51,44.1,-121.69,44.66|+proj=tmerc +lat_0=44.0833333333333 +lon_0=-122.5 +k=1.000155 +x_0=0 +y_0=0 +ellps=GRS80 +units=ft
6862|NAD83(2011) / Oregon Santiam Pass zone (m)|p|xy|1|-122.51,44.1,-121.69,44.66|+proj=tmerc +lat_0=44.0833333333333 +lon_0=-122.5 +k=1.000155 +x_0=0 +y_0=0 +ellps=GRS80 +units=m
6863|NAD83(2011) / Oregon Santiam Pass zone (ft)|p|xy|0.3048|-122.51,44.1,-121.69,44.66|+proj=tmerc +lat_0=44.0833333333333 +lon_0=-122.5 +k=1.000155 +x_0=0 +y_0=0 +ellps=GRS80 +units=ft
6867|NAD83(CORS96) / Oregon LCC (m)|p|xy|1|-124.6,41.98,-116.47,46.26|+proj=lcc +lat_0=41.75 +lon_0=-120.5 +lat_1=43 +lat_2=45.5 +x_0=400000 +y_0=0 +ellps=GRS80 +units=m
6868|NAD83(CORS96) / Oregon GIC Lambert (ft)|p|xy|0.3048|-124.6,41.98,-116.47,46.26|+proj=lcc +lat_0=41.75 +lon_0=-120.5 +lat_1=43 +lat_2=45.5 +x_0=399999.9999984 +y_0=0 +ellps=GRS80 +units=ft
6870|ETRS89 / Albania TM 2010|p|yx|1|19.22,39.64,21.06,42.67|+proj=tmerc +lat_0=0 +lon_0=20 +k=1 +x_0=500000 +y_0=0 +ellps=GRS80 +units=m
6875|RDN2008 / Italy zone (N-E)|p|yx|1|5.93,34.76,18.99,47.1|+proj=tmerc +lat_0=0 +lon_0=12 +k=0.9985 +x_0=7000000 +y_0=0 +ellps=GRS80 +units=m
6876|RDN2008 / Zone 12 (N-E)|p|yx|1|5.93,34.76,18.99,47.1|+proj=tmerc +lat_0=0 +lon_0=12 +k=1 +x_0=3000000 +y_0=0 +ellps=GRS80 +units=m
6879|NAD83(2011) / Wisconsin Central|p|xy|1|-92.89,43.98,-86.25,45.8|+proj=lcc +lat_0=43.8333333333333 +lon_0=-90 +lat_1=45.5 +lat_2=44.25 +x_0=600000 +y_0=0 +ellps=GRS80 +units=m
6880|NAD83(2011) / Nebraska (ftUS)|p|xy|0.304800609601219|-104.06,39.99,-95.3,43.01|+proj=lcc +lat_0=39.8333333333333 +lon_0=-100 +lat_1=43 +lat_2=40 +x_0=500000.00001016 +y_0=0 +ellps=GRS80 +units=us-ft
6881|Aden 1925|g|yx|111319.490793274|43.37,12.54,53.14,19|+proj=longlat +a=6378249.145 +rf=293.465 +towgs84=-24,-203,268,0,0,0,0
6882|Bekaa Valley 1920|g|yx|111319.490793274|35.04,33.06,36.63,34.65|+proj=longlat +a=6378249.145 +rf=293.465 +towgs84=-183,-15,273,0,0,0,0
6883|Bioko|g|yx|111319.490793274|8.37,3.14,9.02,3.82|+proj=longlat +ellps=intl +towgs84=-235,-110,393,0,0,0,0
6884|NAD83(CORS96) / Oregon North|p|xy|1|-124.17,43.95,-116.47,46.26|+proj=lcc +lat_0=43.6666666666667 +lon_0=-120.5 +lat_1=46 +lat_2=44.3333333333333 +x_0=2500000 +y_0=0 +ellps=GRS80 +units=m
6885|NAD83(CORS96) / Oregon North (ft)|p|xy|0.3048|-124.17,43.95,-116.47,46.26|+proj=lcc +lat_0=43.6666666666667 +lon_0=-120.5 +lat_1=46 +lat_2=44.3333333333333 +x_0=2500000.0001424 +y_0=0 +ellps=GRS80 +units=ft
6886|NAD83(CORS96) / Oregon South|p|xy|1|-124.6,41.98,-116.9,44.56|+proj=lcc +lat_0=41.6666666666667 +lon_0=-120.5 +lat_1=44 +lat_2=42.3333333333333 +x_0=1500000 +y_0=0 +ellps=GRS80 +units=m
6887|NAD83(CORS96) / Oregon South (ft)|p|xy|0.3048|-124.6,41.98,-116.9,44.56|+proj=lcc +lat_0=41.6666666666667 +lon_0=-120.5 +lat_1=44 +lat_2=42.3333333333333 +x_0=1500000.0001464 +y_0=0 +ellps=GRS80 +units=ft
6892|South East Island 1943|g|yx|111319.490793274|55.15,-4.86,56.01,-3.66|+proj=longlat +a=6378249.145 +rf=293.465
6894|Gambia|g|yx|111319.490793274|-16.88,13.05,-13.79,13.83|+proj=longlat +a=6378249.145 +rf=293.465 +towgs84=-63,176,185,0,0,0,0
6915|South East Island 1943 / UTM zone 40N|p|xy|1|55.15,-4.86,56.01,-3.66|+proj=utm +zone=40 +a=6378249.145 +rf=293.465 +units=m
6922|NAD83 / Kansas LCC|p|xy|1|-102.06,36.99,-94.58,40.01|+proj=lcc +lat_0=36 +lon_0=-98.25 +lat_1=39.5 +lat_2=37.5 +x_0=400000 +y_0=0 +datum=NAD83 +units=m
6923|NAD83 / Kansas LCC (ftUS)|p|xy|0.304800609601219|-102.06,36.99,-94.58,40.01|+proj=lcc +lat_0=36 +lon_0=-98.25 +lat_1=39.5 +lat_2=37.5 +x_0=399999.99998984 +y_0=0 +datum=NAD83 +units=us-ft
6924|NAD83(2011) / Kansas LCC|p|xy|1|-102.06,36.99,-94.58,40.01|+proj=lcc +lat_0=36 +lon_0=-98.25 +lat_1=39.5 +lat_2=37.5 +x_0=400000 +y_0=0 +ellps=GRS80 +units=m
6925|NAD83(2011) / Kansas LCC (ftUS)|p|xy|0.304800609601219|-102.06,36.99,-94.58,40.01|+proj=lcc +lat_0=36 +lon_0=-98.25 +lat_1=39.5 +lat_2=37.5 +x_0=399999.99998984 +y_0=0 +ellps=GRS80 +units=us-ft
6931|WGS 84 / NSIDC EASE-Grid 2.0 North|p|xy|1|-180,0,180,90|+proj=laea +lat_0=90 +lon_0=0 +x_0=0 +y_0=0 +datum=WGS84 +units=m
6932|WGS 84 / NSIDC EASE-Grid 2.0 South|p|xy|1|-180,-90,180,0|+proj=laea +lat_0=-90 +lon_0=0 +x_0=0 +y_0=0 +datum=WGS84 +units=m
6933|WGS 84 / NSIDC EASE-Grid 2.0 Global|p|xy|1|-180,-86,180,86|+proj=cea +lat_ts=30 +lon_0=0 +x_0=0 +y_0=0 +datum=WGS84 +units=m
6962|ETRS89 / Albania LCC 2010|p|yx|1|19.22,39.64,21.06,42.67|+proj=lcc +lat_0=41 +lon_0=20 +lat_1=39 +lat_2=43 +x_0=0 +y_0=0 +ellps=GRS80 +units=m
6966|NAD27 / Michigan North|p|xy|0.304800609601219|-90.42,45.08,-83.44,48.32|+proj=lcc +lat_0=44.7833333333333 +lon_0=-87 +lat_1=45.4833333333333 +lat_2=47.0833333333333 +x_0=609601.219202438 +y_0=0 +k_0=1.0000382 +datum=NAD27 +units=us-ft
6983|IG05 Intermediate CRS|g|yx|111319.490793274|34.17,29.45,35.69,33.28|+proj=longlat +ellps=GRS80
6984|Israeli Grid 05|p|xy|1|34.17,29.45,35.69,33.28|+proj=tmerc +lat_0=31.7343936111111 +lon_0=35.2045169444444 +k=1.0000067 +x_0=219529.584 +y_0=626907.39 +ellps=GRS80 +units=m
6990|IG05/12 Intermediate CRS|g|yx|111319.490793274|34.17,29.45,35.69,33.28|+proj=longlat +ellps=GRS80
6991|Israeli Grid 05/12|p|xy|1|34.17,29.45,35.69,33.28|+proj=tmerc +lat_0=31.7343936111111 +lon_0=35.2045169444444 +k=1.0000067 +x_0=219529.584 +y_0=626907.39 +ellps=GRS80 +units=m
7005|Nahrwan 1934 / UTM zone 37N|p|xy|1|38.79,31.14,42,36.75|+proj=utm +zone=37 +a=6378249.145 +rf=293.465 +towgs84=-242.2,-144.9,370.3,0,0,0,0 +units=m
7006|Nahrwan 1934 / UTM zone 38N|p|xy|1|42,29.06,48,37.39|+proj=utm +zone=38 +a=6378249.145 +rf=293.465 +towgs84=-242.2,-144.9,370.3,0,0,0,0 +units=m
7007|Nahrwan 1934 / UTM zone 39N|p|xy|1|48,29.6,48.75,31|+proj=utm +zone=39 +a=6378249.145 +rf=293.465 +units=m
7035|RGSPM06 (lon-lat)|g|xy|111319.490793274|-57.1,43.41,-55.9,47.37|+proj=longlat +ellps=GRS80
7037|RGR92 (lon-lat)|g|xy|111319.490793274|51.83,-24.72,58.24,-18.28|+proj=longlat +ellps=GRS80
7039|RGM04 (lon-lat)|g|xy|111319.490793274|43.68,-14.49,46.7,-11.33|+proj=longlat +ellps=GRS80
7041|RGFG95 (lon-lat)|g|xy|111319.490793274|-54.61,2.11,-49.45,8.88|+proj=longlat +ellps=GRS80
7057|NAD83(2011) / IaRCS zone 1|p|xy|0.304800609601219|-96.6,42.9,-93.97,43.51|+proj=lcc +lat_1=43.2 +lat_0=43.2 +lon_0=-95.25 +k_0=1.000052 +x_0=3505207.01041402 +y_0=2926085.8521717 +ellps=GRS80 +units=us-ft
7058|NAD83(2011) / IaRCS zone 2|p|xy|0.304800609601219|-93.98,42.9,-91.6,43.51|+proj=lcc +lat_1=43.1666666666667 +lat_0=43.1666666666667 +lon_0=-92.75 +k_0=1.000043 +x_0=3810007.62001524 +y_0=2987045.97409195 +ellps=GRS80 +units=us-ft
7059|NAD83(2011) / IaRCS zone 3|p|xy|0.304800609601219|-91.62,42.29,-90.89,43.51|+proj=tmerc +lat_0=40.25 +lon_0=-91.2 +k=1.000035 +x_0=4114808.22961646 +y_0=2529845.05969012 +ellps=GRS80 +units=us-ft
7060|NAD83(2011) / IaRCS zone 4|p|xy|0.304800609601219|-96.65,42.2,-93,42.92|+proj=lcc +lat_1=42.5333333333333 +lat_0=42.5333333333333 +lon_0=-94.8333333333333 +k_0=1.000045 +x_0=4419608.83921768 +y_0=2621285.24257049 +ellps=GRS80 +units=us-ft
7061|NAD83(2011) / IaRCS zone 5|p|xy|0.304800609601219|-93.03,42.2,-91.59,43.09|+proj=lcc +lat_1=42.65 +lat_0=42.65 +lon_0=-92.25 +k_0=1.000032 +x_0=4724409.4488189 +y_0=2712725.42545085 +ellps=GRS80 +units=us-ft
7062|NAD83(2011) / IaRCS zone 6|p|xy|0.304800609601219|-96.37,40.58,-95.04,42.22|+proj=tmerc +lat_0=40.25 +lon_0=-95.7333333333333 +k=1.000039 +x_0=5029210.05842012 +y_0=2011684.02336805 +ellps=GRS80 +units=us-ft
7063|NAD83(2011) / IaRCS zone 7|p|xy|0.304800609601219|-95.16,41.15,-94.16,42.22|+proj=tmerc +lat_0=40.25 +lon_0=-94.6333333333333 +k=1.000045 +x_0=5334010.66802134 +y_0=2072644.14528829 +ellps=GRS80 +units=us-ft
7064|NAD83(2011) / IaRCS zone 8|p|xy|0.304800609601219|-94.29,41.15,-93.23,42.22|+proj=tmerc +lat_0=40.25 +lon_0=-93.7166666666667 +k=1.000033 +x_0=5638811.27762256 +y_0=2133604.26720853 +ellps=GRS80 +units=us-ft
7065|NAD83(2011) / IaRCS zone 9|p|xy|0.304800609601219|-93.35,41.16,-92.29,42.3|+proj=tmerc +lat_0=40.25 +lon_0=-92.8166666666667 +k=1.000027 +x_0=5943611.88722378 +y_0=2194564.38912878 +ellps=GRS80 +units=us-ft
7066|NAD83(2011) / IaRCS zone 10|p|xy|0.304800609601219|-92.31,41.42,-90.89,42.3|+proj=lcc +lat_1=41.8333333333333 +lat_0=41.8333333333333 +lon_0=-91.6666666666667 +k_0=1.00002 +x_0=6248412.49682499 +y_0=2438404.87680975 +ellps=GRS80 +units=us-ft
7067|NAD83(2011) / IaRCS zone 11|p|xy|0.304800609601219|-91.14,41.44,-90.14,42.68|+proj=tmerc +lat_0=40.25 +lon_0=-90.5333333333333 +k=1.000027 +x_0=6553213.10642621 +y_0=2316484.63296927 +ellps=GRS80 +units=us-ft
7068|NAD83(2011) / IaRCS zone 12|p|xy|0.304800609601219|-95.39,40.57,-92.17,41.17|+proj=lcc +lat_1=40.9166666666667 +lat_0=40.9166666666667 +lon_0=-93.75 +k_0=1.000037 +x_0=6858013.71602743 +y_0=1889763.77952756 +ellps=GRS80 +units=us-ft
7069|NAD83(2011) / IaRCS zone 13|p|xy|0.304800609601219|-92.42,40.59,-91.48,41.52|+proj=tmerc +lat_0=40.25 +lon_0=-91.9166666666667 +k=1.00002 +x_0=7162814.32562865 +y_0=1950723.9014478 +ellps=GRS80 +units=us-ft
7070|NAD83(2011) / IaRCS zone 14|p|xy|0.304800609601219|-91.72,40.36,-90.78,41.6|+proj=tmerc +lat_0=40.25 +lon_0=-91.25 +k=1.000018 +x_0=7467614.93522987 +y_0=1889763.77952756 +ellps=GRS80 +units=us-ft
7073|RGTAAF07|g|yx|111319.490793274|37.98,-67.13,142,-20.91|+proj=longlat +ellps=GRS80
7074|RGTAAF07 / UTM zone 37S|p|xy|1|37.98,-25.7,41.82,-20.91|+proj=utm +zone=37 +south +ellps=GRS80 +units=m
7075|RGTAAF07 / UTM zone 38S|p|xy|1|45.37,-49.38,48.01,-43.12|+proj=utm +zone=38 +south +ellps=GRS80 +units=m
7076|RGTAAF07 / UTM zone 39S|p|xy|1|48,-49.82,54.01,-42.61|+proj=utm +zone=39 +south +ellps=GRS80 +units=m
7077|RGTAAF07 / UTM zone 40S|p|xy|1|54,-49.61,57.16,-43.3|+proj=utm +zone=40 +south +ellps=GRS80 +units=m
7078|RGTAAF07 / UTM zone 41S|p|xy|1|62.96,-53.03,66,-45.73|+proj=utm +zone=41 +south +ellps=GRS80 +units=m
7079|RGTAAF07 / UTM zone 42S|p|xy|1|66,-53.24,72.01,-45.11|+proj=utm +zone=42 +south +ellps=GRS80 +units=m
7080|RGTAAF07 / UTM zone 43S|p|xy|1|72,-51.19,78.01,-34.47|+proj=utm +zone=43 +south +ellps=GRS80 +units=m
7081|RGTAAF07 / UTM zone 44S|p|xy|1|78,-42.04,81.83,-34.5|+proj=utm +zone=44 +south +ellps=GRS80 +units=m
7084|RGF93 v1 (lon-lat)|g|xy|111319.490793274|-9.86,41.15,10.38,51.56|+proj=longlat +ellps=GRS80
7086|RGAF09 (lon-lat)|g|xy|111319.490793274|-63.66,14.08,-57.52,18.53|+proj=longlat +ellps=GRS80
7109|NAD83(2011) / RMTCRS St Mary (m)|p|xy|1|-113.97,48.55,-113,49.01|+proj=tmerc +lat_0=48.5 +lon_0=-112.5 +k=1.00016 +x_0=150000 +y_0=0 +ellps=GRS80 +units=m
7110|NAD83(2011) / RMTCRS Blackfeet (m)|p|xy|1|-113.84,48,-112,49.01|+proj=tmerc +lat_0=48 +lon_0=-112.5 +k=1.00019 +x_0=100000 +y_0=0 +ellps=GRS80 +units=m
7111|NAD83(2011) / RMTCRS Milk River (m)|p|xy|1|-112.5,47.78,-108.74,49.01|+proj=lcc +lat_1=48.5 +lat_0=48.5 +lon_0=-111 +k_0=1.000145 +x_0=150000 +y_0=200000 +ellps=GRS80 +units=m
7112|NAD83(2011) / RMTCRS Fort Belknap (m)|p|xy|1|-110.84,47.78,-106.99,49.01|+proj=lcc +lat_1=48.5 +lat_0=48.5 +lon_0=-108.5 +k_0=1.00012 +x_0=200000 +y_0=150000 +ellps=GRS80 +units=m
7113|NAD83(2011) / RMTCRS Fort Peck Assiniboine (m)|p|xy|1|-107.57,48.01,-104.78,48.88|+proj=lcc +lat_1=48.3333333333333 +lat_0=48.3333333333333 +lon_0=-105.5 +k_0=1.00012 +x_0=200000 +y_0=100000 +ellps=GRS80 +units=m
7114|NAD83(2011) / RMTCRS Fort Peck Sioux (m)|p|xy|1|-107.76,47.75,-104.04,49.01|+proj=lcc +lat_1=48.3333333333333 +lat_0=48.3333333333333 +lon_0=-105.5 +k_0=1.00009 +x_0=100000 +y_0=50000 +ellps=GRS80 +units=m
7115|NAD83(2011) / RMTCRS Crow (m)|p|xy|1|-108.84,44.99,-106.66,46.09|+proj=tmerc +lat_0=44.75 +lon_0=-107.75 +k=1.000148 +x_0=200000 +y_0=0 +ellps=GRS80 +units=m
7116|NAD83(2011) / RMTCRS Bobcat (m)|p|xy|1|-112.34,45.36,-110.75,46.59|+proj=lcc +lat_1=46.25 +lat_0=46.25 +lon_0=-111.25 +k_0=1.000185 +x_0=100000 +y_0=100000 +ellps=GRS80 +units=m
7117|NAD83(2011) / RMTCRS Billings (m)|p|xy|1|-109.42,44.99,-107.99,47.41|+proj=lcc +lat_1=45.7833333333333 +lat_0=45.7833333333333 +lon_0=-108.416666666667 +k_0=1.0001515 +x_0=200000 +y_0=50000 +ellps=GRS80 +units=m
7118|NAD83(2011) / RMTCRS Wind River (m)|p|xy|1|-109.5,42.69,-107.94,43.86|+proj=tmerc +lat_0=42.6666666666667 +lon_0=-108.333333333333 +k=1.00024 +x_0=100000 +y_0=0 +ellps=GRS80 +units=m
7119|NAD83(2011) / RMTCRS St Mary (ft)|p|xy|0.3048|-113.97,48.55,-113,49.01|+proj=tmerc +lat_0=48.5 +lon_0=-112.5 +k=1.00016 +x_0=150000.00001464 +y_0=0 +ellps=GRS80 +units=ft
7120|NAD83(2011) / RMTCRS Blackfeet (ft)|p|xy|0.3048|-113.84,48,-112,49.01|+proj=tmerc +lat_0=48 +lon_0=-112.5 +k=1.00019 +x_0=99999.9999996 +y_0=0 +ellps=GRS80 +units=ft
7121|NAD83(2011) / RMTCRS Milk River (ft)|p|xy|0.3048|-112.5,47.78,-108.74,49.01|+proj=lcc +lat_1=48.5 +lat_0=48.5 +lon_0=-111 +k_0=1.000145 +x_0=150000.00001464 +y_0=199999.9999992 +ellps=GRS80 +units=ft
7122|NAD83(2011) / RMTCRS Fort Belknap (ft)|p|xy|0.3048|-110.84,47.78,-106.99,49.01|+proj=lcc +lat_1=48.5 +lat_0=48.5 +lon_0=-108.5 +k_0=1.00012 +x_0=199999.9999992 +y_0=150000.00001464 +ellps=GRS80 +units=ft
7123|NAD83(2011) / RMTCRS Fort Peck Assiniboine (ft)|p|xy|0.3048|-107.57,48.01,-104.78,48.88|+proj=lcc +lat_1=48.3333333333333 +lat_0=48.3333333333333 +lon_0=-105.5 +k_0=1.00012 +x_0=199999.9999992 +y_0=99999.9999996 +ellps=GRS80 +units=ft
7124|NAD83(2011) / RMTCRS Fort Peck Sioux (ft)|p|xy|0.3048|-107.76,47.75,-104.04,49.01|+proj=lcc +lat_1=48.3333333333333 +lat_0=48.3333333333333 +lon_0=-105.5 +k_0=1.00009 +x_0=99999.9999996 +y_0=49999.99971024 +ellps=GRS80 +units=ft
7125|NAD83(2011) / RMTCRS Crow (ft)|p|xy|0.3048|-108.84,44.99,-106.66,46.09|+proj=tmerc +lat_0=44.75 +lon_0=-107.75 +k=1.000148 +x_0=199999.9999992 +y_0=0 +ellps=GRS80 +units=ft
7126|NAD83(2011) / RMTCRS Bobcat (ft)|p|xy|0.3048|-112.34,45.36,-110.75,46.59|+proj=lcc +lat_1=46.25 +lat_0=46.25 +lon_0=-111.25 +k_0=1.000185 +x_0=99999.9999996 +y_0=99999.9999996 +ellps=GRS80 +units=ft
7127|NAD83(2011) / RMTCRS Billings (ft)|p|xy|0.3048|-109.42,44.99,-107.99,47.41|+proj=lcc +lat_1=45.7833333333333 +lat_0=45.7833333333333 +lon_0=-108.416666666667 +k_0=1.0001515 +x_0=199999.9999992 +y_0=50000.00001504 +ellps=GRS80 +units=ft
7128|NAD83(2011) / RMTCRS Wind River (ftUS)|p|xy|0.304800609601219|-109.5,42.69,-107.94,43.86|+proj=tmerc +lat_0=42.6666666666667 +lon_0=-108.333333333333 +k=1.00024 +x_0=99999.99998984 +y_0=0 +ellps=GRS80 +units=us-ft
7131|NAD83(2011) / San Francisco CS13|p|xy|1|-123.56,36.85,-121.2,38.87|+proj=tmerc +lat_0=37.75 +lon_0=-122.45 +k=1.000007 +x_0=48000 +y_0=24000 +ellps=GRS80 +units=m
7132|NAD83(2011) / San Francisco CS13 (ftUS)|p|xy|0.304800609601219|-123.56,36.85,-121.2,38.87|+proj=tmerc +lat_0=37.75 +lon_0=-122.45 +k=1.000007 +x_0=48000 +y_0=24000 +ellps=GRS80 +units=us-ft
7133|RGTAAF07 (lon-lat)|g|xy|111319.490793274|37.98,-67.13,142,-20.91|+proj=longlat +ellps=GRS80
7136|IGD05|g|yx|111319.490793274|32.99,29.45,35.69,33.53|+proj=longlat +ellps=WGS84
7139|IGD05/12|g|yx|111319.490793274|32.99,29.45,35.69,33.53|+proj=longlat +ellps=WGS84
7142|Palestine 1923 / Palestine Grid modified|p|xy|1|34.17,29.18,39.31,33.38|+proj=tmerc +lat_0=31.7340969444444 +lon_0=35.2120805555556 +k=1 +x_0=170251.555 +y_0=126867.909 +a=6378300.789 +b=6356566.435 +units=m
7257|NAD83(2011) / InGCS Adams (m)|p|xy|1|-85.08,40.56,-84.8,40.93|+proj=tmerc +lat_0=40.55 +lon_0=-84.95 +k=1.000034 +x_0=240000 +y_0=36000 +ellps=GRS80 +units=m
7258|NAD83(2011) / InGCS Adams (ftUS)|p|xy|0.304800609601219|-85.08,40.56,-84.8,40.93|+proj=tmerc +lat_0=40.55 +lon_0=-84.95 +k=1.000034 +x_0=240000 +y_0=36000 +ellps=GRS80 +units=us-ft
7259|NAD83(2011) / InGCS Allen (m)|p|xy|1|-85.34,40.91,-84.8,41.28|+proj=tmerc +lat_0=40.9 +lon_0=-85.05 +k=1.000031 +x_0=240000 +y_0=36000 +ellps=GRS80 +units=m
7260|NAD83(2011) / InGCS Allen (ftUS)|p|xy|0.304800609601219|-85.34,40.91,-84.8,41.28|+proj=tmerc +lat_0=40.9 +lon_0=-85.05 +k=1.000031 +x_0=240000 +y_0=36000 +ellps=GRS80 +units=us-ft
7261|NAD83(2011) / InGCS Bartholomew (m)|p|xy|1|-86.09,39.03,-85.68,39.36|+proj=tmerc +lat_0=39 +lon_0=-85.85 +k=1.000026 +x_0=240000 +y_0=36000 +ellps=GRS80 +units=m
7262|NAD83(2011) / InGCS Bartholomew (ftUS)|p|xy|0.304800609601219|-86.09,39.03,-85.68,39.36|+proj=tmerc +lat_0=39 +lon_0=-85.85 +k=1.000026 +x_0=240000 +y_0=36000 +ellps=GRS80 +units=us-ft
7263|NAD83(2011) / InGCS Benton (m)|p|xy|1|-87.53,40.47,-87.09,40.74|+proj=tmerc +lat_0=40.45 +lon_0=-87.3 +k=1.000029 +x_0=240000 +y_0=36000 +ellps=GRS80 +units=m
7264|NAD83(2011) / InGCS Benton (ftUS)|p|xy|0.304800609601219|-87.53,40.47,-87.09,40.74|+proj=tmerc +lat_0=40.45 +lon_0=-87.3 +k=1.000029 +x_0=240000 +y_0=36000 +ellps=GRS80 +units=us-ft
7265|NAD83(2011) / InGCS Blackford-Delaware (m)|p|xy|1|-85.58,40.07,-85.2,40.57|+proj=tmerc +lat_0=40.05 +lon_0=-85.4 +k=1.000038 +x_0=240000 +y_0=36000 +ellps=GRS80 +units=m
7266|NAD83(2011) / InGCS Blackford-Delaware (ftUS)|p|xy|0.304800609601219|-85.58,40.07,-85.2,40.57|+proj=tmerc +lat_0=40.05 +lon_0=-85.4 +k=1.000038 +x_0=240000 +y_0=36000 +ellps=GRS80 +units=us-ft
7267|NAD83(2011) / InGCS Boone-Hendricks (m)|p|xy|1|-86.7,39.6,-86.24,40.19|+proj=tmerc +lat_0=39.6 +lon_0=-86.5 +k=1.000036 +x_0=240000 +y_0=36000 +ellps=GRS80 +units=m
7268|NAD83(2011) / InGCS Boone-Hendricks (ftUS)|p|xy|0.304800609601219|-86.7,39.6,-86.24,40.19|+proj=tmerc +lat_0=39.6 +lon_0=-86.5 +k=1.000036 +x_0=240000 +y_0=36000 +ellps=GRS80 +units=us-ft
7269|NAD83(2011) / InGCS Brown (m)|p|xy|1|-86.39,39.04,-86.07,39.35|+proj=tmerc +lat_0=39 +lon_0=-86.3 +k=1.00003 +x_0=240000 +y_0=36000 +ellps=GRS80 +units=m
7270|NAD83(2011) / InGCS Brown (ftUS)|p|xy|0.304800609601219|-86.39,39.04,-86.07,39.35|+proj=tmerc +lat_0=39 +lon_0=-86.3 +k=1.00003 +x_0=240000 +y_0=36000 +ellps=GRS80 +units=us-ft
7271|NAD83(2011) / InGCS Carroll (m)|p|xy|1|-86.78,40.43,-86.37,40.74|+proj=tmerc +lat_0=40.4 +lon_0=-86.65 +k=1.000026 +x_0=240000 +y_0=36000 +ellps=GRS80 +units=m
7272|NAD83(2011) / InGCS Carroll (ftUS)|p|xy|0.304800609601219|-86.78,40.43,-86.37,40.74|+proj=tmerc +lat_0=40.4 +lon_0=-86.65 +k=1.000026 +x_0=240000 +y_0=36000 +ellps=GRS80 +units=us-ft
7273|NAD83(2011) / InGCS Cass (m)|p|xy|1|-86.59,40.56,-86.16,40.92|+proj=tmerc +lat_0=40.55 +lon_0=-86.4 +k=1.000028 +x_0=240000 +y_0=36000 +ellps=GRS80 +units=m
7274|NAD83(2011) / InGCS Cass (ftUS)|p|xy|0.304800609601219|-86.59,40.56,-86.16,40.92|+proj=tmerc +lat_0=40.55 +lon_0=-86.4 +k=1.000028 +x_0=240000 +y_0=36000 +ellps=GRS80 +units=us-ft
7275|NAD83(2011) / InGCS Clark-Floyd-Scott (m)|p|xy|1|-86.04,38.17,-85.41,38.84|+proj=tmerc +lat_0=38.15 +lon_0=-85.6 +k=1.000021 +x_0=240000 +y_0=36000 +ellps=GRS80 +units=m
7276|NAD83(2011) / InGCS Clark-Floyd-Scott (ftUS)|p|xy|0.304800609601219|-86.04,38.17,-85.41,38.84|+proj=tmerc +lat_0=38.15 +lon_0=-85.6 +k=1.000021 +x_0=240000 +y_0=36000 +ellps=GRS80 +units=us-ft
7277|NAD83(2011) / InGCS Clay (m)|p|xy|1|-87.25,39.16,-86.93,39.61|+proj=tmerc +lat_0=39.15 +lon_0=-87.15 +k=1.000024 +x_0=240000 +y_0=36000 +ellps=GRS80 +units=m
7278|NAD83(2011) / InGCS Clay (ftUS)|p|xy|0.304800609601219|-87.25,39.16,-86.93,39.61|+proj=tmerc +lat_0=39.15 +lon_0=-87.15 +k=1.000024 +x_0=240000 +y_0=36000 +ellps=GRS80 +units=us-ft
7279|NAD83(2011) / InGCS Clinton (m)|p|xy|1|-86.7,40.17,-86.24,40.44|+proj=tmerc +lat_0=40.15 +lon_0=-86.6 +k=1.000032 +x_0=240000 +y_0=36000 +ellps=GRS80 +units=m
7280|NAD83(2011) / InGCS Clinton (ftUS)|p|xy|0.304800609601219|-86.7,40.17,-86.24,40.44|+proj=tmerc +lat_0=40.15 +lon_0=-86.6 +k=1.000032 +x_0=240000 +y_0=36000 +ellps=GRS80 +units=us-ft
7281|NAD83(2011) / InGCS Crawford-Lawrence-Orange (m)|p|xy|1|-86.69,38.1,-86.24,39|+proj=tmerc +lat_0=38.1 +lon_0=-86.5 +k=1.000025 +x_0=240000 +y_0=36000 +ellps=GRS80 +units=m
7282|NAD83(2011) / InGCS Crawford-Lawrence-Orange (ftUS)|p|xy|0.304800609601219|-86.69,38.1,-86.24,39|+proj=tmerc +lat_0=38.1 +lon_0=-86.5 +k=1.000025 +x_0=240000 +y_0=36000 +ellps=GRS80 +units=us-ft
7283|NAD83(2011) / InGCS Daviess-Greene (m)|p|xy|1|-87.28,38.49,-86.68,39.18|+proj=tmerc +lat_0=38.45 +lon_0=-87.1 +k=1.000018 +x_0=240000 +y_0=36000 +ellps=GRS80 +units=m
7284|NAD83(2011) / InGCS Daviess-Greene (ftUS)|p|xy|0.304800609601219|-87.28,38.49,-86.68,39.18|+proj=tmerc +lat_0=38.45 +lon_0=-87.1 +k=1.000018 +x_0=240000 +y_0=36000 +ellps=GRS80 +units=us-ft
7285|NAD83(2011) / InGCS Dearborn-Ohio-Switzerland (m)|p|xy|1|-85.21,38.68,-84.78,39.31|+proj=tmerc +lat_0=38.65 +lon_0=-84.9 +k=1.000029 +x_0=240000 +y_0=36000 +ellps=GRS80 +units=m
7286|NAD83(2011) / InGCS Dearborn-Ohio-Switzerland (ftUS)|p|xy|0.304800609601219|-85.21,38.68,-84.78,39.31|+proj=tmerc +lat_0=38.65 +lon_0=-84.9 +k=1.000029 +x_0=240000 +y_0=36000 +ellps=GRS80 +units=us-ft
7287|NAD83(2011) / InGCS Decatur-Rush (m)|p|xy|1|-85.69,39.13,-85.29,39.79|+proj=tmerc +lat_0=39.1 +lon_0=-85.65 +k=1.000036 +x_0=240000 +y_0=36000 +ellps=GRS80 +units=m
7288|NAD83(2011) / InGCS Decatur-Rush (ftUS)|p|xy|0.304800609601219|-85.69,39.13,-85.29,39.79|+proj=tmerc +lat_0=39.1 +lon_0=-85.65 +k=1.000036 +x_0=240000 +y_0=36000 +ellps=GRS80 +units=us-ft
7289|NAD83(2011) / InGCS DeKalb (m)|p|xy|1|-85.2,41.26,-84.8,41.54|+proj=tmerc +lat_0=41.25 +lon_0=-84.95 +k=1.000036 +x_0=240000 +y_0=36000 +ellps=GRS80 +units=m
7290|NAD83(2011) / InGCS DeKalb (ftUS)|p|xy|0.304800609601219|-85.2,41.26,-84.8,41.54|+proj=tmerc +lat_0=41.25 +lon_0=-84.95 +k=1.000036 +x_0=240000 +y_0=36000 +ellps=GRS80 +units=us-ft
7291|NAD83(2011) / InGCS Dubois-Martin (m)|p|xy|1|-87.08,38.2,-86.67,38.91|+proj=tmerc +lat_0=38.2 +lon_0=-86.95 +k=1.00002 +x_0=240000 +y_0=36000 +ellps=GRS80 +units=m
7292|NAD83(2011) / InGCS Dubois-Martin (ftUS)|p|xy|0.304800609601219|-87.08,38.2,-86.67,38.91|+proj=tmerc +lat_0=38.2 +lon_0=-86.95 +k=1.00002 +x_0=240000 +y_0=36000 +ellps=GRS80 +units=us-ft
7293|NAD83(2011) / InGCS Elkhart-Kosciusko-Wabash (m)|p|xy|1|-86.08,40.65,-85.63,41.77|+proj=tmerc +lat_0=40.65 +lon_0=-85.85 +k=1.000033 +x_0=240000 +y_0=36000 +ellps=GRS80 +units=m
7294|NAD83(2011) / InGCS Elkhart-Kosciusko-Wabash (ftUS)|p|xy|0.304800609601219|-86.08,40.65,-85.63,41.77|+proj=tmerc +lat_0=40.65 +lon_0=-85.85 +k=1.000033 +x_0=240000 +y_0=36000 +ellps=GRS80 +units=us-ft
7295|NAD83(2011) / InGCS Fayette-Franklin-Union (m)|p|xy|1|-85.31,39.26,-84.81,39.79|+proj=tmerc +lat_0=39.25 +lon_0=-85.05 +k=1.000038 +x_0=240000 +y_0=36000 +ellps=GRS80 +units=m
7296|NAD83(2011) / InGCS Fayette-Franklin-Union (ftUS)|p|xy|0.304800609601219|-85.31,39.26,-84.81,39.79|+proj=tmerc +lat_0=39.25 +lon_0=-85.05 +k=1.000038 +x_0=240000 +y_0=36000 +ellps=GRS80 +units=us-ft
7297|NAD83(2011) / InGCS Fountain-Warren (m)|p|xy|1|-87.54,39.95,-87.09,40.48|+proj=tmerc +lat_0=39.95 +lon_0=-87.3 +k=1.000025 +x_0=240000 +y_0=36000 +ellps=GRS80 +units=m
7298|NAD83(2011) / InGCS Fountain-Warren (ftUS)|p|xy|0.304800609601219|-87.54,39.95,-87.09,40.48|+proj=tmerc +lat_0=39.95 +lon_0=-87.3 +k=1.000025 +x_0=240000 +y_0=36000 +ellps=GRS80 +units=us-ft
7299|NAD83(2011) / InGCS Fulton-Marshall-St. Joseph (m)|p|xy|1|-86.53,40.9,-85.94,41.77|+proj=tmerc +lat_0=40.9 +lon_0=-86.3 +k=1.000031 +x_0=240000 +y_0=36000 +ellps=GRS80 +units=m
7300|NAD83(2011) / InGCS Fulton-Marshall-St. Joseph (ftUS)|p|xy|0.304800609601219|-86.53,40.9,-85.94,41.77|+proj=tmerc +lat_0=40.9 +lon_0=-86.3 +k=1.000031 +x_0=240000 +y_0=36000 +ellps=GRS80 +units=us-ft
7301|NAD83(2011) / InGCS Gibson (m)|p|xy|1|-87.99,38.16,-87.31,38.54|+proj=tmerc +lat_0=38.15 +lon_0=-87.65 +k=1.000013 +x_0=240000 +y_0=36000 +ellps=GRS80 +units=m
7302|NAD83(2011) / InGCS Gibson (ftUS)|p|xy|0.304800609601219|-87.99,38.16,-87.31,38.54|+proj=tmerc +lat_0=38.15 +lon_0=-87.65 +k=1.000013 +x_0=240000 +y_0=36000 +ellps=GRS80 +units=us-ft
7303|NAD83(2011) / InGCS Grant (m)|p|xy|1|-85.87,40.37,-85.44,40.66|+proj=tmerc +lat_0=40.35 +lon_0=-85.7 +k=1.000034 +x_0=240000 +y_0=36000 +ellps=GRS80 +units=m
7304|NAD83(2011) / InGCS Grant (ftUS)|p|xy|0.304800609601219|-85.87,40.37,-85.44,40.66|+proj=tmerc +lat_0=40.35 +lon_0=-85.7 +k=1.000034 +x_0=240000 +y_0=36000 +ellps=GRS80 +units=us-ft
7305|NAD83(2011) / InGCS Hamilton-Tipton (m)|p|xy|1|-86.25,39.92,-85.86,40.41|+proj=tmerc +lat_0=39.9 +lon_0=-86 +k=1.000034 +x_0=240000 +y_0=36000 +ellps=GRS80 +units=m
7306|NAD83(2011) / InGCS Hamilton-Tipton (ftUS)|p|xy|0.304800609601219|-86.25,39.92,-85.86,40.41|+proj=tmerc +lat_0=39.9 +lon_0=-86 +k=1.000034 +x_0=240000 +y_0=36000 +ellps=GRS80 +units=us-ft
7307|NAD83(2011) / InGCS Hancock-Madison (m)|p|xy|1|-85.96,39.69,-85.57,40.38|+proj=tmerc +lat_0=39.65 +lon_0=-85.8 +k=1.000036 +x_0=240000 +y_0=36000 +ellps=GRS80 +units=m
7308|NAD83(2011) / InGCS Hancock-Madison (ftUS)|p|xy|0.304800609601219|-85.96,39.69,-85.57,40.38|+proj=tmerc +lat_0=39.65 +lon_0=-85.8 +k=1.000036 +x_0=240000 +y_0=36000 +ellps=GRS80 +units=us-ft
7309|NAD83(2011) / InGCS Harrison-Washington (m)|p|xy|1|-86.33,37.95,-85.84,38.79|+proj=tmerc +lat_0=37.95 +lon_0=-86.15 +k=1.000027 +x_0=240000 +y_0=36000 +ellps=GRS80 +units=m
7310|NAD83(2011) / InGCS Harrison-Washington (ftUS)|p|xy|0.304800609601219|-86.33,37.95,-85.84,38.79|+proj=tmerc +lat_0=37.95 +lon_0=-86.15 +k=1.000027 +x_0=240000 +y_0=36000 +ellps=GRS80 +units=us-ft
7311|NAD83(2011) / InGCS Henry (m)|p|xy|1|-85.6,39.78,-85.2,40.08|+proj=tmerc +lat_0=39.75 +lon_0=-85.45 +k=1.000043 +x_0=240000 +y_0=36000 +ellps=GRS80 +units=m
7312|NAD83(2011) / InGCS Henry (ftUS)|p|xy|0.304800609601219|-85.6,39.78,-85.2,40.08|+proj=tmerc +lat_0=39.75 +lon_0=-85.45 +k=1.000043 +x_0=240000 +y_0=36000 +ellps=GRS80 +units=us-ft
7313|NAD83(2011) / InGCS Howard-Miami (m)|p|xy|1|-86.38,40.37,-85.86,41|+proj=tmerc +lat_0=40.35 +lon_0=-86.15 +k=1.000031 +x_0=240000 +y_0=36000 +ellps=GRS80 +units=m
7314|NAD83(2011) / InGCS Howard-Miami (ftUS)|p|xy|0.304800609601219|-86.38,40.37,-85.86,41|+proj=tmerc +lat_0=40.35 +lon_0=-86.15 +k=1.000031 +x_0=240000 +y_0=36000 +ellps=GRS80 +units=us-ft
7315|NAD83(2011) / InGCS Huntington-Whitley (m)|p|xy|1|-85.69,40.65,-85.3,41.3|+proj=tmerc +lat_0=40.65 +lon_0=-85.5 +k=1.000034 +x_0=240000 +y_0=36000 +ellps=GRS80 +units=m
7316|NAD83(2011) / InGCS Huntington-Whitley (ftUS)|p|xy|0.304800609601219|-85.69,40.65,-85.3,41.3|+proj=tmerc +lat_0=40.65 +lon_0=-85.5 +k=1.000034 +x_0=240000 +y_0=36000 +ellps=GRS80 +units=us-ft
7317|NAD83(2011) / InGCS Jackson (m)|p|xy|1|-86.32,38.72,-85.79,39.08|+proj=tmerc +lat_0=38.7 +lon_0=-85.95 +k=1.000022 +x_0=240000 +y_0=36000 +ellps=GRS80 +units=m
7318|NAD83(2011) / InGCS Jackson (ftUS)|p|xy|0.304800609601219|-86.32,38.72,-85.79,39.08|+proj=tmerc +lat_0=38.7 +lon_0=-85.95 +k=1.000022 +x_0=240000 +y_0=36000 +ellps=GRS80 +units=us-ft
7319|NAD83(2011) / InGCS Jasper-Porter (m)|p|xy|1|-87.28,40.73,-86.92,41.77|+proj=tmerc +lat_0=40.7 +lon_0=-87.1 +k=1.000027 +x_0=240000 +y_0=36000 +ellps=GRS80 +units=m
7320|NAD83(2011) / InGCS Jasper-Porter (ftUS)|p|xy|0.304800609601219|-87.28,40.73,-86.92,41.77|+proj=tmerc +lat_0=40.7 +lon_0=-87.1 +k=1.000027 +x_0=240000 +y_0=36000 +ellps=GRS80 +units=us-ft
7321|NAD83(2011) / InGCS Jay (m)|p|xy|1|-85.22,40.3,-84.8,40.58|+proj=tmerc +lat_0=40.3 +lon_0=-85 +k=1.000038 +x_0=240000 +y_0=36000 +ellps=GRS80 +units=m
7322|NAD83(2011) / InGCS Jay (ftUS)|p|xy|0.304800609601219|-85.22,40.3,-84.8,40.58|+proj=tmerc +lat_0=40.3 +lon_0=-85 +k=1.000038 +x_0=240000 +y_0=36000 +ellps=GRS80 +units=us-ft
7323|NAD83(2011) / InGCS Jefferson (m)|p|xy|1|-85.69,38.58,-85.2,38.92|+proj=tmerc +lat_0=38.55 +lon_0=-85.35 +k=1.000028 +x_0=240000 +y_0=36000 +ellps=GRS80 +units=m
7324|NAD83(2011) / InGCS Jefferson (ftUS)|p|xy|0.304800609601219|-85.69,38.58,-85.2,38.92|+proj=tmerc +lat_0=38.55 +lon_0=-85.35 +k=1.000028 +x_0=240000 +y_0=36000 +ellps=GRS80 +units=us-ft
7325|NAD83(2011) / InGCS Jennings (m)|p|xy|1|-85.8,38.8,-85.43,39.2|+proj=tmerc +lat_0=38.8 +lon_0=-85.8 +k=1.000025 +x_0=240000 +y_0=36000 +ellps=GRS80 +units=m
7326|NAD83(2011) / InGCS Jennings (ftUS)|p|xy|0.304800609601219|-85.8,38.8,-85.43,39.2|+proj=tmerc +lat_0=38.8 +lon_0=-85.8 +k=1.000025 +x_0=240000 +y_0=36000 +ellps=GRS80 +units=us-ft
7327|NAD83(2011) / InGCS Johnson-Marion (m)|p|xy|1|-86.33,39.34,-85.93,39.93|+proj=tmerc +lat_0=39.3 +lon_0=-86.15 +k=1.000031 +x_0=240000 +y_0=36000 +ellps=GRS80 +units=m
7328|NAD83(2011) / InGCS Johnson-Marion (ftUS)|p|xy|0.304800609601219|-86.33,39.34,-85.93,39.93|+proj=tmerc +lat_0=39.3 +lon_0=-86.15 +k=1.000031 +x_0=240000 +y_0=36000 +ellps=GRS80 +units=us-ft
7329|NAD83(2011) / InGCS Knox (m)|p|xy|1|-87.76,38.41,-87.09,38.91|+proj=tmerc +lat_0=38.4 +lon_0=-87.45 +k=1.000015 +x_0=240000 +y_0=36000 +ellps=GRS80 +units=m
7330|NAD83(2011) / InGCS Knox (ftUS)|p|xy|0.304800609601219|-87.76,38.41,-87.09,38.91|+proj=tmerc +lat_0=38.4 +lon_0=-87.45 +k=1.000015 +x_0=240000 +y_0=36000 +ellps=GRS80 +units=us-ft
7331|NAD83(2011) / InGCS LaGrange-Noble (m)|p|xy|1|-85.66,41.26,-85.19,41.77|+proj=tmerc +lat_0=41.25 +lon_0=-85.45 +k=1.000037 +x_0=240000 +y_0=36000 +ellps=GRS80 +units=m
7332|NAD83(2011) / InGCS LaGrange-Noble (ftUS)|p|xy|0.304800609601219|-85.66,41.26,-85.19,41.77|+proj=tmerc +lat_0=41.25 +lon_0=-85.45 +k=1.000037 +x_0=240000 +y_0=36000 +ellps=GRS80 +units=us-ft
7333|NAD83(2011) / InGCS Lake-Newton (m)|p|xy|1|-87.53,40.73,-87.21,41.77|+proj=tmerc +lat_0=40.7 +lon_0=-87.4 +k=1.000026 +x_0=240000 +y_0=36000 +ellps=GRS80 +units=m
7334|NAD83(2011) / InGCS Lake-Newton (ftUS)|p|xy|0.304800609601219|-87.53,40.73,-87.21,41.77|+proj=tmerc +lat_0=40.7 +lon_0=-87.4 +k=1.000026 +x_0=240000 +y_0=36000 +ellps=GRS80 +units=us-ft
7335|NAD83(2011) / InGCS LaPorte-Pulaski-Starke (m)|p|xy|1|-86.94,40.9,-86.46,41.77|+proj=tmerc +lat_0=40.9 +lon_0=-86.75 +k=1.000027 +x_0=240000 +y_0=36000 +ellps=GRS80 +units=m
7336|NAD83(2011) / InGCS LaPorte-Pulaski-Starke (ftUS)|p|xy|0.304800609601219|-86.94,40.9,-86.46,41.77|+proj=tmerc +lat_0=40.9 +lon_0=-86.75 +k=1.000027 +x_0=240000 +y_0=36000 +ellps=GRS80 +units=us-ft
7337|NAD83(2011) / InGCS Monroe-Morgan (m)|p|xy|1|-86.69,38.99,-86.24,39.64|+proj=tmerc +lat_0=38.95 +lon_0=-86.5 +k=1.000028 +x_0=240000 +y_0=36000 +ellps=GRS80 +units=m
7338|NAD83(2011) / InGCS Monroe-Morgan (ftUS)|p|xy|0.304800609601219|-86.69,38.99,-86.24,39.64|+proj=tmerc +lat_0=38.95 +lon_0=-86.5 +k=1.000028 +x_0=240000 +y_0=36000 +ellps=GRS80 +units=us-ft
7339|NAD83(2011) / InGCS Montgomery-Putnam (m)|p|xy|1|-87.1,39.47,-86.64,40.22|+proj=tmerc +lat_0=39.45 +lon_0=-86.95 +k=1.000031 +x_0=240000 +y_0=36000 +ellps=GRS80 +units=m
7340|NAD83(2011) / InGCS Montgomery-Putnam (ftUS)|p|xy|0.304800609601219|-87.1,39.47,-86.64,40.22|+proj=tmerc +lat_0=39.45 +lon_0=-86.95 +k=1.000031 +x_0=240000 +y_0=36000 +ellps=GRS80 +units=us-ft
7341|NAD83(2011) / InGCS Owen (m)|p|xy|1|-87.06,39.16,-86.63,39.48|+proj=tmerc +lat_0=39.15 +lon_0=-86.9 +k=1.000026 +x_0=240000 +y_0=36000 +ellps=GRS80 +units=m
7342|NAD83(2011) / InGCS Owen (ftUS)|p|xy|0.304800609601219|-87.06,39.16,-86.63,39.48|+proj=tmerc +lat_0=39.15 +lon_0=-86.9 +k=1.000026 +x_0=240000 +y_0=36000 +ellps=GRS80 +units=us-ft
7343|NAD83(2011) / InGCS Parke-Vermillion (m)|p|xy|1|-87.54,39.6,-87,40.15|+proj=tmerc +lat_0=39.6 +lon_0=-87.35 +k=1.000022 +x_0=240000 +y_0=36000 +ellps=GRS80 +units=m
7344|NAD83(2011) / InGCS Parke-Vermillion (ftUS)|p|xy|0.304800609601219|-87.54,39.6,-87,40.15|+proj=tmerc +lat_0=39.6 +lon_0=-87.35 +k=1.000022 +x_0=240000 +y_0=36000 +ellps=GRS80 +units=us-ft
7345|NAD83(2011) / InGCS Perry (m)|p|xy|1|-86.82,37.84,-86.43,38.27|+proj=tmerc +lat_0=37.8 +lon_0=-86.7 +k=1.00002 +x_0=240000 +y_0=36000 +ellps=GRS80 +units=m
7346|NAD83(2011) / InGCS Perry (ftUS)|p|xy|0.304800609601219|-86.82,37.84,-86.43,38.27|+proj=tmerc +lat_0=37.8 +lon_0=-86.7 +k=1.00002 +x_0=240000 +y_0=36000 +ellps=GRS80 +units=us-ft
7347|NAD83(2011) / InGCS Pike-Warrick (m)|p|xy|1|-87.48,37.87,-87.01,38.56|+proj=tmerc +lat_0=37.85 +lon_0=-87.3 +k=1.000015 +x_0=240000 +y_0=36000 +ellps=GRS80 +units=m
7348|NAD83(2011) / InGCS Pike-Warrick (ftUS)|p|xy|0.304800609601219|-87.48,37.87,-87.01,38.56|+proj=tmerc +lat_0=37.85 +lon_0=-87.3 +k=1.000015 +x_0=240000 +y_0=36000 +ellps=GRS80 +units=us-ft
7349|NAD83(2011) / InGCS Posey (m)|p|xy|1|-88.1,37.77,-87.68,38.24|+proj=tmerc +lat_0=37.75 +lon_0=-87.95 +k=1.000013 +x_0=240000 +y_0=36000 +ellps=GRS80 +units=m
7350|NAD83(2011) / InGCS Posey (ftUS)|p|xy|0.304800609601219|-88.1,37.77,-87.68,38.24|+proj=tmerc +lat_0=37.75 +lon_0=-87.95 +k=1.000013 +x_0=240000 +y_0=36000 +ellps=GRS80 +units=us-ft
7351|NAD83(2011) / InGCS Randolph-Wayne (m)|p|xy|1|-85.23,39.71,-84.8,40.32|+proj=tmerc +lat_0=39.7 +lon_0=-85.05 +k=1.000044 +x_0=240000 +y_0=36000 +ellps=GRS80 +units=m
7352|NAD83(2011) / InGCS Randolph-Wayne (ftUS)|p|xy|0.304800609601219|-85.23,39.71,-84.8,40.32|+proj=tmerc +lat_0=39.7 +lon_0=-85.05 +k=1.000044 +x_0=240000 +y_0=36000 +ellps=GRS80 +units=us-ft
7353|NAD83(2011) / InGCS Ripley (m)|p|xy|1|-85.45,38.91,-85.06,39.32|+proj=tmerc +lat_0=38.9 +lon_0=-85.3 +k=1.000038 +x_0=240000 +y_0=36000 +ellps=GRS80 +units=m
7354|NAD83(2011) / InGCS Ripley (ftUS)|p|xy|0.304800609601219|-85.45,38.91,-85.06,39.32|+proj=tmerc +lat_0=38.9 +lon_0=-85.3 +k=1.000038 +x_0=240000 +y_0=36000 +ellps=GRS80 +units=us-ft
7355|NAD83(2011) / InGCS Shelby (m)|p|xy|1|-85.96,39.34,-85.62,39.7|+proj=tmerc +lat_0=39.3 +lon_0=-85.9 +k=1.00003 +x_0=240000 +y_0=36000 +ellps=GRS80 +units=m
7356|NAD83(2011) / InGCS Shelby (ftUS)|p|xy|0.304800609601219|-85.96,39.34,-85.62,39.7|+proj=tmerc +lat_0=39.3 +lon_0=-85.9 +k=1.00003 +x_0=240000 +y_0=36000 +ellps=GRS80 +units=us-ft
7357|NAD83(2011) / InGCS Spencer (m)|p|xy|1|-87.27,37.78,-86.76,38.21|+proj=tmerc +lat_0=37.75 +lon_0=-87.05 +k=1.000014 +x_0=240000 +y_0=36000 +ellps=GRS80 +units=m
7358|NAD83(2011) / InGCS Spencer (ftUS)|p|xy|0.304800609601219|-87.27,37.78,-86.76,38.21|+proj=tmerc +lat_0=37.75 +lon_0=-87.05 +k=1.000014 +x_0=240000 +y_0=36000 +ellps=GRS80 +units=us-ft
7359|NAD83(2011) / InGCS Steuben (m)|p|xy|1|-85.2,41.52,-84.8,41.77|+proj=tmerc +lat_0=41.5 +lon_0=-85 +k=1.000041 +x_0=240000 +y_0=36000 +ellps=GRS80 +units=m
7360|NAD83(2011) / InGCS Steuben (ftUS)|p|xy|0.304800609601219|-85.2,41.52,-84.8,41.77|+proj=tmerc +lat_0=41.5 +lon_0=-85 +k=1.000041 +x_0=240000 +y_0=36000 +ellps=GRS80 +units=us-ft
7361|NAD83(2011) / InGCS Sullivan (m)|p|xy|1|-87.66,38.9,-87.24,39.26|+proj=tmerc +lat_0=38.9 +lon_0=-87.5 +k=1.000017 +x_0=240000 +y_0=36000 +ellps=GRS80 +units=m
7362|NAD83(2011) / InGCS Sullivan (ftUS)|p|xy|0.304800609601219|-87.66,38.9,-87.24,39.26|+proj=tmerc +lat_0=38.9 +lon_0=-87.5 +k=1.000017 +x_0=240000 +y_0=36000 +ellps=GRS80 +units=us-ft
7363|NAD83(2011) / InGCS Tippecanoe-White (m)|p|xy|1|-87.1,40.21,-86.58,40.92|+proj=tmerc +lat_0=40.2 +lon_0=-86.9 +k=1.000026 +x_0=240000 +y_0=36000 +ellps=GRS80 +units=m
7364|NAD83(2011) / InGCS Tippecanoe-White (ftUS)|p|xy|0.304800609601219|-87.1,40.21,-86.58,40.92|+proj=tmerc +lat_0=40.2 +lon_0=-86.9 +k=1.000026 +x_0=240000 +y_0=36000 +ellps=GRS80 +units=us-ft
7365|NAD83(2011) / InGCS Vanderburgh (m)|p|xy|1|-87.71,37.82,-87.44,38.17|+proj=tmerc +lat_0=37.8 +lon_0=-87.55 +k=1.000015 +x_0=240000 +y_0=36000 +ellps=GRS80 +units=m
7366|NAD83(2011) / InGCS Vanderburgh (ftUS)|p|xy|0.304800609601219|-87.71,37.82,-87.44,38.17|+proj=tmerc +lat_0=37.8 +lon_0=-87.55 +k=1.000015 +x_0=240000 +y_0=36000 +ellps=GRS80 +units=us-ft
7367|NAD83(2011) / InGCS Vigo (m)|p|xy|1|-87.63,39.25,-87.19,39.61|+proj=tmerc +lat_0=39.25 +lon_0=-87.45 +k=1.00002 +x_0=240000 +y_0=36000 +ellps=GRS80 +units=m
7368|NAD83(2011) / InGCS Vigo (ftUS)|p|xy|0.304800609601219|-87.63,39.25,-87.19,39.61|+proj=tmerc +lat_0=39.25 +lon_0=-87.45 +k=1.00002 +x_0=240000 +y_0=36000 +ellps=GRS80 +units=us-ft
7369|NAD83(2011) / InGCS Wells (m)|p|xy|1|-85.45,40.56,-85.06,40.92|+proj=tmerc +lat_0=40.55 +lon_0=-85.25 +k=1.000034 +x_0=240000 +y_0=36000 +ellps=GRS80 +units=m
7370|NAD83(2011) / InGCS Wells (ftUS)|p|xy|0.304800609601219|-85.45,40.56,-85.06,40.92|+proj=tmerc +lat_0=40.55 +lon_0=-85.25 +k=1.000034 +x_0=240000 +y_0=36000 +ellps=GRS80 +units=us-ft
7373|ONGD14|g|yx|111319.490793274|51.99,14.33,63.38,26.74|+proj=longlat +ellps=GRS80
7374|ONGD14 / UTM zone 39N|p|xy|1|51.99,14.94,54.01,19.67|+proj=utm +zone=39 +ellps=GRS80 +units=m
7375|ONGD14 / UTM zone 40N|p|xy|1|54,14.33,60.01,26.74|+proj=utm +zone=40 +ellps=GRS80 +units=m
7376|ONGD14 / UTM zone 41N|p|xy|1|60,16.37,63.38,24.09|+proj=utm +zone=41 +ellps=GRS80 +units=m
7528|NAD83(2011) / WISCRS Adams and Juneau (m)|p|xy|1|-90.32,43.64,-89.59,44.25|+proj=tmerc +lat_0=43.3666666666667 +lon_0=-90 +k=1.0000365285 +x_0=147218.6942 +y_0=0.0037 +ellps=GRS80 +units=m
7529|NAD83(2011) / WISCRS Ashland (m)|p|xy|1|-90.93,45.98,-90.3,47.09|+proj=tmerc +lat_0=45.7061111111111 +lon_0=-90.6222222222222 +k=1.0000495683 +x_0=172821.9461 +y_0=0.0017 +ellps=GRS80 +units=m
7530|NAD83(2011) / WISCRS Barron (m)|p|xy|1|-92.16,45.2,-91.53,45.65|+proj=tmerc +lat_0=45.1333333333333 +lon_0=-91.85 +k=1.0000486665 +x_0=93150 +y_0=0.0029 +ellps=GRS80 +units=m
7531|NAD83(2011) / WISCRS Bayfield (m)|p|xy|1|-91.56,46.15,-90.75,47.01|+proj=lcc +lat_1=46.6696483772222 +lat_0=46.6696483772222 +lon_0=-91.1527777777778 +k_0=1.0000331195 +x_0=228600.4575 +y_0=148551.4837 +ellps=GRS80 +units=m
7532|NAD83(2011) / WISCRS Brown (m)|p|xy|1|-88.26,44.24,-87.76,44.68|+proj=tmerc +lat_0=43 +lon_0=-88 +k=1.00002 +x_0=31600 +y_0=4600 +ellps=GRS80 +units=m
7533|NAD83(2011) / WISCRS Buffalo (m)|p|xy|1|-92.09,44.02,-91.52,44.6|+proj=tmerc +lat_0=43.4813888888889 +lon_0=-91.7972222222222 +k=1.0000382778 +x_0=175260.3502 +y_0=0.0048 +ellps=GRS80 +units=m
7534|NAD83(2011) / WISCRS Burnett (m)|p|xy|1|-92.89,45.63,-92.03,46.16|+proj=lcc +lat_1=45.8987148658333 +lat_0=45.8987148658333 +lon_0=-92.4577777777778 +k_0=1.0000383841 +x_0=64008.1276 +y_0=59445.9043 +ellps=GRS80 +units=m
7535|NAD83(2011) / WISCRS Calumet, Fond du Lac, Outagamie and Winnebago (m)|p|xy|1|-88.89,43.54,-88.04,44.6|+proj=tmerc +lat_0=42.7194444444444 +lon_0=-88.5 +k=1.0000286569 +x_0=244754.8893 +y_0=0.0049 +ellps=GRS80 +units=m
7536|NAD83(2011) / WISCRS Chippewa (m)|p|xy|1|-91.67,44.85,-90.92,45.3|+proj=lcc +lat_1=44.9778568986111 +lat_0=44.9778568986111 +lon_0=-91.2944444444444 +k_0=1.0000391127 +x_0=60045.72 +y_0=44091.4346 +ellps=GRS80 +units=m
7537|NAD83(2011) / WISCRS Clark (m)|p|xy|1|-90.93,44.42,-90.31,45.04|+proj=tmerc +lat_0=43.6 +lon_0=-90.7083333333333 +k=1.0000463003 +x_0=199949.1989 +y_0=0.0086 +ellps=GRS80 +units=m
7538|NAD83(2011) / WISCRS Columbia (m)|p|xy|1|-89.79,43.28,-89,43.65|+proj=lcc +lat_1=43.4625466458333 +lat_0=43.4625466458333 +lon_0=-89.3944444444444 +k_0=1.00003498 +x_0=169164.3381 +y_0=111569.6134 +ellps=GRS80 +units=m
7539|NAD83(2011) / WISCRS Crawford (m)|p|xy|1|-91.22,42.98,-90.66,43.43|+proj=lcc +lat_1=43.200055605 +lat_0=43.200055605 +lon_0=-90.9388888888889 +k_0=1.0000349151 +x_0=113690.6274 +y_0=53703.1201 +ellps=GRS80 +units=m
7540|NAD83(2011) / WISCRS Dane (m)|p|xy|1|-89.84,42.84,-89,43.3|+proj=lcc +lat_1=43.0695160375 +lat_0=43.0695160375 +lon_0=-89.4222222222222 +k_0=1.0000384786 +x_0=247193.2944 +y_0=146591.9896 +ellps=GRS80 +units=m
7541|NAD83(2011) / WISCRS Dodge and Jefferson (m)|p|xy|1|-89.02,42.84,-88.4,43.64|+proj=tmerc +lat_0=41.4722222222222 +lon_0=-88.775 +k=1.0000346418 +x_0=263347.7263 +y_0=0.0076 +ellps=GRS80 +units=m
7542|NAD83(2011) / WISCRS Door (m)|p|xy|1|-87.74,44.67,-86.8,45.43|+proj=tmerc +lat_0=44.4 +lon_0=-87.2722222222222 +k=1.0000187521 +x_0=158801.1176 +y_0=0.0023 +ellps=GRS80 +units=m
7543|NAD83(2011) / WISCRS Douglas (m)|p|xy|1|-92.3,46.15,-91.55,46.76|+proj=tmerc +lat_0=45.8833333333333 +lon_0=-91.9166666666667 +k=1.0000385418 +x_0=59131.3183 +y_0=0.0041 +ellps=GRS80 +units=m
7544|NAD83(2011) / WISCRS Dunn (m)|p|xy|1|-92.16,44.68,-91.64,45.21|+proj=tmerc +lat_0=44.4083333333333 +lon_0=-91.8944444444444 +k=1.0000410324 +x_0=51816.104 +y_0=0.003 +ellps=GRS80 +units=m
7545|NAD83(2011) / WISCRS Eau Claire (m)|p|xy|1|-91.66,44.59,-90.92,44.86|+proj=lcc +lat_1=44.8722811263889 +lat_0=44.8722811263889 +lon_0=-91.2888888888889 +k_0=1.000035079 +x_0=120091.4402 +y_0=91687.9239 +ellps=GRS80 +units=m
7546|NAD83(2011) / WISCRS Florence (m)|p|xy|1|-88.69,45.71,-88.05,46.03|+proj=tmerc +lat_0=45.4388888888889 +lon_0=-88.1416666666667 +k=1.0000552095 +x_0=133502.6683 +y_0=0.0063 +ellps=GRS80 +units=m
7547|NAD83(2011) / WISCRS Forest (m)|p|xy|1|-89.05,45.37,-88.42,46.08|+proj=tmerc +lat_0=44.0055555555556 +lon_0=-88.6333333333333 +k=1.0000673004 +x_0=275844.5533 +y_0=0.0157 +ellps=GRS80 +units=m
7548|NAD83(2011) / WISCRS Grant (m)|p|xy|1|-91.16,42.5,-90.42,43.22|+proj=tmerc +lat_0=41.4111111111111 +lon_0=-90.8 +k=1.0000349452 +x_0=242316.4841 +y_0=0.01 +ellps=GRS80 +units=m
7549|NAD83(2011) / WISCRS Green and Lafayette (m)|p|xy|1|-90.43,42.5,-89.36,42.86|+proj=lcc +lat_1=42.6375622769444 +lat_0=42.6375622769444 +lon_0=-89.8388888888889 +k_0=1.0000390487 +x_0=170078.7403 +y_0=45830.2947 +ellps=GRS80 +units=m
7550|NAD83(2011) / WISCRS Green Lake and Marquette (m)|p|xy|1|-89.6,43.63,-88.88,43.99|+proj=lcc +lat_1=43.8070001177778 +lat_0=43.8070001177778 +lon_0=-89.2416666666667 +k_0=1.0000344057 +x_0=150876.3018 +y_0=79170.7795 +ellps=GRS80 +units=m
7551|NAD83(2011) / WISCRS Iowa (m)|p|xy|1|-90.43,42.81,-89.83,43.21|+proj=tmerc +lat_0=42.5388888888889 +lon_0=-90.1611111111111 +k=1.0000394961 +x_0=113081.0261 +y_0=0.0045 +ellps=GRS80 +units=m
7552|NAD83(2011) / WISCRS Iron (m)|p|xy|1|-90.56,45.98,-89.92,46.6|+proj=tmerc +lat_0=45.4333333333333 +lon_0=-90.2555555555556 +k=1.0000677153 +x_0=220980.4419 +y_0=0.0085 +ellps=GRS80 +units=m
7553|NAD83(2011) / WISCRS Jackson (m)|p|xy|1|-91.17,44.07,-90.31,44.6|+proj=tmerc +lat_0=44.2533351277778 +lon_0=-90.8442965194444 +k=1.0000353 +x_0=27000 +y_0=25000 +ellps=GRS80 +units=m
7554|NAD83(2011) / WISCRS Kenosha, Milwaukee, Ozaukee and Racine (m)|p|xy|1|-88.31,42.49,-87.75,43.55|+proj=tmerc +lat_0=42.2166666666667 +lon_0=-87.8944444444444 +k=1.0000260649 +x_0=185928.3728 +y_0=0.0009 +ellps=GRS80 +units=m
7555|NAD83(2011) / WISCRS Kewaunee, Manitowoc and Sheboygan (m)|p|xy|1|-88.17,43.54,-87.37,44.68|+proj=tmerc +lat_0=43.2666666666667 +lon_0=-87.55 +k=1.0000233704 +x_0=79857.7614 +y_0=0.0012 +ellps=GRS80 +units=m
7556|NAD83(2011) / WISCRS La Crosse (m)|p|xy|1|-91.43,43.72,-90.91,44.1|+proj=tmerc +lat_0=43.4511111111111 +lon_0=-91.3166666666667 +k=1.0000319985 +x_0=130454.6598 +y_0=0.0033 +ellps=GRS80 +units=m
7557|NAD83(2011) / WISCRS Langlade (m)|p|xy|1|-89.43,45.02,-88.63,45.48|+proj=lcc +lat_1=45.1542371052778 +lat_0=45.1542371052778 +lon_0=-89.0333333333333 +k_0=1.0000627024 +x_0=198425.197 +y_0=105279.7829 +ellps=GRS80 +units=m
7558|NAD83(2011) / WISCRS Lincoln (m)|p|xy|1|-90.05,45.11,-89.42,45.56|+proj=tmerc +lat_0=44.8444444444444 +lon_0=-89.7333333333333 +k=1.0000599003 +x_0=116129.0323 +y_0=0.0058 +ellps=GRS80 +units=m
7559|NAD83(2011) / WISCRS Marathon (m)|p|xy|1|-90.32,44.68,-89.22,45.13|+proj=lcc +lat_1=44.9009044236111 +lat_0=44.9009044236111 +lon_0=-89.77 +k_0=1.000053289 +x_0=74676.1493 +y_0=55049.2669 +ellps=GRS80 +units=m
7560|NAD83(2011) / WISCRS Marinette (m)|p|xy|1|-88.43,44.96,-87.48,45.8|+proj=tmerc +lat_0=44.6916666666667 +lon_0=-87.7111111111111 +k=1.0000234982 +x_0=238658.8794 +y_0=0.0032 +ellps=GRS80 +units=m
7561|NAD83(2011) / WISCRS Menominee (m)|p|xy|1|-88.99,44.85,-88.48,45.12|+proj=tmerc +lat_0=44.7166666666667 +lon_0=-88.4166666666667 +k=1.0000362499 +x_0=105461.0121 +y_0=0.0029 +ellps=GRS80 +units=m
7562|NAD83(2011) / WISCRS Monroe (m)|p|xy|1|-90.98,43.72,-90.31,44.17|+proj=lcc +lat_1=44.0000739286111 +lat_0=44.0000739286111 +lon_0=-90.6416666666667 +k_0=1.0000434122 +x_0=204521.209 +y_0=121923.9861 +ellps=GRS80 +units=m
7563|NAD83(2011) / WISCRS Oconto (m)|p|xy|1|-88.69,44.67,-87.76,45.38|+proj=tmerc +lat_0=44.3972222222222 +lon_0=-87.9083333333333 +k=1.0000236869 +x_0=182880.3676 +y_0=0.0033 +ellps=GRS80 +units=m
7564|NAD83(2011) / WISCRS Oneida (m)|p|xy|1|-90.05,45.46,-89.04,45.91|+proj=lcc +lat_1=45.7042237702778 +lat_0=45.7042237702778 +lon_0=-89.5444444444444 +k_0=1.0000686968 +x_0=70104.1401 +y_0=57588.0346 +ellps=GRS80 +units=m
7565|NAD83(2011) / WISCRS Pepin and Pierce (m)|p|xy|1|-92.81,44.4,-91.65,44.87|+proj=lcc +lat_1=44.6361488719444 +lat_0=44.6361488719444 +lon_0=-92.2277777777778 +k_0=1.0000362977 +x_0=167640.3354 +y_0=86033.0876 +ellps=GRS80 +units=m
7566|NAD83(2011) / WISCRS Polk (m)|p|xy|1|-92.89,45.2,-92.15,45.73|+proj=tmerc +lat_0=44.6611111111111 +lon_0=-92.6333333333333 +k=1.0000433849 +x_0=141732.2823 +y_0=0.0059 +ellps=GRS80 +units=m
7567|NAD83(2011) / WISCRS Portage (m)|p|xy|1|-89.85,44.24,-89.22,44.69|+proj=lcc +lat_1=44.4168239752778 +lat_0=44.4168239752778 +lon_0=-89.5 +k_0=1.000039936 +x_0=56388.1128 +y_0=50022.1874 +ellps=GRS80 +units=m
7568|NAD83(2011) / WISCRS Price (m)|p|xy|1|-90.68,45.37,-90.04,45.99|+proj=tmerc +lat_0=44.5555555555556 +lon_0=-90.4888888888889 +k=1.0000649554 +x_0=227990.8546 +y_0=0.0109 +ellps=GRS80 +units=m
7569|NAD83(2011) / WISCRS Richland (m)|p|xy|1|-90.68,43.16,-90.19,43.56|+proj=lcc +lat_1=43.3223129275 +lat_0=43.3223129275 +lon_0=-90.4305555555556 +k_0=1.0000375653 +x_0=202387.6048 +y_0=134255.4253 +ellps=GRS80 +units=m
7570|NAD83(2011) / WISCRS Rock (m)|p|xy|1|-89.37,42.49,-88.77,42.85|+proj=tmerc +lat_0=41.9444444444444 +lon_0=-89.0722222222222 +k=1.0000337311 +x_0=146304.2926 +y_0=0.0068 +ellps=GRS80 +units=m
7571|NAD83(2011) / WISCRS Rusk (m)|p|xy|1|-91.55,45.29,-90.67,45.64|+proj=tmerc +lat_0=43.9194444444444 +lon_0=-91.0666666666667 +k=1.0000495976 +x_0=250546.1013 +y_0=0.0234 +ellps=GRS80 +units=m
7572|NAD83(2011) / WISCRS Sauk (m)|p|xy|1|-90.32,43.14,-89.59,43.65|+proj=tmerc +lat_0=42.8194444444444 +lon_0=-89.9 +k=1.0000373868 +x_0=185623.5716 +y_0=0.0051 +ellps=GRS80 +units=m
7573|NAD83(2011) / WISCRS Sawyer (m)|p|xy|1|-91.56,45.63,-90.67,46.16|+proj=lcc +lat_1=45.9000991313889 +lat_0=45.9000991313889 +lon_0=-91.1166666666667 +k_0=1.0000573461 +x_0=216713.2336 +y_0=120734.1631 +ellps=GRS80 +units=m
7574|NAD83(2011) / WISCRS Shawano (m)|p|xy|1|-89.23,44.58,-88.24,45.03|+proj=tmerc +lat_0=44.0361111111111 +lon_0=-88.6055555555556 +k=1.000032144 +x_0=262433.3253 +y_0=0.0096 +ellps=GRS80 +units=m
7575|NAD83(2011) / WISCRS St. Croix (m)|p|xy|1|-92.81,44.85,-92.13,45.22|+proj=tmerc +lat_0=44.0361111111111 +lon_0=-92.6333333333333 +k=1.0000381803 +x_0=165506.7302 +y_0=0.0103 +ellps=GRS80 +units=m
7576|NAD83(2011) / WISCRS Taylor (m)|p|xy|1|-90.93,45.03,-90.04,45.39|+proj=lcc +lat_1=45.1778220858333 +lat_0=45.1778220858333 +lon_0=-90.4833333333333 +k_0=1.0000597566 +x_0=187147.5744 +y_0=107746.7522 +ellps=GRS80 +units=m
7577|NAD83(2011) / WISCRS Trempealeau (m)|p|xy|1|-91.62,43.98,-91.15,44.6|+proj=tmerc +lat_0=43.1611111111111 +lon_0=-91.3666666666667 +k=1.0000361538 +x_0=256946.9138 +y_0=0.0041 +ellps=GRS80 +units=m
7578|NAD83(2011) / WISCRS Vernon (m)|p|xy|1|-91.28,43.42,-90.31,43.74|+proj=lcc +lat_1=43.5750329397222 +lat_0=43.5750329397222 +lon_0=-90.7833333333333 +k_0=1.0000408158 +x_0=222504.4451 +y_0=47532.0602 +ellps=GRS80 +units=m
7579|NAD83(2011) / WISCRS Vilas (m)|p|xy|1|-90.05,45.85,-88.93,46.3|+proj=lcc +lat_1=46.0778440905556 +lat_0=46.0778440905556 +lon_0=-89.4888888888889 +k_0=1.0000730142 +x_0=134417.0689 +y_0=50337.1092 +ellps=GRS80 +units=m
7580|NAD83(2011) / WISCRS Walworth (m)|p|xy|1|-88.78,42.49,-88.3,42.85|+proj=lcc +lat_1=42.6694620969444 +lat_0=42.6694620969444 +lon_0=-88.5416666666667 +k_0=1.0000367192 +x_0=232562.8651 +y_0=111088.2224 +ellps=GRS80 +units=m
7581|NAD83(2011) / WISCRS Washburn (m)|p|xy|1|-92.06,45.63,-91.54,46.16|+proj=lcc +lat_1=45.9612198333333 +lat_0=45.9612198333333 +lon_0=-91.7833333333333 +k_0=1.0000475376 +x_0=234086.8682 +y_0=188358.6058 +ellps=GRS80 +units=m
7582|NAD83(2011) / WISCRS Washington (m)|p|xy|1|-88.42,43.19,-88.03,43.55|+proj=tmerc +lat_0=42.9180555555556 +lon_0=-88.0638888888889 +k=1.00003738 +x_0=120091.4415 +y_0=0.003 +ellps=GRS80 +units=m
7583|NAD83(2011) / WISCRS Waukesha (m)|p|xy|1|-88.55,42.84,-88.06,43.2|+proj=tmerc +lat_0=42.5694444444444 +lon_0=-88.225 +k=1.0000346179 +x_0=208788.418 +y_0=0.0034 +ellps=GRS80 +units=m
7584|NAD83(2011) / WISCRS Waupaca (m)|p|xy|1|-89.23,44.24,-88.6,44.69|+proj=tmerc +lat_0=43.4202777777778 +lon_0=-88.8166666666667 +k=1.0000333645 +x_0=185013.9709 +y_0=0.007 +ellps=GRS80 +units=m
7585|NAD83(2011) / WISCRS Waushara (m)|p|xy|1|-89.6,43.98,-88.88,44.25|+proj=lcc +lat_1=44.1139440458333 +lat_0=44.1139440458333 +lon_0=-89.2416666666667 +k_0=1.0000392096 +x_0=120091.4402 +y_0=45069.7587 +ellps=GRS80 +units=m
7586|NAD83(2011) / WISCRS Wood (m)|p|xy|1|-90.32,44.24,-89.72,44.69|+proj=lcc +lat_1=44.3625954694444 +lat_0=44.3625954694444 +lon_0=-90 +k_0=1.0000421209 +x_0=208483.6173 +y_0=134589.754 +ellps=GRS80 +units=m
7587|NAD83(2011) / WISCRS Adams and Juneau (ftUS)|p|xy|0.304800609601219|-90.32,43.64,-89.59,44.25|+proj=tmerc +lat_0=43.3666666666667 +lon_0=-90 +k=1.0000365285 +x_0=147218.694132588 +y_0=0.00365760731521463 +ellps=GRS80 +units=us-ft
7588|NAD83(2011) / WISCRS Ashland (ftUS)|p|xy|0.304800609601219|-90.93,45.98,-90.3,47.09|+proj=tmerc +lat_0=45.7061111111111 +lon_0=-90.6222222222222 +k=1.0000495683 +x_0=172821.945948692 +y_0=0.00182880365760732 +ellps=GRS80 +units=us-ft
7589|NAD83(2011) / WISCRS Barron (ftUS)|p|xy|0.304800609601219|-92.16,45.2,-91.53,45.65|+proj=tmerc +lat_0=45.1333333333333 +lon_0=-91.85 +k=1.0000486665 +x_0=93150 +y_0=0.00304800609601219 +ellps=GRS80 +units=us-ft
7590|NAD83(2011) / WISCRS Bayfield (ftUS)|p|xy|0.304800609601219|-91.56,46.15,-90.75,47.01|+proj=lcc +lat_1=46.6696483772222 +lat_0=46.6696483772222 +lon_0=-91.1527777777778 +k_0=1.0000331195 +x_0=228600.457505715 +y_0=148551.483566167 +ellps=GRS80 +units=us-ft
7591|NAD83(2011) / WISCRS Brown (ftUS)|p|xy|0.304800609601219|-88.26,44.24,-87.76,44.68|+proj=tmerc +lat_0=43 +lon_0=-88 +k=1.00002 +x_0=31599.9998983998 +y_0=4599.9998983998 +ellps=GRS80 +units=us-ft
7592|NAD83(2011) / WISCRS Buffalo (ftUS)|p|xy|0.304800609601219|-92.09,44.02,-91.52,44.6|+proj=tmerc +lat_0=43.4813888888889 +lon_0=-91.7972222222222 +k=1.0000382778 +x_0=175260.3502159 +y_0=0.00487680975361951 +ellps=GRS80 +units=us-ft
7593|NAD83(2011) / WISCRS Burnett (ftUS)|p|xy|0.304800609601219|-92.89,45.63,-92.03,46.16|+proj=lcc +lat_1=45.8987148658333 +lat_0=45.8987148658333 +lon_0=-92.4577777777778 +k_0=1.0000383841 +x_0=64008.1277114554 +y_0=59445.9041910084 +ellps=GRS80 +units=us-ft
7594|NAD83(2011) / WISCRS Calumet, Fond du Lac, Outagamie and Winnebago (ftUS)|p|xy|0.304800609601219|-88.89,43.54,-88.04,44.6|+proj=tmerc +lat_0=42.7194444444444 +lon_0=-88.5 +k=1.0000286569 +x_0=244754.889204978 +y_0=0.00487680975361951 +ellps=GRS80 +units=us-ft
7595|NAD83(2011) / WISCRS Chippewa (ftUS)|p|xy|0.304800609601219|-91.67,44.85,-90.92,45.3|+proj=lcc +lat_1=44.9778568986111 +lat_0=44.9778568986111 +lon_0=-91.2944444444444 +k_0=1.0000391127 +x_0=60045.7200914402 +y_0=44091.434493269 +ellps=GRS80 +units=us-ft
7596|NAD83(2011) / WISCRS Clark (ftUS)|p|xy|0.304800609601219|-90.93,44.42,-90.31,45.04|+proj=tmerc +lat_0=43.6 +lon_0=-90.7083333333333 +k=1.0000463003 +x_0=199949.198983998 +y_0=0.00853441706883414 +ellps=GRS80 +units=us-ft
7597|NAD83(2011) / WISCRS Columbia (ftUS)|p|xy|0.304800609601219|-89.79,43.28,-89,43.65|+proj=lcc +lat_1=43.4625466458333 +lat_0=43.4625466458333 +lon_0=-89.3944444444444 +k_0=1.00003498 +x_0=169164.338023876 +y_0=111569.613512827 +ellps=GRS80 +units=us-ft
7598|NAD83(2011) / WISCRS Crawford (ftUS)|p|xy|0.304800609601219|-91.22,42.98,-90.66,43.43|+proj=lcc +lat_1=43.200055605 +lat_0=43.200055605 +lon_0=-90.9388888888889 +k_0=1.0000349151 +x_0=113690.627381255 +y_0=53703.1202438405 +ellps=GRS80 +units=us-ft
7599|NAD83(2011) / WISCRS Dane (ftUS)|p|xy|0.304800609601219|-89.84,42.84,-89,43.3|+proj=lcc +lat_1=43.0695160375 +lat_0=43.0695160375 +lon_0=-89.4222222222222 +k_0=1.0000384786 +x_0=247193.294386589 +y_0=146591.989636779 +ellps=GRS80 +units=us-ft
7600|NAD83(2011) / WISCRS Dodge and Jefferson (ftUS)|p|xy|0.304800609601219|-89.02,42.84,-88.4,43.64|+proj=tmerc +lat_0=41.4722222222222 +lon_0=-88.775 +k=1.0000346418 +x_0=263347.726390653 +y_0=0.00762001524003048 +ellps=GRS80 +units=us-ft
7601|NAD83(2011) / WISCRS Door (ftUS)|p|xy|0.304800609601219|-87.74,44.67,-86.8,45.43|+proj=tmerc +lat_0=44.4 +lon_0=-87.2722222222222 +k=1.0000187521 +x_0=158801.117602235 +y_0=0.00243840487680975 +ellps=GRS80 +units=us-ft
7602|NAD83(2011) / WISCRS Douglas (ftUS)|p|xy|0.304800609601219|-92.3,46.15,-91.55,46.76|+proj=tmerc +lat_0=45.8833333333333 +lon_0=-91.9166666666667 +k=1.0000385418 +x_0=59131.3182626365 +y_0=0.00396240792481585 +ellps=GRS80 +units=us-ft
7603|NAD83(2011) / WISCRS Dunn (ftUS)|p|xy|0.304800609601219|-92.16,44.68,-91.64,45.21|+proj=tmerc +lat_0=44.4083333333333 +lon_0=-91.8944444444444 +k=1.0000410324 +x_0=51816.1039370079 +y_0=0.00304800609601219 +ellps=GRS80 +units=us-ft
7604|NAD83(2011) / WISCRS Eau Claire (ftUS)|p|xy|0.304800609601219|-91.66,44.59,-90.92,44.86|+proj=lcc +lat_1=44.8722811263889 +lat_0=44.8722811263889 +lon_0=-91.2888888888889 +k_0=1.000035079 +x_0=120091.44018288 +y_0=91687.9239014478 +ellps=GRS80 +units=us-ft
7605|NAD83(2011) / WISCRS Florence (ftUS)|p|xy|0.304800609601219|-88.69,45.71,-88.05,46.03|+proj=tmerc +lat_0=45.4388888888889 +lon_0=-88.1416666666667 +k=1.0000552095 +x_0=133502.668224536 +y_0=0.0064008128016256 +ellps=GRS80 +units=us-ft
7606|NAD83(2011) / WISCRS Forest (ftUS)|p|xy|0.304800609601219|-89.05,45.37,-88.42,46.08|+proj=tmerc +lat_0=44.0055555555556 +lon_0=-88.6333333333333 +k=1.0000673004 +x_0=275844.553213106 +y_0=0.0158496316992634 +ellps=GRS80 +units=us-ft
7607|NAD83(2011) / WISCRS Grant (ftUS)|p|xy|0.304800609601219|-91.16,42.5,-90.42,43.22|+proj=tmerc +lat_0=41.4111111111111 +lon_0=-90.8 +k=1.0000349452 +x_0=242316.484023368 +y_0=0.0100584201168402 +ellps=GRS80 +units=us-ft
7608|NAD83(2011) / WISCRS Green and Lafayette (ftUS)|p|xy|0.304800609601219|-90.43,42.5,-89.36,42.86|+proj=lcc +lat_1=42.6375622769444 +lat_0=42.6375622769444 +lon_0=-89.8388888888889 +k_0=1.0000390487 +x_0=170078.74015748 +y_0=45830.2948437897 +ellps=GRS80 +units=us-ft
7609|NAD83(2011) / WISCRS Green Lake and Marquette (ftUS)|p|xy|0.304800609601219|-89.6,43.63,-88.88,43.99|+proj=lcc +lat_1=43.8070001177778 +lat_0=43.8070001177778 +lon_0=-89.2416666666667 +k_0=1.0000344057 +x_0=150876.301752604 +y_0=79170.7793751588 +ellps=GRS80 +units=us-ft
7610|NAD83(2011) / WISCRS Iowa (ftUS)|p|xy|0.304800609601219|-90.43,42.81,-89.83,43.21|+proj=tmerc +lat_0=42.5388888888889 +lon_0=-90.1611111111111 +k=1.0000394961 +x_0=113081.026162052 +y_0=0.00457200914401829 +ellps=GRS80 +units=us-ft
7611|NAD83(2011) / WISCRS Iron (ftUS)|p|xy|0.304800609601219|-90.56,45.98,-89.92,46.6|+proj=tmerc +lat_0=45.4333333333333 +lon_0=-90.2555555555556 +k=1.0000677153 +x_0=220980.441960884 +y_0=0.00853441706883414 +ellps=GRS80 +units=us-ft
7612|NAD83(2011) / WISCRS Jackson (ftUS)|p|xy|0.304800609601219|-91.17,44.07,-90.31,44.6|+proj=tmerc +lat_0=44.2533351277778 +lon_0=-90.8442965194444 +k=1.0000353 +x_0=27000 +y_0=24999.9998983998 +ellps=GRS80 +units=us-ft
7613|NAD83(2011) / WISCRS Kenosha, Milwaukee, Ozaukee and Racine (ftUS)|p|xy|0.304800609601219|-88.31,42.49,-87.75,43.55|+proj=tmerc +lat_0=42.2166666666667 +lon_0=-87.8944444444444 +k=1.0000260649 +x_0=185928.372771146 +y_0=0.000914401828803658 +ellps=GRS80 +units=us-ft
7614|NAD83(2011) / WISCRS Kewaunee, Manitowoc and Sheboygan (ftUS)|p|xy|0.304800609601219|-88.17,43.54,-87.37,44.68|+proj=tmerc +lat_0=43.2666666666667 +lon_0=-87.55 +k=1.0000233704 +x_0=79857.7615443231 +y_0=0.00121920243840488 +ellps=GRS80 +units=us-ft
7615|NAD83(2011) / WISCRS La Crosse (ftUS)|p|xy|0.304800609601219|-91.43,43.72,-90.91,44.1|+proj=tmerc +lat_0=43.4511111111111 +lon_0=-91.3166666666667 +k=1.0000319985 +x_0=130454.659690119 +y_0=0.00335280670561341 +ellps=GRS80 +units=us-ft
7616|NAD83(2011) / WISCRS Langlade (ftUS)|p|xy|0.304800609601219|-89.43,45.02,-88.63,45.48|+proj=lcc +lat_1=45.1542371052778 +lat_0=45.1542371052778 +lon_0=-89.0333333333333 +k_0=1.0000627024 +x_0=198425.196850394 +y_0=105279.782880366 +ellps=GRS80 +units=us-ft
7617|NAD83(2011) / WISCRS Lincoln (ftUS)|p|xy|0.304800609601219|-90.05,45.11,-89.42,45.56|+proj=tmerc +lat_0=44.8444444444444 +lon_0=-89.7333333333333 +k=1.0000599003 +x_0=116129.032258065 +y_0=0.00579121158242317 +ellps=GRS80 +units=us-ft
7618|NAD83(2011) / WISCRS Marathon (ftUS)|p|xy|0.304800609601219|-90.32,44.68,-89.22,45.13|+proj=lcc +lat_1=44.9009044236111 +lat_0=44.9009044236111 +lon_0=-89.77 +k_0=1.000053289 +x_0=74676.1493522987 +y_0=55049.2669545339 +ellps=GRS80 +units=us-ft
7619|NAD83(2011) / WISCRS Marinette (ftUS)|p|xy|0.304800609601219|-88.43,44.96,-87.48,45.8|+proj=tmerc +lat_0=44.6916666666667 +lon_0=-87.7111111111111 +k=1.0000234982 +x_0=238658.879451359 +y_0=0.00304800609601219 +ellps=GRS80 +units=us-ft
7620|NAD83(2011) / WISCRS Menominee (ftUS)|p|xy|0.304800609601219|-88.99,44.85,-88.48,45.12|+proj=tmerc +lat_0=44.7166666666667 +lon_0=-88.4166666666667 +k=1.0000362499 +x_0=105461.012141224 +y_0=0.00304800609601219 +ellps=GRS80 +units=us-ft
7621|NAD83(2011) / WISCRS Monroe (ftUS)|p|xy|0.304800609601219|-90.98,43.72,-90.31,44.17|+proj=lcc +lat_1=44.0000739286111 +lat_0=44.0000739286111 +lon_0=-90.6416666666667 +k_0=1.0000434122 +x_0=204521.209042418 +y_0=121923.986182372 +ellps=GRS80 +units=us-ft
7622|NAD83(2011) / WISCRS Oconto (ftUS)|p|xy|0.304800609601219|-88.69,44.67,-87.76,45.38|+proj=tmerc +lat_0=44.3972222222222 +lon_0=-87.9083333333333 +k=1.0000236869 +x_0=182880.367589535 +y_0=0.00335280670561341 +ellps=GRS80 +units=us-ft
7623|NAD83(2011) / WISCRS Oneida (ftUS)|p|xy|0.304800609601219|-90.05,45.46,-89.04,45.91|+proj=lcc +lat_1=45.7042237702778 +lat_0=45.7042237702778 +lon_0=-89.5444444444444 +k_0=1.0000686968 +x_0=70104.1402082804 +y_0=57588.0347472695 +ellps=GRS80 +units=us-ft
7624|NAD83(2011) / WISCRS Pepin and Pierce (ftUS)|p|xy|0.304800609601219|-92.81,44.4,-91.65,44.87|+proj=lcc +lat_1=44.6361488719444 +lat_0=44.6361488719444 +lon_0=-92.2277777777778 +k_0=1.0000362977 +x_0=167640.335280671 +y_0=86033.0877317755 +ellps=GRS80 +units=us-ft
7625|NAD83(2011) / WISCRS Polk (ftUS)|p|xy|0.304800609601219|-92.89,45.2,-92.15,45.73|+proj=tmerc +lat_0=44.6611111111111 +lon_0=-92.6333333333333 +k=1.0000433849 +x_0=141732.282245365 +y_0=0.00579121158242317 +ellps=GRS80 +units=us-ft
7626|NAD83(2011) / WISCRS Portage (ftUS)|p|xy|0.304800609601219|-89.85,44.24,-89.22,44.69|+proj=lcc +lat_1=44.4168239752778 +lat_0=44.4168239752778 +lon_0=-89.5 +k_0=1.000039936 +x_0=56388.1127762256 +y_0=50022.1874523749 +ellps=GRS80 +units=us-ft
7627|NAD83(2011) / WISCRS Price (ftUS)|p|xy|0.304800609601219|-90.68,45.37,-90.04,45.99|+proj=tmerc +lat_0=44.5555555555556 +lon_0=-90.4888888888889 +k=1.0000649554 +x_0=227990.854457709 +y_0=0.0109728219456439 +ellps=GRS80 +units=us-ft
7628|NAD83(2011) / WISCRS Richland (ftUS)|p|xy|0.304800609601219|-90.68,43.16,-90.19,43.56|+proj=lcc +lat_1=43.3223129275 +lat_0=43.3223129275 +lon_0=-90.4305555555556 +k_0=1.0000375653 +x_0=202387.60477521 +y_0=134255.425450851 +ellps=GRS80 +units=us-ft
7629|NAD83(2011) / WISCRS Rock (ftUS)|p|xy|0.304800609601219|-89.37,42.49,-88.77,42.85|+proj=tmerc +lat_0=41.9444444444444 +lon_0=-89.0722222222222 +k=1.0000337311 +x_0=146304.292608585 +y_0=0.00670561341122682 +ellps=GRS80 +units=us-ft
7630|NAD83(2011) / WISCRS Rusk (ftUS)|p|xy|0.304800609601219|-91.55,45.29,-90.67,45.64|+proj=tmerc +lat_0=43.9194444444444 +lon_0=-91.0666666666667 +k=1.0000495976 +x_0=250546.101397003 +y_0=0.0234696469392939 +ellps=GRS80 +units=us-ft
7631|NAD83(2011) / WISCRS Sauk (ftUS)|p|xy|0.304800609601219|-90.32,43.14,-89.59,43.65|+proj=tmerc +lat_0=42.8194444444444 +lon_0=-89.9 +k=1.0000373868 +x_0=185623.571551943 +y_0=0.00518161036322073 +ellps=GRS80 +units=us-ft
7632|NAD83(2011) / WISCRS Sawyer (ftUS)|p|xy|0.304800609601219|-91.56,45.63,-90.67,46.16|+proj=lcc +lat_1=45.9000991313889 +lat_0=45.9000991313889 +lon_0=-91.1166666666667 +k_0=1.0000573461 +x_0=216713.233731268 +y_0=120734.163169926 +ellps=GRS80 +units=us-ft
7633|NAD83(2011) / WISCRS Shawano (ftUS)|p|xy|0.304800609601219|-89.23,44.58,-88.24,45.03|+proj=tmerc +lat_0=44.0361111111111 +lon_0=-88.6055555555556 +k=1.000032144 +x_0=262433.32517145 +y_0=0.0094488188976378 +ellps=GRS80 +units=us-ft
7634|NAD83(2011) / WISCRS St. Croix (ftUS)|p|xy|0.304800609601219|-92.81,44.85,-92.13,45.22|+proj=tmerc +lat_0=44.0361111111111 +lon_0=-92.6333333333333 +k=1.0000381803 +x_0=165506.73009906 +y_0=0.0103632207264415 +ellps=GRS80 +units=us-ft
7635|NAD83(2011) / WISCRS Taylor (ftUS)|p|xy|0.304800609601219|-90.93,45.03,-90.04,45.39|+proj=lcc +lat_1=45.1778220858333 +lat_0=45.1778220858333 +lon_0=-90.4833333333333 +k_0=1.0000597566 +x_0=187147.574295149 +y_0=107746.752146304 +ellps=GRS80 +units=us-ft
7636|NAD83(2011) / WISCRS Trempealeau (ftUS)|p|xy|0.304800609601219|-91.62,43.98,-91.15,44.6|+proj=tmerc +lat_0=43.1611111111111 +lon_0=-91.3666666666667 +k=1.0000361538 +x_0=256946.913893828 +y_0=0.00396240792481585 +ellps=GRS80 +units=us-ft
7637|NAD83(2011) / WISCRS Vernon (ftUS)|p|xy|0.304800609601219|-91.28,43.42,-90.31,43.74|+proj=lcc +lat_1=43.5750329397222 +lat_0=43.5750329397222 +lon_0=-90.7833333333333 +k_0=1.0000408158 +x_0=222504.44500889 +y_0=47532.0603505207 +ellps=GRS80 +units=us-ft
7638|NAD83(2011) / WISCRS Vilas (ftUS)|p|xy|0.304800609601219|-90.05,45.85,-88.93,46.3|+proj=lcc +lat_1=46.0778440905556 +lat_0=46.0778440905556 +lon_0=-89.4888888888889 +k_0=1.0000730142 +x_0=134417.068834138 +y_0=50337.1092710185 +ellps=GRS80 +units=us-ft
7639|NAD83(2011) / WISCRS Walworth (ftUS)|p|xy|0.304800609601219|-88.78,42.49,-88.3,42.85|+proj=lcc +lat_1=42.6694620969444 +lat_0=42.6694620969444 +lon_0=-88.5416666666667 +k_0=1.0000367192 +x_0=232562.86512573 +y_0=111088.222402845 +ellps=GRS80 +units=us-ft
7640|NAD83(2011) / WISCRS Washburn (ftUS)|p|xy|0.304800609601219|-92.06,45.63,-91.54,46.16|+proj=lcc +lat_1=45.9612198333333 +lat_0=45.9612198333333 +lon_0=-91.7833333333333 +k_0=1.0000475376 +x_0=234086.868173736 +y_0=188358.605943612 +ellps=GRS80 +units=us-ft
7641|NAD83(2011) / WISCRS Washington (ftUS)|p|xy|0.304800609601219|-88.42,43.19,-88.03,43.55|+proj=tmerc +lat_0=42.9180555555556 +lon_0=-88.0638888888889 +k=1.00003738 +x_0=120091.441402083 +y_0=0.00304800609601219 +ellps=GRS80 +units=us-ft
7642|NAD83(2011) / WISCRS Waukesha (ftUS)|p|xy|0.304800609601219|-88.55,42.84,-88.06,43.2|+proj=tmerc +lat_0=42.5694444444444 +lon_0=-88.225 +k=1.0000346179 +x_0=208788.417881636 +y_0=0.00335280670561341 +ellps=GRS80 +units=us-ft
7643|NAD83(2011) / WISCRS Waupaca (ftUS)|p|xy|0.304800609601219|-89.23,44.24,-88.6,44.69|+proj=tmerc +lat_0=43.4202777777778 +lon_0=-88.8166666666667 +k=1.0000333645 +x_0=185013.970942342 +y_0=0.00701041402082804 +ellps=GRS80 +units=us-ft
7644|NAD83(2011) / WISCRS Waushara (ftUS)|p|xy|0.304800609601219|-89.6,43.98,-88.88,44.25|+proj=lcc +lat_1=44.1139440458333 +lat_0=44.1139440458333 +lon_0=-89.2416666666667 +k_0=1.0000392096 +x_0=120091.44018288 +y_0=45069.7588011176 +ellps=GRS80 +units=us-ft
7645|NAD83(2011) / WISCRS Wood (ftUS)|p|xy|0.304800609601219|-90.32,44.24,-89.72,44.69|+proj=lcc +lat_1=44.3625954694444 +lat_0=44.3625954694444 +lon_0=-90 +k_0=1.0000421209 +x_0=208483.617272035 +y_0=134589.753924308 +ellps=GRS80 +units=us-ft
7683|GSK-2011|g|yx|111319.490793274|18.92,39.87,-168.97,85.19|+proj=longlat +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0
7686|Kyrg-06|g|yx|111319.490793274|69.24,39.19,80.29,43.22|+proj=longlat +ellps=GRS80
7692|Kyrg-06 / zone 1|p|xy|1|69.24,39.51,70.02,40.22|+proj=tmerc +lat_0=0 +lon_0=68.5166666666667 +k=1 +x_0=1300000 +y_0=14743.5 +ellps=GRS80 +units=m
7693|Kyrg-06 / zone 2|p|xy|1|70.01,39.19,73.02,42.83|+proj=tmerc +lat_0=0 +lon_0=71.5166666666667 +k=1 +x_0=2300000 +y_0=14743.5 +ellps=GRS80 +units=m
7694|Kyrg-06 / zone 3|p|xy|1|73.01,39.35,76.02,43.22|+proj=tmerc +lat_0=0 +lon_0=74.5166666666667 +k=1 +x_0=3300000 +y_0=14743.5 +ellps=GRS80 +units=m
7695|Kyrg-06 / zone 4|p|xy|1|76.01,40.35,79.02,43|+proj=tmerc +lat_0=0 +lon_0=77.5166666666667 +k=1 +x_0=4300000 +y_0=14743.5 +ellps=GRS80 +units=m
7696|Kyrg-06 / zone 5|p|xy|1|79.01,41.66,80.29,42.8|+proj=tmerc +lat_0=0 +lon_0=80.5166666666667 +k=1 +x_0=5300000 +y_0=14743.5 +ellps=GRS80 +units=m
7755|WGS 84 / India NSF LCC|p|xy|1|65.6,3.87,97.42,35.51|+proj=lcc +lat_0=24 +lon_0=80 +lat_1=12.472955 +lat_2=35.1728044444444 +x_0=4000000 +y_0=4000000 +datum=WGS84 +units=m
7756|WGS 84 / Andhra Pradesh|p|xy|1|76.75,12.61,84.81,19.92|+proj=lcc +lat_0=16.25543298 +lon_0=80.875 +lat_1=13.75 +lat_2=18.75 +x_0=1000000 +y_0=1000000 +datum=WGS84 +units=m
7757|WGS 84 / Arunachal Pradesh|p|xy|1|91.55,26.65,97.42,29.47|+proj=lcc +lat_0=28.00157897 +lon_0=94.5 +lat_1=27 +lat_2=29 +x_0=1000000 +y_0=1000000 +datum=WGS84 +units=m
7758|WGS 84 / Assam|p|xy|1|89.69,24.13,96.03,27.98|+proj=lcc +lat_0=26.00257703 +lon_0=92.75 +lat_1=24.6666666666667 +lat_2=27.3333333333333 +x_0=1000000 +y_0=1000000 +datum=WGS84 +units=m
7759|WGS 84 / Bihar|p|xy|1|83.31,24.28,88.3,27.86|+proj=lcc +lat_0=25.87725247 +lon_0=85.875 +lat_1=24.625 +lat_2=27.125 +x_0=1000000 +y_0=1000000 +datum=WGS84 +units=m
7760|WGS 84 / Delhi|p|xy|1|76.83,28.4,77.34,28.89|+proj=lcc +lat_0=28.62510126 +lon_0=77 +lat_1=28.375 +lat_2=28.875 +x_0=1000000 +y_0=1000000 +datum=WGS84 +units=m
7761|WGS 84 / Gujarat|p|xy|1|68.13,20.05,74.48,24.71|+proj=lcc +lat_0=22.37807121 +lon_0=71.375 +lat_1=20.7916666666667 +lat_2=23.9583333333333 +x_0=1000000 +y_0=1000000 +datum=WGS84 +units=m
7762|WGS 84 / Haryana|p|xy|1|74.46,27.65,77.6,30.94|+proj=lcc +lat_0=29.25226266 +lon_0=76 +lat_1=28.0833333333333 +lat_2=30.4166666666667 +x_0=1000000 +y_0=1000000 +datum=WGS84 +units=m
7763|WGS 84 / Himachal Pradesh|p|xy|1|75.57,30.38,79,33.26|+proj=lcc +lat_0=31.75183497 +lon_0=77.375 +lat_1=30.75 +lat_2=32.75 +x_0=1000000 +y_0=1000000 +datum=WGS84 +units=m
7764|WGS 84 / Jammu and Kashmir|p|xy|1|73.76,32.27,79.57,35.51|+proj=lcc +lat_0=34.75570874 +lon_0=76.5 +lat_1=33.0833333333333 +lat_2=36.4166666666667 +x_0=1000000 +y_0=1000000 +datum=WGS84 +units=m
7765|WGS 84 / Jharkhand|p|xy|1|83.32,21.96,87.98,25.35|+proj=lcc +lat_0=23.62652682 +lon_0=85.625 +lat_1=22.5416666666667 +lat_2=24.7083333333333 +x_0=1000000 +y_0=1000000 +datum=WGS84 +units=m
7766|WGS 84 / Madhya Pradesh|p|xy|1|74.03,21.07,82.81,26.88|+proj=lcc +lat_0=24.00529821 +lon_0=78.375 +lat_1=22 +lat_2=26 +x_0=1000000 +y_0=1000000 +datum=WGS84 +units=m
7767|WGS 84 / Maharashtra|p|xy|1|72.6,15.6,80.9,22.04|+proj=lcc +lat_0=18.88015774 +lon_0=76.75 +lat_1=16.625 +lat_2=21.125 +x_0=1000000 +y_0=1000000 +datum=WGS84 +units=m
7768|WGS 84 / Manipur|p|xy|1|92.97,23.84,94.76,25.7|+proj=lcc +lat_0=24.75060911 +lon_0=94 +lat_1=24.0833333333333 +lat_2=25.4166666666667 +x_0=1000000 +y_0=1000000 +datum=WGS84 +units=m
7769|WGS 84 / Meghalaya|p|xy|1|89.82,25.03,92.81,26.12|+proj=lcc +lat_0=25.62524747 +lon_0=91.375 +lat_1=25.2083333333333 +lat_2=26.0416666666667 +x_0=1000000 +y_0=1000000 +datum=WGS84 +units=m
7770|WGS 84 / Nagaland|p|xy|1|93.33,25.2,95.25,27.05|+proj=lcc +lat_0=26.12581974 +lon_0=94.375 +lat_1=25.375 +lat_2=26.875 +x_0=1000000 +y_0=1000000 +datum=WGS84 +units=m
7771|WGS 84 / India Northeast|p|xy|1|89.69,21.94,97.42,29.47|+proj=lcc +lat_0=25.63452135 +lon_0=93.5 +lat_1=23.0416666666667 +lat_2=28.2083333333333 +x_0=1000000 +y_0=1000000 +datum=WGS84 +units=m
7772|WGS 84 / Orissa|p|xy|1|81.38,17.8,87.5,22.57|+proj=lcc +lat_0=20.25305174 +lon_0=84.375 +lat_1=18.5833333333333 +lat_2=21.9166666666667 +x_0=1000000 +y_0=1000000 +datum=WGS84 +units=m
7773|WGS 84 / Punjab|p|xy|1|73.87,29.54,76.94,32.58|+proj=lcc +lat_0=31.00178226 +lon_0=75.375 +lat_1=30 +lat_2=32 +x_0=1000000 +y_0=1000000 +datum=WGS84 +units=m
7774|WGS 84 / Rajasthan|p|xy|1|69.48,23.06,78.27,30.2|+proj=lcc +lat_0=26.88505546 +lon_0=73.875 +lat_1=24.2916666666667 +lat_2=29.4583333333333 +x_0=1000000 +y_0=1000000 +datum=WGS84 +units=m
7775|WGS 84 / Uttar Pradesh|p|xy|1|77.08,23.87,84.64,30.42|+proj=lcc +lat_0=27.13270823 +lon_0=80.875 +lat_1=24.875 +lat_2=29.375 +x_0=1000000 +y_0=1000000 +datum=WGS84 +units=m
7776|WGS 84 / Uttaranchal|p|xy|1|77.56,28.71,81.02,31.48|+proj=lcc +lat_0=30.0017132 +lon_0=79.375 +lat_1=29 +lat_2=31 +x_0=1000000 +y_0=1000000 +datum=WGS84 +units=m
7777|WGS 84 / Andaman and Nicobar|p|xy|1|92.15,6.7,94.33,13.73|+proj=tmerc +lat_0=10.25 +lon_0=93.25 +k=0.9999428 +x_0=1000000 +y_0=1000000 +datum=WGS84 +units=m
7778|WGS 84 / Chhattisgarh|p|xy|1|80.23,17.78,84.39,24.11|+proj=tmerc +lat_0=21 +lon_0=82.25 +k=0.9998332 +x_0=1000000 +y_0=1000000 +datum=WGS84 +units=m
7779|WGS 84 / Goa|p|xy|1|73.61,14.86,74.35,15.8|+proj=tmerc +lat_0=15.375 +lon_0=74 +k=0.9999913 +x_0=1000000 +y_0=1000000 +datum=WGS84 +units=m
7780|WGS 84 / Karnataka|p|xy|1|74,11.57,78.58,18.46|+proj=tmerc +lat_0=15.125 +lon_0=76.375 +k=0.9998012 +x_0=1000000 +y_0=1000000 +datum=WGS84 +units=m
7781|WGS 84 / Kerala|p|xy|1|74.81,8.25,77.4,12.8|+proj=tmerc +lat_0=10.5 +lon_0=76 +k=0.9999177 +x_0=1000000 +y_0=1000000 +datum=WGS84 +units=m
7782|WGS 84 / Lakshadweep|p|xy|1|72.04,8.21,73.76,11.76|+proj=tmerc +lat_0=10 +lon_0=73.125 +k=0.9999536 +x_0=1000000 +y_0=1000000 +datum=WGS84 +units=m
7783|WGS 84 / Mizoram|p|xy|1|92.25,21.94,93.45,24.53|+proj=tmerc +lat_0=23.125 +lon_0=92.75 +k=0.9999821 +x_0=1000000 +y_0=1000000 +datum=WGS84 +units=m
7784|WGS 84 / Sikkim|p|xy|1|88.01,27.08,88.92,28.14|+proj=tmerc +lat_0=27.625 +lon_0=88.5 +k=0.9999926 +x_0=1000000 +y_0=1000000 +datum=WGS84 +units=m
7785|WGS 84 / Tamil Nadu|p|xy|1|76.22,8.02,80.4,13.59|+proj=tmerc +lat_0=10.875 +lon_0=78.375 +k=0.9997942 +x_0=1000000 +y_0=1000000 +datum=WGS84 +units=m
7786|WGS 84 / Tripura|p|xy|1|91.15,22.94,92.34,24.54|+proj=tmerc +lat_0=23.75 +lon_0=91.75 +k=0.9999822 +x_0=1000000 +y_0=1000000 +datum=WGS84 +units=m
7787|WGS 84 / West Bengal|p|xy|1|85.82,21.49,89.88,27.23|+proj=tmerc +lat_0=24.375 +lon_0=87.875 +k=0.9998584 +x_0=1000000 +y_0=1000000 +datum=WGS84 +units=m
7791|RDN2008 / UTM zone 32N|p|xy|1|5.93,36.53,12,47.04|+proj=utm +zone=32 +ellps=GRS80 +units=m
7792|RDN2008 / UTM zone 33N|p|xy|1|12,34.79,18,47.1|+proj=utm +zone=33 +ellps=GRS80 +units=m
7793|RDN2008 / UTM zone 34N|p|xy|1|17.99,34.76,18.99,41.64|+proj=utm +zone=34 +ellps=GRS80 +units=m
7794|RDN2008 / Italy zone (E-N)|p|xy|1|5.93,34.76,18.99,47.1|+proj=tmerc +lat_0=0 +lon_0=12 +k=0.9985 +x_0=7000000 +y_0=0 +ellps=GRS80 +units=m
7795|RDN2008 / Zone 12 (E-N)|p|xy|1|5.93,34.76,18.99,47.1|+proj=tmerc +lat_0=0 +lon_0=12 +k=1 +x_0=3000000 +y_0=0 +ellps=GRS80 +units=m
7798|BGS2005|g|yx|111319.490793274|22.36,41.24,31.35,44.23|+proj=longlat +ellps=GRS80
7799|BGS2005 / UTM zone 34N (N-E)|p|yx|1|22.36,41.32,24,44.23|+proj=utm +zone=34 +ellps=GRS80 +units=m
7800|BGS2005 / UTM zone 35N (N-E)|p|yx|1|24,41.24,30.01,44.15|+proj=utm +zone=35 +ellps=GRS80 +units=m
7801|BGS2005 / CCS2005|p|yx|1|22.36,41.24,28.68,44.23|+proj=lcc +lat_0=42.6678756833333 +lon_0=25.5 +lat_1=42 +lat_2=43.3333333333333 +x_0=500000 +y_0=4725824.3591 +ellps=GRS80 +units=m
7803|BGS2005 / UTM zone 34N|p|xy|1|22.36,41.32,24,44.23|+proj=utm +zone=34 +ellps=GRS80 +units=m
7805|BGS2005 / UTM zone 36N|p|xy|1|30,42.56,31.35,43.67|+proj=utm +zone=36 +ellps=GRS80 +units=m
7825|Pulkovo 1942 / CS63 zone X1|p|yx|1|22.15,47.71,25.01,51.92|+proj=tmerc +lat_0=0.0833333333333333 +lon_0=23.5 +k=1 +x_0=1300000 +y_0=0 +ellps=krass +units=m
7826|Pulkovo 1942 / CS63 zone X2|p|yx|1|25,47.72,28.01,51.96|+proj=tmerc +lat_0=0.0833333333333333 +lon_0=26.5 +k=1 +x_0=2300000 +y_0=0 +ellps=krass +units=m
7827|Pulkovo 1942 / CS63 zone X3|p|yx|1|28,45.18,31.01,52.09|+proj=tmerc +lat_0=0.0833333333333333 +lon_0=29.5 +k=1 +x_0=3300000 +y_0=0 +ellps=krass +units=m
7828|Pulkovo 1942 / CS63 zone X4|p|yx|1|31,44.32,34.01,52.38|+proj=tmerc +lat_0=0.0833333333333333 +lon_0=32.5 +k=1 +x_0=4300000 +y_0=0 +ellps=krass +units=m
7829|Pulkovo 1942 / CS63 zone X5|p|yx|1|34,44.33,37.01,52.25|+proj=tmerc +lat_0=0.0833333333333333 +lon_0=35.5 +k=1 +x_0=5300000 +y_0=0 +ellps=krass +units=m
7830|Pulkovo 1942 / CS63 zone X6|p|yx|1|37,46.8,40.01,50.44|+proj=tmerc +lat_0=0.0833333333333333 +lon_0=38.5 +k=1 +x_0=6300000 +y_0=0 +ellps=krass +units=m
7831|Pulkovo 1942 / CS63 zone X7|p|yx|1|40,48.8,40.18,49.62|+proj=tmerc +lat_0=0.0833333333333333 +lon_0=41.5 +k=1 +x_0=7300000 +y_0=0 +ellps=krass +units=m
7844|GDA2020|g|yx|111319.490793274|93.41,-60.55,173.34,-8.47|+proj=longlat +ellps=GRS80
7845|GDA2020 / GA LCC|p|xy|1|112.85,-43.7,153.69,-9.86|+proj=lcc +lat_0=0 +lon_0=134 +lat_1=-18 +lat_2=-36 +x_0=0 +y_0=0 +ellps=GRS80 +units=m
7846|GDA2020 / MGA zone 46|p|xy|1|93.41,-15.46,96.01,-8.57|+proj=utm +zone=46 +south +ellps=GRS80 +units=m
7847|GDA2020 / MGA zone 47|p|xy|1|96,-15.56,100.34,-8.47|+proj=utm +zone=47 +south +ellps=GRS80 +units=m
7848|GDA2020 / MGA zone 48|p|xy|1|102.14,-34.68,108.01,-8.87|+proj=utm +zone=48 +south +ellps=GRS80 +units=m
7849|GDA2020 / MGA zone 49|p|xy|1|108,-37.84,114.01,-10.72|+proj=utm +zone=49 +south +ellps=GRS80 +units=m
7850|GDA2020 / MGA zone 50|p|xy|1|114,-38.53,120.01,-12.06|+proj=utm +zone=50 +south +ellps=GRS80 +units=m
7851|GDA2020 / MGA zone 51|p|xy|1|120,-38.07,126.01,-10.46|+proj=utm +zone=51 +south +ellps=GRS80 +units=m
7852|GDA2020 / MGA zone 52|p|xy|1|125.99,-37.38,132,-9.1|+proj=utm +zone=52 +south +ellps=GRS80 +units=m
7853|GDA2020 / MGA zone 53|p|xy|1|132,-40.71,138.01,-8.88|+proj=utm +zone=53 +south +ellps=GRS80 +units=m
7854|GDA2020 / MGA zone 54|p|xy|1|138,-48.19,144.01,-9.08|+proj=utm +zone=54 +south +ellps=GRS80 +units=m
7855|GDA2020 / MGA zone 55|p|xy|1|144,-50.89,150.01,-9.23|+proj=utm +zone=55 +south +ellps=GRS80 +units=m
7856|GDA2020 / MGA zone 56|p|xy|1|150,-58.96,156,-13.87|+proj=utm +zone=56 +south +ellps=GRS80 +units=m
7857|GDA2020 / MGA zone 57|p|xy|1|156,-60.56,162.01,-14.08|+proj=utm +zone=57 +south +ellps=GRS80 +units=m
7858|GDA2020 / MGA zone 58|p|xy|1|162,-59.39,168,-25.94|+proj=utm +zone=58 +south +ellps=GRS80 +units=m
7859|GDA2020 / MGA zone 59|p|xy|1|168,-32.48,173.35,-25.61|+proj=utm +zone=59 +south +ellps=GRS80 +units=m
7877|Astro DOS 71 / SHLG71|p|xy|1|-5.85,-16.08,-5.59,-15.85|+proj=tmerc +lat_0=-15.9666666666667 +lon_0=-5.71666666666667 +k=1 +x_0=300000 +y_0=2000000 +ellps=intl +units=m
7878|Astro DOS 71 / UTM zone 30S|p|xy|1|-5.85,-16.08,-5.59,-15.85|+proj=utm +zone=30 +south +ellps=intl +units=m
7881|St. Helena Tritan|g|yx|111319.490793274|-5.85,-16.08,-5.59,-15.85|+proj=longlat +ellps=WGS84
7882|St. Helena Tritan / SHLG(Tritan)|p|xy|1|-5.85,-16.08,-5.59,-15.85|+proj=tmerc +lat_0=-15.9666666666667 +lon_0=-5.71666666666667 +k=1 +x_0=299483.737 +y_0=2000527.879 +ellps=WGS84 +units=m
7883|St. Helena Tritan / UTM zone 30S|p|xy|1|-5.85,-16.08,-5.59,-15.85|+proj=utm +zone=30 +south +ellps=WGS84 +units=m
7886|SHGD2015|g|yx|111319.490793274|-5.85,-16.08,-5.59,-15.85|+proj=longlat +ellps=GRS80
7887|SHMG2015|p|xy|1|-5.85,-16.08,-5.59,-15.85|+proj=utm +zone=30 +south +ellps=GRS80 +units=m
7899|GDA2020 / Vicgrid|p|xy|1|140.96,-39.2,150.04,-33.98|+proj=lcc +lat_0=-37 +lon_0=145 +lat_1=-36 +lat_2=-38 +x_0=2500000 +y_0=2500000 +ellps=GRS80 +units=m
7991|NAD27 / MTM zone 10|p|xy|1|-81,42.26,-77.99,47.33|+proj=tmerc +lat_0=0 +lon_0=-79.5 +k=0.9999 +x_0=304800 +y_0=0 +datum=NAD27 +units=m
7992|Malongo 1987 / UTM zone 33S|p|xy|1|11.79,-6.04,12.37,-5.79|+proj=utm +zone=33 +south +ellps=intl +towgs84=-254.1,-5.36,-100.29,0,0,0,0 +units=m
8013|GDA2020 / ALB2020|p|xy|1|117.55,-35.21,118.22,-34.75|+proj=tmerc +lat_0=0 +lon_0=117.883333333333 +k=1.0000044 +x_0=50000 +y_0=4100000 +ellps=GRS80 +units=m
8014|GDA2020 / BIO2020|p|xy|1|114.9,-22.2,115.59,-20.21|+proj=tmerc +lat_0=0 +lon_0=115.25 +k=1.0000022 +x_0=60000 +y_0=2700000 +ellps=GRS80 +units=m
8015|GDA2020 / BRO2020|p|xy|1|122.08,-18.09,122.62,-16.75|+proj=tmerc +lat_0=0 +lon_0=122.333333333333 +k=1.00000298 +x_0=50000 +y_0=2300000 +ellps=GRS80 +units=m
8016|GDA2020 / BCG2020|p|xy|1|115.18,-33.75,115.87,-33.4|+proj=tmerc +lat_0=0 +lon_0=115.433333333333 +k=0.99999592 +x_0=50000 +y_0=4000000 +ellps=GRS80 +units=m
8017|GDA2020 / CARN2020|p|xy|1|113.33,-25.5,114,-23|+proj=tmerc +lat_0=0 +lon_0=113.666666666667 +k=0.99999796 +x_0=50000 +y_0=3050000 +ellps=GRS80 +units=m
8018|GDA2020 / CIG2020|p|xy|1|105.48,-10.63,105.77,-10.36|+proj=tmerc +lat_0=0 +lon_0=105.625 +k=1.00002514 +x_0=50000 +y_0=1400000 +ellps=GRS80 +units=m
8019|GDA2020 / CKIG2020|p|xy|1|96.76,-12.27,96.99,-11.76|+proj=tmerc +lat_0=0 +lon_0=96.875 +k=0.99999387 +x_0=50000 +y_0=1600000 +ellps=GRS80 +units=m
8020|GDA2020 / COL2020|p|xy|1|115.73,-34.67,116.4,-33.25|+proj=tmerc +lat_0=0 +lon_0=115.933333333333 +k=1.000019 +x_0=40000 +y_0=4100000 +ellps=GRS80 +units=m
8021|GDA2020 / ESP2020|p|xy|1|121.56,-34.5,122.2,-33.33|+proj=tmerc +lat_0=0 +lon_0=121.883333333333 +k=1.0000055 +x_0=50000 +y_0=4050000 +ellps=GRS80 +units=m
8022|GDA2020 / EXM2020|p|xy|1|113.75,-22.42,114.25,-21.75|+proj=tmerc +lat_0=0 +lon_0=114.066666666667 +k=1.00000236 +x_0=50000 +y_0=2750000 +ellps=GRS80 +units=m
8023|GDA2020 / GCG2020|p|xy|1|114.51,-29.1,115,-28.48|+proj=tmerc +lat_0=0 +lon_0=114.583333333333 +k=1.00000628 +x_0=50000 +y_0=3450000 +ellps=GRS80 +units=m
8024|GDA2020 / GOLD2020|p|xy|1|121,-32.25,121.84,-28.75|+proj=tmerc +lat_0=0 +lon_0=121.5 +k=1.00004949 +x_0=60000 +y_0=3800000 +ellps=GRS80 +units=m
8025|GDA2020 / JCG2020|p|xy|1|114.83,-30.74,115.34,-29.08|+proj=tmerc +lat_0=0 +lon_0=114.983333333333 +k=1.00000314 +x_0=50000 +y_0=3650000 +ellps=GRS80 +units=m
8026|GDA2020 / KALB2020|p|xy|1|113.9,-28.5,114.75,-27.16|+proj=tmerc +lat_0=0 +lon_0=114.315277777778 +k=1.000014 +x_0=55000 +y_0=3700000 +ellps=GRS80 +units=m
8027|GDA2020 / KAR2020|p|xy|1|116.58,-20.92,117.25,-20.25|+proj=tmerc +lat_0=0 +lon_0=116.933333333333 +k=0.9999989 +x_0=50000 +y_0=2550000 +ellps=GRS80 +units=m
8028|GDA2020 / KUN2020|p|xy|1|128.5,-16.75,129,-14.75|+proj=tmerc +lat_0=0 +lon_0=128.75 +k=1.0000165 +x_0=50000 +y_0=2100000 +ellps=GRS80 +units=m
8029|GDA2020 / LCG2020|p|xy|1|115.15,-31.49,115.62,-30.71|+proj=tmerc +lat_0=0 +lon_0=115.366666666667 +k=1.00000157 +x_0=50000 +y_0=3750000 +ellps=GRS80 +units=m
8030|GDA2020 / MRCG2020|p|xy|1|114.96,-34.42,115.24,-33.51|+proj=tmerc +lat_0=0 +lon_0=115.166666666667 +k=1.0000055 +x_0=50000 +y_0=4050000 +ellps=GRS80 +units=m
8031|GDA2020 / PCG2020|p|xy|1|115.44,-33.42,116.09,-31.33|+proj=tmerc +lat_0=0 +lon_0=115.816666666667 +k=0.99999906 +x_0=50000 +y_0=3900000 +ellps=GRS80 +units=m
8032|GDA2020 / PHG2020|p|xy|1|118.25,-20.79,118.97,-20.1|+proj=tmerc +lat_0=0 +lon_0=118.6 +k=1.00000135 +x_0=50000 +y_0=2500000 +ellps=GRS80 +units=m
8035|WGS 84 / TM Zone 20N (ftUS)|p|xy|0.304800609601219|-62.09,9.83,-59.99,12.34|+proj=tmerc +lat_0=0 +lon_0=-63 +k=0.9996 +x_0=500000.0001016 +y_0=0 +datum=WGS84 +units=us-ft
8036|WGS 84 / TM Zone 21N (ftUS)|p|xy|0.304800609601219|-60,9.95,-57.28,12.19|+proj=tmerc +lat_0=0 +lon_0=-57 +k=0.9996 +x_0=500000.0001016 +y_0=0 +datum=WGS84 +units=us-ft
8042|Gusterberg (Ferro)|g|yx|111319.490793274|12.07,46.93,16.83,51.06|+proj=longlat +a=6376045 +rf=310 +pm=ferro
8043|St. Stephen (Ferro)|g|yx|111319.490793274|14.41,47.42,18.86,50.45|+proj=longlat +a=6376045 +rf=310 +pm=ferro
8044|Gusterberg Grid (Ferro)|p|yx|1|12.07,46.93,16.83,51.06|+proj=cass +lat_0=48.0384638888889 +lon_0=31.8041805555556 +x_0=0 +y_0=0 +a=6376045 +rf=310 +pm=ferro +units=m
8045|St. Stephen Grid (Ferro)|p|yx|1|14.41,47.42,18.86,50.45|+proj=cass +lat_0=48.2087611111111 +lon_0=34.0409222222222 +x_0=0 +y_0=0 +a=6376045 +rf=310 +pm=ferro +units=m
8058|GDA2020 / NSW Lambert|p|xy|1|140.99,-37.53,153.69,-28.15|+proj=lcc +lat_0=-33.25 +lon_0=147 +lat_1=-30.75 +lat_2=-35.75 +x_0=9300000 +y_0=4500000 +ellps=GRS80 +units=m
8059|GDA2020 / SA Lambert|p|xy|1|128.99,-38.13,141.01,-25.99|+proj=lcc +lat_0=-32 +lon_0=135 +lat_1=-28 +lat_2=-36 +x_0=1000000 +y_0=2000000 +ellps=GRS80 +units=m
8065|NAD83(2011) / PCCS zone 1 (ft)|p|xy|0.3048|-111.57,31.43,-110.44,32.52|+proj=omerc +lat_0=32.25 +lonc=-111.4 +alpha=45 +gamma=45 +k=1.00011 +x_0=48768 +y_0=243840 +ellps=GRS80 +units=ft
8066|NAD83(2011) / PCCS zone 2 (ft)|p|xy|0.3048|-112.52,31.5,-111.56,32.51|+proj=tmerc +lat_0=31.25 +lon_0=-112.166666666667 +k=1.00009 +x_0=548640 +y_0=304800 +ellps=GRS80 +units=ft
8067|NAD83(2011) / PCCS zone 3 (ft)|p|xy|0.3048|-113.33,31.8,-112.51,32.51|+proj=tmerc +lat_0=31.5 +lon_0=-113.166666666667 +k=1.000055 +x_0=182880 +y_0=0 +ellps=GRS80 +units=ft
8068|NAD83(2011) / PCCS zone 4 (ft)|p|xy|0.3048|-110.87,32.33,-110.61,32.49|+proj=lcc +lat_1=30.5 +lat_0=30.5 +lon_0=-110.75 +k_0=0.9998 +x_0=9144 +y_0=-188976 +ellps=GRS80 +units=ft
8082|NAD83(CSRS)v6 / MTM NS 2010 zone 4|p|xy|1|-63,44.64,-59.73,47.08|+proj=tmerc +lat_0=0 +lon_0=-61.5 +k=0.9999 +x_0=24500000 +y_0=0 +ellps=GRS80 +units=m
8083|NAD83(CSRS)v6 / MTM NS 2010 zone 5|p|xy|1|-66.28,43.41,-63,46.02|+proj=tmerc +lat_0=0 +lon_0=-64.5 +k=0.9999 +x_0=25500000 +y_0=0 +ellps=GRS80 +units=m
8086|ISN2016|g|yx|111319.490793274|-30.87,59.96,-5.55,69.59|+proj=longlat +ellps=GRS80
8088|ISN2016 / Lambert 2016|p|xy|1|-30.87,59.96,-5.55,69.59|+proj=lcc +lat_0=65 +lon_0=-19 +lat_1=64.25 +lat_2=65.75 +x_0=2700000 +y_0=300000 +ellps=GRS80 +units=m
8090|NAD83(HARN) / WISCRS Florence (m)|p|xy|1|-88.69,45.71,-88.05,46.03|+proj=tmerc +lat_0=45.4388888888889 +lon_0=-88.1416666666667 +k=1.0000552095 +x_0=133502.6683 +y_0=0.0063 +ellps=GRS80 +units=m
8091|NAD83(HARN) / WISCRS Florence (ftUS)|p|xy|0.304800609601219|-88.69,45.71,-88.05,46.03|+proj=tmerc +lat_0=45.4388888888889 +lon_0=-88.1416666666667 +k=1.0000552095 +x_0=133502.668224536 +y_0=0.0064008128016256 +ellps=GRS80 +units=us-ft
8092|NAD83(HARN) / WISCRS Eau Claire (m)|p|xy|1|-91.66,44.59,-90.92,44.86|+proj=lcc +lat_1=44.8722811263889 +lat_0=44.8722811263889 +lon_0=-91.2888888888889 +k_0=1.000035079 +x_0=120091.4402 +y_0=91687.9239 +ellps=GRS80 +units=m
8093|NAD83(HARN) / WISCRS Eau Claire (ftUS)|p|xy|0.304800609601219|-91.66,44.59,-90.92,44.86|+proj=lcc +lat_1=44.8722811263889 +lat_0=44.8722811263889 +lon_0=-91.2888888888889 +k_0=1.000035079 +x_0=120091.44018288 +y_0=91687.9239014478 +ellps=GRS80 +units=us-ft
8095|NAD83(HARN) / WISCRS Wood (m)|p|xy|1|-90.32,44.24,-89.72,44.69|+proj=lcc +lat_1=44.3625954694444 +lat_0=44.3625954694444 +lon_0=-90 +k_0=1.0000421209 +x_0=208483.6173 +y_0=134589.754 +ellps=GRS80 +units=m
8096|NAD83(HARN) / WISCRS Wood (ftUS)|p|xy|0.304800609601219|-90.32,44.24,-89.72,44.69|+proj=lcc +lat_1=44.3625954694444 +lat_0=44.3625954694444 +lon_0=-90 +k_0=1.0000421209 +x_0=208483.617272035 +y_0=134589.753924308 +ellps=GRS80 +units=us-ft
8097|NAD83(HARN) / WISCRS Waushara (m)|p|xy|1|-89.6,43.98,-88.88,44.25|+proj=lcc +lat_1=44.1139440458333 +lat_0=44.1139440458333 +lon_0=-89.2416666666667 +k_0=1.0000392096 +x_0=120091.4402 +y_0=45069.7587 +ellps=GRS80 +units=m
8098|NAD83(HARN) / WISCRS Waushara (ftUS)|p|xy|0.304800609601219|-89.6,43.98,-88.88,44.25|+proj=lcc +lat_1=44.1139440458333 +lat_0=44.1139440458333 +lon_0=-89.2416666666667 +k_0=1.0000392096 +x_0=120091.44018288 +y_0=45069.7588011176 +ellps=GRS80 +units=us-ft
8099|NAD83(HARN) / WISCRS Waupaca (m)|p|xy|1|-89.23,44.24,-88.6,44.69|+proj=tmerc +lat_0=43.4202777777778 +lon_0=-88.8166666666667 +k=1.0000333645 +x_0=185013.9709 +y_0=0.007 +ellps=GRS80 +units=m
8100|NAD83(HARN) / WISCRS Waupaca (ftUS)|p|xy|0.304800609601219|-89.23,44.24,-88.6,44.69|+proj=tmerc +lat_0=43.4202777777778 +lon_0=-88.8166666666667 +k=1.0000333645 +x_0=185013.970942342 +y_0=0.00701041402082804 +ellps=GRS80 +units=us-ft
8101|NAD83(HARN) / WISCRS Waukesha (m)|p|xy|1|-88.55,42.84,-88.06,43.2|+proj=tmerc +lat_0=42.5694444444444 +lon_0=-88.225 +k=1.0000346179 +x_0=208788.418 +y_0=0.0034 +ellps=GRS80 +units=m
8102|NAD83(HARN) / WISCRS Waukesha (ftUS)|p|xy|0.304800609601219|-88.55,42.84,-88.06,43.2|+proj=tmerc +lat_0=42.5694444444444 +lon_0=-88.225 +k=1.0000346179 +x_0=208788.417881636 +y_0=0.00335280670561341 +ellps=GRS80 +units=us-ft
8103|NAD83(HARN) / WISCRS Washington (m)|p|xy|1|-88.42,43.19,-88.03,43.55|+proj=tmerc +lat_0=42.9180555555556 +lon_0=-88.0638888888889 +k=1.00003738 +x_0=120091.4415 +y_0=0.003 +ellps=GRS80 +units=m
8104|NAD83(HARN) / WISCRS Washington (ftUS)|p|xy|0.304800609601219|-88.42,43.19,-88.03,43.55|+proj=tmerc +lat_0=42.9180555555556 +lon_0=-88.0638888888889 +k=1.00003738 +x_0=120091.441402083 +y_0=0.00304800609601219 +ellps=GRS80 +units=us-ft
8105|NAD83(HARN) / WISCRS Washburn (m)|p|xy|1|-92.06,45.63,-91.54,46.16|+proj=lcc +lat_1=45.9612198333333 +lat_0=45.9612198333333 +lon_0=-91.7833333333333 +k_0=1.0000475376 +x_0=234086.8682 +y_0=188358.6058 +ellps=GRS80 +units=m
8106|NAD83(HARN) / WISCRS Washburn (ftUS)|p|xy|0.304800609601219|-92.06,45.63,-91.54,46.16|+proj=lcc +lat_1=45.9612198333333 +lat_0=45.9612198333333 +lon_0=-91.7833333333333 +k_0=1.0000475376 +x_0=234086.868173736 +y_0=188358.605943612 +ellps=GRS80 +units=us-ft
8107|NAD83(HARN) / WISCRS Walworth (m)|p|xy|1|-88.78,42.49,-88.3,42.85|+proj=lcc +lat_1=42.6694620969444 +lat_0=42.6694620969444 +lon_0=-88.5416666666667 +k_0=1.0000367192 +x_0=232562.8651 +y_0=111088.2224 +ellps=GRS80 +units=m
8108|NAD83(HARN) / WISCRS Walworth (ftUS)|p|xy|0.304800609601219|-88.78,42.49,-88.3,42.85|+proj=lcc +lat_1=42.6694620969444 +lat_0=42.6694620969444 +lon_0=-88.5416666666667 +k_0=1.0000367192 +x_0=232562.86512573 +y_0=111088.222402845 +ellps=GRS80 +units=us-ft
8109|NAD83(HARN) / WISCRS Vilas (m)|p|xy|1|-90.05,45.85,-88.93,46.3|+proj=lcc +lat_1=46.0778440905556 +lat_0=46.0778440905556 +lon_0=-89.4888888888889 +k_0=1.0000730142 +x_0=134417.0689 +y_0=50337.1092 +ellps=GRS80 +units=m
8110|NAD83(HARN) / WISCRS Vilas (ftUS)|p|xy|0.304800609601219|-90.05,45.85,-88.93,46.3|+proj=lcc +lat_1=46.0778440905556 +lat_0=46.0778440905556 +lon_0=-89.4888888888889 +k_0=1.0000730142 +x_0=134417.068834138 +y_0=50337.1092710185 +ellps=GRS80 +units=us-ft
8111|NAD83(HARN) / WISCRS Vernon (m)|p|xy|1|-91.28,43.42,-90.31,43.74|+proj=lcc +lat_1=43.5750329397222 +lat_0=43.5750329397222 +lon_0=-90.7833333333333 +k_0=1.0000408158 +x_0=222504.4451 +y_0=47532.0602 +ellps=GRS80 +units=m
8112|NAD83(HARN) / WISCRS Vernon (ftUS)|p|xy|0.304800609601219|-91.28,43.42,-90.31,43.74|+proj=lcc +lat_1=43.5750329397222 +lat_0=43.5750329397222 +lon_0=-90.7833333333333 +k_0=1.0000408158 +x_0=222504.44500889 +y_0=47532.0603505207 +ellps=GRS80 +units=us-ft
8113|NAD83(HARN) / WISCRS Trempealeau (m)|p|xy|1|-91.62,43.98,-91.15,44.6|+proj=tmerc +lat_0=43.1611111111111 +lon_0=-91.3666666666667 +k=1.0000361538 +x_0=256946.9138 +y_0=0.0041 +ellps=GRS80 +units=m
8114|NAD83(HARN) / WISCRS Trempealeau (ftUS)|p|xy|0.304800609601219|-91.62,43.98,-91.15,44.6|+proj=tmerc +lat_0=43.1611111111111 +lon_0=-91.3666666666667 +k=1.0000361538 +x_0=256946.913893828 +y_0=0.00396240792481585 +ellps=GRS80 +units=us-ft
8115|NAD83(HARN) / WISCRS Taylor (m)|p|xy|1|-90.93,45.03,-90.04,45.39|+proj=lcc +lat_1=45.1778220858333 +lat_0=45.1778220858333 +lon_0=-90.4833333333333 +k_0=1.0000597566 +x_0=187147.5744 +y_0=107746.7522 +ellps=GRS80 +units=m
8116|NAD83(HARN) / WISCRS Taylor (ftUS)|p|xy|0.304800609601219|-90.93,45.03,-90.04,45.39|+proj=lcc +lat_1=45.1778220858333 +lat_0=45.1778220858333 +lon_0=-90.4833333333333 +k_0=1.0000597566 +x_0=187147.574295149 +y_0=107746.752146304 +ellps=GRS80 +units=us-ft
8117|NAD83(HARN) / WISCRS St. Croix (m)|p|xy|1|-92.81,44.85,-92.13,45.22|+proj=tmerc +lat_0=44.0361111111111 +lon_0=-92.6333333333333 +k=1.0000381803 +x_0=165506.7302 +y_0=0.0103 +ellps=GRS80 +units=m
8118|NAD83(HARN) / WISCRS St. Croix (ftUS)|p|xy|0.304800609601219|-92.81,44.85,-92.13,45.22|+proj=tmerc +lat_0=44.0361111111111 +lon_0=-92.6333333333333 +k=1.0000381803 +x_0=165506.73009906 +y_0=0.0103632207264415 +ellps=GRS80 +units=us-ft
8119|NAD83(HARN) / WISCRS Shawano (m)|p|xy|1|-89.23,44.58,-88.24,45.03|+proj=tmerc +lat_0=44.0361111111111 +lon_0=-88.6055555555556 +k=1.000032144 +x_0=262433.3253 +y_0=0.0096 +ellps=GRS80 +units=m
8120|NAD83(HARN) / WISCRS Shawano (ftUS)|p|xy|0.304800609601219|-89.23,44.58,-88.24,45.03|+proj=tmerc +lat_0=44.0361111111111 +lon_0=-88.6055555555556 +k=1.000032144 +x_0=262433.32517145 +y_0=0.0094488188976378 +ellps=GRS80 +units=us-ft
8121|NAD83(HARN) / WISCRS Sawyer (m)|p|xy|1|-91.56,45.63,-90.67,46.16|+proj=lcc +lat_1=45.9000991313889 +lat_0=45.9000991313889 +lon_0=-91.1166666666667 +k_0=1.0000573461 +x_0=216713.2336 +y_0=120734.1631 +ellps=GRS80 +units=m
8122|NAD83(HARN) / WISCRS Sawyer (ftUS)|p|xy|0.304800609601219|-91.56,45.63,-90.67,46.16|+proj=lcc +lat_1=45.9000991313889 +lat_0=45.9000991313889 +lon_0=-91.1166666666667 +k_0=1.0000573461 +x_0=216713.233731268 +y_0=120734.163169926 +ellps=GRS80 +units=us-ft
8123|NAD83(HARN) / WISCRS Sauk (m)|p|xy|1|-90.32,43.14,-89.59,43.65|+proj=tmerc +lat_0=42.8194444444444 +lon_0=-89.9 +k=1.0000373868 +x_0=185623.5716 +y_0=0.0051 +ellps=GRS80 +units=m
8124|NAD83(HARN) / WISCRS Sauk (ftUS)|p|xy|0.304800609601219|-90.32,43.14,-89.59,43.65|+proj=tmerc +lat_0=42.8194444444444 +lon_0=-89.9 +k=1.0000373868 +x_0=185623.571551943 +y_0=0.00518161036322073 +ellps=GRS80 +units=us-ft
8125|NAD83(HARN) / WISCRS Rusk (m)|p|xy|1|-91.55,45.29,-90.67,45.64|+proj=tmerc +lat_0=43.9194444444444 +lon_0=-91.0666666666667 +k=1.0000495976 +x_0=250546.1013 +y_0=0.0234 +ellps=GRS80 +units=m
8126|NAD83(HARN) / WISCRS Rusk (ftUS)|p|xy|0.304800609601219|-91.55,45.29,-90.67,45.64|+proj=tmerc +lat_0=43.9194444444444 +lon_0=-91.0666666666667 +k=1.0000495976 +x_0=250546.101397003 +y_0=0.0234696469392939 +ellps=GRS80 +units=us-ft
8127|NAD83(HARN) / WISCRS Rock (m)|p|xy|1|-89.37,42.49,-88.77,42.85|+proj=tmerc +lat_0=41.9444444444444 +lon_0=-89.0722222222222 +k=1.0000337311 +x_0=146304.2926 +y_0=0.0068 +ellps=GRS80 +units=m
8128|NAD83(HARN) / WISCRS Rock (ftUS)|p|xy|0.304800609601219|-89.37,42.49,-88.77,42.85|+proj=tmerc +lat_0=41.9444444444444 +lon_0=-89.0722222222222 +k=1.0000337311 +x_0=146304.292608585 +y_0=0.00670561341122682 +ellps=GRS80 +units=us-ft
8129|NAD83(HARN) / WISCRS Richland (m)|p|xy|1|-90.68,43.16,-90.19,43.56|+proj=lcc +lat_1=43.3223129275 +lat_0=43.3223129275 +lon_0=-90.4305555555556 +k_0=1.0000375653 +x_0=202387.6048 +y_0=134255.4253 +ellps=GRS80 +units=m
8130|NAD83(HARN) / WISCRS Richland (ftUS)|p|xy|0.304800609601219|-90.68,43.16,-90.19,43.56|+proj=lcc +lat_1=43.3223129275 +lat_0=43.3223129275 +lon_0=-90.4305555555556 +k_0=1.0000375653 +x_0=202387.60477521 +y_0=134255.425450851 +ellps=GRS80 +units=us-ft
8131|NAD83(HARN) / WISCRS Price (m)|p|xy|1|-90.68,45.37,-90.04,45.99|+proj=tmerc +lat_0=44.5555555555556 +lon_0=-90.4888888888889 +k=1.0000649554 +x_0=227990.8546 +y_0=0.0109 +ellps=GRS80 +units=m
8132|NAD83(HARN) / WISCRS Price (ftUS)|p|xy|0.304800609601219|-90.68,45.37,-90.04,45.99|+proj=tmerc +lat_0=44.5555555555556 +lon_0=-90.4888888888889 +k=1.0000649554 +x_0=227990.854457709 +y_0=0.0109728219456439 +ellps=GRS80 +units=us-ft
8133|NAD83(HARN) / WISCRS Portage (m)|p|xy|1|-89.85,44.24,-89.22,44.69|+proj=lcc +lat_1=44.4168239752778 +lat_0=44.4168239752778 +lon_0=-89.5 +k_0=1.000039936 +x_0=56388.1128 +y_0=50022.1874 +ellps=GRS80 +units=m
8134|NAD83(HARN) / WISCRS Portage (ftUS)|p|xy|0.304800609601219|-89.85,44.24,-89.22,44.69|+proj=lcc +lat_1=44.4168239752778 +lat_0=44.4168239752778 +lon_0=-89.5 +k_0=1.000039936 +x_0=56388.1127762256 +y_0=50022.1874523749 +ellps=GRS80 +units=us-ft
8135|NAD83(HARN) / WISCRS Polk (m)|p|xy|1|-92.89,45.2,-92.15,45.73|+proj=tmerc +lat_0=44.6611111111111 +lon_0=-92.6333333333333 +k=1.0000433849 +x_0=141732.2823 +y_0=0.0059 +ellps=GRS80 +units=m
8136|NAD83(HARN) / WISCRS Polk (ftUS)|p|xy|0.304800609601219|-92.89,45.2,-92.15,45.73|+proj=tmerc +lat_0=44.6611111111111 +lon_0=-92.6333333333333 +k=1.0000433849 +x_0=141732.282245365 +y_0=0.00579121158242317 +ellps=GRS80 +units=us-ft
8137|NAD83(HARN) / WISCRS Pepin and Pierce (m)|p|xy|1|-92.81,44.4,-91.65,44.87|+proj=lcc +lat_1=44.6361488719444 +lat_0=44.6361488719444 +lon_0=-92.2277777777778 +k_0=1.0000362977 +x_0=167640.3354 +y_0=86033.0876 +ellps=GRS80 +units=m
8138|NAD83(HARN) / WISCRS Pepin and Pierce (ftUS)|p|xy|0.304800609601219|-92.81,44.4,-91.65,44.87|+proj=lcc +lat_1=44.6361488719444 +lat_0=44.6361488719444 +lon_0=-92.2277777777778 +k_0=1.0000362977 +x_0=167640.335280671 +y_0=86033.0877317755 +ellps=GRS80 +units=us-ft
8139|NAD83(HARN) / WISCRS Oneida (m)|p|xy|1|-90.05,45.46,-89.04,45.91|+proj=lcc +lat_1=45.7042237702778 +lat_0=45.7042237702778 +lon_0=-89.5444444444444 +k_0=1.0000686968 +x_0=70104.1401 +y_0=57588.0346 +ellps=GRS80 +units=m
8140|NAD83(HARN) / WISCRS Oneida (ftUS)|p|xy|0.304800609601219|-90.05,45.46,-89.04,45.91|+proj=lcc +lat_1=45.7042237702778 +lat_0=45.7042237702778 +lon_0=-89.5444444444444 +k_0=1.0000686968 +x_0=70104.1402082804 +y_0=57588.0347472695 +ellps=GRS80 +units=us-ft
8141|NAD83(HARN) / WISCRS Oconto (m)|p|xy|1|-88.69,44.67,-87.76,45.38|+proj=tmerc +lat_0=44.3972222222222 +lon_0=-87.9083333333333 +k=1.0000236869 +x_0=182880.3676 +y_0=0.0033 +ellps=GRS80 +units=m
8142|NAD83(HARN) / WISCRS Oconto (ftUS)|p|xy|0.304800609601219|-88.69,44.67,-87.76,45.38|+proj=tmerc +lat_0=44.3972222222222 +lon_0=-87.9083333333333 +k=1.0000236869 +x_0=182880.367589535 +y_0=0.00335280670561341 +ellps=GRS80 +units=us-ft
8143|NAD83(HARN) / WISCRS Monroe (m)|p|xy|1|-90.98,43.72,-90.31,44.17|+proj=lcc +lat_1=44.0000739286111 +lat_0=44.0000739286111 +lon_0=-90.6416666666667 +k_0=1.0000434122 +x_0=204521.209 +y_0=121923.9861 +ellps=GRS80 +units=m
8144|NAD83(HARN) / WISCRS Monroe (ftUS)|p|xy|0.304800609601219|-90.98,43.72,-90.31,44.17|+proj=lcc +lat_1=44.0000739286111 +lat_0=44.0000739286111 +lon_0=-90.6416666666667 +k_0=1.0000434122 +x_0=204521.209042418 +y_0=121923.986182372 +ellps=GRS80 +units=us-ft
8145|NAD83(HARN) / WISCRS Menominee (m)|p|xy|1|-88.99,44.85,-88.48,45.12|+proj=tmerc +lat_0=44.7166666666667 +lon_0=-88.4166666666667 +k=1.0000362499 +x_0=105461.0121 +y_0=0.0029 +ellps=GRS80 +units=m
8146|NAD83(HARN) / WISCRS Menominee (ftUS)|p|xy|0.304800609601219|-88.99,44.85,-88.48,45.12|+proj=tmerc +lat_0=44.7166666666667 +lon_0=-88.4166666666667 +k=1.0000362499 +x_0=105461.012141224 +y_0=0.00304800609601219 +ellps=GRS80 +units=us-ft
8147|NAD83(HARN) / WISCRS Marinette (m)|p|xy|1|-88.43,44.96,-87.48,45.8|+proj=tmerc +lat_0=44.6916666666667 +lon_0=-87.7111111111111 +k=1.0000234982 +x_0=238658.8794 +y_0=0.0032 +ellps=GRS80 +units=m
8148|NAD83(HARN) / WISCRS Marinette (ftUS)|p|xy|0.304800609601219|-88.43,44.96,-87.48,45.8|+proj=tmerc +lat_0=44.6916666666667 +lon_0=-87.7111111111111 +k=1.0000234982 +x_0=238658.879451359 +y_0=0.00304800609601219 +ellps=GRS80 +units=us-ft
8149|NAD83(HARN) / WISCRS Marathon (m)|p|xy|1|-90.32,44.68,-89.22,45.13|+proj=lcc +lat_1=44.9009044236111 +lat_0=44.9009044236111 +lon_0=-89.77 +k_0=1.000053289 +x_0=74676.1493 +y_0=55049.2669 +ellps=GRS80 +units=m
8150|NAD83(HARN) / WISCRS Marathon (ftUS)|p|xy|0.304800609601219|-90.32,44.68,-89.22,45.13|+proj=lcc +lat_1=44.9009044236111 +lat_0=44.9009044236111 +lon_0=-89.77 +k_0=1.000053289 +x_0=74676.1493522987 +y_0=55049.2669545339 +ellps=GRS80 +units=us-ft
8151|NAD83(HARN) / WISCRS Lincoln (m)|p|xy|1|-90.05,45.11,-89.42,45.56|+proj=tmerc +lat_0=44.8444444444444 +lon_0=-89.7333333333333 +k=1.0000599003 +x_0=116129.0323 +y_0=0.0058 +ellps=GRS80 +units=m
8152|NAD83(HARN) / WISCRS Lincoln (ftUS)|p|xy|0.304800609601219|-90.05,45.11,-89.42,45.56|+proj=tmerc +lat_0=44.8444444444444 +lon_0=-89.7333333333333 +k=1.0000599003 +x_0=116129.032258065 +y_0=0.00579121158242317 +ellps=GRS80 +units=us-ft
8153|NAD83(HARN) / WISCRS Langlade (m)|p|xy|1|-89.43,45.02,-88.63,45.48|+proj=lcc +lat_1=45.1542371052778 +lat_0=45.1542371052778 +lon_0=-89.0333333333333 +k_0=1.0000627024 +x_0=198425.197 +y_0=105279.7829 +ellps=GRS80 +units=m
8154|NAD83(HARN) / WISCRS Langlade (ftUS)|p|xy|0.304800609601219|-89.43,45.02,-88.63,45.48|+proj=lcc +lat_1=45.1542371052778 +lat_0=45.1542371052778 +lon_0=-89.0333333333333 +k_0=1.0000627024 +x_0=198425.196850394 +y_0=105279.782880366 +ellps=GRS80 +units=us-ft
8155|NAD83(HARN) / WISCRS La Crosse (m)|p|xy|1|-91.43,43.72,-90.91,44.1|+proj=tmerc +lat_0=43.4511111111111 +lon_0=-91.3166666666667 +k=1.0000319985 +x_0=130454.6598 +y_0=0.0033 +ellps=GRS80 +units=m
8156|NAD83(HARN) / WISCRS La Crosse (ftUS)|p|xy|0.304800609601219|-91.43,43.72,-90.91,44.1|+proj=tmerc +lat_0=43.4511111111111 +lon_0=-91.3166666666667 +k=1.0000319985 +x_0=130454.659690119 +y_0=0.00335280670561341 +ellps=GRS80 +units=us-ft
8157|NAD83(HARN) / WISCRS Kewaunee, Manitowoc and Sheboygan (m)|p|xy|1|-88.17,43.54,-87.37,44.68|+proj=tmerc +lat_0=43.2666666666667 +lon_0=-87.55 +k=1.0000233704 +x_0=79857.7614 +y_0=0.0012 +ellps=GRS80 +units=m
8158|NAD83(HARN) / WISCRS Kewaunee, Manitowoc and Sheboygan (ftUS)|p|xy|0.304800609601219|-88.17,43.54,-87.37,44.68|+proj=tmerc +lat_0=43.2666666666667 +lon_0=-87.55 +k=1.0000233704 +x_0=79857.7615443231 +y_0=0.00121920243840488 +ellps=GRS80 +units=us-ft
8159|NAD83(HARN) / WISCRS Kenosha, Milwaukee, Ozaukee and Racine (m)|p|xy|1|-88.31,42.49,-87.75,43.55|+proj=tmerc +lat_0=42.2166666666667 +lon_0=-87.8944444444444 +k=1.0000260649 +x_0=185928.3728 +y_0=0.0009 +ellps=GRS80 +units=m
8160|NAD83(HARN) / WISCRS Kenosha, Milwaukee, Ozaukee and Racine (ftUS)|p|xy|0.304800609601219|-88.31,42.49,-87.75,43.55|+proj=tmerc +lat_0=42.2166666666667 +lon_0=-87.8944444444444 +k=1.0000260649 +x_0=185928.372771146 +y_0=0.000914401828803658 +ellps=GRS80 +units=us-ft
8161|NAD83(HARN) / WISCRS Jackson (m)|p|xy|1|-91.17,44.07,-90.31,44.6|+proj=tmerc +lat_0=44.2533351277778 +lon_0=-90.8442965194444 +k=1.0000353 +x_0=27000 +y_0=25000 +ellps=GRS80 +units=m
8162|NAD83(HARN) / WISCRS Jackson (ftUS)|p|xy|0.304800609601219|-91.17,44.07,-90.31,44.6|+proj=tmerc +lat_0=44.2533351277778 +lon_0=-90.8442965194444 +k=1.0000353 +x_0=27000 +y_0=24999.9998983998 +ellps=GRS80 +units=us-ft
8163|NAD83(HARN) / WISCRS Iron (m)|p|xy|1|-90.56,45.98,-89.92,46.6|+proj=tmerc +lat_0=45.4333333333333 +lon_0=-90.2555555555556 +k=1.0000677153 +x_0=220980.4419 +y_0=0.0085 +ellps=GRS80 +units=m
8164|NAD83(HARN) / WISCRS Iron (ftUS)|p|xy|0.304800609601219|-90.56,45.98,-89.92,46.6|+proj=tmerc +lat_0=45.4333333333333 +lon_0=-90.2555555555556 +k=1.0000677153 +x_0=220980.441960884 +y_0=0.00853441706883414 +ellps=GRS80 +units=us-ft
8165|NAD83(HARN) / WISCRS Iowa (m)|p|xy|1|-90.43,42.81,-89.83,43.21|+proj=tmerc +lat_0=42.5388888888889 +lon_0=-90.1611111111111 +k=1.0000394961 +x_0=113081.0261 +y_0=0.0045 +ellps=GRS80 +units=m
8166|NAD83(HARN) / WISCRS Iowa (ftUS)|p|xy|0.304800609601219|-90.43,42.81,-89.83,43.21|+proj=tmerc +lat_0=42.5388888888889 +lon_0=-90.1611111111111 +k=1.0000394961 +x_0=113081.026162052 +y_0=0.00457200914401829 +ellps=GRS80 +units=us-ft
8167|NAD83(HARN) / WISCRS Green Lake and Marquette (m)|p|xy|1|-89.6,43.63,-88.88,43.99|+proj=lcc +lat_1=43.8070001177778 +lat_0=43.8070001177778 +lon_0=-89.2416666666667 +k_0=1.0000344057 +x_0=150876.3018 +y_0=79170.7795 +ellps=GRS80 +units=m
8168|NAD83(HARN) / WISCRS Green Lake and Marquette (ftUS)|p|xy|0.304800609601219|-89.6,43.63,-88.88,43.99|+proj=lcc +lat_1=43.8070001177778 +lat_0=43.8070001177778 +lon_0=-89.2416666666667 +k_0=1.0000344057 +x_0=150876.301752604 +y_0=79170.7793751588 +ellps=GRS80 +units=us-ft
8169|NAD83(HARN) / WISCRS Green and Lafayette (m)|p|xy|1|-90.43,42.5,-89.36,42.86|+proj=lcc +lat_1=42.6375622769444 +lat_0=42.6375622769444 +lon_0=-89.8388888888889 +k_0=1.0000390487 +x_0=170078.7403 +y_0=45830.2947 +ellps=GRS80 +units=m
8170|NAD83(HARN) / WISCRS Green and Lafayette (ftUS)|p|xy|0.304800609601219|-90.43,42.5,-89.36,42.86|+proj=lcc +lat_1=42.6375622769444 +lat_0=42.6375622769444 +lon_0=-89.8388888888889 +k_0=1.0000390487 +x_0=170078.74015748 +y_0=45830.2948437897 +ellps=GRS80 +units=us-ft
8171|NAD83(HARN) / WISCRS Grant (m)|p|xy|1|-91.16,42.5,-90.42,43.22|+proj=tmerc +lat_0=41.4111111111111 +lon_0=-90.8 +k=1.0000349452 +x_0=242316.4841 +y_0=0.01 +ellps=GRS80 +units=m
8172|NAD83(HARN) / WISCRS Grant (ftUS)|p|xy|0.304800609601219|-91.16,42.5,-90.42,43.22|+proj=tmerc +lat_0=41.4111111111111 +lon_0=-90.8 +k=1.0000349452 +x_0=242316.484023368 +y_0=0.0100584201168402 +ellps=GRS80 +units=us-ft
8173|NAD83(HARN) / WISCRS Forest (m)|p|xy|1|-89.05,45.37,-88.42,46.08|+proj=tmerc +lat_0=44.0055555555556 +lon_0=-88.6333333333333 +k=1.0000673004 +x_0=275844.5533 +y_0=0.0157 +ellps=GRS80 +units=m
8177|NAD83(HARN) / WISCRS Forest (ftUS)|p|xy|0.304800609601219|-89.05,45.37,-88.42,46.08|+proj=tmerc +lat_0=44.0055555555556 +lon_0=-88.6333333333333 +k=1.0000673004 +x_0=275844.553213106 +y_0=0.0158496316992634 +ellps=GRS80 +units=us-ft
8179|NAD83(HARN) / WISCRS Dunn (m)|p|xy|1|-92.16,44.68,-91.64,45.21|+proj=tmerc +lat_0=44.4083333333333 +lon_0=-91.8944444444444 +k=1.0000410324 +x_0=51816.104 +y_0=0.003 +ellps=GRS80 +units=m
8180|NAD83(HARN) / WISCRS Dunn (ftUS)|p|xy|0.304800609601219|-92.16,44.68,-91.64,45.21|+proj=tmerc +lat_0=44.4083333333333 +lon_0=-91.8944444444444 +k=1.0000410324 +x_0=51816.1039370079 +y_0=0.00304800609601219 +ellps=GRS80 +units=us-ft
8181|NAD83(HARN) / WISCRS Douglas (m)|p|xy|1|-92.3,46.15,-91.55,46.76|+proj=tmerc +lat_0=45.8833333333333 +lon_0=-91.9166666666667 +k=1.0000385418 +x_0=59131.3183 +y_0=0.0041 +ellps=GRS80 +units=m
8182|NAD83(HARN) / WISCRS Douglas (ftUS)|p|xy|0.304800609601219|-92.3,46.15,-91.55,46.76|+proj=tmerc +lat_0=45.8833333333333 +lon_0=-91.9166666666667 +k=1.0000385418 +x_0=59131.3182626365 +y_0=0.00396240792481585 +ellps=GRS80 +units=us-ft
8184|NAD83(HARN) / WISCRS Door (m)|p|xy|1|-87.74,44.67,-86.8,45.43|+proj=tmerc +lat_0=44.4 +lon_0=-87.2722222222222 +k=1.0000187521 +x_0=158801.1176 +y_0=0.0023 +ellps=GRS80 +units=m
8185|NAD83(HARN) / WISCRS Door (ftUS)|p|xy|0.304800609601219|-87.74,44.67,-86.8,45.43|+proj=tmerc +lat_0=44.4 +lon_0=-87.2722222222222 +k=1.0000187521 +x_0=158801.117602235 +y_0=0.00243840487680975 +ellps=GRS80 +units=us-ft
8187|NAD83(HARN) / WISCRS Dodge and Jefferson (m)|p|xy|1|-89.02,42.84,-88.4,43.64|+proj=tmerc +lat_0=41.4722222222222 +lon_0=-88.775 +k=1.0000346418 +x_0=263347.7263 +y_0=0.0076 +ellps=GRS80 +units=m
8189|NAD83(HARN) / WISCRS Dodge and Jefferson (ftUS)|p|xy|0.304800609601219|-89.02,42.84,-88.4,43.64|+proj=tmerc +lat_0=41.4722222222222 +lon_0=-88.775 +k=1.0000346418 +x_0=263347.726390653 +y_0=0.00762001524003048 +ellps=GRS80 +units=us-ft
8191|NAD83(HARN) / WISCRS Dane (m)|p|xy|1|-89.84,42.84,-89,43.3|+proj=lcc +lat_1=43.0695160375 +lat_0=43.0695160375 +lon_0=-89.4222222222222 +k_0=1.0000384786 +x_0=247193.2944 +y_0=146591.9896 +ellps=GRS80 +units=m
8193|NAD83(HARN) / WISCRS Dane (ftUS)|p|xy|0.304800609601219|-89.84,42.84,-89,43.3|+proj=lcc +lat_1=43.0695160375 +lat_0=43.0695160375 +lon_0=-89.4222222222222 +k_0=1.0000384786 +x_0=247193.294386589 +y_0=146591.989636779 +ellps=GRS80 +units=us-ft
8196|NAD83(HARN) / WISCRS Crawford (m)|p|xy|1|-91.22,42.98,-90.66,43.43|+proj=lcc +lat_1=43.200055605 +lat_0=43.200055605 +lon_0=-90.9388888888889 +k_0=1.0000349151 +x_0=113690.6274 +y_0=53703.1201 +ellps=GRS80 +units=m
8197|NAD83(HARN) / WISCRS Crawford (ftUS)|p|xy|0.304800609601219|-91.22,42.98,-90.66,43.43|+proj=lcc +lat_1=43.200055605 +lat_0=43.200055605 +lon_0=-90.9388888888889 +k_0=1.0000349151 +x_0=113690.627381255 +y_0=53703.1202438405 +ellps=GRS80 +units=us-ft
8198|NAD83(HARN) / WISCRS Columbia (m)|p|xy|1|-89.79,43.28,-89,43.65|+proj=lcc +lat_1=43.4625466458333 +lat_0=43.4625466458333 +lon_0=-89.3944444444444 +k_0=1.00003498 +x_0=169164.3381 +y_0=111569.6134 +ellps=GRS80 +units=m
8200|NAD83(HARN) / WISCRS Columbia (ftUS)|p|xy|0.304800609601219|-89.79,43.28,-89,43.65|+proj=lcc +lat_1=43.4625466458333 +lat_0=43.4625466458333 +lon_0=-89.3944444444444 +k_0=1.00003498 +x_0=169164.338023876 +y_0=111569.613512827 +ellps=GRS80 +units=us-ft
8201|NAD83(HARN) / WISCRS Clark (m)|p|xy|1|-90.93,44.42,-90.31,45.04|+proj=tmerc +lat_0=43.6 +lon_0=-90.7083333333333 +k=1.0000463003 +x_0=199949.1989 +y_0=0.0086 +ellps=GRS80 +units=m
8202|NAD83(HARN) / WISCRS Clark (ftUS)|p|xy|0.304800609601219|-90.93,44.42,-90.31,45.04|+proj=tmerc +lat_0=43.6 +lon_0=-90.7083333333333 +k=1.0000463003 +x_0=199949.198983998 +y_0=0.00853441706883414 +ellps=GRS80 +units=us-ft
8203|NAD83(HARN) / WISCRS Chippewa (m)|p|xy|1|-91.67,44.85,-90.92,45.3|+proj=lcc +lat_1=44.9778568986111 +lat_0=44.9778568986111 +lon_0=-91.2944444444444 +k_0=1.0000391127 +x_0=60045.72 +y_0=44091.4346 +ellps=GRS80 +units=m
8204|NAD83(HARN) / WISCRS Chippewa (ftUS)|p|xy|0.304800609601219|-91.67,44.85,-90.92,45.3|+proj=lcc +lat_1=44.9778568986111 +lat_0=44.9778568986111 +lon_0=-91.2944444444444 +k_0=1.0000391127 +x_0=60045.7200914402 +y_0=44091.434493269 +ellps=GRS80 +units=us-ft
8205|NAD83(HARN) / WISCRS Calumet, Fond du Lac, Outagamie and Winnebago (m)|p|xy|1|-88.89,43.54,-88.04,44.6|+proj=tmerc +lat_0=42.7194444444444 +lon_0=-88.5 +k=1.0000286569 +x_0=244754.8893 +y_0=0.0049 +ellps=GRS80 +units=m
8206|NAD83(HARN) / WISCRS Calumet, Fond du Lac, Outagamie and Winnebago (ftUS)|p|xy|0.304800609601219|-88.89,43.54,-88.04,44.6|+proj=tmerc +lat_0=42.7194444444444 +lon_0=-88.5 +k=1.0000286569 +x_0=244754.889204978 +y_0=0.00487680975361951 +ellps=GRS80 +units=us-ft
8207|NAD83(HARN) / WISCRS Burnett (m)|p|xy|1|-92.89,45.63,-92.03,46.16|+proj=lcc +lat_1=45.8987148658333 +lat_0=45.8987148658333 +lon_0=-92.4577777777778 +k_0=1.0000383841 +x_0=64008.1276 +y_0=59445.9043 +ellps=GRS80 +units=m
8208|NAD83(HARN) / WISCRS Burnett (ftUS)|p|xy|0.304800609601219|-92.89,45.63,-92.03,46.16|+proj=lcc +lat_1=45.8987148658333 +lat_0=45.8987148658333 +lon_0=-92.4577777777778 +k_0=1.0000383841 +x_0=64008.1277114554 +y_0=59445.9041910084 +ellps=GRS80 +units=us-ft
8209|NAD83(HARN) / WISCRS Buffalo (m)|p|xy|1|-92.09,44.02,-91.52,44.6|+proj=tmerc +lat_0=43.4813888888889 +lon_0=-91.7972222222222 +k=1.0000382778 +x_0=175260.3502 +y_0=0.0048 +ellps=GRS80 +units=m
8210|NAD83(HARN) / WISCRS Buffalo (ftUS)|p|xy|0.304800609601219|-92.09,44.02,-91.52,44.6|+proj=tmerc +lat_0=43.4813888888889 +lon_0=-91.7972222222222 +k=1.0000382778 +x_0=175260.3502159 +y_0=0.00487680975361951 +ellps=GRS80 +units=us-ft
8212|NAD83(HARN) / WISCRS Brown (m)|p|xy|1|-88.26,44.24,-87.76,44.68|+proj=tmerc +lat_0=43 +lon_0=-88 +k=1.00002 +x_0=31600 +y_0=4600 +ellps=GRS80 +units=m
8213|NAD83(HARN) / WISCRS Brown (ftUS)|p|xy|0.304800609601219|-88.26,44.24,-87.76,44.68|+proj=tmerc +lat_0=43 +lon_0=-88 +k=1.00002 +x_0=31599.9998983998 +y_0=4599.9998983998 +ellps=GRS80 +units=us-ft
8214|NAD83(HARN) / WISCRS Bayfield (m)|p|xy|1|-91.56,46.15,-90.75,47.01|+proj=lcc +lat_1=46.6696483772222 +lat_0=46.6696483772222 +lon_0=-91.1527777777778 +k_0=1.0000331195 +x_0=228600.4575 +y_0=148551.4837 +ellps=GRS80 +units=m
8216|NAD83(HARN) / WISCRS Bayfield (ftUS)|p|xy|0.304800609601219|-91.56,46.15,-90.75,47.01|+proj=lcc +lat_1=46.6696483772222 +lat_0=46.6696483772222 +lon_0=-91.1527777777778 +k_0=1.0000331195 +x_0=228600.457505715 +y_0=148551.483566167 +ellps=GRS80 +units=us-ft
8218|NAD83(HARN) / WISCRS Barron (m)|p|xy|1|-92.16,45.2,-91.53,45.65|+proj=tmerc +lat_0=45.1333333333333 +lon_0=-91.85 +k=1.0000486665 +x_0=93150 +y_0=0.0029 +ellps=GRS80 +units=m
8220|NAD83(HARN) / WISCRS Barron (ftUS)|p|xy|0.304800609601219|-92.16,45.2,-91.53,45.65|+proj=tmerc +lat_0=45.1333333333333 +lon_0=-91.85 +k=1.0000486665 +x_0=93150 +y_0=0.00304800609601219 +ellps=GRS80 +units=us-ft
8222|NAD83(HARN) / WISCRS Ashland (m)|p|xy|1|-90.93,45.98,-90.3,47.09|+proj=tmerc +lat_0=45.7061111111111 +lon_0=-90.6222222222222 +k=1.0000495683 +x_0=172821.9461 +y_0=0.0017 +ellps=GRS80 +units=m
8224|NAD83(HARN) / WISCRS Ashland (ftUS)|p|xy|0.304800609601219|-90.93,45.98,-90.3,47.09|+proj=tmerc +lat_0=45.7061111111111 +lon_0=-90.6222222222222 +k=1.0000495683 +x_0=172821.945948692 +y_0=0.00182880365760732 +ellps=GRS80 +units=us-ft
8225|NAD83(HARN) / WISCRS Adams and Juneau (m)|p|xy|1|-90.32,43.64,-89.59,44.25|+proj=tmerc +lat_0=43.3666666666667 +lon_0=-90 +k=1.0000365285 +x_0=147218.6942 +y_0=0.0037 +ellps=GRS80 +units=m
8226|NAD83(HARN) / WISCRS Adams and Juneau (ftUS)|p|xy|0.304800609601219|-90.32,43.64,-89.59,44.25|+proj=tmerc +lat_0=43.3666666666667 +lon_0=-90 +k=1.0000365285 +x_0=147218.694132588 +y_0=0.00365760731521463 +ellps=GRS80 +units=us-ft
8232|NAD83(CSRS96)|g|yx|111319.490793274|-141.01,38.21,-40.73,86.46|+proj=longlat +ellps=GRS80
8237|NAD83(CSRS)v2|g|yx|111319.490793274|-141.01,38.21,-40.73,86.46|+proj=longlat +ellps=GRS80
8240|NAD83(CSRS)v3|g|yx|111319.490793274|-141.01,38.21,-40.73,86.46|+proj=longlat +ellps=GRS80
8246|NAD83(CSRS)v4|g|yx|111319.490793274|-141.01,38.21,-40.73,86.46|+proj=longlat +ellps=GRS80
8249|NAD83(CSRS)v5|g|yx|111319.490793274|-141.01,38.21,-40.73,86.46|+proj=longlat +ellps=GRS80
8252|NAD83(CSRS)v6|g|yx|111319.490793274|-141.01,38.21,-40.73,86.46|+proj=longlat +ellps=GRS80
8255|NAD83(CSRS)v7|g|yx|111319.490793274|-141.01,38.21,-40.73,86.46|+proj=longlat +ellps=GRS80
8311|NAD83(2011) / Oregon Burns-Harper zone (m)|p|xy|1|-118.61,43.49,-117.49,44.19|+proj=tmerc +lat_0=43.5 +lon_0=-117.666666666667 +k=1.00014 +x_0=90000 +y_0=0 +ellps=GRS80 +units=m
8312|NAD83(2011) / Oregon Burns-Harper zone (ft)|p|xy|0.3048|-118.61,43.49,-117.49,44.19|+proj=tmerc +lat_0=43.5 +lon_0=-117.666666666667 +k=1.00014 +x_0=90000.00001488 +y_0=0 +ellps=GRS80 +units=ft
8313|NAD83(2011) / Oregon Canyon City-Burns zone (m)|p|xy|1|-119.22,43.52,-118.52,44.36|+proj=tmerc +lat_0=43.5 +lon_0=-119 +k=1.00022 +x_0=20000 +y_0=0 +ellps=GRS80 +units=m
8314|NAD83(2011) / Oregon Canyon City-Burns zone (ft)|p|xy|0.3048|-119.22,43.52,-118.52,44.36|+proj=tmerc +lat_0=43.5 +lon_0=-119 +k=1.00022 +x_0=19999.99999992 +y_0=0 +ellps=GRS80 +units=ft
8315|NAD83(2011) / Oregon Coast Range North zone (m)|p|xy|1|-123.81,45.4,-123.01,45.98|+proj=lcc +lat_1=45.5833333333333 +lat_0=45.5833333333333 +lon_0=-123.416666666667 +k_0=1.000045 +x_0=30000 +y_0=20000 +ellps=GRS80 +units=m
8316|NAD83(2011) / Oregon Coast Range North zone (ft)|p|xy|0.3048|-123.81,45.4,-123.01,45.98|+proj=lcc +lat_1=45.5833333333333 +lat_0=45.5833333333333 +lon_0=-123.416666666667 +k_0=1.000045 +x_0=30000.00001512 +y_0=19999.99999992 +ellps=GRS80 +units=ft
8317|NAD83(2011) / Oregon Dayville-Prairie City zone (m)|p|xy|1|-119.89,44.24,-118.61,44.94|+proj=tmerc +lat_0=44.25 +lon_0=-119.633333333333 +k=1.00012 +x_0=20000 +y_0=0 +ellps=GRS80 +units=m
8318|NAD83(2011) / Oregon Dayville-Prairie City zone (ft)|p|xy|0.3048|-119.89,44.24,-118.61,44.94|+proj=tmerc +lat_0=44.25 +lon_0=-119.633333333333 +k=1.00012 +x_0=19999.99999992 +y_0=0 +ellps=GRS80 +units=ft
8319|NAD83(2011) / Oregon Denio-Burns zone (m)|p|xy|1|-119.41,41.88,-117.67,43.54|+proj=tmerc +lat_0=41.75 +lon_0=-118.416666666667 +k=1.00019 +x_0=80000 +y_0=0 +ellps=GRS80 +units=m
8320|NAD83(2011) / Oregon Denio-Burns zone (ft)|p|xy|0.3048|-119.41,41.88,-117.67,43.54|+proj=tmerc +lat_0=41.75 +lon_0=-118.416666666667 +k=1.00019 +x_0=79999.99999968 +y_0=0 +ellps=GRS80 +units=ft
8321|NAD83(2011) / Oregon Halfway zone (m)|p|xy|1|-117.61,44.61,-116.63,45.28|+proj=lcc +lat_1=45.25 +lat_0=45.25 +lon_0=-117.25 +k_0=1.000085 +x_0=40000 +y_0=70000 +ellps=GRS80 +units=m
8322|NAD83(2011) / Oregon Halfway zone (ft)|p|xy|0.3048|-117.61,44.61,-116.63,45.28|+proj=lcc +lat_1=45.25 +lat_0=45.25 +lon_0=-117.25 +k_0=1.000085 +x_0=39999.99999984 +y_0=70000.00001496 +ellps=GRS80 +units=ft
8323|NAD83(2011) / Oregon Medford-Diamond Lake zone (m)|p|xy|1|-122.73,42.53,-121.71,43.34|+proj=lcc +lat_1=42 +lat_0=42 +lon_0=-122.25 +k_0=1.00004 +x_0=60000 +y_0=-60000 +ellps=GRS80 +units=m
8324|NAD83(2011) / Oregon Medford-Diamond Lake zone (ft)|p|xy|0.3048|-122.73,42.53,-121.71,43.34|+proj=lcc +lat_1=42 +lat_0=42 +lon_0=-122.25 +k_0=1.00004 +x_0=59999.99999976 +y_0=-59999.99999976 +ellps=GRS80 +units=ft
8325|NAD83(2011) / Oregon Mitchell zone (m)|p|xy|1|-120.56,44.38,-119.82,44.78|+proj=lcc +lat_1=47 +lat_0=47 +lon_0=-120.25 +k_0=0.99927 +x_0=30000 +y_0=290000 +ellps=GRS80 +units=m
8326|NAD83(2011) / Oregon Mitchell zone (ft)|p|xy|0.3048|-120.56,44.38,-119.82,44.78|+proj=lcc +lat_1=47 +lat_0=47 +lon_0=-120.25 +k_0=0.99927 +x_0=30000.00001512 +y_0=290000.00001408 +ellps=GRS80 +units=ft
8327|NAD83(2011) / Oregon North Central zone (m)|p|xy|1|-121.79,44.89,-119.03,45.95|+proj=lcc +lat_1=46.1666666666667 +lat_0=46.1666666666667 +lon_0=-120.5 +k_0=1 +x_0=100000 +y_0=140000 +ellps=GRS80 +units=m
8328|NAD83(2011) / Oregon North Central zone (ft)|p|xy|0.3048|-121.79,44.89,-119.03,45.95|+proj=lcc +lat_1=46.1666666666667 +lat_0=46.1666666666667 +lon_0=-120.5 +k_0=1 +x_0=99999.9999996 +y_0=139999.99999944 +ellps=GRS80 +units=ft
8329|NAD83(2011) / Oregon Ochoco Summit zone (m)|p|xy|1|-121.01,44.21,-120.31,44.61|+proj=lcc +lat_1=43.5 +lat_0=43.5 +lon_0=-120.5 +k_0=1.00006 +x_0=40000 +y_0=-80000 +ellps=GRS80 +units=m
8330|NAD83(2011) / Oregon Ochoco Summit zone (ft)|p|xy|0.3048|-121.01,44.21,-120.31,44.61|+proj=lcc +lat_1=43.5 +lat_0=43.5 +lon_0=-120.5 +k_0=1.00006 +x_0=39999.99999984 +y_0=-79999.99999968 +ellps=GRS80 +units=ft
8331|NAD83(2011) / Oregon Owyhee zone (m)|p|xy|1|-118.14,41.88,-116.85,43.54|+proj=tmerc +lat_0=41.75 +lon_0=-117.583333333333 +k=1.00018 +x_0=70000 +y_0=0 +ellps=GRS80 +units=m
8332|NAD83(2011) / Oregon Owyhee zone (ft)|p|xy|0.3048|-118.14,41.88,-116.85,43.54|+proj=tmerc +lat_0=41.75 +lon_0=-117.583333333333 +k=1.00018 +x_0=70000.00001496 +y_0=0 +ellps=GRS80 +units=ft
8333|NAD83(2011) / Oregon Pilot Rock-Ukiah zone (m)|p|xy|1|-119.65,44.99,-118.11,46.04|+proj=lcc +lat_1=46.1666666666667 +lat_0=46.1666666666667 +lon_0=-119 +k_0=1.000025 +x_0=50000 +y_0=130000 +ellps=GRS80 +units=m
8334|NAD83(2011) / Oregon Pilot Rock-Ukiah zone (ft)|p|xy|0.3048|-119.65,44.99,-118.11,46.04|+proj=lcc +lat_1=46.1666666666667 +lat_0=46.1666666666667 +lon_0=-119 +k_0=1.000025 +x_0=50000.00001504 +y_0=130000.00001472 +ellps=GRS80 +units=ft
8335|NAD83(2011) / Oregon Prairie City-Brogan zone (m)|p|xy|1|-118.77,44.16,-117.48,45.02|+proj=lcc +lat_1=44 +lat_0=44 +lon_0=-118 +k_0=1.00017 +x_0=60000 +y_0=0 +ellps=GRS80 +units=m
8336|NAD83(2011) / Oregon Prairie City-Brogan zone (ft)|p|xy|0.3048|-118.77,44.16,-117.48,45.02|+proj=lcc +lat_1=44 +lat_0=44 +lon_0=-118 +k_0=1.00017 +x_0=59999.99999976 +y_0=0 +ellps=GRS80 +units=ft
8337|NAD83(2011) / Oregon Riley-Lakeview zone (m)|p|xy|1|-120.97,41.88,-119.15,43.45|+proj=tmerc +lat_0=41.75 +lon_0=-120.333333333333 +k=1.000215 +x_0=70000 +y_0=0 +ellps=GRS80 +units=m
8338|NAD83(2011) / Oregon Riley-Lakeview zone (ft)|p|xy|0.3048|-120.97,41.88,-119.15,43.45|+proj=tmerc +lat_0=41.75 +lon_0=-120.333333333333 +k=1.000215 +x_0=70000.00001496 +y_0=0 +ellps=GRS80 +units=ft
8339|NAD83(2011) / Oregon Siskiyou Pass zone (m)|p|xy|1|-122.71,41.95,-121.96,42.46|+proj=lcc +lat_1=42.5 +lat_0=42.5 +lon_0=-122.583333333333 +k_0=1.00015 +x_0=10000 +y_0=60000 +ellps=GRS80 +units=m
8340|NAD83(2011) / Oregon Siskiyou Pass zone (ft)|p|xy|0.3048|-122.71,41.95,-121.96,42.46|+proj=lcc +lat_1=42.5 +lat_0=42.5 +lon_0=-122.583333333333 +k_0=1.00015 +x_0=10000.0000152 +y_0=59999.99999976 +ellps=GRS80 +units=ft
8341|NAD83(2011) / Oregon Ukiah-Fox zone (m)|p|xy|1|-119.35,44.52,-118.64,45.21|+proj=lcc +lat_1=45.25 +lat_0=45.25 +lon_0=-119 +k_0=1.00014 +x_0=30000 +y_0=90000 +ellps=GRS80 +units=m
8342|NAD83(2011) / Oregon Ukiah-Fox zone (ft)|p|xy|0.3048|-119.35,44.52,-118.64,45.21|+proj=lcc +lat_1=45.25 +lat_0=45.25 +lon_0=-119 +k_0=1.00014 +x_0=30000.00001512 +y_0=90000.00001488 +ellps=GRS80 +units=ft
8343|NAD83(2011) / Oregon Wallowa zone (m)|p|xy|1|-118.16,45.27,-116.42,46.05|+proj=tmerc +lat_0=45.25 +lon_0=-117.5 +k=1.000195 +x_0=60000 +y_0=0 +ellps=GRS80 +units=m
8344|NAD83(2011) / Oregon Wallowa zone (ft)|p|xy|0.3048|-118.16,45.27,-116.42,46.05|+proj=tmerc +lat_0=45.25 +lon_0=-117.5 +k=1.000195 +x_0=59999.99999976 +y_0=0 +ellps=GRS80 +units=ft
8345|NAD83(2011) / Oregon Warner Highway zone (m)|p|xy|1|-120.42,41.95,-119.3,42.43|+proj=lcc +lat_1=42.5 +lat_0=42.5 +lon_0=-120 +k_0=1.000245 +x_0=40000 +y_0=60000 +ellps=GRS80 +units=m
8346|NAD83(2011) / Oregon Warner Highway zone (ft)|p|xy|0.3048|-120.42,41.95,-119.3,42.43|+proj=lcc +lat_1=42.5 +lat_0=42.5 +lon_0=-120 +k_0=1.000245 +x_0=39999.99999984 +y_0=59999.99999976 +ellps=GRS80 +units=ft
8347|NAD83(2011) / Oregon Willamette Pass zone (m)|p|xy|1|-122.26,42.99,-121.48,44.18|+proj=tmerc +lat_0=43 +lon_0=-122 +k=1.000223 +x_0=20000 +y_0=0 +ellps=GRS80 +units=m
8348|NAD83(2011) / Oregon Willamette Pass zone (ft)|p|xy|0.3048|-122.26,42.99,-121.48,44.18|+proj=tmerc +lat_0=43 +lon_0=-122 +k=1.000223 +x_0=19999.99999992 +y_0=0 +ellps=GRS80 +units=ft
8351|S-JTSK [JTSK03]|g|yx|111319.490793274|16.84,47.73,22.56,49.61|+proj=longlat +ellps=bessel +towgs84=485.021,169.465,483.839,7.786342,4.397554,4.102655,0
8352|S-JTSK [JTSK03] / Krovak|p|yx|1|16.84,47.73,22.56,49.61|+proj=krovak +axis=swu +lat_0=49.5 +lon_0=24.8333333333333 +alpha=30.2881397527778 +k=0.9999 +x_0=0 +y_0=0 +ellps=bessel +towgs84=485.021,169.465,483.839,7.786342,4.397554,4.102655,0 +units=m
8353|S-JTSK [JTSK03] / Krovak East North|p|xy|1|16.84,47.73,22.56,49.61|+proj=krovak +lat_0=49.5 +lon_0=24.8333333333333 +alpha=30.2881397527778 +k=0.9999 +x_0=0 +y_0=0 +ellps=bessel +towgs84=485.021,169.465,483.839,7.786342,4.397554,4.102655,0 +units=m
8379|NAD83 / NCRS Las Vegas (m)|p|xy|1|-115.5,35.88,-114.71,36.43|+proj=tmerc +lat_0=36.25 +lon_0=-114.966666666667 +k=1.0001 +x_0=100000 +y_0=200000 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
8380|NAD83 / NCRS Las Vegas (ftUS)|p|xy|0.304800609601219|-115.5,35.88,-114.71,36.43|+proj=tmerc +lat_0=36.25 +lon_0=-114.966666666667 +k=1.0001 +x_0=99999.99998984 +y_0=200000.00001016 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=us-ft
8381|NAD83 / NCRS Las Vegas high (m)|p|xy|1|-115.5,35.88,-114.71,36.43|+proj=tmerc +lat_0=36.25 +lon_0=-114.966666666667 +k=1.000135 +x_0=300000 +y_0=400000 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
8382|NAD83 / NCRS Las Vegas high (ftUS)|p|xy|0.304800609601219|-115.5,35.88,-114.71,36.43|+proj=tmerc +lat_0=36.25 +lon_0=-114.966666666667 +k=1.000135 +x_0=300000 +y_0=399999.99998984 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=us-ft
8383|NAD83(2011) / NCRS Las Vegas (m)|p|xy|1|-115.5,35.88,-114.71,36.43|+proj=tmerc +lat_0=36.25 +lon_0=-114.966666666667 +k=1.0001 +x_0=100000 +y_0=200000 +ellps=GRS80 +units=m
8384|NAD83(2011) / NCRS Las Vegas (ftUS)|p|xy|0.304800609601219|-115.5,35.88,-114.71,36.43|+proj=tmerc +lat_0=36.25 +lon_0=-114.966666666667 +k=1.0001 +x_0=99999.99998984 +y_0=200000.00001016 +ellps=GRS80 +units=us-ft
8385|NAD83(2011) / NCRS Las Vegas high (m)|p|xy|1|-115.5,35.88,-114.71,36.43|+proj=tmerc +lat_0=36.25 +lon_0=-114.966666666667 +k=1.000135 +x_0=300000 +y_0=400000 +ellps=GRS80 +units=m
8387|NAD83(2011) / NCRS Las Vegas high (ftUS)|p|xy|0.304800609601219|-115.5,35.88,-114.71,36.43|+proj=tmerc +lat_0=36.25 +lon_0=-114.966666666667 +k=1.000135 +x_0=300000 +y_0=399999.99998984 +ellps=GRS80 +units=us-ft
8391|GDA94 / WEIPA94|p|xy|1|141.5,-13.5,142.51,-11.49|+proj=tmerc +lat_0=0 +lon_0=141 +k=0.999929 +x_0=300000 +y_0=2000000 +ellps=GRS80 +units=m
8395|ETRS89 / Gauss-Kruger CM 9E|p|xy|1|8.33,53.36,10.41,53.99|+proj=tmerc +lat_0=0 +lon_0=9 +k=1 +x_0=500000 +y_0=0 +ellps=GRS80 +units=m
8427|Hong Kong Geodetic CS|g|yx|111319.490793274|113.76,22.13,114.51,22.58|+proj=longlat +ellps=GRS80
8428|Macao 1920|g|yx|111319.490793274|113.52,22.06,113.68,22.23|+proj=longlat +ellps=intl
8431|Macao 2008|g|yx|111319.490793274|113.52,22.06,113.68,22.23|+proj=longlat +ellps=GRS80
8433|Macao 1920 / Macao Grid|p|yx|1|113.52,22.06,113.68,22.23|+proj=tmerc +lat_0=22.2123972222222 +lon_0=113.536469444444 +k=1 +x_0=20000 +y_0=20000 +ellps=intl +units=m
8441|Tananarive / Laborde Grid|p|yx|1|43.18,-25.64,50.56,-11.89|+proj=labrd +lat_0=-18.9 +lon_0=46.4372291666667 +azi=18.9 +k=0.9995 +x_0=400000 +y_0=800000 +ellps=intl +units=m
8455|RGTAAF07 / UTM zone 53S|p|xy|1|136,-66.73,138.01,-65.61|+proj=utm +zone=53 +south +ellps=GRS80 +units=m
8456|RGTAAF07 / UTM zone 54S|p|xy|1|138,-67.13,142,-66.1|+proj=utm +zone=54 +south +ellps=GRS80 +units=m
8518|NAD83(2011) / KS RCS zone 1|p|xy|0.304800609601219|-102.06,38.69,-101.38,40.01|+proj=tmerc +lat_0=37.5 +lon_0=-101.6 +k=1.000156 +x_0=457200.914401829 +y_0=0 +ellps=GRS80 +units=us-ft
8519|NAD83(2011) / KS RCS zone 2|p|xy|0.304800609601219|-101.49,38.69,-100.71,40.01|+proj=tmerc +lat_0=37.5 +lon_0=-100.95 +k=1.000134 +x_0=762001.524003048 +y_0=0 +ellps=GRS80 +units=us-ft
8520|NAD83(2011) / KS RCS zone 3|p|xy|0.304800609601219|-100.82,38.69,-100.14,40.01|+proj=tmerc +lat_0=37.5 +lon_0=-100.35 +k=1.000116 +x_0=1066802.13360427 +y_0=0 +ellps=GRS80 +units=us-ft
8521|NAD83(2011) / KS RCS zone 4|p|xy|0.304800609601219|-100.19,38.69,-99.03,40.01|+proj=tmerc +lat_0=37.5 +lon_0=-99.45 +k=1.000082 +x_0=1371602.74320549 +y_0=0 +ellps=GRS80 +units=us-ft
8522|NAD83(2011) / KS RCS zone 5|p|xy|0.304800609601219|-99.07,38.26,-98.47,40.01|+proj=tmerc +lat_0=37.5 +lon_0=-98.6666666666667 +k=1.000078 +x_0=1676403.35280671 +y_0=0 +ellps=GRS80 +units=us-ft
8523|NAD83(2011) / KS RCS zone 6|p|xy|0.304800609601219|-98.51,38.15,-97.92,40.01|+proj=tmerc +lat_0=37.5 +lon_0=-98.15 +k=1.000068 +x_0=1981203.96240793 +y_0=0 +ellps=GRS80 +units=us-ft
8524|NAD83(2011) / KS RCS zone 7|p|xy|0.304800609601219|-97.94,38.08,-96.8,40.01|+proj=tmerc +lat_0=37.5 +lon_0=-97.3333333333333 +k=1.000049 +x_0=2286004.57200914 +y_0=0 +ellps=GRS80 +units=us-ft
8525|NAD83(2011) / KS RCS zone 8|p|xy|0.304800609601219|-96.97,38.73,-95.94,39.57|+proj=lcc +lat_1=39.1666666666667 +lat_0=39.1666666666667 +lon_0=-96.5 +k_0=1.000044 +x_0=2590805.18161036 +y_0=182880.365760732 +ellps=GRS80 +units=us-ft
8526|NAD83(2011) / KS RCS zone 9|p|xy|0.304800609601219|-96.94,38.08,-95.94,38.88|+proj=lcc +lat_1=38.5 +lat_0=38.5 +lon_0=-96.5 +k_0=1.00005 +x_0=2895605.79121158 +y_0=91440.1828803658 +ellps=GRS80 +units=us-ft
8527|NAD83(2011) / KS RCS zone 10|p|xy|0.304800609601219|-96.81,39.21,-94.85,40.01|+proj=lcc +lat_1=39.6333333333333 +lat_0=39.6333333333333 +lon_0=-95.75 +k_0=1.00004 +x_0=3200406.4008128 +y_0=213360.426720853 +ellps=GRS80 +units=us-ft
8528|NAD83(2011) / KS RCS zone 11|p|xy|0.304800609601219|-96.04,38.73,-94.58,39.43|+proj=lcc +lat_1=39.1 +lat_0=39.1 +lon_0=-95.25 +k_0=1.000033 +x_0=3505207.01041402 +y_0=182880.365760732 +ellps=GRS80 +units=us-ft
8529|NAD83(2011) / KS RCS zone 12|p|xy|0.304800609601219|-102.05,36.99,-101.06,38.71|+proj=tmerc +lat_0=36.75 +lon_0=-101.416666666667 +k=1.00014 +x_0=3810007.62001524 +y_0=0 +ellps=GRS80 +units=us-ft
8531|NAD83(2011) / KS RCS zone 13|p|xy|0.304800609601219|-101.13,36.99,-100.08,38.71|+proj=tmerc +lat_0=36.75 +lon_0=-100.4 +k=1.000109 +x_0=4114808.22961646 +y_0=0 +ellps=GRS80 +units=us-ft
8533|NAD83(2011) / KS RCS zone 14|p|xy|0.304800609601219|-100.25,36.99,-99.54,38.7|+proj=tmerc +lat_0=36.75 +lon_0=-99.6666666666667 +k=1.000097 +x_0=4419608.83921768 +y_0=0 +ellps=GRS80 +units=us-ft
8534|NAD83(2011) / KS RCS zone 15|p|xy|0.304800609601219|-99.59,36.99,-98.91,38.7|+proj=tmerc +lat_0=36.75 +lon_0=-99.2 +k=1.000087 +x_0=4724409.4488189 +y_0=0 +ellps=GRS80 +units=us-ft
8535|NAD83(2011) / KS RCS zone 16|p|xy|0.304800609601219|-99.03,36.99,-98.34,38.27|+proj=tmerc +lat_0=36.75 +lon_0=-98.55 +k=1.000069 +x_0=5029210.05842012 +y_0=0 +ellps=GRS80 +units=us-ft
8536|NAD83(2011) / KS RCS zone 17|p|xy|0.304800609601219|-98.48,37.38,-96.52,38.18|+proj=lcc +lat_1=37.7666666666667 +lat_0=37.7666666666667 +lon_0=-97.5 +k_0=1.000059 +x_0=5334010.66802134 +y_0=121920.243840488 +ellps=GRS80 +units=us-ft
8538|NAD83(2011) / KS RCS zone 18|p|xy|0.304800609601219|-98.35,36.99,-96.52,37.48|+proj=lcc +lat_1=37.1833333333333 +lat_0=37.1833333333333 +lon_0=-97.5 +k_0=1.000055 +x_0=5638811.27762256 +y_0=60960.1219202439 +ellps=GRS80 +units=us-ft
8539|NAD83(2011) / KS RCS zone 19|p|xy|0.304800609601219|-96.53,36.99,-95.5,38.88|+proj=tmerc +lat_0=36.75 +lon_0=-95.9666666666667 +k=1.000034 +x_0=5943611.88722378 +y_0=0 +ellps=GRS80 +units=us-ft
8540|NAD83(2011) / KS RCS zone 20|p|xy|0.304800609601219|-95.53,36.99,-94.6,38.74|+proj=tmerc +lat_0=36.75 +lon_0=-95.0833333333333 +k=1.000031 +x_0=6248412.49682499 +y_0=0 +ellps=GRS80 +units=us-ft
8545|NAD83(HARN Corrected)|g|yx|111319.490793274|-67.97,17.62,-64.51,18.57|+proj=longlat +ellps=GRS80
8677|MGI 1901 / Balkans zone 5|p|xy|1|13.38,42.95,16.5,46.88|+proj=tmerc +lat_0=0 +lon_0=15 +k=0.9999 +x_0=5500000 +y_0=0 +ellps=bessel +towgs84=682,-203,480,0,0,0,0 +units=m
8678|MGI 1901 / Balkans zone 6|p|xy|1|16.5,41.79,19.51,46.55|+proj=tmerc +lat_0=0 +lon_0=18 +k=0.9999 +x_0=6500000 +y_0=0 +ellps=bessel +towgs84=682,-203,480,0,0,0,0 +units=m
8679|MGI 1901 / Balkans zone 8|p|xy|1|22.5,41.11,23.04,44.7|+proj=tmerc +lat_0=0 +lon_0=24 +k=0.9999 +x_0=8500000 +y_0=0 +ellps=bessel +towgs84=682,-203,480,0,0,0,0 +units=m
8682|SRB_ETRS89 / UTM zone 34N|p|xy|1|18.81,42.23,23.01,46.19|+proj=utm +zone=34 +ellps=GRS80 +units=m
8685|SRB_ETRS89|g|yx|111319.490793274|18.81,42.23,23.01,46.19|+proj=longlat +ellps=GRS80
8686|MGI 1901 / Slovenia Grid|p|xy|1|13.38,45.42,16.61,46.88|+proj=tmerc +lat_0=0 +lon_0=15 +k=0.9999 +x_0=500000 +y_0=0 +ellps=bessel +towgs84=476.08,125.947,417.81,4.610862,2.388137,-11.942335,9.896638 +units=m
8687|Slovenia 1996 / UTM zone 33N|p|xy|1|13.38,45.42,16.61,46.88|+proj=utm +zone=33 +ellps=GRS80 +units=m
8692|NAD83(MA11) / UTM zone 54N|p|xy|1|141.19,10.95,144.01,23.9|+proj=utm +zone=54 +ellps=GRS80 +units=m
8693|NAD83(MA11) / UTM zone 55N|p|xy|1|144,11.05,149.55,23.9|+proj=utm +zone=55 +ellps=GRS80 +units=m
8694|Camacupa 2015|g|yx|111319.490793274|8.2,-18.02,24.09,-4.38|+proj=longlat +a=6378249.145 +rf=293.465 +towgs84=-93.799,-132.737,-219.073,-1.844,0.648,-6.37,-0.169
8699|RSAO13|g|yx|111319.490793274|8.2,-18.02,24.09,-4.38|+proj=longlat +ellps=GRS80
8818|MTRF-2000|g|yx|111319.490793274|34.44,16.29,55.67,32.16|+proj=longlat +ellps=GRS80
8826|NAD83 / Idaho Transverse Mercator|p|xy|1|-117.24,41.99,-111.04,49.01|+proj=tmerc +lat_0=42 +lon_0=-114 +k=0.9996 +x_0=2500000 +y_0=1200000 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
8836|MTRF-2000 / UTM zone 36N|p|xy|1|34.44,24.92,36.01,29.38|+proj=utm +zone=36 +ellps=GRS80 +units=m
8837|MTRF-2000 / UTM zone 37N|p|xy|1|36,16.29,42,32.16|+proj=utm +zone=37 +ellps=GRS80 +units=m
8838|MTRF-2000 / UTM zone 38N|p|xy|1|41.99,16.35,48,31.15|+proj=utm +zone=38 +ellps=GRS80 +units=m
8839|MTRF-2000 / UTM zone 39N|p|xy|1|47.99,17.94,54.01,28.94|+proj=utm +zone=39 +ellps=GRS80 +units=m
8840|MTRF-2000 / UTM zone 40N|p|xy|1|54,19.66,55.67,22.77|+proj=utm +zone=40 +ellps=GRS80 +units=m
8857|WGS 84 / Equal Earth Greenwich|p|xy|1|-180,-90,180,90|+proj=eqearth +lon_0=0 +x_0=0 +y_0=0 +datum=WGS84 +units=m
8858|WGS 84 / Equal Earth Americas|p|xy|1|90.01,-90,89.99,90|+proj=eqearth +lon_0=-90 +x_0=0 +y_0=0 +datum=WGS84 +units=m
8859|WGS 84 / Equal Earth Asia-Pacific|p|xy|1|-29.99,-90,-30.01,90|+proj=eqearth +lon_0=150 +x_0=0 +y_0=0 +datum=WGS84 +units=m
8860|NAD83(FBN)|g|yx|111319.490793274|144.58,-14.59,-64.51,49.38|+proj=longlat +ellps=GRS80
8888|WGS 84 (Transit)|g|yx|111319.490793274|-180,-90,180,90|+proj=longlat +ellps=WGS84
8900|RGWF96|g|yx|111319.490793274|179.49,-15.94,-174.27,-9.84|+proj=longlat +ellps=GRS80
8902|RGWF96 (lon-lat)|g|xy|111319.490793274|179.49,-15.94,-174.27,-9.84|+proj=longlat +ellps=GRS80
8903|RGWF96 / UTM zone 1S|p|xy|1|179.49,-15.94,-174.27,-9.84|+proj=utm +zone=1 +south +ellps=GRS80 +units=m
8907|CR-SIRGAS|g|yx|111319.490793274|-90.45,2.15,-81.43,11.77|+proj=longlat +ellps=GRS80
8908|CR-SIRGAS / CRTM05|p|xy|1|-85.97,7.98,-82.53,11.22|+proj=tmerc +lat_0=0 +lon_0=-84 +k=0.9999 +x_0=500000 +y_0=0 +ellps=GRS80 +units=m
8909|CR-SIRGAS / UTM zone 16N|p|xy|1|-90.45,2.15,-82.92,11.11|+proj=utm +zone=16 +ellps=GRS80 +units=m
8910|CR-SIRGAS / UTM zone 17N|p|xy|1|-83.6,9.6,-81.43,11.77|+proj=utm +zone=17 +ellps=GRS80 +units=m
8949|SIRGAS-Chile 2010|g|yx|111319.490793274|-113.21,-59.87,-65.72,-17.5|+proj=longlat +ellps=GRS80
8950|SIRGAS-Chile 2010 / UTM zone 18S|p|xy|1|-78,-59.36,-71.99,-18.35|+proj=utm +zone=18 +south +ellps=GRS80 +units=m
8951|SIRGAS-Chile 2010 / UTM zone 19S|p|xy|1|-72,-59.87,-66,-17.5|+proj=utm +zone=19 +south +ellps=GRS80 +units=m
8972|SIRGAS-CON DGF00P01|g|yx|111319.490793274|-122.19,-59.87,-25.28,32.72|+proj=longlat +ellps=GRS80
8973|SIRGAS-CON DGF01P01|g|yx|111319.490793274|-122.19,-59.87,-25.28,32.72|+proj=longlat +ellps=GRS80
8974|SIRGAS-CON DGF01P02|g|yx|111319.490793274|-122.19,-59.87,-25.28,32.72|+proj=longlat +ellps=GRS80
8975|SIRGAS-CON DGF02P01|g|yx|111319.490793274|-122.19,-59.87,-25.28,32.72|+proj=longlat +ellps=GRS80
8976|SIRGAS-CON DGF04P01|g|yx|111319.490793274|-122.19,-59.87,-25.28,32.72|+proj=longlat +ellps=GRS80
8977|SIRGAS-CON DGF05P01|g|yx|111319.490793274|-122.19,-59.87,-25.28,32.72|+proj=longlat +ellps=GRS80
8978|SIRGAS-CON DGF06P01|g|yx|111319.490793274|-122.19,-59.87,-25.28,32.72|+proj=longlat +ellps=GRS80
8979|SIRGAS-CON DGF07P01|g|yx|111319.490793274|-122.19,-59.87,-25.28,32.72|+proj=longlat +ellps=GRS80
8980|SIRGAS-CON DGF08P01|g|yx|111319.490793274|-122.19,-59.87,-25.28,32.72|+proj=longlat +ellps=GRS80
8981|SIRGAS-CON SIR09P01|g|yx|111319.490793274|-122.19,-59.87,-25.28,32.72|+proj=longlat +ellps=GRS80
8982|SIRGAS-CON SIR10P01|g|yx|111319.490793274|-122.19,-59.87,-25.28,32.72|+proj=longlat +ellps=GRS80
8983|SIRGAS-CON SIR11P01|g|yx|111319.490793274|-122.19,-59.87,-25.28,32.72|+proj=longlat +ellps=GRS80
8984|SIRGAS-CON SIR13P01|g|yx|111319.490793274|-122.19,-59.87,-25.28,32.72|+proj=longlat +ellps=GRS80
8985|SIRGAS-CON SIR14P01|g|yx|111319.490793274|-122.19,-59.87,-25.28,32.72|+proj=longlat +ellps=GRS80
8986|SIRGAS-CON SIR15P01|g|yx|111319.490793274|-122.19,-59.87,-25.28,32.72|+proj=longlat +ellps=GRS80
8987|SIRGAS-CON SIR17P01|g|yx|111319.490793274|-122.19,-59.87,-25.28,32.72|+proj=longlat +ellps=GRS80
8988|ITRF88|g|yx|111319.490793274|-180,-90,180,90|+proj=longlat +ellps=GRS80
8989|ITRF89|g|yx|111319.490793274|-180,-90,180,90|+proj=longlat +ellps=GRS80
8990|ITRF90|g|yx|111319.490793274|-180,-90,180,90|+proj=longlat +ellps=GRS80
8991|ITRF91|g|yx|111319.490793274|-180,-90,180,90|+proj=longlat +ellps=GRS80
8992|ITRF92|g|yx|111319.490793274|-180,-90,180,90|+proj=longlat +ellps=GRS80
8993|ITRF93|g|yx|111319.490793274|-180,-90,180,90|+proj=longlat +ellps=GRS80
8994|ITRF94|g|yx|111319.490793274|-180,-90,180,90|+proj=longlat +ellps=GRS80
8995|ITRF96|g|yx|111319.490793274|-180,-90,180,90|+proj=longlat +ellps=GRS80
8996|ITRF97|g|yx|111319.490793274|-180,-90,180,90|+proj=longlat +ellps=GRS80
8997|ITRF2000|g|yx|111319.490793274|-180,-90,180,90|+proj=longlat +ellps=GRS80
8998|ITRF2005|g|yx|111319.490793274|-180,-90,180,90|+proj=longlat +ellps=GRS80
8999|ITRF2008|g|yx|111319.490793274|-180,-90,180,90|+proj=longlat +ellps=GRS80
9000|ITRF2014|g|yx|111319.490793274|-180,-90,180,90|+proj=longlat +ellps=GRS80
9003|IGS97|g|yx|111319.490793274|-180,-90,180,90|+proj=longlat +ellps=GRS80
9006|IGS00|g|yx|111319.490793274|-180,-90,180,90|+proj=longlat +ellps=GRS80
9009|IGb00|g|yx|111319.490793274|-180,-90,180,90|+proj=longlat +ellps=GRS80
9012|IGS05|g|yx|111319.490793274|-180,-90,180,90|+proj=longlat +ellps=GRS80
9014|IGS08|g|yx|111319.490793274|-180,-90,180,90|+proj=longlat +ellps=GRS80
9017|IGb08|g|yx|111319.490793274|-180,-90,180,90|+proj=longlat +ellps=GRS80
9019|IGS14|g|yx|111319.490793274|-180,-90,180,90|+proj=longlat +ellps=GRS80
9039|ISN2016 / LAEA Europe|p|yx|1|-30.87,59.96,-5.55,69.59|+proj=laea +lat_0=52 +lon_0=10 +x_0=4321000 +y_0=3210000 +ellps=GRS80 +units=m
9040|ISN2016 / LCC Europe|p|yx|1|-30.87,59.96,-5.55,69.59|+proj=lcc +lat_0=52 +lon_0=10 +lat_1=35 +lat_2=65 +x_0=4000000 +y_0=2800000 +ellps=GRS80 +units=m
9053|WGS 84 (G730)|g|yx|111319.490793274|-180,-90,180,90|+proj=longlat +ellps=WGS84
9054|WGS 84 (G873)|g|yx|111319.490793274|-180,-90,180,90|+proj=longlat +ellps=WGS84
9055|WGS 84 (G1150)|g|yx|111319.490793274|-180,-90,180,90|+proj=longlat +ellps=WGS84
9056|WGS 84 (G1674)|g|yx|111319.490793274|-180,-90,180,90|+proj=longlat +ellps=WGS84
9057|WGS 84 (G1762)|g|yx|111319.490793274|-180,-90,180,90|+proj=longlat +ellps=WGS84
9059|ETRF89|g|yx|111319.490793274|-16.1,33.26,38.01,84.73|+proj=longlat +ellps=GRS80
9060|ETRF90|g|yx|111319.490793274|-16.1,33.26,38.01,84.73|+proj=longlat +ellps=GRS80
9061|ETRF91|g|yx|111319.490793274|-16.1,33.26,38.01,84.73|+proj=longlat +ellps=GRS80
9062|ETRF92|g|yx|111319.490793274|-16.1,33.26,38.01,84.73|+proj=longlat +ellps=GRS80
9063|ETRF93|g|yx|111319.490793274|-16.1,33.26,38.01,84.73|+proj=longlat +ellps=GRS80
9064|ETRF94|g|yx|111319.490793274|-16.1,33.26,38.01,84.73|+proj=longlat +ellps=GRS80
9065|ETRF96|g|yx|111319.490793274|-16.1,33.26,38.01,84.73|+proj=longlat +ellps=GRS80
9066|ETRF97|g|yx|111319.490793274|-16.1,33.26,38.01,84.73|+proj=longlat +ellps=GRS80
9067|ETRF2000|g|yx|111319.490793274|-16.1,33.26,38.01,84.73|+proj=longlat +ellps=GRS80
9068|ETRF2005|g|yx|111319.490793274|-16.1,33.26,38.01,84.73|+proj=longlat +ellps=GRS80
9069|ETRF2014|g|yx|111319.490793274|-16.1,33.26,38.01,84.73|+proj=longlat +ellps=GRS80
9072|NAD83(MARP00)|g|yx|111319.490793274|129.48,1.64,149.55,23.9|+proj=longlat +ellps=GRS80
9075|NAD83(PACP00)|g|yx|111319.490793274|157.47,-17.56,-151.27,31.8|+proj=longlat +ellps=GRS80
9140|KOSOVAREF01|g|yx|111319.490793274|19.97,41.85,21.8,43.25|+proj=longlat +ellps=GRS80
9141|KOSOVAREF01 / Balkans zone 7|p|xy|1|19.97,41.85,21.8,43.25|+proj=tmerc +lat_0=0 +lon_0=21 +k=0.9999 +x_0=7500000 +y_0=0 +ellps=GRS80 +units=m
9148|SIRGAS-Chile 2013|g|yx|111319.490793274|-113.21,-59.87,-65.72,-17.5|+proj=longlat +ellps=GRS80
9149|SIRGAS-Chile 2013 / UTM zone 18S|p|xy|1|-78,-59.36,-71.99,-18.35|+proj=utm +zone=18 +south +ellps=GRS80 +units=m
9150|SIRGAS-Chile 2013 / UTM zone 19S|p|xy|1|-72,-59.87,-66,-17.5|+proj=utm +zone=19 +south +ellps=GRS80 +units=m
9153|SIRGAS-Chile 2016|g|yx|111319.490793274|-113.21,-59.87,-65.72,-17.5|+proj=longlat +ellps=GRS80
9154|SIRGAS-Chile 2016 / UTM zone 18S|p|xy|1|-78,-59.36,-71.99,-18.35|+proj=utm +zone=18 +south +ellps=GRS80 +units=m
9155|SIRGAS-Chile 2016 / UTM zone 19S|p|xy|1|-72,-59.87,-66,-17.5|+proj=utm +zone=19 +south +ellps=GRS80 +units=m
9156|RSAO13 / UTM zone 32S|p|xy|1|8.2,-17.28,12.01,-5.03|+proj=utm +zone=32 +south +ellps=GRS80 +units=m
9157|RSAO13 / UTM zone 33S|p|xy|1|12,-17.44,18,-4.38|+proj=utm +zone=33 +south +ellps=GRS80 +units=m
9158|RSAO13 / UTM zone 34S|p|xy|1|17.99,-18.02,24.09,-6.91|+proj=utm +zone=34 +south +ellps=GRS80 +units=m
9159|RSAO13 / TM 12 SE|p|xy|1|8.2,-17.26,13.86,-6.01|+proj=tmerc +lat_0=0 +lon_0=12 +k=0.9996 +x_0=500000 +y_0=10000000 +ellps=GRS80 +units=m
9191|WGS 84 / NIWA Albers|p|xy|1|155,-60,-169.99,-25|+proj=aea +lat_0=-40 +lon_0=175 +lat_1=-30 +lat_2=-50 +x_0=0 +y_0=0 +datum=WGS84 +units=m
9205|VN-2000 / TM-3 103-00|p|xy|1|102.14,20.89,103.99,22.82|+proj=tmerc +lat_0=0 +lon_0=103 +k=0.9999 +x_0=500000 +y_0=0 +ellps=WGS84 +units=m
9206|VN-2000 / TM-3 104-00|p|xy|1|103.21,20.57,105.03,22.04|+proj=tmerc +lat_0=0 +lon_0=104 +k=0.9999 +x_0=500000 +y_0=0 +ellps=WGS84 +units=m
9207|VN-2000 / TM-3 104-30|p|xy|1|103.4,8.33,105.54,10.55|+proj=tmerc +lat_0=0 +lon_0=104.5 +k=0.9999 +x_0=500000 +y_0=0 +ellps=WGS84 +units=m
9208|VN-2000 / TM-3 104-45|p|xy|1|103.53,10.18,105.86,22.85|+proj=tmerc +lat_0=0 +lon_0=104.75 +k=0.9999 +x_0=500000 +y_0=0 +ellps=WGS84 +units=m
9209|VN-2000 / TM-3 105-30|p|xy|1|104.33,9.19,106.69,23.4|+proj=tmerc +lat_0=0 +lon_0=105.5 +k=0.9999 +x_0=500000 +y_0=0 +ellps=WGS84 +units=m
9210|VN-2000 / TM-3 105-45|p|xy|1|105.26,9.75,107.8,23.12|+proj=tmerc +lat_0=0 +lon_0=105.75 +k=0.9999 +x_0=500000 +y_0=0 +ellps=WGS84 +units=m
9211|VN-2000 / TM-3 106-00|p|xy|1|104.83,16.92,107.03,22.7|+proj=tmerc +lat_0=0 +lon_0=106 +k=0.9999 +x_0=500000 +y_0=0 +ellps=WGS84 +units=m
9212|VN-2000 / TM-3 106-15|p|xy|1|106.41,11.3,107.43,17.22|+proj=tmerc +lat_0=0 +lon_0=106.25 +k=0.9999 +x_0=500000 +y_0=0 +ellps=WGS84 +units=m
9213|VN-2000 / TM-3 106-30|p|xy|1|105.43,21.32,106.25,22.75|+proj=tmerc +lat_0=0 +lon_0=106.5 +k=0.9999 +x_0=500000 +y_0=0 +ellps=WGS84 +units=m
9214|VN-2000 / TM-3 107-00|p|xy|1|105.88,15.99,108.24,21.63|+proj=tmerc +lat_0=0 +lon_0=107 +k=0.9999 +x_0=500000 +y_0=0 +ellps=WGS84 +units=m
9215|VN-2000 / TM-3 107-15|p|xy|1|106.09,21.32,107.37,22.47|+proj=tmerc +lat_0=0 +lon_0=107.25 +k=0.9999 +x_0=500000 +y_0=0 +ellps=WGS84 +units=m
9216|VN-2000 / TM-3 107-30|p|xy|1|107.33,13.92,108.55,15.42|+proj=tmerc +lat_0=0 +lon_0=107.5 +k=0.9999 +x_0=500000 +y_0=0 +ellps=WGS84 +units=m
9217|VN-2000 / TM-3 108-15|p|xy|1|108.55,11.25,109.53,14.71|+proj=tmerc +lat_0=0 +lon_0=108.25 +k=0.9999 +x_0=500000 +y_0=0 +ellps=WGS84 +units=m
9218|VN-2000 / TM-3 108-30|p|xy|1|107.2,10.43,109.52,14.61|+proj=tmerc +lat_0=0 +lon_0=108.5 +k=0.9999 +x_0=500000 +y_0=0 +ellps=WGS84 +units=m
9221|Hartebeesthoek94 / ZAF BSU Albers 25E|p|yx|1|13.33,-38.17,36.54,-22.13|+proj=aea +lat_0=-30 +lon_0=25 +lat_1=-22 +lat_2=-38 +x_0=1400000 +y_0=1300000 +ellps=WGS84 +units=m
9222|Hartebeesthoek94 / ZAF BSU Albers 44E|p|yx|1|32.71,-50.32,42.85,-43.26|+proj=aea +lat_0=-42 +lon_0=44 +lat_1=-34 +lat_2=-50 +x_0=1200000 +y_0=1300000 +ellps=WGS84 +units=m
9248|Tapi Aike|g|yx|111319.490793274|-73.28,-52.43,-68.3,-50.33|+proj=longlat +ellps=intl +towgs84=-192.26,65.72,132.08,0,0,0,0
9249|Tapi Aike / Argentina 1|p|yx|1|-73.28,-52,-70.5,-50.33|+proj=tmerc +lat_0=-90 +lon_0=-72 +k=1 +x_0=1500000 +y_0=0 +ellps=intl +towgs84=-192.26,65.72,132.08,0,0,0,0 +units=m
9250|Tapi Aike / Argentina 2|p|yx|1|-70.5,-52.43,-68.3,-50.33|+proj=tmerc +lat_0=-90 +lon_0=-69 +k=1 +x_0=2500000 +y_0=0 +ellps=intl +towgs84=-192.26,65.72,132.08,0,0,0,0 +units=m
9251|MMN|g|yx|111319.490793274|-68.64,-55.11,-63.73,-52.59|+proj=longlat +ellps=intl +towgs84=-9.5,122.9,138.2,0,0,0,0
9252|MMN / Argentina 2|p|yx|1|-68.64,-55.11,-63.73,-52.59|+proj=tmerc +lat_0=-90 +lon_0=-69 +k=1 +x_0=2500000 +y_0=0 +ellps=intl +towgs84=-9.5,122.9,138.2,0,0,0,0 +units=m
9253|MMS|g|yx|111319.490793274|-68.64,-55.11,-63.73,-52.59|+proj=longlat +ellps=intl +towgs84=-78.1,101.6,133.3,0,0,0,0
9254|MMS / Argentina 2|p|yx|1|-68.64,-55.11,-63.73,-52.59|+proj=tmerc +lat_0=-90 +lon_0=-69 +k=1 +x_0=2500000 +y_0=0 +ellps=intl +towgs84=-78.1,101.6,133.3,0,0,0,0 +units=m
9265|POSGAR 2007 / UTM zone 19S|p|xy|1|-68.62,-54.61,-66,-51.65|+proj=utm +zone=19 +south +ellps=WGS84 +units=m
9271|MGI / Austria West|p|yx|1|9.53,46.77,11.84,47.61|+proj=tmerc +lat_0=0 +lon_0=10.3333333333333 +k=1 +x_0=0 +y_0=0 +ellps=bessel +towgs84=577.326,90.129,463.919,5.137,1.474,5.297,2.4232 +units=m
9272|MGI / Austria Central|p|yx|1|11.83,46.4,14.84,48.79|+proj=tmerc +lat_0=0 +lon_0=13.3333333333333 +k=1 +x_0=0 +y_0=0 +ellps=bessel +towgs84=577.326,90.129,463.919,5.137,1.474,5.297,2.4232 +units=m
9273|MGI / Austria East|p|yx|1|14.83,46.56,17.17,49.02|+proj=tmerc +lat_0=0 +lon_0=16.3333333333333 +k=1 +x_0=0 +y_0=0 +ellps=bessel +towgs84=577.326,90.129,463.919,5.137,1.474,5.297,2.4232 +units=m
9284|Pampa del Castillo / Argentina 1|p|yx|1|-73.59,-50.34,-70.5,-44.94|+proj=tmerc +lat_0=-90 +lon_0=-72 +k=1 +x_0=1500000 +y_0=0 +ellps=intl +units=m
9285|Pampa del Castillo / Argentina 3|p|yx|1|-67.5,-49.05,-65.47,-43.58|+proj=tmerc +lat_0=-90 +lon_0=-66 +k=1 +x_0=3500000 +y_0=0 +ellps=intl +units=m
9294|ONGD17|g|yx|111319.490793274|51.99,14.33,63.38,26.74|+proj=longlat +ellps=GRS80
9295|ONGD17 / UTM zone 39N|p|xy|1|51.99,14.94,54.01,19.67|+proj=utm +zone=39 +ellps=GRS80 +units=m
9296|ONGD17 / UTM zone 40N|p|xy|1|54,14.33,60.01,26.74|+proj=utm +zone=40 +ellps=GRS80 +units=m
9297|ONGD17 / UTM zone 41N|p|xy|1|60,16.37,63.38,24.09|+proj=utm +zone=41 +ellps=GRS80 +units=m
9299|HS2-IRF|g|yx|111319.490793274|-2.75,51.45,0,53.3|+proj=longlat +ellps=GRS80
9300|HS2 Survey Grid|p|xy|1|-2.75,51.45,0,53.3|+proj=tmerc +lat_0=52.3 +lon_0=-1.5 +k=1 +x_0=198873.0046 +y_0=375064.3871 +ellps=GRS80 +units=m
9309|ATRF2014|g|yx|111319.490793274|93.41,-60.55,173.34,-8.47|+proj=longlat +ellps=GRS80
9311|NAD27 / US National Atlas Equal Area|p|xy|1|167.65,15.56,-65.69,74.71|+proj=laea +R_A +lat_0=45 +lon_0=-100 +x_0=0 +y_0=0 +datum=NAD27 +units=m
9333|KSA-GRF17|g|yx|111319.490793274|34.44,16.29,55.67,32.16|+proj=longlat +ellps=GRS80
9354|WGS 84 / IBCSO Polar Stereographic|p|xy|1|-180,-90,180,-50|+proj=stere +lat_0=-90 +lat_ts=-65 +lon_0=0 +x_0=0 +y_0=0 +datum=WGS84 +units=m
9356|KSA-GRF17 / UTM zone 36N|p|xy|1|34.44,24.92,36.01,29.38|+proj=utm +zone=36 +ellps=GRS80 +units=m
9357|KSA-GRF17 / UTM zone 37N|p|xy|1|36,16.29,42,32.16|+proj=utm +zone=37 +ellps=GRS80 +units=m
9358|KSA-GRF17 / UTM zone 38N|p|xy|1|41.99,16.35,48,31.15|+proj=utm +zone=38 +ellps=GRS80 +units=m
9359|KSA-GRF17 / UTM zone 39N|p|xy|1|47.99,17.94,54.01,28.94|+proj=utm +zone=39 +ellps=GRS80 +units=m
9360|KSA-GRF17 / UTM zone 40N|p|xy|1|54,19.66,55.67,22.77|+proj=utm +zone=40 +ellps=GRS80 +units=m
9364|TPEN11-IRF|g|yx|111319.490793274|-3.14,53.32,-1.34,53.9|+proj=longlat +ellps=GRS80
9367|TPEN11 Grid|p|xy|1|-3.14,53.32,-1.34,53.9|+proj=tmerc +lat_0=53.5 +lon_0=-2.25 +k=1 +x_0=203252.175 +y_0=407512.765 +ellps=GRS80 +units=m
9372|MML07-IRF|g|yx|111319.490793274|-1.89,51.46,0.16,53.42|+proj=longlat +ellps=GRS80
9373|MML07 Grid|p|xy|1|-1.89,51.46,0.16,53.42|+proj=tmerc +lat_0=52.45 +lon_0=-0.85 +k=1 +x_0=49350.157 +y_0=108398.212 +ellps=GRS80 +units=m
9377|MAGNA-SIRGAS 2018 / Origen-Nacional|p|yx|1|-84.77,-4.23,-66.87,15.51|+proj=tmerc +lat_0=4 +lon_0=-73 +k=0.9992 +x_0=5000000 +y_0=2000000 +ellps=GRS80 +units=m
9380|IGb14|g|yx|111319.490793274|-180,-90,180,90|+proj=longlat +ellps=GRS80
9384|AbInvA96_2020-IRF|g|yx|111319.490793274|-4.31,57.1,-2.1,57.71|+proj=longlat +ellps=GRS80
9387|AbInvA96_2020 Grid|p|xy|1|-4.31,57.1,-2.1,57.71|+proj=tmerc +lat_0=57.4 +lon_0=-3.2 +k=1 +x_0=155828.702 +y_0=115225.707 +ellps=GRS80 +units=m
9391|BGS2005 / UTM zone 35N|p|xy|1|24,41.24,30.01,44.15|+proj=utm +zone=35 +ellps=GRS80 +units=m
9403|PN68|g|yx|111319.490793274|-18.22,27.58,-13.37,29.47|+proj=longlat +ellps=intl +towgs84=-307,-92,127,0,0,0,0
9404|PN68 / UTM zone 27N|p|xy|1|-18.22,27.59,-18,27.88|+proj=utm +zone=27 +ellps=intl +towgs84=-307,-92,127,0,0,0,0 +units=m
9405|PN68 / UTM zone 28N|p|xy|1|-18.06,27.58,-13.37,29.47|+proj=utm +zone=28 +ellps=intl +towgs84=-307,-92,127,0,0,0,0 +units=m
9406|PN84 / UTM zone 27N|p|xy|1|-18.22,27.59,-18,27.88|+proj=utm +zone=27 +ellps=intl +towgs84=-307,-92,127,0,0,0,0 +units=m
9407|PN84 / UTM zone 28N|p|xy|1|-18.06,27.58,-16.08,28.9|+proj=utm +zone=28 +ellps=intl +towgs84=-307,-92,127,0,0,0,0 +units=m
9453|GBK19-IRF|g|yx|111319.490793274|-4.65,55.55,-4.05,55.95|+proj=longlat +ellps=GRS80
9456|GBK19 Grid|p|xy|1|-4.65,55.55,-4.05,55.95|+proj=tmerc +lat_0=55.75 +lon_0=-4.35 +k=1 +x_0=93720.394 +y_0=113870.493 +ellps=GRS80 +units=m
9470|SRGI2013|g|yx|111319.490793274|92.01,-13.95,141.46,7.79|+proj=longlat +ellps=WGS84
9473|GDA2020 / Australian Albers|p|xy|1|112.85,-43.7,153.69,-9.86|+proj=aea +lat_0=0 +lon_0=132 +lat_1=-18 +lat_2=-36 +x_0=0 +y_0=0 +ellps=GRS80 +units=m
9474|PZ-90.02|g|yx|111319.490793274|-180,-90,180,90|+proj=longlat +a=6378136 +rf=298.257839303
9475|PZ-90.11|g|yx|111319.490793274|-180,-90,180,90|+proj=longlat +a=6378136 +rf=298.257839303
9476|SRGI2013 / UTM zone 46N|p|xy|1|92.01,0,96,7.79|+proj=utm +zone=46 +ellps=WGS84 +units=m
9477|SRGI2013 / UTM zone 47N|p|xy|1|96,0,102,7.49|+proj=utm +zone=47 +ellps=WGS84 +units=m
9478|SRGI2013 / UTM zone 48N|p|xy|1|102,0,108,6.94|+proj=utm +zone=48 +ellps=WGS84 +units=m
9479|SRGI2013 / UTM zone 49N|p|xy|1|108,0,114,7.37|+proj=utm +zone=49 +ellps=WGS84 +units=m
9480|SRGI2013 / UTM zone 50N|p|xy|1|114,0,120,4.37|+proj=utm +zone=50 +ellps=WGS84 +units=m
9481|SRGI2013 / UTM zone 51N|p|xy|1|120,0,126,5.48|+proj=utm +zone=51 +ellps=WGS84 +units=m
9482|SRGI2013 / UTM zone 52N|p|xy|1|126,0,132,6.68|+proj=utm +zone=52 +ellps=WGS84 +units=m
9487|SRGI2013 / UTM zone 47S|p|xy|1|96,-8.86,102,0|+proj=utm +zone=47 +south +ellps=WGS84 +units=m
9488|SRGI2013 / UTM zone 48S|p|xy|1|102,-10.73,108.01,0|+proj=utm +zone=48 +south +ellps=WGS84 +units=m
9489|SRGI2013 / UTM zone 49S|p|xy|1|108,-12.07,114,0|+proj=utm +zone=49 +south +ellps=WGS84 +units=m
9490|SRGI2013 / UTM zone 50S|p|xy|1|114,-13.06,120.01,0|+proj=utm +zone=50 +south +ellps=WGS84 +units=m
9491|SRGI2013 / UTM zone 51S|p|xy|1|120,-13.95,126.01,0.01|+proj=utm +zone=51 +south +ellps=WGS84 +units=m
9492|SRGI2013 / UTM zone 52S|p|xy|1|126,-9.45,132,0|+proj=utm +zone=52 +south +ellps=WGS84 +units=m
9493|SRGI2013 / UTM zone 53S|p|xy|1|132,-10.06,138.01,0|+proj=utm +zone=53 +south +ellps=WGS84 +units=m
9494|SRGI2013 / UTM zone 54S|p|xy|1|138,-10.84,141.46,0|+proj=utm +zone=54 +south +ellps=WGS84 +units=m
9498|POSGAR 2007 / CABA 2019|p|yx|1|-58.54,-34.71,-58.29,-34.5|+proj=tmerc +lat_0=-34.6292666666667 +lon_0=-58.4633083333333 +k=1 +x_0=20000 +y_0=70000 +ellps=WGS84 +units=m
9547|LTF2004(G)|g|yx|111319.490793274|4.65,44.87,7.88,45.89|+proj=longlat +ellps=GRS80
9549|LTF2004(C)|p|xy|1|4.65,44.87,7.88,45.89|+proj=lcc +lat_1=44.3791666666667 +k_0=1 +lat_0=45.1833333333333 +lon_0=6.81666666666667 +x_0=150000 +y_0=50000 +ellps=GRS80 +units=m
9674|NAD83 / USFS R6 Albers|p|xy|1|-124.79,41.98,-116.47,49.05|+proj=aea +lat_0=34 +lon_0=-120 +lat_1=43 +lat_2=48 +x_0=600000 +y_0=0 +datum=NAD83 +units=m
9678|Gulshan 303 / Bangladesh Transverse Mercator|p|xy|1|88.01,20.52,92.67,26.64|+proj=tmerc +lat_0=0 +lon_0=90 +k=0.9996 +x_0=500000 +y_0=-2000000 +ellps=evrst30 +towgs84=283.729,735.942,261.143,0,0,0,0 +units=m
9680|WGS 84 / TM 90 NE|p|xy|1|88.01,18.56,92.67,26.64|+proj=tmerc +lat_0=0 +lon_0=90 +k=0.9996 +x_0=500000 +y_0=0 +datum=WGS84 +units=m
9696|REDGEOMIN|g|yx|111319.490793274|-113.21,-59.87,-65.72,-17.5|+proj=longlat +ellps=GRS80
9697|REDGEOMIN / UTM zone 12S|p|xy|1|-109.51,-27.25,-109.16,-27.01|+proj=utm +zone=12 +south +ellps=GRS80 +units=m
9698|REDGEOMIN / UTM zone 18S|p|xy|1|-78,-59.36,-71.99,-18.35|+proj=utm +zone=18 +south +ellps=GRS80 +units=m
9699|REDGEOMIN / UTM zone 19S|p|xy|1|-72,-59.87,-66,-17.5|+proj=utm +zone=19 +south +ellps=GRS80 +units=m
9702|ETRF2000-PL|g|yx|111319.490793274|14.14,49,24.15,55.93|+proj=longlat +ellps=GRS80
9709|NAD83(CSRS) / UTM zone 23N|p|xy|1|-48,39.85,-42,54.47|+proj=utm +zone=23 +ellps=GRS80 +units=m
9712|NAD83 / UTM zone 24N|p|xy|1|-42,45.53,-40.73,49.53|+proj=utm +zone=24 +datum=NAD83 +units=m
9713|NAD83(CSRS) / UTM zone 24N|p|xy|1|-42,45.53,-40.73,49.53|+proj=utm +zone=24 +ellps=GRS80 +units=m
9716|IGM95 / UTM zone 34N|p|xy|1|17.99,34.76,18.99,41.64|+proj=utm +zone=34 +ellps=GRS80 +units=m
9739|EOS21-IRF|g|yx|111319.490793274|-3.56,55.55,-1.94,57.21|+proj=longlat +ellps=GRS80
9741|EOS21 Grid|p|xy|1|-3.56,55.55,-1.94,57.21|+proj=tmerc +lat_0=56.35 +lon_0=-2.75 +k=1 +x_0=74996.927 +y_0=133508.35 +ellps=GRS80 +units=m
9748|NAD83(2011) / Alabama East (ftUS)|p|xy|0.304800609601219|-86.79,30.99,-84.89,35|+proj=tmerc +lat_0=30.5 +lon_0=-85.8333333333333 +k=0.99996 +x_0=200000.0001016 +y_0=0 +ellps=GRS80 +units=us-ft
9749|NAD83(2011) / Alabama West (ftUS)|p|xy|0.304800609601219|-88.48,30.14,-86.3,35.02|+proj=tmerc +lat_0=30 +lon_0=-87.5 +k=0.999933333 +x_0=600000 +y_0=0 +ellps=GRS80 +units=us-ft
9755|WGS 84 (G2139)|g|yx|111319.490793274|-180,-90,180,90|+proj=longlat +ellps=WGS84
9758|ECML14_NB-IRF|g|yx|111319.490793274|-1.9,54.85,-1.3,55.3|+proj=longlat +ellps=GRS80
9761|ECML14_NB Grid|p|xy|1|-1.9,54.85,-1.3,55.3|+proj=tmerc +lat_0=55.05 +lon_0=-1.55 +k=1 +x_0=112242.8512 +y_0=402313.7432 +ellps=GRS80 +units=m
9763|EWR2-IRF|g|yx|111319.490793274|-1.43,51.7,-0.36,52.24|+proj=longlat +ellps=GRS80
9766|EWR2 Grid|p|xy|1|-1.43,51.7,-0.36,52.24|+proj=tmerc +lat_0=51.95 +lon_0=-0.9 +k=1 +x_0=192519.9715 +y_0=146942.6806 +ellps=GRS80 +units=m
9777|RGF93 v2|g|yx|111319.490793274|-9.86,41.15,10.38,51.56|+proj=longlat +ellps=GRS80
9779|RGF93 v2 (lon-lat)|g|xy|111319.490793274|-9.86,41.15,10.38,51.56|+proj=longlat +ellps=GRS80
9782|RGF93 v2b|g|yx|111319.490793274|-9.86,41.15,10.38,51.56|+proj=longlat +ellps=GRS80
9784|RGF93 v2b (lon-lat)|g|xy|111319.490793274|-9.86,41.15,10.38,51.56|+proj=longlat +ellps=GRS80
9793|RGF93 v2 / Lambert-93|p|xy|1|-9.86,41.15,10.38,51.56|+proj=lcc +lat_0=46.5 +lon_0=3 +lat_1=49 +lat_2=44 +x_0=700000 +y_0=6600000 +ellps=GRS80 +units=m
9794|RGF93 v2b / Lambert-93|p|xy|1|-9.86,41.15,10.38,51.56|+proj=lcc +lat_0=46.5 +lon_0=3 +lat_1=49 +lat_2=44 +x_0=700000 +y_0=6600000 +ellps=GRS80 +units=m
9821|UCS-2000 / LCS-32 Kyiv region|p|yx|1|29.26,49.17,32.16,51.55|+proj=tmerc +lat_0=0 +lon_0=30.5 +k=1 +x_0=300000 +y_0=0 +ellps=krass +units=m
9822|RGF93 v2 / CC42|p|xy|1|-1.06,41.31,9.63,43.07|+proj=lcc +lat_0=42 +lon_0=3 +lat_1=41.25 +lat_2=42.75 +x_0=1700000 +y_0=1200000 +ellps=GRS80 +units=m
9823|RGF93 v2 / CC43|p|xy|1|-1.79,42.33,7.65,44.01|+proj=lcc +lat_0=43 +lon_0=3 +lat_1=42.25 +lat_2=43.75 +x_0=1700000 +y_0=2200000 +ellps=GRS80 +units=m
9824|RGF93 v2 / CC44|p|xy|1|-1.79,42.92,7.71,45|+proj=lcc +lat_0=44 +lon_0=3 +lat_1=43.25 +lat_2=44.75 +x_0=1700000 +y_0=3200000 +ellps=GRS80 +units=m
9825|RGF93 v2 / CC45|p|xy|1|-1.46,44,7.71,46|+proj=lcc +lat_0=45 +lon_0=3 +lat_1=44.25 +lat_2=45.75 +x_0=1700000 +y_0=4200000 +ellps=GRS80 +units=m
9826|RGF93 v2 / CC46|p|xy|1|-2.21,45,7.16,47|+proj=lcc +lat_0=46 +lon_0=3 +lat_1=45.25 +lat_2=46.75 +x_0=1700000 +y_0=5200000 +ellps=GRS80 +units=m
9827|RGF93 v2 / CC47|p|xy|1|-4.77,46,7.63,48|+proj=lcc +lat_0=47 +lon_0=3 +lat_1=46.25 +lat_2=47.75 +x_0=1700000 +y_0=6200000 +ellps=GRS80 +units=m
9828|RGF93 v2 / CC48|p|xy|1|-4.87,47,8.23,49|+proj=lcc +lat_0=48 +lon_0=3 +lat_1=47.25 +lat_2=48.75 +x_0=1700000 +y_0=7200000 +ellps=GRS80 +units=m
9829|RGF93 v2 / CC49|p|xy|1|-4.87,48,8.23,50|+proj=lcc +lat_0=49 +lon_0=3 +lat_1=48.25 +lat_2=49.75 +x_0=1700000 +y_0=8200000 +ellps=GRS80 +units=m
9830|RGF93 v2 / CC50|p|xy|1|-2.03,49,8.08,51.14|+proj=lcc +lat_0=50 +lon_0=3 +lat_1=49.25 +lat_2=50.75 +x_0=1700000 +y_0=9200000 +ellps=GRS80 +units=m
9831|UCS-2000 / LCS-01 Crimea|p|yx|1|32.47,44.38,36.65,46.24|+proj=tmerc +lat_0=0 +lon_0=34.5 +k=1 +x_0=300000 +y_0=0 +ellps=krass +units=m
9832|UCS-2000 / LCS-05 Vinnytsia|p|yx|1|27.37,48.06,30.02,49.89|+proj=tmerc +lat_0=0 +lon_0=28.6666666666667 +k=1 +x_0=300000 +y_0=0 +ellps=krass +units=m
9833|UCS-2000 / LCS-07 Volyn|p|yx|1|23.6,50.28,26.11,51.97|+proj=tmerc +lat_0=0 +lon_0=24.8333333333333 +k=1 +x_0=300000 +y_0=0 +ellps=krass +units=m
9834|UCS-2000 / LCS-12 Dnipropetrovsk|p|yx|1|32.95,47.45,36.94,49.19|+proj=tmerc +lat_0=0 +lon_0=35 +k=1 +x_0=300000 +y_0=0 +ellps=krass +units=m
9835|UCS-2000 / LCS-14 Donetsk|p|yx|1|36.54,46.86,39.1,49.24|+proj=tmerc +lat_0=0 +lon_0=37.5 +k=1 +x_0=300000 +y_0=0 +ellps=krass +units=m
9836|UCS-2000 / LCS-18 Zhytomyr|p|yx|1|27.19,49.58,29.74,51.68|+proj=tmerc +lat_0=0 +lon_0=28.5 +k=1 +x_0=300000 +y_0=0 +ellps=krass +units=m
9837|UCS-2000 / LCS-21 Zakarpattia|p|yx|1|22.13,47.89,24.63,49.1|+proj=tmerc +lat_0=0 +lon_0=23.5 +k=1 +x_0=300000 +y_0=0 +ellps=krass +units=m
9838|UCS-2000 / LCS-23 Zaporizhzhia|p|yx|1|34.17,46.07,37.25,48.15|+proj=tmerc +lat_0=0 +lon_0=36 +k=1 +x_0=300000 +y_0=0 +ellps=krass +units=m
9839|UCS-2000 / LCS-26 Ivano-Frankivsk|p|yx|1|23.53,47.72,25.66,49.56|+proj=tmerc +lat_0=0 +lon_0=24.75 +k=1 +x_0=300000 +y_0=0 +ellps=krass +units=m
9840|UCS-2000 / LCS-35 Kirovohrad|p|yx|1|29.74,47.74,33.9,49.25|+proj=tmerc +lat_0=0 +lon_0=32 +k=1 +x_0=300000 +y_0=0 +ellps=krass +units=m
9841|UCS-2000 / LCS-44 Luhansk|p|yx|1|37.83,47.82,40.23,50.09|+proj=tmerc +lat_0=0 +lon_0=39 +k=1 +x_0=300000 +y_0=0 +ellps=krass +units=m
9842|RGF93 v2b / CC42|p|xy|1|-1.06,41.31,9.63,43.07|+proj=lcc +lat_0=42 +lon_0=3 +lat_1=41.25 +lat_2=42.75 +x_0=1700000 +y_0=1200000 +ellps=GRS80 +units=m
9843|RGF93 v2b / CC43|p|xy|1|-1.79,42.33,7.65,44.01|+proj=lcc +lat_0=43 +lon_0=3 +lat_1=42.25 +lat_2=43.75 +x_0=1700000 +y_0=2200000 +ellps=GRS80 +units=m
9844|RGF93 v2b / CC44|p|xy|1|-1.79,42.92,7.71,45|+proj=lcc +lat_0=44 +lon_0=3 +lat_1=43.25 +lat_2=44.75 +x_0=1700000 +y_0=3200000 +ellps=GRS80 +units=m
9845|RGF93 v2b / CC45|p|xy|1|-1.46,44,7.71,46|+proj=lcc +lat_0=45 +lon_0=3 +lat_1=44.25 +lat_2=45.75 +x_0=1700000 +y_0=4200000 +ellps=GRS80 +units=m
9846|RGF93 v2b / CC46|p|xy|1|-2.21,45,7.16,47|+proj=lcc +lat_0=46 +lon_0=3 +lat_1=45.25 +lat_2=46.75 +x_0=1700000 +y_0=5200000 +ellps=GRS80 +units=m
9847|RGF93 v2b / CC47|p|xy|1|-4.77,46,7.63,48|+proj=lcc +lat_0=47 +lon_0=3 +lat_1=46.25 +lat_2=47.75 +x_0=1700000 +y_0=6200000 +ellps=GRS80 +units=m
9848|RGF93 v2b / CC48|p|xy|1|-4.87,47,8.23,49|+proj=lcc +lat_0=48 +lon_0=3 +lat_1=47.25 +lat_2=48.75 +x_0=1700000 +y_0=7200000 +ellps=GRS80 +units=m
9849|RGF93 v2b / CC49|p|xy|1|-4.87,48,8.23,50|+proj=lcc +lat_0=49 +lon_0=3 +lat_1=48.25 +lat_2=49.75 +x_0=1700000 +y_0=8200000 +ellps=GRS80 +units=m
9850|RGF93 v2b / CC50|p|xy|1|-2.03,49,8.08,51.14|+proj=lcc +lat_0=50 +lon_0=3 +lat_1=49.25 +lat_2=50.75 +x_0=1700000 +y_0=9200000 +ellps=GRS80 +units=m
9851|UCS-2000 / LCS-46 Lviv|p|yx|1|22.64,48.71,25.43,50.65|+proj=tmerc +lat_0=0 +lon_0=24 +k=1 +x_0=300000 +y_0=0 +ellps=krass +units=m
9852|UCS-2000 / LCS-48 Mykolaiv|p|yx|1|30.2,46.36,33.19,48.23|+proj=tmerc +lat_0=0 +lon_0=31.8333333333333 +k=1 +x_0=300000 +y_0=0 +ellps=krass +units=m
9853|UCS-2000 / LCS-51 Odessa|p|yx|1|28.21,45.2,31.3,48.24|+proj=tmerc +lat_0=0 +lon_0=30 +k=1 +x_0=300000 +y_0=0 +ellps=krass +units=m
9854|UCS-2000 / LCS-53 Poltava|p|yx|1|32.08,48.74,35.49,50.55|+proj=tmerc +lat_0=0 +lon_0=33.8333333333333 +k=1 +x_0=300000 +y_0=0 +ellps=krass +units=m
9855|UCS-2000 / LCS-56 Rivne|p|yx|1|25.08,50,27.74,51.95|+proj=tmerc +lat_0=0 +lon_0=27 +k=1 +x_0=300000 +y_0=0 +ellps=krass +units=m
9856|UCS-2000 / LCS-59 Sumy|p|yx|1|32.93,50.1,35.67,52.37|+proj=tmerc +lat_0=0 +lon_0=34.5 +k=1 +x_0=300000 +y_0=0 +ellps=krass +units=m
9857|UCS-2000 / LCS-61 Ternopil|p|yx|1|24.71,48.5,26.45,50.27|+proj=tmerc +lat_0=0 +lon_0=25.5 +k=1 +x_0=300000 +y_0=0 +ellps=krass +units=m
9858|UCS-2000 / LCS-63 Kharkiv|p|yx|1|34.84,48.52,38.1,50.46|+proj=tmerc +lat_0=0 +lon_0=36.5 +k=1 +x_0=300000 +y_0=0 +ellps=krass +units=m
9859|UCS-2000 / LCS-65 Kherson|p|yx|1|31.51,45.75,35.11,47.6|+proj=tmerc +lat_0=0 +lon_0=33.5 +k=1 +x_0=300000 +y_0=0 +ellps=krass +units=m
9860|UCS-2000 / LCS-68 Khmelnytsky|p|yx|1|26.13,48.45,27.9,50.59|+proj=tmerc +lat_0=0 +lon_0=27 +k=1 +x_0=300000 +y_0=0 +ellps=krass +units=m
9861|UCS-2000 / LCS-71 Cherkasy|p|yx|1|29.6,48.45,32.89,50.23|+proj=tmerc +lat_0=0 +lon_0=31.5 +k=1 +x_0=300000 +y_0=0 +ellps=krass +units=m
9862|UCS-2000 / LCS-73 Chernivtsi|p|yx|1|24.9,47.72,27.54,48.68|+proj=tmerc +lat_0=0 +lon_0=26 +k=1 +x_0=300000 +y_0=0 +ellps=krass +units=m
9863|UCS-2000 / LCS-74 Chernihiv|p|yx|1|30.48,50.34,33.51,52.38|+proj=tmerc +lat_0=0 +lon_0=32 +k=1 +x_0=300000 +y_0=0 +ellps=krass +units=m
9864|UCS-2000 / LCS-80 Kyiv city|p|yx|1|30.23,50.21,30.83,50.59|+proj=tmerc +lat_0=0 +lon_0=30.5 +k=1 +x_0=300000 +y_0=0 +ellps=krass +units=m
9865|UCS-2000 / LCS-85 Sevastopol|p|yx|1|33.37,44.38,33.93,44.85|+proj=tmerc +lat_0=0 +lon_0=33 +k=1 +x_0=300000 +y_0=0 +ellps=krass +units=m
9866|MRH21-IRF|g|yx|111319.490793274|-3.27,51.35,-0.36,53.26|+proj=longlat +ellps=GRS80
9869|MRH21 Grid|p|xy|1|-3.27,51.35,-0.36,53.26|+proj=tmerc +lat_0=52.3 +lon_0=-1.8 +k=1 +x_0=227286.9881 +y_0=265751.2874 +ellps=GRS80 +units=m
9871|MOLDOR11-IRF|g|yx|111319.490793274|-2.4,53.25,-1.39,53.55|+proj=longlat +ellps=GRS80
9874|PNG94 / PNGMG94 zone 57|p|xy|1|156,-14.26,162.01,-1.11|+proj=utm +zone=57 +south +ellps=GRS80 +units=m
9875|PNG94 / PNGMG94 zone 58|p|xy|1|162,-4.36,162.81,-2.34|+proj=utm +zone=58 +south +ellps=GRS80 +units=m
9880|MOLDOR11 Grid|p|xy|1|-2.4,53.25,-1.39,53.55|+proj=tmerc +lat_0=53.35 +lon_0=-1.9 +k=1 +x_0=226574.2032 +y_0=390894.838 +ellps=GRS80 +units=m
9895|LUREF / Luxembourg TM (3D)|p|yx|1|5.73,49.44,6.53,50.19|+proj=tmerc +lat_0=49.8333333333333 +lon_0=6.16666666666667 +k=1 +x_0=80000 +y_0=100000 +ellps=intl +towgs84=-189.6806,18.3463,-42.7695,-0.33746,-3.09264,2.53861,0.4598 +units=m
9939|EBBWV14-IRF|g|yx|111319.490793274|-3.3,51.5,-2.89,51.85|+proj=longlat +ellps=GRS80
9943|EBBWV14 Grid|p|xy|1|-3.3,51.5,-2.89,51.85|+proj=tmerc +lat_0=51.75 +lon_0=-3.1 +k=1 +x_0=106702.326 +y_0=119968.1395 +ellps=GRS80 +units=m
9945|Macedonia State Coordinate System truncated|p|xy|1|20.45,40.85,23.04,42.36|+proj=tmerc +lat_0=0 +lon_0=21 +k=0.9999 +x_0=500000 +y_0=-4000000 +ellps=bessel +towgs84=521.748,229.489,590.921,4.029,4.488,-15.521,-9.78 +units=m
9947|ISN2004 / LAEA Iceland|p|xy|1|-30.87,59.96,-5.55,69.59|+proj=laea +lat_0=65 +lon_0=-19 +x_0=1700000 +y_0=1300000 +ellps=GRS80 +units=m
9964|HULLEE13-IRF|g|yx|111319.490793274|-1.7,53.6,-0.27,53.9|+proj=longlat +ellps=GRS80
9967|HULLEE13 Grid|p|xy|1|-1.7,53.6,-0.27,53.9|+proj=tmerc +lat_0=53.75 +lon_0=-0.95 +k=1 +x_0=140859.7394 +y_0=247512.2812 +ellps=GRS80 +units=m
9969|SCM22-IRF|g|yx|111319.490793274|-4.4,55.7,-3.3,57.55|+proj=longlat +ellps=GRS80
9972|SCM22 Grid|p|xy|1|-4.4,55.7,-3.3,57.55|+proj=tmerc +lat_0=56.6 +lon_0=-3.85 +k=1 +x_0=108600.972 +y_0=239087.349 +ellps=GRS80 +units=m
9974|FNL22-IRF|g|yx|111319.490793274|-4.6,57.4,-3,58.64|+proj=longlat +ellps=GRS80
9977|FNL22 Grid|p|xy|1|-4.6,57.4,-3,58.64|+proj=tmerc +lat_0=58 +lon_0=-3.8 +k=1 +x_0=139618.9493 +y_0=183110.794 +ellps=GRS80 +units=m
9990|ITRF2020|g|yx|111319.490793274|-180,-90,180,90|+proj=longlat +ellps=GRS80
10158|S34J-IRF|g|yx|111319.490793274|8,54.67,11.29,57.8|+proj=longlat +ellps=intl
10160|S34J reconstruction east-orientated|p|xy|1|8,54.67,11.29,57.8|+proj=tmerc +lat_0=0 +lon_0=10.37 +k=1 +x_0=-210327 +y_0=-6034310 +ellps=intl +units=m
10175|DoPw22-IRF|g|yx|111319.490793274|-4.51,52.45,-3.8,53.01|+proj=longlat +ellps=GRS80
10178|IGS20|g|yx|111319.490793274|-180,-90,180,90|+proj=longlat +ellps=GRS80
10183|DoPw22 Grid|p|xy|1|-4.51,52.45,-3.8,53.01|+proj=tmerc +lat_0=52.7 +lon_0=-4.15 +k=1 +x_0=64859.6557 +y_0=122266.5277 +ellps=GRS80 +units=m
10185|ShAb07-IRF|g|yx|111319.490793274|-4.16,52.37,-2.6,52.77|+proj=longlat +ellps=GRS80
10188|ShAb07 Grid|p|xy|1|-4.16,52.37,-2.6,52.77|+proj=tmerc +lat_0=52.6 +lon_0=-3.35 +k=1 +x_0=56023.5377 +y_0=24567.6764 +ellps=GRS80 +units=m
10191|CNH22-IRF|g|yx|111319.490793274|-4.71,53.02,-2.28,53.46|+proj=longlat +ellps=GRS80
10194|CNH22 Grid|p|xy|1|-4.71,53.02,-2.28,53.46|+proj=lcc +lat_0=53.25 +lon_0=-3.5 +lat_1=53.1 +lat_2=53.4 +x_0=212548.8756 +y_0=495230.9254 +ellps=GRS80 +units=m
10196|CWS13-IRF|g|yx|111319.490793274|-3.16,52.5,-2.65,53.26|+proj=longlat +ellps=GRS80
10199|CWS13 Grid|p|xy|1|-3.16,52.5,-2.65,53.26|+proj=tmerc +lat_0=52.4 +lon_0=-2.9 +k=1 +x_0=199668.0926 +y_0=89354.3229 +ellps=GRS80 +units=m
10204|DIBA15-IRF|g|yx|111319.490793274|-1.46,51.57,-1.15,52.11|+proj=longlat +ellps=GRS80
10207|DIBA15 Grid|p|xy|1|-1.46,51.57,-1.15,52.11|+proj=tmerc +lat_0=51.85 +lon_0=-1.3 +k=1 +x_0=511622.854 +y_0=324737.4633 +ellps=GRS80 +units=m
10209|GWPBS22-IRF|g|yx|111319.490793274|-4.26,51.25,-0.1,52.06|+proj=longlat +ellps=GRS80
10212|GWPBS22 Grid|p|xy|1|-4.26,51.25,-0.1,52.06|+proj=lcc +lat_0=51.65 +lon_0=-2.65 +lat_1=51.4 +lat_2=51.9 +x_0=168854.016 +y_0=193447.117 +ellps=GRS80 +units=m
10214|GWWAB22-IRF|g|yx|111319.490793274|-3.6,51.35,-3.12,51.81|+proj=longlat +ellps=GRS80
10217|GWWAB22 Grid|p|xy|1|-3.6,51.35,-3.12,51.81|+proj=lcc +lat_0=51.65 +lon_0=-2.65 +lat_1=51.4 +lat_2=51.9 +x_0=168854.016 +y_0=193447.117 +ellps=GRS80 +units=m
10219|GWWWA22-IRF|g|yx|111319.490793274|-5.16,51.55,-3.6,52.06|+proj=longlat +ellps=GRS80
10222|GWWWA22 Grid|p|xy|1|-5.16,51.55,-3.6,52.06|+proj=lcc +lat_0=51.65 +lon_0=-2.65 +lat_1=51.4 +lat_2=51.9 +x_0=168854.016 +y_0=193447.117 +ellps=GRS80 +units=m
10224|MALS09-IRF|g|yx|111319.490793274|-2.26,51.45,-0.05,52.91|+proj=longlat +ellps=GRS80
10227|MALS09 Grid|p|xy|1|-2.26,51.45,-0.05,52.91|+proj=tmerc +lat_0=52.2 +lon_0=-1.15 +k=1 +x_0=175262.1809 +y_0=174688.2508 +ellps=GRS80 +units=m
10229|OxWo08-IRF|g|yx|111319.490793274|-2.31,51.65,-1.15,52.26|+proj=longlat +ellps=GRS80
10235|OxWo08 Grid|p|xy|1|-2.31,51.65,-1.15,52.26|+proj=tmerc +lat_0=51.95 +lon_0=-1.7 +k=1 +x_0=134791.6965 +y_0=121872.5056 +ellps=GRS80 +units=m
10237|SYC20-IRF|g|yx|111319.490793274|-2.91,52.65,-2.3,53.16|+proj=longlat +ellps=GRS80
10240|SYC20 Grid|p|xy|1|-2.91,52.65,-2.3,53.16|+proj=tmerc +lat_0=52.9 +lon_0=-2.6 +k=1 +x_0=110094.4312 +y_0=120623.8396 +ellps=GRS80 +units=m
10249|S34S-IRF|g|yx|111319.490793274|10.79,54.51,12.87,56.79|+proj=longlat +ellps=intl
10250|S34S reconstruction east-orientated|p|xy|1|10.79,54.51,12.87,56.79|+proj=tmerc +lat_0=0 +lon_0=10.37 +k=1 +x_0=-210327 +y_0=-6034310 +ellps=intl +units=m
10252|S45B-IRF|g|yx|111319.490793274|14.59,54.94,15.25,55.38|+proj=longlat +ellps=intl
10254|S45B reconstruction east-orientated|p|xy|1|14.59,54.94,15.25,55.38|+proj=tmerc +lat_0=55.11171 +lon_0=14.88927 +k=1 +x_0=-50000 +y_0=50000 +ellps=intl +units=m
10256|GS-IRF|g|yx|111319.490793274|8,54.51,12.87,57.8|+proj=longlat +a=6377019.27 +rf=300
10258|GS reconstruction east-orientated|p|xy|1|8,54.51,12.87,57.8|+proj=lcc +lat_1=56 +k_0=1 +lat_0=55 +lon_0=10.37775 +x_0=0 +y_0=0 +a=6377019.27 +rf=300 +units=m
10260|GSB-IRF|g|yx|111319.490793274|14.59,54.94,15.25,55.38|+proj=longlat +a=6377019.27 +rf=300
10262|GSB reconstruction east-orientated|p|xy|1|14.59,54.94,15.25,55.38|+proj=lcc +lat_1=56 +k_0=1 +lat_0=55 +lon_0=14.92775 +x_0=-18831.46 +y_0=5614.621 +a=6377019.27 +rf=300 +units=m
10265|KK-IRF|g|yx|111319.490793274|12.23,55.51,12.73,55.82|+proj=longlat +a=6377019.27 +rf=300
10266|KK reconstruction east-orientated|p|xy|1|12.23,55.51,12.73,55.82|+proj=lcc +lat_1=56 +k_0=1 +lat_0=55 +lon_0=10.37775 +x_0=0 +y_0=0 +a=6377019.27 +rf=300 +units=m
10268|Ostenfeld-IRF|g|yx|111319.490793274|8.37,54.8,10.16,55.47|+proj=longlat +ellps=bessel
10270|Ostenfeld reconstruction|p|xy|1|8.37,54.8,10.16,55.47|+proj=tmerc +lat_0=54.4685 +lon_0=9.233 +k=1 +x_0=0 +y_0=0 +ellps=bessel +units=m
10272|SMITB20-IRF|g|yx|111319.490793274|-4.11,50.65,-3.6,50.86|+proj=longlat +ellps=GRS80
10275|SMITB20 Grid|p|xy|1|-4.11,50.65,-3.6,50.86|+proj=tmerc +lat_0=50.75 +lon_0=-3.85 +k=1 +x_0=110693.666 +y_0=102089.2943 +ellps=GRS80 +units=m
10277|RBEPP12-IRF|g|yx|111319.490793274|-5.63,50.05,-0.85,51.71|+proj=longlat +ellps=GRS80
10280|RBEPP12 Grid|p|xy|1|-5.63,50.05,-0.85,51.71|+proj=lcc +lat_0=50.85 +lon_0=-3.25 +lat_1=50.3 +lat_2=51.45 +x_0=372382.8292 +y_0=217764.7796 +ellps=GRS80 +units=m
10284|ETRS89/DREF91/2016|g|yx|111319.490793274|3.34,47.27,15.04,55.92|+proj=longlat +ellps=GRS80
10285|ETRS89/DREF91/2016 / 3-degree Gauss-Kruger zone 3|p|xy|1|8.33,53.36,10.41,53.99|+proj=tmerc +lat_0=0 +lon_0=9 +k=1 +x_0=3500000 +y_0=0 +ellps=GRS80 +units=m
10286|ETRS89/DREF91/2016 / UTM zone 31N (N-zE)|p|yx|1|3.34,50.97,6.01,55.92|+proj=tmerc +lat_0=0 +lon_0=3 +k=0.9996 +x_0=31500000 +y_0=0 +ellps=GRS80 +units=m
10287|ETRS89/DREF91/2016 / UTM zone 31N (zE-N)|p|xy|1|3.34,50.97,6.01,55.92|+proj=tmerc +lat_0=0 +lon_0=3 +k=0.9996 +x_0=31500000 +y_0=0 +ellps=GRS80 +units=m
10288|ETRS89/DREF91/2016 / UTM zone 32N (N-zE)|p|yx|1|6,47.27,12.01,55.47|+proj=tmerc +lat_0=0 +lon_0=9 +k=0.9996 +x_0=32500000 +y_0=0 +ellps=GRS80 +units=m
10289|ETRS89/DREF91/2016 / UTM zone 32N (zE-N)|p|xy|1|6,47.27,12.01,55.47|+proj=tmerc +lat_0=0 +lon_0=9 +k=0.9996 +x_0=32500000 +y_0=0 +ellps=GRS80 +units=m
10290|ETRS89/DREF91/2016 / UTM zone 33N (N-zE)|p|yx|1|11.57,47.46,15.04,55.03|+proj=tmerc +lat_0=0 +lon_0=15 +k=0.9996 +x_0=33500000 +y_0=0 +ellps=GRS80 +units=m
10291|ETRS89/DREF91/2016 / UTM zone 33N (zE-N)|p|xy|1|11.57,47.46,15.04,55.03|+proj=tmerc +lat_0=0 +lon_0=15 +k=0.9996 +x_0=33500000 +y_0=0 +ellps=GRS80 +units=m
10299|RGSH2020|g|yx|111319.490793274|-8.67,18.97,11.99,38.8|+proj=longlat +ellps=GRS80
10305|LKS-2020|g|yx|111319.490793274|19.06,55.67,28.24,58.09|+proj=longlat +ellps=GRS80
10306|LKS-2020 / Latvia TM|p|yx|1|19.06,55.67,28.24,58.09|+proj=tmerc +lat_0=0 +lon_0=24 +k=0.9996 +x_0=500000 +y_0=-6000000 +ellps=GRS80 +units=m
10307|RGNC91-93 (lon-lat)|g|xy|111319.490793274|156.25,-26.45,174.28,-14.83|+proj=longlat +ellps=GRS80
10310|RGNC15|g|yx|111319.490793274|156.25,-26.45,174.28,-14.83|+proj=longlat +ellps=GRS80
10312|RGNC15 (lon-lat)|g|xy|111319.490793274|156.25,-26.45,174.28,-14.83|+proj=longlat +ellps=GRS80
10314|RGNC15 / Lambert New Caledonia 2015|p|xy|1|163.54,-22.73,168.19,-19.5|+proj=lcc +lat_0=-21.5 +lon_0=166 +lat_1=-20.6666666666667 +lat_2=-22.3333333333333 +x_0=2400000 +y_0=2300000 +ellps=GRS80 +units=m
10315|RGNC15 / UTM zone 57S|p|xy|1|156.25,-26.03,162.01,-15.34|+proj=utm +zone=57 +south +ellps=GRS80 +units=m
10316|RGNC15 / UTM zone 58S|p|xy|1|162,-26.45,168,-14.83|+proj=utm +zone=58 +south +ellps=GRS80 +units=m
10317|RGNC15 / UTM zone 59S|p|xy|1|168,-25.95,174.28,-19.75|+proj=utm +zone=59 +south +ellps=GRS80 +units=m
10328|BH_ETRS89|g|yx|111319.490793274|15.74,42.56,19.62,45.27|+proj=longlat +ellps=GRS80
10329|BH_ETRS89 / TM|p|yx|1|15.74,42.56,19.62,45.27|+proj=tmerc +lat_0=0 +lon_0=18 +k=0.9999 +x_0=500000 +y_0=0 +ellps=GRS80 +units=m
10345|Hughes 1980|g|yx|111319.490793274|-180,-90,180,90|+proj=longlat +a=6378273 +b=6356889.449
10346|NSIDC Authalic Sphere|g|yx|111319.490793274|-180,-90,180,90|+proj=longlat +R=6371228
10414|NAD83(CSRS)v8|g|yx|111319.490793274|-141.01,38.21,-40.73,86.46|+proj=longlat +ellps=GRS80
10448|GDA94 / ALB94|p|xy|1|117.55,-35.21,118.22,-34.75|+proj=tmerc +lat_0=0 +lon_0=117.883333333333 +k=1.0000044 +x_0=50000 +y_0=4000000 +ellps=GRS80 +units=m
10449|GDA94 / BIO94|p|xy|1|114.9,-22.2,115.59,-20.21|+proj=tmerc +lat_0=0 +lon_0=115.25 +k=1.0000022 +x_0=60000 +y_0=2600000 +ellps=GRS80 +units=m
10450|GDA94 / BRO94|p|xy|1|122.08,-18.09,122.62,-16.75|+proj=tmerc +lat_0=0 +lon_0=122.333333333333 +k=1.00000298 +x_0=50000 +y_0=2200000 +ellps=GRS80 +units=m
10451|GDA94 / BCG94|p|xy|1|115.18,-33.75,115.87,-33.4|+proj=tmerc +lat_0=0 +lon_0=115.433333333333 +k=0.99999592 +x_0=50000 +y_0=3900000 +ellps=GRS80 +units=m
10452|GDA94 / CARN94|p|xy|1|113.33,-25.5,114,-23|+proj=tmerc +lat_0=0 +lon_0=113.666666666667 +k=0.99999796 +x_0=50000 +y_0=2950000 +ellps=GRS80 +units=m
10453|GDA94 / COL94|p|xy|1|115.73,-34.67,116.4,-33.25|+proj=tmerc +lat_0=0 +lon_0=115.933333333333 +k=1.000019 +x_0=40000 +y_0=4000000 +ellps=GRS80 +units=m
10454|GDA94 / ESP94|p|xy|1|121.56,-34.5,122.2,-33.33|+proj=tmerc +lat_0=0 +lon_0=121.883333333333 +k=1.0000055 +x_0=50000 +y_0=3950000 +ellps=GRS80 +units=m
10455|GDA94 / EXM94|p|xy|1|113.75,-22.42,114.25,-21.75|+proj=tmerc +lat_0=0 +lon_0=114.066666666667 +k=1.00000236 +x_0=50000 +y_0=2650000 +ellps=GRS80 +units=m
10456|GDA94 / GCG94|p|xy|1|114.51,-29.1,115,-28.48|+proj=tmerc +lat_0=0 +lon_0=114.583333333333 +k=1.00000628 +x_0=50000 +y_0=3350000 +ellps=GRS80 +units=m
10457|GDA94 / GOLD94|p|xy|1|121,-32.25,121.84,-28.75|+proj=tmerc +lat_0=0 +lon_0=121.5 +k=1.00004949 +x_0=60000 +y_0=3700000 +ellps=GRS80 +units=m
10458|GDA94 / JCG94|p|xy|1|114.83,-30.74,115.34,-29.08|+proj=tmerc +lat_0=0 +lon_0=114.983333333333 +k=1.00000314 +x_0=50000 +y_0=3550000 +ellps=GRS80 +units=m
10459|GDA94 / KALB94|p|xy|1|113.9,-28.5,114.75,-27.16|+proj=tmerc +lat_0=0 +lon_0=114.315277777778 +k=1.000014 +x_0=55000 +y_0=3600000 +ellps=GRS80 +units=m
10460|GDA94 / KAR94|p|xy|1|116.58,-20.92,117.25,-20.25|+proj=tmerc +lat_0=0 +lon_0=116.933333333333 +k=0.9999989 +x_0=50000 +y_0=2450000 +ellps=GRS80 +units=m
10461|GDA94 / KUN94|p|xy|1|128.5,-16.75,129,-14.75|+proj=tmerc +lat_0=0 +lon_0=128.75 +k=1.0000165 +x_0=50000 +y_0=2000000 +ellps=GRS80 +units=m
10462|GDA94 / LCG94|p|xy|1|115.15,-31.49,115.62,-30.71|+proj=tmerc +lat_0=0 +lon_0=115.366666666667 +k=1.00000157 +x_0=50000 +y_0=3650000 +ellps=GRS80 +units=m
10463|GDA94 / MRCG94|p|xy|1|114.96,-34.42,115.24,-33.51|+proj=tmerc +lat_0=0 +lon_0=115.166666666667 +k=1.0000055 +x_0=50000 +y_0=3950000 +ellps=GRS80 +units=m
10464|GDA94 / PCG94|p|xy|1|115.44,-33.42,116.09,-31.33|+proj=tmerc +lat_0=0 +lon_0=115.816666666667 +k=0.99999906 +x_0=50000 +y_0=3800000 +ellps=GRS80 +units=m
10465|GDA94 / PHG94|p|xy|1|118.25,-20.79,118.97,-20.1|+proj=tmerc +lat_0=0 +lon_0=118.6 +k=1.00000135 +x_0=50000 +y_0=2400000 +ellps=GRS80 +units=m
10468|COV23-IRF|g|yx|111319.490793274|-1.85,52.3,-1.3,52.5|+proj=longlat +ellps=GRS80
10471|COV23 Grid|p|xy|1|-1.85,52.3,-1.3,52.5|+proj=tmerc +lat_0=52.4 +lon_0=-1.55 +k=1 +x_0=116887.9989 +y_0=102194.9369 +ellps=GRS80 +units=m
10475|BBT2000|g|yx|111319.490793274|11.04,46.45,11.91,47.33|+proj=longlat +ellps=WGS84
10477|BBT2000 / BBT-TM|p|xy|1|11.04,46.45,11.91,47.33|+proj=tmerc +lat_0=46.9807763055556 +lon_0=11.52849375 +k=1.000121 +x_0=20000 +y_0=100000 +ellps=WGS84 +units=m
10481|NAD83 / TWDB GM|p|xy|0.304800609601219|-106.66,25.83,-93.5,36.5|+proj=aea +lat_0=31.25 +lon_0=-100 +lat_1=27.5 +lat_2=35 +x_0=1500000 +y_0=6000000 +datum=NAD83 +units=us-ft
10516|NAD83(2011) / Adjusted Jackson (ftUS)|p|xy|0.304800609601219|-91.17,44.07,-90.31,44.6|+proj=tmerc +lat_0=44.2533353222222 +lon_0=-90.8442965138889 +k=1.0000353 +x_0=27000 +y_0=24999.9998983998 +ellps=GRS80 +units=us-ft
10571|ETRF2020|g|yx|111319.490793274|-16.1,33.26,38.01,84.73|+proj=longlat +ellps=GRS80
10592|WGS 84 / GLANCE Africa|p|xy|1|-31.68,-43.89,79.3,38.8|+proj=laea +lat_0=5 +lon_0=20 +x_0=0 +y_0=0 +datum=WGS84 +units=m
10594|WGS 84 / GLANCE Asia|p|xy|1|31.45,-10.8,-168.43,83.67|+proj=laea +lat_0=45 +lon_0=100 +x_0=0 +y_0=0 +datum=WGS84 +units=m
10596|WGS 84 / GLANCE Europe|p|xy|1|-42.52,29.24,51.73,83.67|+proj=laea +lat_0=55 +lon_0=20 +x_0=0 +y_0=0 +datum=WGS84 +units=m
10598|WGS 84 / GLANCE North America|p|xy|1|-180,7.98,180,90|+proj=laea +lat_0=50 +lon_0=-100 +x_0=0 +y_0=0 +datum=WGS84 +units=m
10601|WGS 84 / GLANCE Oceania|p|xy|1|72.37,-60.56,-121.05,21.57|+proj=laea +lat_0=-15 +lon_0=135 +x_0=0 +y_0=0 +datum=WGS84 +units=m
10603|WGS 84 / GLANCE South America|p|xy|1|-124.82,-59.87,-14.58,30.31|+proj=laea +lat_0=-15 +lon_0=-60 +x_0=0 +y_0=0 +datum=WGS84 +units=m
10606|WGS 84 (G2296)|g|yx|111319.490793274|-180,-90,180,90|+proj=longlat +ellps=WGS84
10622|NAD83(2011) / San Francisco SFO-B18 (ftUS)|p|xy|0.304800609601219|-122.43,37.58,-122.33,37.66|+proj=ortho +lat_0=37.6289686531 +lon_0=-122.3939412704 +alpha=27.7928209333 +k=0.9999968 +x_0=0 +y_0=0 +ellps=GRS80 +units=us-ft
10623|ECML14-IRF|g|yx|111319.490793274|-3.45,51.45,0.05,56.1|+proj=longlat +ellps=GRS80
10626|ECML14 Grid|p|xy|1|-3.45,51.45,0.05,56.1|+proj=tmerc +lat_0=53.8 +lon_0=-1.6 +k=1 +x_0=108021.121 +y_0=263196.8721 +ellps=GRS80 +units=m
10628|WC05-IRF|g|yx|111319.490793274|-4.33,51.4,-0.04,55.92|+proj=longlat +ellps=GRS80
10632|WC05 Grid|p|xy|1|-4.33,51.4,-0.04,55.92|+proj=tmerc +lat_0=53.45 +lon_0=-2.15 +k=1 +x_0=209900.2337 +y_0=401958.2494 +ellps=GRS80 +units=m
10665|SIRGAS 2000 / Porto Alegre TM|p|xy|1|-51.3,-30.27,-51.01,-29.93|+proj=tmerc +lat_0=0 +lon_0=-51 +k=0.999995 +x_0=300000 +y_0=5000000 +ellps=GRS80 +units=m
10671|RGM23|g|yx|111319.490793274|43.68,-14.49,46.7,-11.33|+proj=longlat +ellps=GRS80
10673|RGM23 (lon-lat)|g|xy|111319.490793274|43.68,-14.49,46.7,-11.33|+proj=longlat +ellps=GRS80
10674|RGM23 / UTM zone 38S|p|xy|1|43.68,-14.49,46.7,-11.33|+proj=utm +zone=38 +south +ellps=GRS80 +units=m
10731|ETRS89/DREF91/2016 / UTM zone 31N|p|xy|1|3.34,50.97,6.01,55.92|+proj=utm +zone=31 +ellps=GRS80 +units=m
10732|ETRS89/DREF91/2016 / UTM zone 32N|p|xy|1|6,47.27,12.01,55.47|+proj=utm +zone=32 +ellps=GRS80 +units=m
10733|ETRS89/DREF91/2016 / UTM zone 33N|p|xy|1|11.57,47.46,15.04,55.03|+proj=utm +zone=33 +ellps=GRS80 +units=m
11114|MAGNA-SIRGAS 2018 / Colombia Far West zone|p|yx|1|-79.1,1.23,-78.58,2.48|+proj=tmerc +lat_0=4.59620322222222 +lon_0=-80.0775077694444 +k=1 +x_0=1000000 +y_0=1000000 +ellps=GRS80 +units=m
11115|MAGNA-SIRGAS 2018 / Colombia West zone|p|yx|1|-78.59,0.03,-75.58,10.21|+proj=tmerc +lat_0=4.59620322222222 +lon_0=-77.0775077694444 +k=1 +x_0=1000000 +y_0=1000000 +ellps=GRS80 +units=m
11116|MAGNA-SIRGAS 2018 / Colombia Bogota zone|p|yx|1|-75.59,-2.51,-72.58,11.82|+proj=tmerc +lat_0=4.59620322222222 +lon_0=-74.0775077694444 +k=1 +x_0=1000000 +y_0=1000000 +ellps=GRS80 +units=m
11117|MAGNA-SIRGAS 2018 / Colombia East Central zone|p|yx|1|-72.59,-4.23,-69.58,12.52|+proj=tmerc +lat_0=4.59620322222222 +lon_0=-71.0775077694444 +k=1 +x_0=1000000 +y_0=1000000 +ellps=GRS80 +units=m
11118|MAGNA-SIRGAS 2018 / Colombia East zone|p|yx|1|-69.59,-2.25,-66.87,6.31|+proj=tmerc +lat_0=4.59620322222222 +lon_0=-68.0775077694444 +k=1 +x_0=1000000 +y_0=1000000 +ellps=GRS80 +units=m
20002|MWC18 Grid|p|xy|1|-3.15,53.09,-2.1,53.65|+proj=tmerc +lat_0=53.35 +lon_0=-2.55 +k=1 +x_0=171975.9382 +y_0=116744.6938 +ellps=GRS80 +units=m
20004|Pulkovo 1995 / Gauss-Kruger zone 4|p|yx|1|19.57,54.32,22.87,55.32|+proj=tmerc +lat_0=0 +lon_0=21 +k=1 +x_0=4500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
20005|Pulkovo 1995 / Gauss-Kruger zone 5|p|yx|1|26.61,55.69,30,69.47|+proj=tmerc +lat_0=0 +lon_0=27 +k=1 +x_0=5500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
20006|Pulkovo 1995 / Gauss-Kruger zone 6|p|yx|1|30,50.34,36,70.02|+proj=tmerc +lat_0=0 +lon_0=33 +k=1 +x_0=6500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
20007|Pulkovo 1995 / Gauss-Kruger zone 7|p|yx|1|36,43.18,42.01,69.23|+proj=tmerc +lat_0=0 +lon_0=39 +k=1 +x_0=7500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
20008|Pulkovo 1995 / Gauss-Kruger zone 8|p|yx|1|42,41.19,48,80.91|+proj=tmerc +lat_0=0 +lon_0=45 +k=1 +x_0=8500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
20009|Pulkovo 1995 / Gauss-Kruger zone 9|p|yx|1|48,41.39,54,81.4|+proj=tmerc +lat_0=0 +lon_0=51 +k=1 +x_0=9500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
20010|Pulkovo 1995 / Gauss-Kruger zone 10|p|yx|1|54,50.47,60,81.91|+proj=tmerc +lat_0=0 +lon_0=57 +k=1 +x_0=10500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
20011|Pulkovo 1995 / Gauss-Kruger zone 11|p|yx|1|60,50.66,66,81.77|+proj=tmerc +lat_0=0 +lon_0=63 +k=1 +x_0=11500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
20012|Pulkovo 1995 / Gauss-Kruger zone 12|p|yx|1|66,54.1,72,77.07|+proj=tmerc +lat_0=0 +lon_0=69 +k=1 +x_0=12500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
20013|Pulkovo 1995 / Gauss-Kruger zone 13|p|yx|1|72,53.17,78,79.71|+proj=tmerc +lat_0=0 +lon_0=75 +k=1 +x_0=13500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
20014|Pulkovo 1995 / Gauss-Kruger zone 14|p|yx|1|78,50.69,84,81.03|+proj=tmerc +lat_0=0 +lon_0=81 +k=1 +x_0=14500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
20015|Pulkovo 1995 / Gauss-Kruger zone 15|p|yx|1|84,49.07,90,81.27|+proj=tmerc +lat_0=0 +lon_0=87 +k=1 +x_0=15500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
20016|Pulkovo 1995 / Gauss-Kruger zone 16|p|yx|1|90,49.89,96,81.35|+proj=tmerc +lat_0=0 +lon_0=93 +k=1 +x_0=16500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
20017|Pulkovo 1995 / Gauss-Kruger zone 17|p|yx|1|96,49.73,102,81.32|+proj=tmerc +lat_0=0 +lon_0=99 +k=1 +x_0=17500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
20018|Pulkovo 1995 / Gauss-Kruger zone 18|p|yx|1|102,49.64,108,79.48|+proj=tmerc +lat_0=0 +lon_0=105 +k=1 +x_0=18500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
20019|Pulkovo 1995 / Gauss-Kruger zone 19|p|yx|1|108,49.14,114,76.81|+proj=tmerc +lat_0=0 +lon_0=111 +k=1 +x_0=19500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
20020|Pulkovo 1995 / Gauss-Kruger zone 20|p|yx|1|114,49.51,120,75.96|+proj=tmerc +lat_0=0 +lon_0=117 +k=1 +x_0=20500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
20021|Pulkovo 1995 / Gauss-Kruger zone 21|p|yx|1|120,51.51,126,74|+proj=tmerc +lat_0=0 +lon_0=123 +k=1 +x_0=21500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
20022|Pulkovo 1995 / Gauss-Kruger zone 22|p|yx|1|126,42.25,132,73.61|+proj=tmerc +lat_0=0 +lon_0=129 +k=1 +x_0=22500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
20023|Pulkovo 1995 / Gauss-Kruger zone 23|p|yx|1|132,42.63,138,76.15|+proj=tmerc +lat_0=0 +lon_0=135 +k=1 +x_0=23500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
20024|Pulkovo 1995 / Gauss-Kruger zone 24|p|yx|1|138,45.84,144,76.27|+proj=tmerc +lat_0=0 +lon_0=141 +k=1 +x_0=24500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
20025|Pulkovo 1995 / Gauss-Kruger zone 25|p|yx|1|144,43.6,150,76.82|+proj=tmerc +lat_0=0 +lon_0=147 +k=1 +x_0=25500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
20026|Pulkovo 1995 / Gauss-Kruger zone 26|p|yx|1|150,45.77,156,76.26|+proj=tmerc +lat_0=0 +lon_0=153 +k=1 +x_0=26500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
20027|Pulkovo 1995 / Gauss-Kruger zone 27|p|yx|1|156,50.27,162,77.2|+proj=tmerc +lat_0=0 +lon_0=159 +k=1 +x_0=27500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
20028|Pulkovo 1995 / Gauss-Kruger zone 28|p|yx|1|162,54.47,168,70.03|+proj=tmerc +lat_0=0 +lon_0=165 +k=1 +x_0=28500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
20029|Pulkovo 1995 / Gauss-Kruger zone 29|p|yx|1|168,54.45,174,70.19|+proj=tmerc +lat_0=0 +lon_0=171 +k=1 +x_0=29500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
20030|Pulkovo 1995 / Gauss-Kruger zone 30|p|yx|1|174,61.65,180,71.59|+proj=tmerc +lat_0=0 +lon_0=177 +k=1 +x_0=30500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
20031|Pulkovo 1995 / Gauss-Kruger zone 31|p|yx|1|-180,64.35,-174,71.65|+proj=tmerc +lat_0=0 +lon_0=-177 +k=1 +x_0=31500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
20032|Pulkovo 1995 / Gauss-Kruger zone 32|p|yx|1|-174,64.2,-168.97,67.18|+proj=tmerc +lat_0=0 +lon_0=-171 +k=1 +x_0=32500000 +y_0=0 +ellps=krass +towgs84=24.47,-130.89,-81.56,0,0,0.13,-0.22 +units=m
20033|MWC18-IRF|g|yx|111319.490793274|-3.15,53.09,-2.1,53.65|+proj=longlat +ellps=GRS80
20041|SIRGAS-Chile 2021|g|yx|111319.490793274|-113.21,-59.87,-65.72,-17.5|+proj=longlat +ellps=GRS80
20042|SIRGAS-Chile 2021 / UTM zone 12S|p|xy|1|-113.21,-30.54,-108,-23.72|+proj=utm +zone=12 +south +ellps=GRS80 +units=m
20046|MAGNA-SIRGAS 2018|g|yx|111319.490793274|-84.77,-4.23,-66.87,15.51|+proj=longlat +ellps=GRS80
20047|GDA2020 / BCSG2020|p|xy|1|152.37,-29.36,153.69,-24.64|+proj=tmerc +lat_0=-28 +lon_0=153 +k=0.99999 +x_0=150000 +y_0=200000 +ellps=GRS80 +units=m
20048|SIRGAS-Chile 2021 / UTM zone 18S|p|xy|1|-78,-59.36,-71.99,-18.35|+proj=utm +zone=18 +south +ellps=GRS80 +units=m
20049|SIRGAS-Chile 2021 / UTM zone 19S|p|xy|1|-72,-59.87,-66,-17.5|+proj=utm +zone=19 +south +ellps=GRS80 +units=m
20050|NAD83(2011) / Amtrak NECCS21 (ft)|p|xy|0.3048|-78.51,38.64,-70.48,42.74|+proj=omerc +lat_0=40.8333333333333 +lonc=-74 +alpha=58 +gamma=58 +k=0.99999 +x_0=457200 +y_0=457200 +ellps=GRS80 +units=ft
20135|Adindan / UTM zone 35N|p|xy|1|23.99,4.21,30.01,22.01|+proj=utm +zone=35 +a=6378249.145 +rf=293.465 +units=m
20136|Adindan / UTM zone 36N|p|xy|1|29.99,3.49,36,22.24|+proj=utm +zone=36 +a=6378249.145 +rf=293.465 +units=m
20137|Adindan / UTM zone 37N|p|xy|1|36,3.4,42,22.01|+proj=utm +zone=37 +a=6378249.145 +rf=293.465 +towgs84=-166,-15,204,0,0,0,0 +units=m
20138|Adindan / UTM zone 38N|p|xy|1|42,4.11,47.99,12.85|+proj=utm +zone=38 +a=6378249.145 +rf=293.465 +units=m
20249|AGD66 / AMG zone 49|p|xy|1|109.23,-37.84,114,-17.19|+proj=utm +zone=49 +south +ellps=aust_SA +towgs84=-117.808,-51.536,137.784,0.303,0.446,0.234,-0.29 +units=m
20250|AGD66 / AMG zone 50|p|xy|1|114,-38.53,120,-12.61|+proj=utm +zone=50 +south +ellps=aust_SA +units=m
20251|AGD66 / AMG zone 51|p|xy|1|120,-38.07,126.01,-10.46|+proj=utm +zone=51 +south +ellps=aust_SA +units=m
20252|AGD66 / AMG zone 52|p|xy|1|125.99,-37.38,132,-9.1|+proj=utm +zone=52 +south +ellps=aust_SA +towgs84=-117.808,-51.536,137.784,0.303,0.446,0.234,-0.29 +units=m
20253|AGD66 / AMG zone 53|p|xy|1|132,-40.71,138.01,-8.88|+proj=utm +zone=53 +south +ellps=aust_SA +towgs84=-117.808,-51.536,137.784,0.303,0.446,0.234,-0.29 +units=m
20254|AGD66 / AMG zone 54|p|xy|1|138,-46.63,144.01,-2.53|+proj=utm +zone=54 +south +ellps=aust_SA +units=m
20255|AGD66 / AMG zone 55|p|xy|1|144,-47.2,150.01,-1.3|+proj=utm +zone=55 +south +ellps=aust_SA +units=m
20256|AGD66 / AMG zone 56|p|xy|1|150,-46.44,156,-2.32|+proj=utm +zone=56 +south +ellps=aust_SA +units=m
20257|AGD66 / AMG zone 57|p|xy|1|156,-35.13,162.01,-14.08|+proj=utm +zone=57 +south +ellps=aust_SA +towgs84=-117.808,-51.536,137.784,0.303,0.446,0.234,-0.29 +units=m
20258|AGD66 / AMG zone 58|p|xy|1|162,-34.22,163.2,-27.25|+proj=utm +zone=58 +south +ellps=aust_SA +towgs84=-117.808,-51.536,137.784,0.303,0.446,0.234,-0.29 +units=m
20349|AGD84 / AMG zone 49|p|xy|1|109.23,-37.84,114,-17.19|+proj=utm +zone=49 +south +ellps=aust_SA +units=m
20350|AGD84 / AMG zone 50|p|xy|1|114,-38.53,120,-12.61|+proj=utm +zone=50 +south +ellps=aust_SA +units=m
20351|AGD84 / AMG zone 51|p|xy|1|120,-38.07,126.01,-10.46|+proj=utm +zone=51 +south +ellps=aust_SA +units=m
20352|AGD84 / AMG zone 52|p|xy|1|125.99,-37.05,132.01,-9.37|+proj=utm +zone=52 +south +ellps=aust_SA +units=m
20353|AGD84 / AMG zone 53|p|xy|1|132,-36.14,138,-25.99|+proj=utm +zone=53 +south +ellps=aust_SA +units=m
20354|AGD84 / AMG zone 54|p|xy|1|138,-38.13,144.01,-9.86|+proj=utm +zone=54 +south +ellps=aust_SA +units=m
20355|AGD84 / AMG zone 55|p|xy|1|144,-29.01,150,-14.01|+proj=utm +zone=55 +south +ellps=aust_SA +units=m
20356|AGD84 / AMG zone 56|p|xy|1|150,-29.19,153.61,-22|+proj=utm +zone=56 +south +ellps=aust_SA +units=m
20436|Ain el Abd / UTM zone 36N|p|xy|1|34.51,26.82,36,29.38|+proj=utm +zone=36 +ellps=intl +towgs84=-143,-236,7,0,0,0,0 +units=m
20437|Ain el Abd / UTM zone 37N|p|xy|1|36,16.59,42,32.16|+proj=utm +zone=37 +ellps=intl +towgs84=-143,-236,7,0,0,0,0 +units=m
20438|Ain el Abd / UTM zone 38N|p|xy|1|42,16.37,48.01,31.15|+proj=utm +zone=38 +ellps=intl +towgs84=-143,-236,7,0,0,0,0 +units=m
20439|Ain el Abd / UTM zone 39N|p|xy|1|47.99,17.94,54.01,30.04|+proj=utm +zone=39 +ellps=intl +towgs84=-143,-236,7,0,0,0,0 +units=m
20440|Ain el Abd / UTM zone 40N|p|xy|1|54,19.66,55.67,22.77|+proj=utm +zone=40 +ellps=intl +towgs84=-143,-236,7,0,0,0,0 +units=m
20499|Ain el Abd / Bahrain Grid|p|xy|1|50.39,25.53,50.85,26.34|+proj=utm +zone=39 +ellps=intl +towgs84=-150,-250,-1,0,0,0,0 +units=m
20538|Afgooye / UTM zone 38N|p|xy|1|42,0,48,11.52|+proj=utm +zone=38 +ellps=krass +towgs84=-43,-163,45,0,0,0,0 +units=m
20539|Afgooye / UTM zone 39N|p|xy|1|48,4.44,51.47,12.03|+proj=utm +zone=39 +ellps=krass +towgs84=-43,-163,45,0,0,0,0 +units=m
20790|Lisbon (Lisbon) / Portuguese National Grid|p|xy|1|-9.56,36.95,-6.19,42.16|+proj=tmerc +lat_0=39.6666666666667 +lon_0=1 +k=1 +x_0=200000 +y_0=300000 +ellps=intl +pm=lisbon +towgs84=-288.885,-91.744,126.244,-1.691,0.41,-0.211,-4.598 +units=m
20791|Lisbon (Lisbon) / Portuguese Grid|p|xy|1|-9.56,36.95,-6.19,42.16|+proj=tmerc +lat_0=39.6666666666667 +lon_0=1 +k=1 +x_0=0 +y_0=0 +ellps=intl +pm=lisbon +towgs84=-288.885,-91.744,126.244,-1.691,0.41,-0.211,-4.598 +units=m
20822|Aratu / UTM zone 22S|p|xy|1|-53.38,-35.71,-47.99,-25.01|+proj=utm +zone=22 +south +ellps=intl +towgs84=-157.84,308.54,-146.6,0,0,0,0 +units=m
20823|Aratu / UTM zone 23S|p|xy|1|-48.01,-33.5,-41.99,0|+proj=utm +zone=23 +south +ellps=intl +units=m
20824|Aratu / UTM zone 24S|p|xy|1|-42.01,-26.35,-36,0.01|+proj=utm +zone=24 +south +ellps=intl +units=m
20904|GSK-2011 / Gauss-Kruger zone 4|p|yx|1|19.57,54.32,22.87,55.32|+proj=tmerc +lat_0=0 +lon_0=21 +k=1 +x_0=4500000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
20905|GSK-2011 / Gauss-Kruger zone 5|p|yx|1|26.61,55.69,30,69.47|+proj=tmerc +lat_0=0 +lon_0=27 +k=1 +x_0=5500000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
20906|GSK-2011 / Gauss-Kruger zone 6|p|yx|1|30,50.34,36,70.02|+proj=tmerc +lat_0=0 +lon_0=33 +k=1 +x_0=6500000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
20907|GSK-2011 / Gauss-Kruger zone 7|p|yx|1|36,43.18,42.01,69.23|+proj=tmerc +lat_0=0 +lon_0=39 +k=1 +x_0=7500000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
20908|GSK-2011 / Gauss-Kruger zone 8|p|yx|1|42,41.19,48,80.91|+proj=tmerc +lat_0=0 +lon_0=45 +k=1 +x_0=8500000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
20909|GSK-2011 / Gauss-Kruger zone 9|p|yx|1|48,41.39,54,81.4|+proj=tmerc +lat_0=0 +lon_0=51 +k=1 +x_0=9500000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
20910|GSK-2011 / Gauss-Kruger zone 10|p|yx|1|54,50.47,60,81.91|+proj=tmerc +lat_0=0 +lon_0=57 +k=1 +x_0=10500000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
20911|GSK-2011 / Gauss-Kruger zone 11|p|yx|1|60,50.66,66,81.77|+proj=tmerc +lat_0=0 +lon_0=63 +k=1 +x_0=11500000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
20912|GSK-2011 / Gauss-Kruger zone 12|p|yx|1|66,54.1,72,77.07|+proj=tmerc +lat_0=0 +lon_0=69 +k=1 +x_0=12500000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
20913|GSK-2011 / Gauss-Kruger zone 13|p|yx|1|72,53.17,78,79.71|+proj=tmerc +lat_0=0 +lon_0=75 +k=1 +x_0=13500000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
20914|GSK-2011 / Gauss-Kruger zone 14|p|yx|1|78,50.69,84,81.03|+proj=tmerc +lat_0=0 +lon_0=81 +k=1 +x_0=14500000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
20915|GSK-2011 / Gauss-Kruger zone 15|p|yx|1|84,49.07,90,81.27|+proj=tmerc +lat_0=0 +lon_0=87 +k=1 +x_0=15500000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
20916|GSK-2011 / Gauss-Kruger zone 16|p|yx|1|90,49.89,96,81.35|+proj=tmerc +lat_0=0 +lon_0=93 +k=1 +x_0=16500000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
20917|GSK-2011 / Gauss-Kruger zone 17|p|yx|1|96,49.73,102,81.32|+proj=tmerc +lat_0=0 +lon_0=99 +k=1 +x_0=17500000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
20918|GSK-2011 / Gauss-Kruger zone 18|p|yx|1|102,49.64,108,79.48|+proj=tmerc +lat_0=0 +lon_0=105 +k=1 +x_0=18500000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
20919|GSK-2011 / Gauss-Kruger zone 19|p|yx|1|108,49.14,114,76.81|+proj=tmerc +lat_0=0 +lon_0=111 +k=1 +x_0=19500000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
20920|GSK-2011 / Gauss-Kruger zone 20|p|yx|1|114,49.51,120,75.96|+proj=tmerc +lat_0=0 +lon_0=117 +k=1 +x_0=20500000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
20921|GSK-2011 / Gauss-Kruger zone 21|p|yx|1|120,51.51,126,74|+proj=tmerc +lat_0=0 +lon_0=123 +k=1 +x_0=21500000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
20922|GSK-2011 / Gauss-Kruger zone 22|p|yx|1|126,42.25,132,73.61|+proj=tmerc +lat_0=0 +lon_0=129 +k=1 +x_0=22500000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
20923|GSK-2011 / Gauss-Kruger zone 23|p|yx|1|132,42.63,138,76.15|+proj=tmerc +lat_0=0 +lon_0=135 +k=1 +x_0=23500000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
20924|GSK-2011 / Gauss-Kruger zone 24|p|yx|1|138,45.84,144,76.27|+proj=tmerc +lat_0=0 +lon_0=141 +k=1 +x_0=24500000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
20925|GSK-2011 / Gauss-Kruger zone 25|p|yx|1|144,43.6,150,76.82|+proj=tmerc +lat_0=0 +lon_0=147 +k=1 +x_0=25500000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
20926|GSK-2011 / Gauss-Kruger zone 26|p|yx|1|150,45.77,156,76.26|+proj=tmerc +lat_0=0 +lon_0=153 +k=1 +x_0=26500000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
20927|GSK-2011 / Gauss-Kruger zone 27|p|yx|1|156,50.27,162,77.2|+proj=tmerc +lat_0=0 +lon_0=159 +k=1 +x_0=27500000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
20928|GSK-2011 / Gauss-Kruger zone 28|p|yx|1|162,54.47,168,70.03|+proj=tmerc +lat_0=0 +lon_0=165 +k=1 +x_0=28500000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
20929|GSK-2011 / Gauss-Kruger zone 29|p|yx|1|168,54.45,174,70.19|+proj=tmerc +lat_0=0 +lon_0=171 +k=1 +x_0=29500000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
20930|GSK-2011 / Gauss-Kruger zone 30|p|yx|1|174,61.65,180,71.59|+proj=tmerc +lat_0=0 +lon_0=177 +k=1 +x_0=30500000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
20931|GSK-2011 / Gauss-Kruger zone 31|p|yx|1|-180,64.35,-174,71.65|+proj=tmerc +lat_0=0 +lon_0=-177 +k=1 +x_0=31500000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
20932|GSK-2011 / Gauss-Kruger zone 32|p|yx|1|-174,64.2,-168.97,67.18|+proj=tmerc +lat_0=0 +lon_0=-171 +k=1 +x_0=32500000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
20934|Arc 1950 / UTM zone 34S|p|xy|1|19.99,-26.88,24,-10.86|+proj=utm +zone=34 +south +a=6378249.145 +rf=293.4663077 +towgs84=-143,-90,-294,0,0,0,0 +units=m
20935|Arc 1950 / UTM zone 35S|p|xy|1|24,-25.84,30,-8.31|+proj=utm +zone=35 +south +a=6378249.145 +rf=293.4663077 +towgs84=-143,-90,-294,0,0,0,0 +units=m
20936|Arc 1950 / UTM zone 36S|p|xy|1|30,-22.42,35.93,-8.19|+proj=utm +zone=36 +south +a=6378249.145 +rf=293.4663077 +towgs84=-143,-90,-294,0,0,0,0 +units=m
21004|GSK-2011 / Gauss-Kruger CM 21E|p|yx|1|19.57,54.32,22.87,55.32|+proj=tmerc +lat_0=0 +lon_0=21 +k=1 +x_0=500000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
21005|GSK-2011 / Gauss-Kruger CM 27E|p|yx|1|26.61,55.69,30,69.47|+proj=tmerc +lat_0=0 +lon_0=27 +k=1 +x_0=500000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
21006|GSK-2011 / Gauss-Kruger CM 33E|p|yx|1|30,50.34,36,70.02|+proj=tmerc +lat_0=0 +lon_0=33 +k=1 +x_0=500000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
21007|GSK-2011 / Gauss-Kruger CM 39E|p|yx|1|36,43.18,42.01,69.23|+proj=tmerc +lat_0=0 +lon_0=39 +k=1 +x_0=500000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
21008|GSK-2011 / Gauss-Kruger CM 45E|p|yx|1|42,41.19,48,80.91|+proj=tmerc +lat_0=0 +lon_0=45 +k=1 +x_0=500000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
21009|GSK-2011 / Gauss-Kruger CM 51E|p|yx|1|48,41.39,54,81.4|+proj=tmerc +lat_0=0 +lon_0=51 +k=1 +x_0=500000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
21010|GSK-2011 / Gauss-Kruger CM 57E|p|yx|1|54,50.47,60,81.91|+proj=tmerc +lat_0=0 +lon_0=57 +k=1 +x_0=500000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
21011|GSK-2011 / Gauss-Kruger CM 63E|p|yx|1|60,50.66,66,81.77|+proj=tmerc +lat_0=0 +lon_0=63 +k=1 +x_0=500000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
21012|GSK-2011 / Gauss-Kruger CM 69E|p|yx|1|66,54.1,72,77.07|+proj=tmerc +lat_0=0 +lon_0=69 +k=1 +x_0=500000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
21013|GSK-2011 / Gauss-Kruger CM 75E|p|yx|1|72,53.17,78,79.71|+proj=tmerc +lat_0=0 +lon_0=75 +k=1 +x_0=500000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
21014|GSK-2011 / Gauss-Kruger CM 81E|p|yx|1|78,50.69,84,81.03|+proj=tmerc +lat_0=0 +lon_0=81 +k=1 +x_0=500000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
21015|GSK-2011 / Gauss-Kruger CM 87E|p|yx|1|84,49.07,90,81.27|+proj=tmerc +lat_0=0 +lon_0=87 +k=1 +x_0=500000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
21016|GSK-2011 / Gauss-Kruger CM 93E|p|yx|1|90,49.89,96,81.35|+proj=tmerc +lat_0=0 +lon_0=93 +k=1 +x_0=500000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
21017|GSK-2011 / Gauss-Kruger CM 99E|p|yx|1|96,49.73,102,81.32|+proj=tmerc +lat_0=0 +lon_0=99 +k=1 +x_0=500000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
21018|GSK-2011 / Gauss-Kruger CM 105E|p|yx|1|102,49.64,108,79.48|+proj=tmerc +lat_0=0 +lon_0=105 +k=1 +x_0=500000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
21019|GSK-2011 / Gauss-Kruger CM 111E|p|yx|1|108,49.14,114,76.81|+proj=tmerc +lat_0=0 +lon_0=111 +k=1 +x_0=500000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
21020|GSK-2011 / Gauss-Kruger CM 117E|p|yx|1|114,49.51,120,75.96|+proj=tmerc +lat_0=0 +lon_0=117 +k=1 +x_0=500000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
21021|GSK-2011 / Gauss-Kruger CM 123E|p|yx|1|120,51.51,126,74|+proj=tmerc +lat_0=0 +lon_0=123 +k=1 +x_0=500000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
21022|GSK-2011 / Gauss-Kruger CM 129E|p|yx|1|126,42.25,132,73.61|+proj=tmerc +lat_0=0 +lon_0=129 +k=1 +x_0=500000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
21023|GSK-2011 / Gauss-Kruger CM 135E|p|yx|1|132,42.63,138,76.15|+proj=tmerc +lat_0=0 +lon_0=135 +k=1 +x_0=500000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
21024|GSK-2011 / Gauss-Kruger CM 141E|p|yx|1|138,45.84,144,76.27|+proj=tmerc +lat_0=0 +lon_0=141 +k=1 +x_0=500000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
21025|GSK-2011 / Gauss-Kruger CM 147E|p|yx|1|144,43.6,150,76.82|+proj=tmerc +lat_0=0 +lon_0=147 +k=1 +x_0=500000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
21026|GSK-2011 / Gauss-Kruger CM 153E|p|yx|1|150,45.77,156,76.26|+proj=tmerc +lat_0=0 +lon_0=153 +k=1 +x_0=500000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
21027|GSK-2011 / Gauss-Kruger CM 159E|p|yx|1|156,50.27,162,77.2|+proj=tmerc +lat_0=0 +lon_0=159 +k=1 +x_0=500000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
21028|GSK-2011 / Gauss-Kruger CM 165E|p|yx|1|162,54.47,168,70.03|+proj=tmerc +lat_0=0 +lon_0=165 +k=1 +x_0=500000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
21029|GSK-2011 / Gauss-Kruger CM 171E|p|yx|1|168,54.45,174,70.19|+proj=tmerc +lat_0=0 +lon_0=171 +k=1 +x_0=500000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
21030|GSK-2011 / Gauss-Kruger CM 177E|p|yx|1|174,61.65,180,71.59|+proj=tmerc +lat_0=0 +lon_0=177 +k=1 +x_0=500000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
21031|GSK-2011 / Gauss-Kruger CM 177W|p|yx|1|-180,64.35,-174,71.65|+proj=tmerc +lat_0=0 +lon_0=-177 +k=1 +x_0=500000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
21032|GSK-2011 / Gauss-Kruger CM 171W|p|yx|1|-174,64.2,-168.97,67.18|+proj=tmerc +lat_0=0 +lon_0=-171 +k=1 +x_0=500000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
21035|Arc 1960 / UTM zone 35S|p|xy|1|29.34,-6.81,30,0|+proj=utm +zone=35 +south +a=6378249.145 +rf=293.465 +towgs84=-160,-6,-302,0,0,0,0 +units=m
21036|Arc 1960 / UTM zone 36S|p|xy|1|29.99,-11.61,36,0.01|+proj=utm +zone=36 +south +a=6378249.145 +rf=293.465 +towgs84=-160,-6,-302,0,0,0,0 +units=m
21037|Arc 1960 / UTM zone 37S|p|xy|1|36,-11.75,41.6,0|+proj=utm +zone=37 +south +a=6378249.145 +rf=293.465 +towgs84=-160,-6,-302,0,0,0,0 +units=m
21095|Arc 1960 / UTM zone 35N|p|xy|1|29.71,0,30,0.86|+proj=utm +zone=35 +a=6378249.145 +rf=293.465 +towgs84=-160,-6,-302,0,0,0,0 +units=m
21096|Arc 1960 / UTM zone 36N|p|xy|1|29.99,0,36,4.63|+proj=utm +zone=36 +a=6378249.145 +rf=293.465 +towgs84=-160,-6,-302,0,0,0,0 +units=m
21097|Arc 1960 / UTM zone 37N|p|xy|1|36,0,41.91,4.49|+proj=utm +zone=37 +a=6378249.145 +rf=293.465 +units=m
21148|Batavia / UTM zone 48S|p|xy|1|105.06,-7.79,108,-4.07|+proj=utm +zone=48 +south +ellps=bessel +towgs84=-377,681,-50,0,0,0,0 +units=m
21149|Batavia / UTM zone 49S|p|xy|1|108,-8.67,114,-4.27|+proj=utm +zone=49 +south +ellps=bessel +towgs84=-377,681,-50,0,0,0,0 +units=m
21150|Batavia / UTM zone 50S|p|xy|1|114,-8.91,117.01,-5.33|+proj=utm +zone=50 +south +ellps=bessel +units=m
21207|GSK-2011 / GSK 3GK zone 7|p|yx|1|19.57,54.32,22.5,55.32|+proj=tmerc +lat_0=0 +lon_0=21 +k=1 +x_0=7250000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
21208|GSK-2011 / GSK 3GK zone 8|p|yx|1|22.5,54.34,22.87,55.07|+proj=tmerc +lat_0=0 +lon_0=24 +k=1 +x_0=8250000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
21209|GSK-2011 / GSK 3GK zone 9|p|yx|1|26.61,56.05,28.51,68.93|+proj=tmerc +lat_0=0 +lon_0=27 +k=1 +x_0=9250000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
21210|GSK-2011 / GSK 3GK zone 10|p|yx|1|28.5,52.85,31.5,69.85|+proj=tmerc +lat_0=0 +lon_0=30 +k=1 +x_0=10250000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
21211|GSK-2011 / GSK 3GK zone 11|p|yx|1|31.5,51.24,34.5,70.02|+proj=tmerc +lat_0=0 +lon_0=33 +k=1 +x_0=11250000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
21212|GSK-2011 / GSK 3GK zone 12|p|yx|1|34.5,44.61,37.51,69.39|+proj=tmerc +lat_0=0 +lon_0=36 +k=1 +x_0=12250000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
21213|GSK-2011 / GSK 3GK zone 13|p|yx|1|37.5,43.33,40.5,68.8|+proj=tmerc +lat_0=0 +lon_0=39 +k=1 +x_0=13250000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
21214|GSK-2011 / GSK 3GK zone 14|p|yx|1|40.5,42.87,43.5,68.74|+proj=tmerc +lat_0=0 +lon_0=42 +k=1 +x_0=14250000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
21215|GSK-2011 / GSK 3GK zone 15|p|yx|1|43.5,41.89,46.5,80.8|+proj=tmerc +lat_0=0 +lon_0=45 +k=1 +x_0=15250000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
21216|GSK-2011 / GSK 3GK zone 16|p|yx|1|46.5,41.19,49.5,80.91|+proj=tmerc +lat_0=0 +lon_0=48 +k=1 +x_0=16250000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
21217|GSK-2011 / GSK 3GK zone 17|p|yx|1|49.5,42.36,52.5,81.22|+proj=tmerc +lat_0=0 +lon_0=51 +k=1 +x_0=17250000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
21218|GSK-2011 / GSK 3GK zone 18|p|yx|1|52.5,50.52,55.5,81.41|+proj=tmerc +lat_0=0 +lon_0=54 +k=1 +x_0=18250000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
21219|GSK-2011 / GSK 3GK zone 19|p|yx|1|55.5,50.53,58.5,81.89|+proj=tmerc +lat_0=0 +lon_0=57 +k=1 +x_0=19250000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
21220|GSK-2011 / GSK 3GK zone 20|p|yx|1|58.5,50.47,61.5,81.91|+proj=tmerc +lat_0=0 +lon_0=60 +k=1 +x_0=20250000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
21221|GSK-2011 / GSK 3GK zone 21|p|yx|1|61.5,51.03,64.5,81.77|+proj=tmerc +lat_0=0 +lon_0=63 +k=1 +x_0=21250000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
21222|GSK-2011 / GSK 3GK zone 22|p|yx|1|64.5,54.31,67.5,81.25|+proj=tmerc +lat_0=0 +lon_0=66 +k=1 +x_0=22250000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
21223|GSK-2011 / GSK 3GK zone 23|p|yx|1|67.5,54.85,70.5,77.07|+proj=tmerc +lat_0=0 +lon_0=69 +k=1 +x_0=23250000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
21224|GSK-2011 / GSK 3GK zone 24|p|yx|1|70.5,53.43,73.5,73.57|+proj=tmerc +lat_0=0 +lon_0=72 +k=1 +x_0=24250000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
21225|GSK-2011 / GSK 3GK zone 25|p|yx|1|73.5,53.47,76.5,79.71|+proj=tmerc +lat_0=0 +lon_0=75 +k=1 +x_0=25250000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
21226|GSK-2011 / GSK 3GK zone 26|p|yx|1|76.5,51.49,79.5,81.03|+proj=tmerc +lat_0=0 +lon_0=78 +k=1 +x_0=26250000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
21227|GSK-2011 / GSK 3GK zone 27|p|yx|1|79.5,50.7,82.5,81.03|+proj=tmerc +lat_0=0 +lon_0=81 +k=1 +x_0=27250000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
21228|GSK-2011 / GSK 3GK zone 28|p|yx|1|82.5,49.58,85.5,77.56|+proj=tmerc +lat_0=0 +lon_0=84 +k=1 +x_0=28250000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
21229|GSK-2011 / GSK 3GK zone 29|p|yx|1|85.5,49.07,88.5,77.16|+proj=tmerc +lat_0=0 +lon_0=87 +k=1 +x_0=29250000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
21230|GSK-2011 / GSK 3GK zone 30|p|yx|1|88.5,49.44,91.5,81.28|+proj=tmerc +lat_0=0 +lon_0=90 +k=1 +x_0=30250000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
21231|GSK-2011 / GSK 3GK zone 31|p|yx|1|91.5,50.16,94.5,81.26|+proj=tmerc +lat_0=0 +lon_0=93 +k=1 +x_0=31250000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
21232|GSK-2011 / GSK 3GK zone 32|p|yx|1|94.5,49.73,97.5,81.35|+proj=tmerc +lat_0=0 +lon_0=96 +k=1 +x_0=32250000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
21233|GSK-2011 / GSK 3GK zone 33|p|yx|1|97.5,49.79,100.5,80.9|+proj=tmerc +lat_0=0 +lon_0=99 +k=1 +x_0=33250000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
21234|GSK-2011 / GSK 3GK zone 34|p|yx|1|100.5,50.17,103.5,79.71|+proj=tmerc +lat_0=0 +lon_0=102 +k=1 +x_0=34250000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
21235|GSK-2011 / GSK 3GK zone 35|p|yx|1|103.5,50.13,106.5,79.21|+proj=tmerc +lat_0=0 +lon_0=105 +k=1 +x_0=35250000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
21236|GSK-2011 / GSK 3GK zone 36|p|yx|1|106.5,49.25,109.5,78.4|+proj=tmerc +lat_0=0 +lon_0=108 +k=1 +x_0=36250000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
21237|GSK-2011 / GSK 3GK zone 37|p|yx|1|109.5,49.14,112.5,76.81|+proj=tmerc +lat_0=0 +lon_0=111 +k=1 +x_0=37250000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
21238|GSK-2011 / GSK 3GK zone 38|p|yx|1|112.5,49.49,115.5,76.7|+proj=tmerc +lat_0=0 +lon_0=114 +k=1 +x_0=38250000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
21239|GSK-2011 / GSK 3GK zone 39|p|yx|1|115.5,49.51,118.5,74.43|+proj=tmerc +lat_0=0 +lon_0=117 +k=1 +x_0=39250000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
21240|GSK-2011 / GSK 3GK zone 40|p|yx|1|118.5,49.87,121.5,73.63|+proj=tmerc +lat_0=0 +lon_0=120 +k=1 +x_0=40250000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
21241|GSK-2011 / GSK 3GK zone 41|p|yx|1|121.5,53.18,124.5,74|+proj=tmerc +lat_0=0 +lon_0=123 +k=1 +x_0=41250000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
21242|GSK-2011 / GSK 3GK zone 42|p|yx|1|124.5,49.88,127.5,74|+proj=tmerc +lat_0=0 +lon_0=126 +k=1 +x_0=42250000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
21243|GSK-2011 / GSK 3GK zone 43|p|yx|1|127.5,42.67,130.5,73.59|+proj=tmerc +lat_0=0 +lon_0=129 +k=1 +x_0=43250000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
21244|GSK-2011 / GSK 3GK zone 44|p|yx|1|130.5,42.25,133.5,71.99|+proj=tmerc +lat_0=0 +lon_0=132 +k=1 +x_0=44250000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
21245|GSK-2011 / GSK 3GK zone 45|p|yx|1|133.5,42.74,136.5,75.9|+proj=tmerc +lat_0=0 +lon_0=135 +k=1 +x_0=45250000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
21246|GSK-2011 / GSK 3GK zone 46|p|yx|1|136.5,44.76,139.5,76.27|+proj=tmerc +lat_0=0 +lon_0=138 +k=1 +x_0=46250000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
21247|GSK-2011 / GSK 3GK zone 47|p|yx|1|139.5,45.84,142.5,76.23|+proj=tmerc +lat_0=0 +lon_0=141 +k=1 +x_0=47250000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
21248|GSK-2011 / GSK 3GK zone 48|p|yx|1|142.5,43.61,145.5,75.98|+proj=tmerc +lat_0=0 +lon_0=144 +k=1 +x_0=48250000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
21249|GSK-2011 / GSK 3GK zone 49|p|yx|1|145.5,43.6,148.5,76.76|+proj=tmerc +lat_0=0 +lon_0=147 +k=1 +x_0=49250000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
21250|GSK-2011 / GSK 3GK zone 50|p|yx|1|148.5,45.21,151.5,76.82|+proj=tmerc +lat_0=0 +lon_0=150 +k=1 +x_0=50250000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
21251|GSK-2011 / GSK 3GK zone 51|p|yx|1|151.5,46.72,154.5,76.26|+proj=tmerc +lat_0=0 +lon_0=153 +k=1 +x_0=51250000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
21252|GSK-2011 / GSK 3GK zone 52|p|yx|1|154.5,49.02,157.5,77.2|+proj=tmerc +lat_0=0 +lon_0=156 +k=1 +x_0=52250000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
21253|GSK-2011 / GSK 3GK zone 53|p|yx|1|157.5,51.36,160.5,71.12|+proj=tmerc +lat_0=0 +lon_0=159 +k=1 +x_0=53250000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
21254|GSK-2011 / GSK 3GK zone 54|p|yx|1|160.5,54.34,163.5,70.98|+proj=tmerc +lat_0=0 +lon_0=162 +k=1 +x_0=54250000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
21255|GSK-2011 / GSK 3GK zone 55|p|yx|1|163.5,54.69,166.5,69.82|+proj=tmerc +lat_0=0 +lon_0=165 +k=1 +x_0=55250000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
21256|GSK-2011 / GSK 3GK zone 56|p|yx|1|166.5,54.45,169.5,70.07|+proj=tmerc +lat_0=0 +lon_0=168 +k=1 +x_0=56250000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
21257|GSK-2011 / GSK 3GK zone 57|p|yx|1|169.5,59.86,172.5,70.19|+proj=tmerc +lat_0=0 +lon_0=171 +k=1 +x_0=57250000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
21258|GSK-2011 / GSK 3GK zone 58|p|yx|1|172.5,60.99,175.5,70.02|+proj=tmerc +lat_0=0 +lon_0=174 +k=1 +x_0=58250000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
21259|GSK-2011 / GSK 3GK zone 59|p|yx|1|175.5,62.09,178.5,71.1|+proj=tmerc +lat_0=0 +lon_0=177 +k=1 +x_0=59250000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
21260|GSK-2011 / GSK 3GK zone 60|p|yx|1|178.5,62.24,-178.5,71.65|+proj=tmerc +lat_0=0 +lon_0=180 +k=1 +x_0=60250000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
21261|GSK-2011 / GSK 3GK zone 61|p|yx|1|-178.5,64.74,-175.5,71.61|+proj=tmerc +lat_0=0 +lon_0=-177 +k=1 +x_0=61250000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
21262|GSK-2011 / GSK 3GK zone 62|p|yx|1|-175.5,64.2,-172.5,67.78|+proj=tmerc +lat_0=0 +lon_0=-174 +k=1 +x_0=62250000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
21263|GSK-2011 / GSK 3GK zone 63|p|yx|1|-172.5,64.35,-169.57,67.06|+proj=tmerc +lat_0=0 +lon_0=-171 +k=1 +x_0=63250000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
21264|GSK-2011 / GSK 3GK zone 64|p|yx|1|-169.22,65.7,-168.97,65.86|+proj=tmerc +lat_0=0 +lon_0=-168 +k=1 +x_0=64250000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
21291|Barbados 1938 / British West Indies Grid|p|xy|1|-59.71,13,-59.37,13.39|+proj=tmerc +lat_0=0 +lon_0=-62 +k=0.9995 +x_0=400000 +y_0=0 +a=6378249.145 +rf=293.465 +towgs84=31.95,300.99,419.19,0,0,0,0 +units=m
21292|Barbados 1938 / Barbados National Grid|p|xy|1|-59.71,13,-59.37,13.39|+proj=tmerc +lat_0=13.1763888888889 +lon_0=-59.5597222222222 +k=0.9999986 +x_0=30000 +y_0=75000 +a=6378249.145 +rf=293.465 +towgs84=31.95,300.99,419.19,0,0,0,0 +units=m
21307|GSK-2011 / GSK 3GK CM 21E|p|yx|1|19.57,54.32,22.5,55.32|+proj=tmerc +lat_0=0 +lon_0=21 +k=1 +x_0=250000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
21308|GSK-2011 / GSK 3GK CM 24E|p|yx|1|22.5,54.34,22.87,55.07|+proj=tmerc +lat_0=0 +lon_0=24 +k=1 +x_0=250000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
21309|GSK-2011 / GSK 3GK CM 27E|p|yx|1|26.61,56.05,28.51,68.93|+proj=tmerc +lat_0=0 +lon_0=27 +k=1 +x_0=250000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
21310|GSK-2011 / GSK 3GK CM 30E|p|yx|1|28.5,52.85,31.5,69.85|+proj=tmerc +lat_0=0 +lon_0=30 +k=1 +x_0=250000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
21311|GSK-2011 / GSK 3GK CM 33E|p|yx|1|31.5,51.24,34.5,70.02|+proj=tmerc +lat_0=0 +lon_0=33 +k=1 +x_0=250000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
21312|GSK-2011 / GSK 3GK CM 36E|p|yx|1|34.5,44.61,37.51,69.39|+proj=tmerc +lat_0=0 +lon_0=36 +k=1 +x_0=250000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
21313|GSK-2011 / GSK 3GK CM 39E|p|yx|1|37.5,43.33,40.5,68.8|+proj=tmerc +lat_0=0 +lon_0=39 +k=1 +x_0=250000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
21314|GSK-2011 / GSK 3GK CM 42E|p|yx|1|40.5,42.87,43.5,68.74|+proj=tmerc +lat_0=0 +lon_0=42 +k=1 +x_0=250000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
21315|GSK-2011 / GSK 3GK CM 45E|p|yx|1|43.5,41.89,46.5,80.8|+proj=tmerc +lat_0=0 +lon_0=45 +k=1 +x_0=250000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
21316|GSK-2011 / GSK 3GK CM 48E|p|yx|1|46.5,41.19,49.5,80.91|+proj=tmerc +lat_0=0 +lon_0=48 +k=1 +x_0=250000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
21317|GSK-2011 / GSK 3GK CM 51E|p|yx|1|49.5,42.36,52.5,81.22|+proj=tmerc +lat_0=0 +lon_0=51 +k=1 +x_0=250000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
21318|GSK-2011 / GSK 3GK CM 54E|p|yx|1|52.5,50.52,55.5,81.41|+proj=tmerc +lat_0=0 +lon_0=54 +k=1 +x_0=250000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
21319|GSK-2011 / GSK 3GK CM 57E|p|yx|1|55.5,50.53,58.5,81.89|+proj=tmerc +lat_0=0 +lon_0=57 +k=1 +x_0=250000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
21320|GSK-2011 / GSK 3GK CM 60E|p|yx|1|58.5,50.47,61.5,81.91|+proj=tmerc +lat_0=0 +lon_0=60 +k=1 +x_0=250000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
21321|GSK-2011 / GSK 3GK CM 63E|p|yx|1|61.5,51.03,64.5,81.77|+proj=tmerc +lat_0=0 +lon_0=63 +k=1 +x_0=250000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
21322|GSK-2011 / GSK 3GK CM 66E|p|yx|1|64.5,54.31,67.5,81.25|+proj=tmerc +lat_0=0 +lon_0=66 +k=1 +x_0=250000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
21323|GSK-2011 / GSK 3GK CM 69E|p|yx|1|67.5,54.85,70.5,77.07|+proj=tmerc +lat_0=0 +lon_0=69 +k=1 +x_0=250000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
21324|GSK-2011 / GSK 3GK CM 72E|p|yx|1|70.5,53.43,73.5,73.57|+proj=tmerc +lat_0=0 +lon_0=72 +k=1 +x_0=250000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
21325|GSK-2011 / GSK 3GK CM 75E|p|yx|1|73.5,53.47,76.5,79.71|+proj=tmerc +lat_0=0 +lon_0=75 +k=1 +x_0=250000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
21326|GSK-2011 / GSK 3GK CM 78E|p|yx|1|76.5,51.49,79.5,81.03|+proj=tmerc +lat_0=0 +lon_0=78 +k=1 +x_0=250000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
21327|GSK-2011 / GSK 3GK CM 81E|p|yx|1|79.5,50.7,82.5,81.03|+proj=tmerc +lat_0=0 +lon_0=81 +k=1 +x_0=250000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
21328|GSK-2011 / GSK 3GK CM 84E|p|yx|1|82.5,49.58,85.5,77.56|+proj=tmerc +lat_0=0 +lon_0=84 +k=1 +x_0=250000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
21329|GSK-2011 / GSK 3GK CM 87E|p|yx|1|85.5,49.07,88.5,77.16|+proj=tmerc +lat_0=0 +lon_0=87 +k=1 +x_0=250000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
21330|GSK-2011 / GSK 3GK CM 90E|p|yx|1|88.5,49.44,91.5,81.28|+proj=tmerc +lat_0=0 +lon_0=90 +k=1 +x_0=250000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
21331|GSK-2011 / GSK 3GK CM 93E|p|yx|1|91.5,50.16,94.5,81.26|+proj=tmerc +lat_0=0 +lon_0=93 +k=1 +x_0=250000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
21332|GSK-2011 / GSK 3GK CM 96E|p|yx|1|94.5,49.73,97.5,81.35|+proj=tmerc +lat_0=0 +lon_0=96 +k=1 +x_0=250000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
21333|GSK-2011 / GSK 3GK CM 99E|p|yx|1|97.5,49.79,100.5,80.9|+proj=tmerc +lat_0=0 +lon_0=99 +k=1 +x_0=250000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
21334|GSK-2011 / GSK 3GK CM 102E|p|yx|1|100.5,50.17,103.5,79.71|+proj=tmerc +lat_0=0 +lon_0=102 +k=1 +x_0=250000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
21335|GSK-2011 / GSK 3GK CM 105E|p|yx|1|103.5,50.13,106.5,79.21|+proj=tmerc +lat_0=0 +lon_0=105 +k=1 +x_0=250000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
21336|GSK-2011 / GSK 3GK CM 108E|p|yx|1|106.5,49.25,109.5,78.4|+proj=tmerc +lat_0=0 +lon_0=108 +k=1 +x_0=250000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
21337|GSK-2011 / GSK 3GK CM 111E|p|yx|1|109.5,49.14,112.5,76.81|+proj=tmerc +lat_0=0 +lon_0=111 +k=1 +x_0=250000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
21338|GSK-2011 / GSK 3GK CM 114E|p|yx|1|112.5,49.49,115.5,76.7|+proj=tmerc +lat_0=0 +lon_0=114 +k=1 +x_0=250000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
21339|GSK-2011 / GSK 3GK CM 117E|p|yx|1|115.5,49.51,118.5,74.43|+proj=tmerc +lat_0=0 +lon_0=117 +k=1 +x_0=250000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
21340|GSK-2011 / GSK 3GK CM 120E|p|yx|1|118.5,49.87,121.5,73.63|+proj=tmerc +lat_0=0 +lon_0=120 +k=1 +x_0=250000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
21341|GSK-2011 / GSK 3GK CM 123E|p|yx|1|121.5,53.18,124.5,74|+proj=tmerc +lat_0=0 +lon_0=123 +k=1 +x_0=250000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
21342|GSK-2011 / GSK 3GK CM 126E|p|yx|1|124.5,49.88,127.5,74|+proj=tmerc +lat_0=0 +lon_0=126 +k=1 +x_0=250000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
21343|GSK-2011 / GSK 3GK CM 129E|p|yx|1|127.5,42.67,130.5,73.59|+proj=tmerc +lat_0=0 +lon_0=129 +k=1 +x_0=250000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
21344|GSK-2011 / GSK 3GK CM 132E|p|yx|1|130.5,42.25,133.5,71.99|+proj=tmerc +lat_0=0 +lon_0=132 +k=1 +x_0=250000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
21345|GSK-2011 / GSK 3GK CM 135E|p|yx|1|133.5,42.74,136.5,75.9|+proj=tmerc +lat_0=0 +lon_0=135 +k=1 +x_0=250000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
21346|GSK-2011 / GSK 3GK CM 138E|p|yx|1|136.5,44.76,139.5,76.27|+proj=tmerc +lat_0=0 +lon_0=138 +k=1 +x_0=250000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
21347|GSK-2011 / GSK 3GK CM 141E|p|yx|1|139.5,45.84,142.5,76.23|+proj=tmerc +lat_0=0 +lon_0=141 +k=1 +x_0=250000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
21348|GSK-2011 / GSK 3GK CM 144E|p|yx|1|142.5,43.61,145.5,75.98|+proj=tmerc +lat_0=0 +lon_0=144 +k=1 +x_0=250000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
21349|GSK-2011 / GSK 3GK CM 147E|p|yx|1|145.5,43.6,148.5,76.76|+proj=tmerc +lat_0=0 +lon_0=147 +k=1 +x_0=250000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
21350|GSK-2011 / GSK 3GK CM 150E|p|yx|1|148.5,45.21,151.5,76.82|+proj=tmerc +lat_0=0 +lon_0=150 +k=1 +x_0=250000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
21351|GSK-2011 / GSK 3GK CM 153E|p|yx|1|151.5,46.72,154.5,76.26|+proj=tmerc +lat_0=0 +lon_0=153 +k=1 +x_0=250000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
21352|GSK-2011 / GSK 3GK CM 156E|p|yx|1|154.5,49.02,157.5,77.2|+proj=tmerc +lat_0=0 +lon_0=156 +k=1 +x_0=250000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
21353|GSK-2011 / GSK 3GK CM 159E|p|yx|1|157.5,51.36,160.5,71.12|+proj=tmerc +lat_0=0 +lon_0=159 +k=1 +x_0=250000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
21354|GSK-2011 / GSK 3GK CM 162E|p|yx|1|160.5,54.34,163.5,70.98|+proj=tmerc +lat_0=0 +lon_0=162 +k=1 +x_0=250000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
21355|GSK-2011 / GSK 3GK CM 165E|p|yx|1|163.5,54.69,166.5,69.82|+proj=tmerc +lat_0=0 +lon_0=165 +k=1 +x_0=250000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
21356|GSK-2011 / GSK 3GK CM 168E|p|yx|1|166.5,54.45,169.5,70.07|+proj=tmerc +lat_0=0 +lon_0=168 +k=1 +x_0=250000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
21357|GSK-2011 / GSK 3GK CM 171E|p|yx|1|169.5,59.86,172.5,70.19|+proj=tmerc +lat_0=0 +lon_0=171 +k=1 +x_0=250000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
21358|GSK-2011 / GSK 3GK CM 174E|p|yx|1|172.5,60.99,175.5,70.02|+proj=tmerc +lat_0=0 +lon_0=174 +k=1 +x_0=250000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
21359|GSK-2011 / GSK 3GK CM 177E|p|yx|1|175.5,62.09,178.5,71.1|+proj=tmerc +lat_0=0 +lon_0=177 +k=1 +x_0=250000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
21360|GSK-2011 / GSK 3GK CM 180E|p|yx|1|178.5,62.24,-178.5,71.65|+proj=tmerc +lat_0=0 +lon_0=180 +k=1 +x_0=250000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
21361|GSK-2011 / GSK 3GK CM 177W|p|yx|1|-178.5,64.74,-175.5,71.61|+proj=tmerc +lat_0=0 +lon_0=-177 +k=1 +x_0=250000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
21362|GSK-2011 / GSK 3GK CM 174W|p|yx|1|-175.5,64.2,-172.5,67.78|+proj=tmerc +lat_0=0 +lon_0=-174 +k=1 +x_0=250000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
21363|GSK-2011 / GSK 3GK CM 171W|p|yx|1|-172.5,64.35,-169.57,67.06|+proj=tmerc +lat_0=0 +lon_0=-171 +k=1 +x_0=250000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
21364|GSK-2011 / GSK 3GK CM 168W|p|yx|1|-169.22,65.7,-168.97,65.86|+proj=tmerc +lat_0=0 +lon_0=-168 +k=1 +x_0=250000 +y_0=0 +ellps=GSK2011 +towgs84=0,0,0,0,0,0,0 +units=m
21413|Beijing 1954 / Gauss-Kruger zone 13|p|yx|1|73.62,35.42,78.01,41.07|+proj=tmerc +lat_0=0 +lon_0=75 +k=1 +x_0=13500000 +y_0=0 +ellps=krass +units=m
21414|Beijing 1954 / Gauss-Kruger zone 14|p|yx|1|77.98,29.16,84,47.23|+proj=tmerc +lat_0=0 +lon_0=81 +k=1 +x_0=14500000 +y_0=0 +ellps=krass +units=m
21415|Beijing 1954 / Gauss-Kruger zone 15|p|yx|1|84,27.32,90,49.18|+proj=tmerc +lat_0=0 +lon_0=87 +k=1 +x_0=15500000 +y_0=0 +ellps=krass +units=m
21416|Beijing 1954 / Gauss-Kruger zone 16|p|yx|1|90,27.71,96.01,47.9|+proj=tmerc +lat_0=0 +lon_0=93 +k=1 +x_0=16500000 +y_0=0 +ellps=krass +units=m
21417|Beijing 1954 / Gauss-Kruger zone 17|p|yx|1|96,21.13,102.01,43.18|+proj=tmerc +lat_0=0 +lon_0=99 +k=1 +x_0=17500000 +y_0=0 +ellps=krass +units=m
21418|Beijing 1954 / Gauss-Kruger zone 18|p|yx|1|102,21.53,108,42.47|+proj=tmerc +lat_0=0 +lon_0=105 +k=1 +x_0=18500000 +y_0=0 +ellps=krass +units=m
21419|Beijing 1954 / Gauss-Kruger zone 19|p|yx|1|108,18.11,114,45.11|+proj=tmerc +lat_0=0 +lon_0=111 +k=1 +x_0=19500000 +y_0=0 +ellps=krass +units=m
21420|Beijing 1954 / Gauss-Kruger zone 20|p|yx|1|114,22.14,120,51.52|+proj=tmerc +lat_0=0 +lon_0=117 +k=1 +x_0=20500000 +y_0=0 +ellps=krass +units=m
21421|Beijing 1954 / Gauss-Kruger zone 21|p|yx|1|120,26.34,126,53.56|+proj=tmerc +lat_0=0 +lon_0=123 +k=1 +x_0=21500000 +y_0=0 +ellps=krass +units=m
21422|Beijing 1954 / Gauss-Kruger zone 22|p|yx|1|126,40.89,132,52.79|+proj=tmerc +lat_0=0 +lon_0=129 +k=1 +x_0=22500000 +y_0=0 +ellps=krass +units=m
21423|Beijing 1954 / Gauss-Kruger zone 23|p|yx|1|132,45.02,134.77,48.4|+proj=tmerc +lat_0=0 +lon_0=135 +k=1 +x_0=23500000 +y_0=0 +ellps=krass +units=m
21453|Beijing 1954 / Gauss-Kruger CM 75E|p|yx|1|73.62,35.42,78.01,41.07|+proj=tmerc +lat_0=0 +lon_0=75 +k=1 +x_0=500000 +y_0=0 +ellps=krass +units=m
21454|Beijing 1954 / Gauss-Kruger CM 81E|p|yx|1|77.98,29.16,84,47.23|+proj=tmerc +lat_0=0 +lon_0=81 +k=1 +x_0=500000 +y_0=0 +ellps=krass +units=m
21455|Beijing 1954 / Gauss-Kruger CM 87E|p|yx|1|84,27.32,90,49.18|+proj=tmerc +lat_0=0 +lon_0=87 +k=1 +x_0=500000 +y_0=0 +ellps=krass +units=m
21456|Beijing 1954 / Gauss-Kruger CM 93E|p|yx|1|90,27.71,96.01,47.9|+proj=tmerc +lat_0=0 +lon_0=93 +k=1 +x_0=500000 +y_0=0 +ellps=krass +units=m
21457|Beijing 1954 / Gauss-Kruger CM 99E|p|yx|1|96,21.13,102.01,43.18|+proj=tmerc +lat_0=0 +lon_0=99 +k=1 +x_0=500000 +y_0=0 +ellps=krass +units=m
21458|Beijing 1954 / Gauss-Kruger CM 105E|p|yx|1|102,21.53,108,42.47|+proj=tmerc +lat_0=0 +lon_0=105 +k=1 +x_0=500000 +y_0=0 +ellps=krass +units=m
21459|Beijing 1954 / Gauss-Kruger CM 111E|p|yx|1|108,18.11,114,45.11|+proj=tmerc +lat_0=0 +lon_0=111 +k=1 +x_0=500000 +y_0=0 +ellps=krass +units=m
21460|Beijing 1954 / Gauss-Kruger CM 117E|p|yx|1|114,22.14,120,51.52|+proj=tmerc +lat_0=0 +lon_0=117 +k=1 +x_0=500000 +y_0=0 +ellps=krass +units=m
21461|Beijing 1954 / Gauss-Kruger CM 123E|p|yx|1|120,26.34,126,53.56|+proj=tmerc +lat_0=0 +lon_0=123 +k=1 +x_0=500000 +y_0=0 +ellps=krass +units=m
21462|Beijing 1954 / Gauss-Kruger CM 129E|p|yx|1|126,40.89,132,52.79|+proj=tmerc +lat_0=0 +lon_0=129 +k=1 +x_0=500000 +y_0=0 +ellps=krass +units=m
21463|Beijing 1954 / Gauss-Kruger CM 135E|p|yx|1|132,45.02,134.77,48.4|+proj=tmerc +lat_0=0 +lon_0=135 +k=1 +x_0=500000 +y_0=0 +ellps=krass +units=m
21500|BD50 (Brussels) / Belge Lambert 50|p|xy|1|2.5,49.5,6.4,51.51|+proj=lcc +lat_0=90 +lon_0=0 +lat_1=49.8333333333333 +lat_2=51.1666666666667 +x_0=150000 +y_0=5400000 +ellps=intl +pm=brussels +units=m
21780|CH1903 (Bern) / LV03C|p|xy|1|5.96,45.82,10.49,47.81|+proj=somerc +lat_0=46.9524055555556 +lon_0=0 +k_0=1 +x_0=0 +y_0=0 +ellps=bessel +pm=bern +towgs84=674.374,15.056,405.346,0,0,0,0 +units=m
21781|CH1903 / LV03|p|xy|1|5.96,45.82,10.49,47.81|+proj=somerc +lat_0=46.9524055555556 +lon_0=7.43958333333333 +k_0=1 +x_0=600000 +y_0=200000 +ellps=bessel +towgs84=674.374,15.056,405.346,0,0,0,0 +units=m
21782|CH1903 / LV03C-G|p|xy|1|9.47,47.05,9.64,47.28|+proj=somerc +lat_0=46.9524055555556 +lon_0=7.43958333333333 +k_0=1 +x_0=0 +y_0=0 +ellps=bessel +towgs84=674.374,15.056,405.346,0,0,0,0 +units=m
21818|Bogota 1975 / UTM zone 18N|p|xy|1|-77.37,7.9,-72,13.68|+proj=utm +zone=18 +ellps=intl +towgs84=307,304,-318,0,0,0,0 +units=m
21896|Bogota 1975 / Colombia West zone|p|yx|1|-79.1,0.03,-75.58,10.21|+proj=tmerc +lat_0=4.59904722222222 +lon_0=-77.0809166666667 +k=1 +x_0=1000000 +y_0=1000000 +ellps=intl +towgs84=307,304,-318,0,0,0,0 +units=m
21897|Bogota 1975 / Colombia Bogota zone|p|yx|1|-75.59,-2.51,-72.58,11.82|+proj=tmerc +lat_0=4.59904722222222 +lon_0=-74.0809166666667 +k=1 +x_0=1000000 +y_0=1000000 +ellps=intl +towgs84=307,304,-318,0,0,0,0 +units=m
21898|Bogota 1975 / Colombia East Central zone|p|yx|1|-72.59,-4.23,-69.58,12.52|+proj=tmerc +lat_0=4.59904722222222 +lon_0=-71.0809166666667 +k=1 +x_0=1000000 +y_0=1000000 +ellps=intl +towgs84=307,304,-318,0,0,0,0 +units=m
21899|Bogota 1975 / Colombia East zone|p|yx|1|-69.59,-2.25,-66.87,6.31|+proj=tmerc +lat_0=4.59904722222222 +lon_0=-68.0809166666667 +k=1 +x_0=1000000 +y_0=1000000 +ellps=intl +units=m
22032|Camacupa 1948 / UTM zone 32S|p|xy|1|8.2,-17.26,12,-6.03|+proj=utm +zone=32 +south +a=6378249.145 +rf=293.465 +units=m
22033|Camacupa 1948 / UTM zone 33S|p|xy|1|12,-17.44,18,-5.82|+proj=utm +zone=33 +south +a=6378249.145 +rf=293.465 +units=m
22091|Camacupa 1948 / TM 11.30 SE|p|xy|1|10.83,-6.59,11.67,-6.03|+proj=tmerc +lat_0=0 +lon_0=11.5 +k=0.9996 +x_0=500000 +y_0=10000000 +a=6378249.145 +rf=293.465 +towgs84=-50.9,-347.6,-231,0,0,0,0 +units=m
22092|Camacupa 1948 / TM 12 SE|p|xy|1|8.2,-17.26,13.86,-6.01|+proj=tmerc +lat_0=0 +lon_0=12 +k=0.9996 +x_0=500000 +y_0=10000000 +a=6378249.145 +rf=293.465 +units=m
22171|POSGAR 98 / Argentina 1|p|yx|1|-73.59,-52,-70.5,-36.16|+proj=tmerc +lat_0=-90 +lon_0=-72 +k=1 +x_0=1500000 +y_0=0 +ellps=GRS80 +units=m
22172|POSGAR 98 / Argentina 2|p|yx|1|-70.5,-54.9,-67.49,-24.08|+proj=tmerc +lat_0=-90 +lon_0=-69 +k=1 +x_0=2500000 +y_0=0 +ellps=GRS80 +units=m
22173|POSGAR 98 / Argentina 3|p|yx|1|-67.5,-55.11,-64.49,-21.78|+proj=tmerc +lat_0=-90 +lon_0=-66 +k=1 +x_0=3500000 +y_0=0 +ellps=GRS80 +units=m
22174|POSGAR 98 / Argentina 4|p|yx|1|-64.5,-54.91,-61.5,-21.99|+proj=tmerc +lat_0=-90 +lon_0=-63 +k=1 +x_0=4500000 +y_0=0 +ellps=GRS80 +units=m
22175|POSGAR 98 / Argentina 5|p|yx|1|-61.51,-39.06,-58.5,-23.37|+proj=tmerc +lat_0=-90 +lon_0=-60 +k=1 +x_0=5500000 +y_0=0 +ellps=GRS80 +units=m
22176|POSGAR 98 / Argentina 6|p|yx|1|-58.5,-38.59,-55.49,-24.84|+proj=tmerc +lat_0=-90 +lon_0=-57 +k=1 +x_0=6500000 +y_0=0 +ellps=GRS80 +units=m
22177|POSGAR 98 / Argentina 7|p|yx|1|-55.5,-28.11,-53.65,-25.49|+proj=tmerc +lat_0=-90 +lon_0=-54 +k=1 +x_0=7500000 +y_0=0 +ellps=GRS80 +units=m
22181|POSGAR 94 / Argentina 1|p|yx|1|-73.59,-52,-70.5,-36.16|+proj=tmerc +lat_0=-90 +lon_0=-72 +k=1 +x_0=1500000 +y_0=0 +ellps=WGS84 +units=m
22182|POSGAR 94 / Argentina 2|p|yx|1|-70.5,-54.9,-67.49,-24.08|+proj=tmerc +lat_0=-90 +lon_0=-69 +k=1 +x_0=2500000 +y_0=0 +ellps=WGS84 +units=m
22183|POSGAR 94 / Argentina 3|p|yx|1|-67.5,-55.11,-64.49,-21.78|+proj=tmerc +lat_0=-90 +lon_0=-66 +k=1 +x_0=3500000 +y_0=0 +ellps=WGS84 +units=m
22184|POSGAR 94 / Argentina 4|p|yx|1|-64.5,-54.91,-61.5,-21.99|+proj=tmerc +lat_0=-90 +lon_0=-63 +k=1 +x_0=4500000 +y_0=0 +ellps=WGS84 +units=m
22185|POSGAR 94 / Argentina 5|p|yx|1|-61.51,-39.06,-58.5,-23.37|+proj=tmerc +lat_0=-90 +lon_0=-60 +k=1 +x_0=5500000 +y_0=0 +ellps=WGS84 +units=m
22186|POSGAR 94 / Argentina 6|p|yx|1|-58.5,-38.59,-55.49,-24.84|+proj=tmerc +lat_0=-90 +lon_0=-57 +k=1 +x_0=6500000 +y_0=0 +ellps=WGS84 +units=m
22187|POSGAR 94 / Argentina 7|p|yx|1|-55.5,-28.11,-53.65,-25.49|+proj=tmerc +lat_0=-90 +lon_0=-54 +k=1 +x_0=7500000 +y_0=0 +ellps=WGS84 +units=m
22191|Campo Inchauspe / Argentina 1|p|yx|1|-73.59,-52,-70.5,-36.16|+proj=tmerc +lat_0=-90 +lon_0=-72 +k=1 +x_0=1500000 +y_0=0 +ellps=intl +towgs84=-148,136,90,0,0,0,0 +units=m
22192|Campo Inchauspe / Argentina 2|p|yx|1|-70.5,-52.43,-67.49,-24.08|+proj=tmerc +lat_0=-90 +lon_0=-69 +k=1 +x_0=2500000 +y_0=0 +ellps=intl +towgs84=-148,136,90,0,0,0,0 +units=m
22193|Campo Inchauspe / Argentina 3|p|yx|1|-67.5,-49.05,-64.49,-21.78|+proj=tmerc +lat_0=-90 +lon_0=-66 +k=1 +x_0=3500000 +y_0=0 +ellps=intl +towgs84=-148,136,90,0,0,0,0 +units=m
22194|Campo Inchauspe / Argentina 4|p|yx|1|-64.5,-43.14,-61.49,-21.99|+proj=tmerc +lat_0=-90 +lon_0=-63 +k=1 +x_0=4500000 +y_0=0 +ellps=intl +towgs84=-148,136,90,0,0,0,0 +units=m
22195|Campo Inchauspe / Argentina 5|p|yx|1|-61.51,-39.06,-58.5,-23.37|+proj=tmerc +lat_0=-90 +lon_0=-60 +k=1 +x_0=5500000 +y_0=0 +ellps=intl +towgs84=-148,136,90,0,0,0,0 +units=m
22196|Campo Inchauspe / Argentina 6|p|yx|1|-58.5,-38.59,-55.49,-24.84|+proj=tmerc +lat_0=-90 +lon_0=-57 +k=1 +x_0=6500000 +y_0=0 +ellps=intl +towgs84=-148,136,90,0,0,0,0 +units=m
22197|Campo Inchauspe / Argentina 7|p|yx|1|-55.5,-28.11,-53.65,-25.49|+proj=tmerc +lat_0=-90 +lon_0=-54 +k=1 +x_0=7500000 +y_0=0 +ellps=intl +towgs84=-148,136,90,0,0,0,0 +units=m
22207|NAD83(CSRS)v2 / UTM zone 7N|p|xy|1|-141.01,52.05,-138,72.53|+proj=utm +zone=7 +ellps=GRS80 +units=m
22208|NAD83(CSRS)v2 / UTM zone 8N|p|xy|1|-138,48.06,-132,79.42|+proj=utm +zone=8 +ellps=GRS80 +units=m
22209|NAD83(CSRS)v2 / UTM zone 9N|p|xy|1|-132,46.52,-126,80.93|+proj=utm +zone=9 +ellps=GRS80 +units=m
22210|NAD83(CSRS)v2 / UTM zone 10N|p|xy|1|-126,48.13,-120,81.8|+proj=utm +zone=10 +ellps=GRS80 +units=m
22211|NAD83(CSRS)v2 / UTM zone 11N|p|xy|1|-120,48.99,-114,83.5|+proj=utm +zone=11 +ellps=GRS80 +units=m
22212|NAD83(CSRS)v2 / UTM zone 12N|p|xy|1|-114,48.99,-108,84|+proj=utm +zone=12 +ellps=GRS80 +units=m
22213|NAD83(CSRS)v2 / UTM zone 13N|p|xy|1|-108,48.99,-102,84|+proj=utm +zone=13 +ellps=GRS80 +units=m
22213|NAD83(CSRS)v2 / UTM zone 13N|p|xy|1|-108,48.99,-102,84|+proj=utm +zone=13 +ellps=GRS80 +units=m
22214|NAD83(CSRS)v2 / UTM zone 14N|p|xy|1|-102,48.99,-96,84|+proj=utm +zone=14 +ellps=GRS80 +units=m
22215|NAD83(CSRS)v2 / UTM zone 15N|p|xy|1|-96,48.03,-90,84|+proj=utm +zone=15 +ellps=GRS80 +units=m
22216|NAD83(CSRS)v2 / UTM zone 16N|p|xy|1|-90,46.11,-84,84|+proj=utm +zone=16 +ellps=GRS80 +units=m
22217|NAD83(CSRS)v2 / UTM zone 17N|p|xy|1|-84,41.67,-78,84|+proj=utm +zone=17 +ellps=GRS80 +units=m
22218|NAD83(CSRS)v2 / UTM zone 18N|p|xy|1|-78,43.63,-72,84|+proj=utm +zone=18 +ellps=GRS80 +units=m
22219|NAD83(CSRS)v2 / UTM zone 19N|p|xy|1|-72,40.8,-66,84|+proj=utm +zone=19 +ellps=GRS80 +units=m
22220|NAD83(CSRS)v2 / UTM zone 20N|p|xy|1|-66,40.04,-60,84|+proj=utm +zone=20 +ellps=GRS80 +units=m
22221|NAD83(CSRS)v2 / UTM zone 21N|p|xy|1|-60,38.56,-54,84|+proj=utm +zone=21 +ellps=GRS80 +units=m
22222|NAD83(CSRS)v2 / UTM zone 22N|p|xy|1|-54,39.5,-47.99,57.65|+proj=utm +zone=22 +ellps=GRS80 +units=m
22229|RGSH2020 / UTM zone 29N|p|xy|1|-8.67,25.73,-6,29.85|+proj=utm +zone=29 +ellps=GRS80 +units=m
22230|RGSH2020 / UTM zone 30N|p|xy|1|-6,21.82,0,37.01|+proj=utm +zone=30 +ellps=GRS80 +units=m
22231|RGSH2020 / UTM zone 31N|p|xy|1|0,18.97,6.01,38.77|+proj=utm +zone=31 +ellps=GRS80 +units=m
22232|RGSH2020 / UTM zone 32N|p|xy|1|6,19.6,11.99,38.8|+proj=utm +zone=32 +ellps=GRS80 +units=m
22234|Cape / UTM zone 34S|p|xy|1|19.99,-26.88,24,-17.99|+proj=utm +zone=34 +south +a=6378249.145 +rf=293.4663077 +units=m
22235|Cape / UTM zone 35S|p|xy|1|24,-25.84,29.38,-17.78|+proj=utm +zone=35 +south +a=6378249.145 +rf=293.4663077 +units=m
22239|NAD83(CSRS)v2 / PEI Stereographic|p|xy|1|-64.49,45.9,-61.9,47.09|+proj=sterea +lat_0=47.25 +lon_0=-63 +k=0.999912 +x_0=400000 +y_0=800000 +ellps=GRS80 +units=m
22240|NAD83(CSRS)v2 / NB Stereographic|p|yx|1|-69.05,44.56,-63.7,48.07|+proj=sterea +lat_0=46.5 +lon_0=-66.5 +k=0.999912 +x_0=2500000 +y_0=7500000 +ellps=GRS80 +units=m
22243|NAD83(CSRS)v2 / SCoPQ zone 3|p|xy|1|-60,50.2,-57.1,52.01|+proj=tmerc +lat_0=0 +lon_0=-58.5 +k=0.9999 +x_0=304800 +y_0=0 +ellps=GRS80 +units=m
22244|NAD83(CSRS)v2 / SCoPQ zone 4|p|xy|1|-63,47.16,-60,52.01|+proj=tmerc +lat_0=0 +lon_0=-61.5 +k=0.9999 +x_0=304800 +y_0=0 +ellps=GRS80 +units=m
22245|NAD83(CSRS)v2 / SCoPQ zone 5|p|xy|1|-66,47.95,-63,60.42|+proj=tmerc +lat_0=0 +lon_0=-64.5 +k=0.9999 +x_0=304800 +y_0=0 +ellps=GRS80 +units=m
22246|NAD83(CSRS)v2 / SCoPQ zone 6|p|xy|1|-69,47.31,-66,59|+proj=tmerc +lat_0=0 +lon_0=-67.5 +k=0.9999 +x_0=304800 +y_0=0 +ellps=GRS80 +units=m
22247|NAD83(CSRS)v2 / SCoPQ zone 7|p|xy|1|-72,45.01,-69,61.8|+proj=tmerc +lat_0=0 +lon_0=-70.5 +k=0.9999 +x_0=304800 +y_0=0 +ellps=GRS80 +units=m
22248|NAD83(CSRS)v2 / SCoPQ zone 8|p|xy|1|-75,44.99,-72,62.53|+proj=tmerc +lat_0=0 +lon_0=-73.5 +k=0.9999 +x_0=304800 +y_0=0 +ellps=GRS80 +units=m
22249|NAD83(CSRS)v2 / SCoPQ zone 9|p|xy|1|-78,45.37,-75,62.62|+proj=tmerc +lat_0=0 +lon_0=-76.5 +k=0.9999 +x_0=304800 +y_0=0 +ellps=GRS80 +units=m
22250|NAD83(CSRS)v2 / SCoPQ zone 10|p|xy|1|-79.85,46.23,-78,62.45|+proj=tmerc +lat_0=0 +lon_0=-79.5 +k=0.9999 +x_0=304800 +y_0=0 +ellps=GRS80 +units=m
22262|NAD83(CSRS)v2 / Alberta 3TM ref merid 111 W|p|xy|1|-112.5,48.99,-109.98,60|+proj=tmerc +lat_0=0 +lon_0=-111 +k=0.9999 +x_0=0 +y_0=0 +ellps=GRS80 +units=m
22263|NAD83(CSRS)v2 / Alberta 3TM ref merid 114 W|p|xy|1|-115.5,48.99,-112.5,60|+proj=tmerc +lat_0=0 +lon_0=-114 +k=0.9999 +x_0=0 +y_0=0 +ellps=GRS80 +units=m
22264|NAD83(CSRS)v2 / Alberta 3TM ref merid 117 W|p|xy|1|-118.5,50.77,-115.5,60|+proj=tmerc +lat_0=0 +lon_0=-117 +k=0.9999 +x_0=0 +y_0=0 +ellps=GRS80 +units=m
22265|NAD83(CSRS)v2 / Alberta 3TM ref merid 120 W|p|xy|1|-120,52.88,-118.5,60|+proj=tmerc +lat_0=0 +lon_0=-120 +k=0.9999 +x_0=0 +y_0=0 +ellps=GRS80 +units=m
22275|Cape / Lo15|p|xy|1|14.35,-23.15,14.6,-22.68|+proj=tmerc +axis=wsu +lat_0=0 +lon_0=15 +k=1 +x_0=0 +y_0=0 +a=6378249.145 +rf=293.4663077 +units=m
22277|Cape / Lo17|p|xy|1|16.45,-33.1,18,-28.03|+proj=tmerc +axis=wsu +lat_0=0 +lon_0=17 +k=1 +x_0=0 +y_0=0 +a=6378249.145 +rf=293.4663077 +units=m
22279|Cape / Lo19|p|xy|1|17.99,-34.88,20,-28.38|+proj=tmerc +axis=wsu +lat_0=0 +lon_0=19 +k=1 +x_0=0 +y_0=0 +a=6378249.145 +rf=293.4663077 +units=m
22281|Cape / Lo21|p|xy|1|19.99,-34.88,22.01,-24.76|+proj=tmerc +axis=wsu +lat_0=0 +lon_0=21 +k=1 +x_0=0 +y_0=0 +a=6378249.145 +rf=293.4663077 +units=m
22283|Cape / Lo23|p|xy|1|22,-34.26,24.01,-25.26|+proj=tmerc +axis=wsu +lat_0=0 +lon_0=23 +k=1 +x_0=0 +y_0=0 +a=6378249.145 +rf=293.4663077 +units=m
22285|Cape / Lo25|p|xy|1|24,-34.26,26.01,-24.71|+proj=tmerc +axis=wsu +lat_0=0 +lon_0=25 +k=1 +x_0=0 +y_0=0 +a=6378249.145 +rf=293.4663077 +units=m
22287|Cape / Lo27|p|xy|1|26,-33.83,28,-22.92|+proj=tmerc +axis=wsu +lat_0=0 +lon_0=27 +k=1 +x_0=0 +y_0=0 +a=6378249.145 +rf=293.4663077 +units=m
22289|Cape / Lo29|p|xy|1|27.99,-33.03,30.01,-22.13|+proj=tmerc +axis=wsu +lat_0=0 +lon_0=29 +k=1 +x_0=0 +y_0=0 +a=6378249.145 +rf=293.4663077 +units=m
22291|Cape / Lo31|p|xy|1|29.99,-31.38,32.02,-22.22|+proj=tmerc +axis=wsu +lat_0=0 +lon_0=31 +k=1 +x_0=0 +y_0=0 +a=6378249.145 +rf=293.4663077 +units=m
22293|Cape / Lo33|p|xy|1|31.95,-28.94,32.95,-26.8|+proj=tmerc +axis=wsu +lat_0=0 +lon_0=33 +k=1 +x_0=0 +y_0=0 +a=6378249.145 +rf=293.4663077 +units=m
22307|NAD83(CSRS)v3 / UTM zone 7N|p|xy|1|-141.01,52.05,-138,72.53|+proj=utm +zone=7 +ellps=GRS80 +units=m
22308|NAD83(CSRS)v3 / UTM zone 8N|p|xy|1|-138,48.06,-132,79.42|+proj=utm +zone=8 +ellps=GRS80 +units=m
22309|NAD83(CSRS)v3 / UTM zone 9N|p|xy|1|-132,46.52,-126,80.93|+proj=utm +zone=9 +ellps=GRS80 +units=m
22310|NAD83(CSRS)v3 / UTM zone 10N|p|xy|1|-126,48.13,-120,81.8|+proj=utm +zone=10 +ellps=GRS80 +units=m
22311|NAD83(CSRS)v3 / UTM zone 11N|p|xy|1|-120,48.99,-114,83.5|+proj=utm +zone=11 +ellps=GRS80 +units=m
22312|NAD83(CSRS)v3 / UTM zone 12N|p|xy|1|-114,48.99,-108,84|+proj=utm +zone=12 +ellps=GRS80 +units=m
22313|NAD83(CSRS)v3 / UTM zone 13N|p|xy|1|-108,48.99,-102,84|+proj=utm +zone=13 +ellps=GRS80 +units=m
22314|NAD83(CSRS)v3 / UTM zone 14N|p|xy|1|-102,48.99,-96,84|+proj=utm +zone=14 +ellps=GRS80 +units=m
22315|NAD83(CSRS)v3 / UTM zone 15N|p|xy|1|-96,48.03,-90,84|+proj=utm +zone=15 +ellps=GRS80 +units=m
22316|NAD83(CSRS)v3 / UTM zone 16N|p|xy|1|-90,46.11,-84,84|+proj=utm +zone=16 +ellps=GRS80 +units=m
22317|NAD83(CSRS)v3 / UTM zone 17N|p|xy|1|-84,41.67,-78,84|+proj=utm +zone=17 +ellps=GRS80 +units=m
22318|NAD83(CSRS)v3 / UTM zone 18N|p|xy|1|-78,43.63,-72,84|+proj=utm +zone=18 +ellps=GRS80 +units=m
22319|NAD83(CSRS)v3 / UTM zone 19N|p|xy|1|-72,40.8,-66,84|+proj=utm +zone=19 +ellps=GRS80 +units=m
22320|NAD83(CSRS)v3 / UTM zone 20N|p|xy|1|-66,40.04,-60,84|+proj=utm +zone=20 +ellps=GRS80 +units=m
22321|NAD83(CSRS)v3 / UTM zone 21N|p|xy|1|-60,38.56,-54,84|+proj=utm +zone=21 +ellps=GRS80 +units=m
22322|NAD83(CSRS)v3 / UTM zone 22N|p|xy|1|-54,39.5,-47.99,57.65|+proj=utm +zone=22 +ellps=GRS80 +units=m
22332|Carthage / UTM zone 32N|p|xy|1|7.81,33.22,13.67,38.41|+proj=utm +zone=32 +ellps=clrk80ign +towgs84=-260.1,5.5,432.2,0,0,0,0 +units=m
22337|NAD83(CSRS)v3 / MTM NS 1997 zone 5|p|xy|1|-66.28,43.41,-63,46.02|+proj=tmerc +lat_0=0 +lon_0=-64.5 +k=0.9999 +x_0=15500000 +y_0=0 +ellps=GRS80 +units=m
22338|NAD83(CSRS)v3 / MTM NS 1997 zone 4|p|xy|1|-63,44.64,-59.73,47.08|+proj=tmerc +lat_0=0 +lon_0=-61.5 +k=0.9999 +x_0=14500000 +y_0=0 +ellps=GRS80 +units=m
22348|NAD83(CSRS)v3 / MTM zone 8|p|xy|1|-75,44.98,-74.35,45.65|+proj=tmerc +lat_0=0 +lon_0=-73.5 +k=0.9999 +x_0=304800 +y_0=0 +ellps=GRS80 +units=m
22349|NAD83(CSRS)v3 / MTM zone 9|p|xy|1|-78,43.63,-75,46.25|+proj=tmerc +lat_0=0 +lon_0=-76.5 +k=0.9999 +x_0=304800 +y_0=0 +ellps=GRS80 +units=m
22350|NAD83(CSRS)v3 / MTM zone 10|p|xy|1|-81,42.26,-77.99,47.33|+proj=tmerc +lat_0=0 +lon_0=-79.5 +k=0.9999 +x_0=304800 +y_0=0 +ellps=GRS80 +units=m
22351|NAD83(CSRS)v3 / MTM zone 11|p|xy|1|-83.6,41.67,-81,46|+proj=tmerc +lat_0=0 +lon_0=-82.5 +k=0.9999 +x_0=304800 +y_0=0 +ellps=GRS80 +units=m
22352|NAD83(CSRS)v3 / MTM zone 12|p|xy|1|-82.5,46,-79.5,55.21|+proj=tmerc +lat_0=0 +lon_0=-81 +k=0.9999 +x_0=304800 +y_0=0 +ellps=GRS80 +units=m
22353|NAD83(CSRS)v3 / MTM zone 13|p|xy|1|-85.5,46,-82.5,55.59|+proj=tmerc +lat_0=0 +lon_0=-84 +k=0.9999 +x_0=304800 +y_0=0 +ellps=GRS80 +units=m
22354|NAD83(CSRS)v3 / MTM zone 14|p|xy|1|-88.5,47.17,-85.5,56.7|+proj=tmerc +lat_0=0 +lon_0=-87 +k=0.9999 +x_0=304800 +y_0=0 +ellps=GRS80 +units=m
22355|NAD83(CSRS)v3 / MTM zone 15|p|xy|1|-91.5,47.97,-88.5,56.9|+proj=tmerc +lat_0=0 +lon_0=-90 +k=0.9999 +x_0=304800 +y_0=0 +ellps=GRS80 +units=m
22356|NAD83(CSRS)v3 / MTM zone 16|p|xy|1|-94.5,48.06,-91.5,55.2|+proj=tmerc +lat_0=0 +lon_0=-93 +k=0.9999 +x_0=304800 +y_0=0 +ellps=GRS80 +units=m
22357|NAD83(CSRS)v3 / MTM zone 17|p|xy|1|-95.16,48.69,-94.5,53.24|+proj=tmerc +lat_0=0 +lon_0=-96 +k=0.9999 +x_0=304800 +y_0=0 +ellps=GRS80 +units=m
22391|Carthage / Nord Tunisie|p|xy|1|8.18,34.65,11.37,37.4|+proj=lcc +lat_1=36 +lat_0=36 +lon_0=9.9 +k_0=0.999625544 +x_0=500000 +y_0=300000 +ellps=clrk80ign +units=m
22392|Carthage / Sud Tunisie|p|xy|1|7.49,30.23,11.59,34.66|+proj=lcc +lat_1=33.3 +lat_0=33.3 +lon_0=9.9 +k_0=0.999625769 +x_0=500000 +y_0=300000 +ellps=clrk80ign +towgs84=-263,6,431,0,0,0,0 +units=m
22407|NAD83(CSRS)v4 / UTM zone 7N|p|xy|1|-141.01,52.05,-138,72.53|+proj=utm +zone=7 +ellps=GRS80 +units=m
22408|NAD83(CSRS)v4 / UTM zone 8N|p|xy|1|-138,48.06,-132,79.42|+proj=utm +zone=8 +ellps=GRS80 +units=m
22409|NAD83(CSRS)v4 / UTM zone 9N|p|xy|1|-132,46.52,-126,80.93|+proj=utm +zone=9 +ellps=GRS80 +units=m
22410|NAD83(CSRS)v4 / UTM zone 10N|p|xy|1|-126,48.13,-120,81.8|+proj=utm +zone=10 +ellps=GRS80 +units=m
22411|NAD83(CSRS)v4 / UTM zone 11N|p|xy|1|-120,48.99,-114,83.5|+proj=utm +zone=11 +ellps=GRS80 +units=m
22412|NAD83(CSRS)v4 / UTM zone 12N|p|xy|1|-114,48.99,-108,84|+proj=utm +zone=12 +ellps=GRS80 +units=m
22413|NAD83(CSRS)v4 / UTM zone 13N|p|xy|1|-108,48.99,-102,84|+proj=utm +zone=13 +ellps=GRS80 +units=m
22414|NAD83(CSRS)v4 / UTM zone 14N|p|xy|1|-102,48.99,-96,84|+proj=utm +zone=14 +ellps=GRS80 +units=m
22415|NAD83(CSRS)v4 / UTM zone 15N|p|xy|1|-96,48.03,-90,84|+proj=utm +zone=15 +ellps=GRS80 +units=m
22416|NAD83(CSRS)v4 / UTM zone 16N|p|xy|1|-90,46.11,-84,84|+proj=utm +zone=16 +ellps=GRS80 +units=m
22417|NAD83(CSRS)v4 / UTM zone 17N|p|xy|1|-84,41.67,-78,84|+proj=utm +zone=17 +ellps=GRS80 +units=m
22418|NAD83(CSRS)v4 / UTM zone 18N|p|xy|1|-78,43.63,-72,84|+proj=utm +zone=18 +ellps=GRS80 +units=m
22419|NAD83(CSRS)v4 / UTM zone 19N|p|xy|1|-72,40.8,-66,84|+proj=utm +zone=19 +ellps=GRS80 +units=m
22420|NAD83(CSRS)v4 / UTM zone 20N|p|xy|1|-66,40.04,-60,84|+proj=utm +zone=20 +ellps=GRS80 +units=m
22421|NAD83(CSRS)v4 / UTM zone 21N|p|xy|1|-60,38.56,-54,84|+proj=utm +zone=21 +ellps=GRS80 +units=m
22422|NAD83(CSRS)v4 / UTM zone 22N|p|xy|1|-54,39.5,-47.99,57.65|+proj=utm +zone=22 +ellps=GRS80 +units=m
22462|NAD83(CSRS)v4 / Alberta 3TM ref merid 111 W|p|xy|1|-112.5,48.99,-109.98,60|+proj=tmerc +lat_0=0 +lon_0=-111 +k=0.9999 +x_0=0 +y_0=0 +ellps=GRS80 +units=m
22463|NAD83(CSRS)v4 / Alberta 3TM ref merid 114 W|p|xy|1|-115.5,48.99,-112.5,60|+proj=tmerc +lat_0=0 +lon_0=-114 +k=0.9999 +x_0=0 +y_0=0 +ellps=GRS80 +units=m
22464|NAD83(CSRS)v4 / Alberta 3TM ref merid 117 W|p|xy|1|-118.5,50.77,-115.5,60|+proj=tmerc +lat_0=0 +lon_0=-117 +k=0.9999 +x_0=0 +y_0=0 +ellps=GRS80 +units=m
22465|NAD83(CSRS)v4 / Alberta 3TM ref merid 120 W|p|xy|1|-120,52.88,-118.5,60|+proj=tmerc +lat_0=0 +lon_0=-120 +k=0.9999 +x_0=0 +y_0=0 +ellps=GRS80 +units=m
22521|Corrego Alegre 1970-72 / UTM zone 21S|p|xy|1|-58.16,-31.91,-54,-17.99|+proj=utm +zone=21 +south +ellps=intl +units=m
22522|Corrego Alegre 1970-72 / UTM zone 22S|p|xy|1|-54,-33.78,-48,-15|+proj=utm +zone=22 +south +ellps=intl +units=m
22523|Corrego Alegre 1970-72 / UTM zone 23S|p|xy|1|-48,-25.29,-42,-15|+proj=utm +zone=23 +south +ellps=intl +units=m
22524|Corrego Alegre 1970-72 / UTM zone 24S|p|xy|1|-42,-22.96,-36,-2.68|+proj=utm +zone=24 +south +ellps=intl +units=m
22525|Corrego Alegre 1970-72 / UTM zone 25S|p|xy|1|-36,-10.1,-34.74,-4.99|+proj=utm +zone=25 +south +ellps=intl +units=m
22607|NAD83(CSRS)v6 / UTM zone 7N|p|xy|1|-141.01,52.05,-138,72.53|+proj=utm +zone=7 +ellps=GRS80 +units=m
22608|NAD83(CSRS)v6 / UTM zone 8N|p|xy|1|-138,48.06,-132,79.42|+proj=utm +zone=8 +ellps=GRS80 +units=m
22609|NAD83(CSRS)v6 / UTM zone 9N|p|xy|1|-132,46.52,-126,80.93|+proj=utm +zone=9 +ellps=GRS80 +units=m
22610|NAD83(CSRS)v6 / UTM zone 10N|p|xy|1|-126,48.13,-120,81.8|+proj=utm +zone=10 +ellps=GRS80 +units=m
22611|NAD83(CSRS)v6 / UTM zone 11N|p|xy|1|-120,48.99,-114,83.5|+proj=utm +zone=11 +ellps=GRS80 +units=m
22612|NAD83(CSRS)v6 / UTM zone 12N|p|xy|1|-114,48.99,-108,84|+proj=utm +zone=12 +ellps=GRS80 +units=m
22613|NAD83(CSRS)v6 / UTM zone 13N|p|xy|1|-108,48.99,-102,84|+proj=utm +zone=13 +ellps=GRS80 +units=m
22614|NAD83(CSRS)v6 / UTM zone 14N|p|xy|1|-102,48.99,-96,84|+proj=utm +zone=14 +ellps=GRS80 +units=m
22615|NAD83(CSRS)v6 / UTM zone 15N|p|xy|1|-96,48.03,-90,84|+proj=utm +zone=15 +ellps=GRS80 +units=m
22616|NAD83(CSRS)v6 / UTM zone 16N|p|xy|1|-90,46.11,-84,84|+proj=utm +zone=16 +ellps=GRS80 +units=m
22617|NAD83(CSRS)v6 / UTM zone 17N|p|xy|1|-84,41.67,-78,84|+proj=utm +zone=17 +ellps=GRS80 +units=m
22618|NAD83(CSRS)v6 / UTM zone 18N|p|xy|1|-78,43.63,-72,84|+proj=utm +zone=18 +ellps=GRS80 +units=m
22619|NAD83(CSRS)v6 / UTM zone 19N|p|xy|1|-72,40.8,-66,84|+proj=utm +zone=19 +ellps=GRS80 +units=m
22620|NAD83(CSRS)v6 / UTM zone 20N|p|xy|1|-66,40.04,-60,84|+proj=utm +zone=20 +ellps=GRS80 +units=m
22621|NAD83(CSRS)v6 / UTM zone 21N|p|xy|1|-60,38.56,-54,84|+proj=utm +zone=21 +ellps=GRS80 +units=m
22622|NAD83(CSRS)v6 / UTM zone 22N|p|xy|1|-54,39.5,-47.99,57.65|+proj=utm +zone=22 +ellps=GRS80 +units=m
22639|NAD83(CSRS)v6 / PEI Stereographic|p|xy|1|-64.49,45.9,-61.9,47.09|+proj=sterea +lat_0=47.25 +lon_0=-63 +k=0.999912 +x_0=400000 +y_0=800000 +ellps=GRS80 +units=m
22641|NAD83(CSRS)v6 / MTM zone 1|p|xy|1|-54.5,46.56,-52.54,49.89|+proj=tmerc +lat_0=0 +lon_0=-53 +k=0.9999 +x_0=304800 +y_0=0 +ellps=GRS80 +units=m
22642|NAD83(CSRS)v6 / MTM zone 2|p|xy|1|-57.5,46.81,-54.49,54.71|+proj=tmerc +lat_0=0 +lon_0=-56 +k=0.9999 +x_0=304800 +y_0=0 +ellps=GRS80 +units=m
22643|NAD83(CSRS)v6 / MTM zone 3|p|xy|1|-59.48,47.5,-57.5,50.54|+proj=tmerc +lat_0=0 +lon_0=-58.5 +k=0.9999 +x_0=304800 +y_0=0 +ellps=GRS80 +units=m
22644|NAD83(CSRS)v6 / MTM zone 4|p|xy|1|-63,52,-60,58.92|+proj=tmerc +lat_0=0 +lon_0=-61.5 +k=0.9999 +x_0=304800 +y_0=0 +ellps=GRS80 +units=m
22645|NAD83(CSRS)v6 / MTM zone 5|p|xy|1|-66,51.58,-63,60.52|+proj=tmerc +lat_0=0 +lon_0=-64.5 +k=0.9999 +x_0=304800 +y_0=0 +ellps=GRS80 +units=m
22646|NAD83(CSRS)v6 / MTM zone 6|p|xy|1|-67.81,52.05,-66,55.34|+proj=tmerc +lat_0=0 +lon_0=-67.5 +k=0.9999 +x_0=304800 +y_0=0 +ellps=GRS80 +units=m
22648|NAD83(CSRS)v6 / MTM zone 8|p|xy|1|-75,44.98,-74.35,45.65|+proj=tmerc +lat_0=0 +lon_0=-73.5 +k=0.9999 +x_0=304800 +y_0=0 +ellps=GRS80 +units=m
22649|NAD83(CSRS)v6 / MTM zone 9|p|xy|1|-78,43.63,-75,46.25|+proj=tmerc +lat_0=0 +lon_0=-76.5 +k=0.9999 +x_0=304800 +y_0=0 +ellps=GRS80 +units=m
22650|NAD83(CSRS)v6 / MTM zone 10|p|xy|1|-81,42.26,-77.99,47.33|+proj=tmerc +lat_0=0 +lon_0=-79.5 +k=0.9999 +x_0=304800 +y_0=0 +ellps=GRS80 +units=m
22651|NAD83(CSRS)v6 / MTM zone 11|p|xy|1|-83.6,41.67,-81,46|+proj=tmerc +lat_0=0 +lon_0=-82.5 +k=0.9999 +x_0=304800 +y_0=0 +ellps=GRS80 +units=m
22652|NAD83(CSRS)v6 / MTM zone 12|p|xy|1|-82.5,46,-79.5,55.21|+proj=tmerc +lat_0=0 +lon_0=-81 +k=0.9999 +x_0=304800 +y_0=0 +ellps=GRS80 +units=m
22653|NAD83(CSRS)v6 / MTM zone 13|p|xy|1|-85.5,46,-82.5,55.59|+proj=tmerc +lat_0=0 +lon_0=-84 +k=0.9999 +x_0=304800 +y_0=0 +ellps=GRS80 +units=m
22654|NAD83(CSRS)v6 / MTM zone 14|p|xy|1|-88.5,47.17,-85.5,56.7|+proj=tmerc +lat_0=0 +lon_0=-87 +k=0.9999 +x_0=304800 +y_0=0 +ellps=GRS80 +units=m
22655|NAD83(CSRS)v6 / MTM zone 15|p|xy|1|-91.5,47.97,-88.5,56.9|+proj=tmerc +lat_0=0 +lon_0=-90 +k=0.9999 +x_0=304800 +y_0=0 +ellps=GRS80 +units=m
22656|NAD83(CSRS)v6 / MTM zone 16|p|xy|1|-94.5,48.06,-91.5,55.2|+proj=tmerc +lat_0=0 +lon_0=-93 +k=0.9999 +x_0=304800 +y_0=0 +ellps=GRS80 +units=m
22657|NAD83(CSRS)v6 / MTM zone 17|p|xy|1|-95.16,48.69,-94.5,53.24|+proj=tmerc +lat_0=0 +lon_0=-96 +k=0.9999 +x_0=304800 +y_0=0 +ellps=GRS80 +units=m
22707|NAD83(CSRS)v7 / UTM zone 7N|p|xy|1|-141.01,52.05,-138,72.53|+proj=utm +zone=7 +ellps=GRS80 +units=m
22708|NAD83(CSRS)v7 / UTM zone 8N|p|xy|1|-138,48.06,-132,79.42|+proj=utm +zone=8 +ellps=GRS80 +units=m
22709|NAD83(CSRS)v7 / UTM zone 9N|p|xy|1|-132,46.52,-126,80.93|+proj=utm +zone=9 +ellps=GRS80 +units=m
22710|NAD83(CSRS)v7 / UTM zone 10N|p|xy|1|-126,48.13,-120,81.8|+proj=utm +zone=10 +ellps=GRS80 +units=m
22711|NAD83(CSRS)v7 / UTM zone 11N|p|xy|1|-120,48.99,-114,83.5|+proj=utm +zone=11 +ellps=GRS80 +units=m
22712|NAD83(CSRS)v7 / UTM zone 12N|p|xy|1|-114,48.99,-108,84|+proj=utm +zone=12 +ellps=GRS80 +units=m
22713|NAD83(CSRS)v7 / UTM zone 13N|p|xy|1|-108,48.99,-102,84|+proj=utm +zone=13 +ellps=GRS80 +units=m
22714|NAD83(CSRS)v7 / UTM zone 14N|p|xy|1|-102,48.99,-96,84|+proj=utm +zone=14 +ellps=GRS80 +units=m
22715|NAD83(CSRS)v7 / UTM zone 15N|p|xy|1|-96,48.03,-90,84|+proj=utm +zone=15 +ellps=GRS80 +units=m
22716|NAD83(CSRS)v7 / UTM zone 16N|p|xy|1|-90,46.11,-84,84|+proj=utm +zone=16 +ellps=GRS80 +units=m
22717|NAD83(CSRS)v7 / UTM zone 17N|p|xy|1|-84,41.67,-78,84|+proj=utm +zone=17 +ellps=GRS80 +units=m
22718|NAD83(CSRS)v7 / UTM zone 18N|p|xy|1|-78,43.63,-72,84|+proj=utm +zone=18 +ellps=GRS80 +units=m
22719|NAD83(CSRS)v7 / UTM zone 19N|p|xy|1|-72,40.8,-66,84|+proj=utm +zone=19 +ellps=GRS80 +units=m
22720|NAD83(CSRS)v7 / UTM zone 20N|p|xy|1|-66,40.04,-60,84|+proj=utm +zone=20 +ellps=GRS80 +units=m
22721|NAD83(CSRS)v7 / UTM zone 21N|p|xy|1|-60,38.56,-54,84|+proj=utm +zone=21 +ellps=GRS80 +units=m
22722|NAD83(CSRS)v7 / UTM zone 22N|p|xy|1|-54,39.5,-47.99,57.65|+proj=utm +zone=22 +ellps=GRS80 +units=m
22739|NAD83(CSRS)v7 / PEI Stereographic|p|xy|1|-64.49,45.9,-61.9,47.09|+proj=sterea +lat_0=47.25 +lon_0=-63 +k=0.999912 +x_0=400000 +y_0=800000 +ellps=GRS80 +units=m
22762|NAD83(CSRS)v7 / Alberta 3TM ref merid 111 W|p|xy|1|-112.5,48.99,-109.98,60|+proj=tmerc +lat_0=0 +lon_0=-111 +k=0.9999 +x_0=0 +y_0=0 +ellps=GRS80 +units=m
22763|NAD83(CSRS)v7 / Alberta 3TM ref merid 114 W|p|xy|1|-115.5,48.99,-112.5,60|+proj=tmerc +lat_0=0 +lon_0=-114 +k=0.9999 +x_0=0 +y_0=0 +ellps=GRS80 +units=m
22764|NAD83(CSRS)v7 / Alberta 3TM ref merid 117 W|p|xy|1|-118.5,50.77,-115.5,60|+proj=tmerc +lat_0=0 +lon_0=-117 +k=0.9999 +x_0=0 +y_0=0 +ellps=GRS80 +units=m
22765|NAD83(CSRS)v7 / Alberta 3TM ref merid 120 W|p|xy|1|-120,52.88,-118.5,60|+proj=tmerc +lat_0=0 +lon_0=-120 +k=0.9999 +x_0=0 +y_0=0 +ellps=GRS80 +units=m
22770|Deir ez Zor / Syria Lambert|p|xy|1|35.04,32.31,42.38,37.3|+proj=lcc +lat_1=34.65 +lat_0=34.65 +lon_0=37.35 +k_0=0.9996256 +x_0=300000 +y_0=300000 +ellps=clrk80ign +units=m
22780|Deir ez Zor / Levant Stereographic|p|xy|1|35.04,32.31,42.38,37.3|+proj=sterea +lat_0=34.2 +lon_0=39.15 +k=0.9995341 +x_0=0 +y_0=0 +ellps=clrk80ign +units=m
22807|NAD83(CSRS)v8 / UTM zone 7N|p|xy|1|-141.01,52.05,-138,72.53|+proj=utm +zone=7 +ellps=GRS80 +units=m
22808|NAD83(CSRS)v8 / UTM zone 8N|p|xy|1|-138,48.06,-132,79.42|+proj=utm +zone=8 +ellps=GRS80 +units=m
22809|NAD83(CSRS)v8 / UTM zone 9N|p|xy|1|-132,46.52,-126,80.93|+proj=utm +zone=9 +ellps=GRS80 +units=m
22810|NAD83(CSRS)v8 / UTM zone 10N|p|xy|1|-126,48.13,-120,81.8|+proj=utm +zone=10 +ellps=GRS80 +units=m
22811|NAD83(CSRS)v8 / UTM zone 11N|p|xy|1|-120,48.99,-114,83.5|+proj=utm +zone=11 +ellps=GRS80 +units=m
22812|NAD83(CSRS)v8 / UTM zone 12N|p|xy|1|-114,48.99,-108,84|+proj=utm +zone=12 +ellps=GRS80 +units=m
22813|NAD83(CSRS)v8 / UTM zone 13N|p|xy|1|-108,48.99,-102,84|+proj=utm +zone=13 +ellps=GRS80 +units=m
22814|NAD83(CSRS)v8 / UTM zone 14N|p|xy|1|-102,48.99,-96,84|+proj=utm +zone=14 +ellps=GRS80 +units=m
22815|NAD83(CSRS)v8 / UTM zone 15N|p|xy|1|-96,48.03,-90,84|+proj=utm +zone=15 +ellps=GRS80 +units=m
22816|NAD83(CSRS)v8 / UTM zone 16N|p|xy|1|-90,46.11,-84,84|+proj=utm +zone=16 +ellps=GRS80 +units=m
22817|NAD83(CSRS)v8 / UTM zone 17N|p|xy|1|-84,41.67,-78,84|+proj=utm +zone=17 +ellps=GRS80 +units=m
22818|NAD83(CSRS)v8 / UTM zone 18N|p|xy|1|-78,43.63,-72,84|+proj=utm +zone=18 +ellps=GRS80 +units=m
22819|NAD83(CSRS)v8 / UTM zone 19N|p|xy|1|-72,40.8,-66,84|+proj=utm +zone=19 +ellps=GRS80 +units=m
22820|NAD83(CSRS)v8 / UTM zone 20N|p|xy|1|-66,40.04,-60,84|+proj=utm +zone=20 +ellps=GRS80 +units=m
22821|NAD83(CSRS)v8 / UTM zone 21N|p|xy|1|-60,38.56,-54,84|+proj=utm +zone=21 +ellps=GRS80 +units=m
22822|NAD83(CSRS)v8 / UTM zone 22N|p|xy|1|-54,39.5,-47.99,57.65|+proj=utm +zone=22 +ellps=GRS80 +units=m
22991|Egypt 1907 / Blue Belt|p|xy|1|33,21.97,36.95,31.36|+proj=tmerc +lat_0=30 +lon_0=35 +k=1 +x_0=300000 +y_0=1100000 +ellps=helmert +towgs84=-130,110,-13,0,0,0,0 +units=m
22992|Egypt 1907 / Red Belt|p|xy|1|29,21.99,34.27,33.82|+proj=tmerc +lat_0=30 +lon_0=31 +k=1 +x_0=615000 +y_0=810000 +ellps=helmert +towgs84=-130,110,-13,0,0,0,0 +units=m
22993|Egypt 1907 / Purple Belt|p|xy|1|24.7,28.18,29,31.68|+proj=tmerc +lat_0=30 +lon_0=27 +k=1 +x_0=700000 +y_0=200000 +ellps=helmert +towgs84=-130,110,-13,0,0,0,0 +units=m
22994|Egypt 1907 / Extended Purple Belt|p|xy|1|24.99,21.99,29.01,28.19|+proj=tmerc +lat_0=30 +lon_0=27 +k=1 +x_0=700000 +y_0=1200000 +ellps=helmert +towgs84=-130,110,-13,0,0,0,0 +units=m
23028|ED50 / UTM zone 28N|p|xy|1|-16.1,48.43,-12,56.57|+proj=utm +zone=28 +ellps=intl +towgs84=-89.5,-93.8,-123.1,0,0,-0.156,1.2 +units=m
23029|ED50 / UTM zone 29N|p|xy|1|-12,36.13,-6,62.41|+proj=utm +zone=29 +ellps=intl +units=m
23030|ED50 / UTM zone 30N|p|xy|1|-6,35.26,0.01,80.49|+proj=utm +zone=30 +ellps=intl +units=m
23031|ED50 / UTM zone 31N|p|xy|1|0,38.56,6,82.45|+proj=utm +zone=31 +ellps=intl +units=m
23032|ED50 / UTM zone 32N|p|xy|1|6,36.53,12,84.33|+proj=utm +zone=32 +ellps=intl +units=m
23033|ED50 / UTM zone 33N|p|xy|1|12,34.49,18.01,84.42|+proj=utm +zone=33 +ellps=intl +units=m
23034|ED50 / UTM zone 34N|p|xy|1|17.99,33.59,24.01,84.54|+proj=utm +zone=34 +ellps=intl +units=m
23035|ED50 / UTM zone 35N|p|xy|1|24,25.71,30.01,84.73|+proj=utm +zone=35 +ellps=intl +units=m
23036|ED50 / UTM zone 36N|p|xy|1|30,29.19,36,84.7|+proj=utm +zone=36 +ellps=intl +units=m
23037|ED50 / UTM zone 37N|p|xy|1|36,29.18,42,79.07|+proj=utm +zone=37 +ellps=intl +units=m
23038|ED50 / UTM zone 38N|p|xy|1|42,36.97,44.83,41.6|+proj=utm +zone=38 +ellps=intl +towgs84=-84.1,-101.8,-129.7,0,0,0.468,1.05 +units=m
23090|ED50 / TM 0 N|p|xy|1|-5.05,51.03,3.4,62.03|+proj=tmerc +lat_0=0 +lon_0=0 +k=0.9996 +x_0=500000 +y_0=0 +ellps=intl +units=m
23095|ED50 / TM 5 NE|p|xy|1|2.53,51.44,6.37,55.77|+proj=tmerc +lat_0=0 +lon_0=5 +k=0.9996 +x_0=500000 +y_0=0 +ellps=intl +towgs84=-83.11,-97.38,-117.22,0.00569290865241986,-0.0446975835137458,0.0442850539012516,0.1218 +units=m
23239|Fahud / UTM zone 39N|p|xy|1|51.99,16.59,54,19.67|+proj=utm +zone=39 +a=6378249.145 +rf=293.465 +units=m
23240|Fahud / UTM zone 40N|p|xy|1|54,16.89,59.91,26.42|+proj=utm +zone=40 +a=6378249.145 +rf=293.465 +units=m
23301|NAD83(2011) / ICS83-Freeport (ftUS)|p|yx|0.304800609601219|-90.66,41.92,-89.39,42.51|+proj=lcc +lat_1=42.2 +lat_0=42.2 +lon_0=-89.95 +k_0=1.000029 +x_0=549860.2997206 +y_0=230124.460248921 +ellps=GRS80 +units=us-ft
23302|NAD83(2011) / ICS83-Rockford (ftUS)|p|yx|0.304800609601219|-89.69,41.58,-88.93,42.51|+proj=tmerc +lat_0=41.25 +lon_0=-89.25 +k=1.000029 +x_0=860147.320294641 +y_0=149961.8999238 +ellps=GRS80 +units=us-ft
23303|NAD83(2011) / ICS83-Aurora (ftUS)|p|yx|0.304800609601219|-88.95,41.45,-88.19,42.5|+proj=tmerc +lat_0=41.25 +lon_0=-88.5 +k=1.00003 +x_0=1150012.7000254 +y_0=149961.8999238 +ellps=GRS80 +units=us-ft
23304|NAD83(2011) / ICS83-Chicago (ftUS)|p|yx|0.304800609601219|-88.27,41.46,-87.52,42.5|+proj=tmerc +lat_0=41.25 +lon_0=-87.8 +k=1.000023 +x_0=1449936.499873 +y_0=149961.8999238 +ellps=GRS80 +units=us-ft
23305|NAD83(2011) / ICS83-Moline (ftUS)|p|yx|0.304800609601219|-91.08,41.32,-90.15,41.79|+proj=lcc +lat_1=41.55 +lat_0=41.55 +lon_0=-90.6 +k_0=1.000024 +x_0=1749860.2997206 +y_0=230124.460248921 +ellps=GRS80 +units=us-ft
23306|NAD83(2011) / ICS83-Sterling (ftUS)|p|yx|0.304800609601219|-90.44,41.14,-89.62,41.94|+proj=lcc +lat_1=41.55 +lat_0=41.55 +lon_0=-90.05 +k_0=1.00002 +x_0=2050088.9001778 +y_0=230124.460248921 +ellps=GRS80 +units=us-ft
23307|NAD83(2011) / ICS83-Ottawa (ftUS)|p|yx|0.304800609601219|-89.87,40.92,-88.24,41.64|+proj=lcc +lat_1=41.3 +lat_0=41.3 +lon_0=-89.05 +k_0=1.000023 +x_0=2360071.12014224 +y_0=230124.460248921 +ellps=GRS80 +units=us-ft
23308|NAD83(2011) / ICS83-Joliet (ftUS)|p|yx|0.304800609601219|-88.27,40.99,-87.52,41.73|+proj=tmerc +lat_0=40.55 +lon_0=-88 +k=1.000022 +x_0=2649936.499873 +y_0=149961.8999238 +ellps=GRS80 +units=us-ft
23309|NAD83(2011) / ICS83-Monmouth (ftUS)|p|yx|0.304800609601219|-91.19,40.62,-90.43,41.34|+proj=tmerc +lat_0=40.2 +lon_0=-90.85 +k=1.000024 +x_0=2949860.2997206 +y_0=149961.8999238 +ellps=GRS80 +units=us-ft
23310|NAD83(2011) / ICS83-Galesburg (ftUS)|p|yx|0.304800609601219|-90.46,40.18,-89.63,41.24|+proj=tmerc +lat_0=37.25 +lon_0=-90.1 +k=1.000023 +x_0=70104.1402082804 +y_0=149961.8999238 +ellps=GRS80 +units=us-ft
23311|NAD83(2011) / ICS83-Peoria (ftUS)|p|yx|0.304800609601219|-89.99,40.31,-89.26,40.98|+proj=tmerc +lat_0=37.4 +lon_0=-89.65 +k=1.000023 +x_0=420015.24003048 +y_0=189585.979171958 +ellps=GRS80 +units=us-ft
23312|NAD83(2011) / ICS83-Eureka (ftUS)|p|yx|0.304800609601219|-89.64,40.59,-88.92,41.15|+proj=tmerc +lat_0=37.45 +lon_0=-89.3 +k=1.000025 +x_0=840030.48006096 +y_0=130149.860299721 +ellps=GRS80 +units=us-ft
23313|NAD83(2011) / ICS83-Bloomington (ftUS)|p|yx|0.304800609601219|-89.27,40.28,-88.45,40.76|+proj=lcc +lat_1=40.5 +lat_0=40.5 +lon_0=-88.85 +k_0=1.000031 +x_0=1150012.7000254 +y_0=530048.26009652 +ellps=GRS80 +units=us-ft
23314|NAD83(2011) / ICS83-Pontiac (ftUS)|p|yx|0.304800609601219|-88.94,40.61,-88.23,41.12|+proj=lcc +lat_1=40.9 +lat_0=40.9 +lon_0=-88.55 +k_0=1.000025 +x_0=1449936.499873 +y_0=530048.26009652 +ellps=GRS80 +units=us-ft
23315|NAD83(2011) / ICS83-Watseka (ftUS)|p|yx|0.304800609601219|-88.46,40.39,-87.52,41.02|+proj=lcc +lat_1=40.75 +lat_0=40.75 +lon_0=-87.95 +k_0=1.000024 +x_0=1749860.2997206 +y_0=530048.26009652 +ellps=GRS80 +units=us-ft
23316|NAD83(2011) / ICS83-Quincy (ftUS)|p|yx|0.304800609601219|-91.52,39.75,-90.9,40.64|+proj=tmerc +lat_0=36.75 +lon_0=-91.25 +k=1.000023 +x_0=2050088.9001778 +y_0=149961.8999238 +ellps=GRS80 +units=us-ft
23317|NAD83(2011) / ICS83-Macomb (ftUS)|p|yx|0.304800609601219|-90.92,39.83,-90.19,40.64|+proj=tmerc +lat_0=36.8 +lon_0=-90.6 +k=1.000024 +x_0=2350012.7000254 +y_0=149961.8999238 +ellps=GRS80 +units=us-ft
23318|NAD83(2011) / ICS83-Lincoln (ftUS)|p|yx|0.304800609601219|-90.59,39.87,-89.14,40.44|+proj=lcc +lat_1=40.15 +lat_0=40.15 +lon_0=-89.8 +k_0=1.000018 +x_0=2670053.34010668 +y_0=530048.26009652 +ellps=GRS80 +units=us-ft
23319|NAD83(2011) / ICS83-Decatur (ftUS)|p|yx|0.304800609601219|-89.22,39.21,-88.46,40.29|+proj=tmerc +lat_0=36.3 +lon_0=-88.8 +k=1.000024 +x_0=2949860.2997206 +y_0=149961.8999238 +ellps=GRS80 +units=us-ft
23320|NAD83(2011) / ICS83-Champaign (ftUS)|p|yx|0.304800609601219|-88.47,39.86,-87.52,40.5|+proj=lcc +lat_1=40.15 +lat_0=40.15 +lon_0=-88 +k_0=1.000026 +x_0=99974.5999491999 +y_0=860147.320294641 +ellps=GRS80 +units=us-ft
23321|NAD83(2011) / ICS83-Jacksonville (ftUS)|p|yx|0.304800609601219|-91.38,39.39,-89.92,39.88|+proj=lcc +lat_1=39.65 +lat_0=39.65 +lon_0=-90.6 +k_0=1.000023 +x_0=380086.36017272 +y_0=860147.320294641 +ellps=GRS80 +units=us-ft
23322|NAD83(2011) / ICS83-Springfield (ftUS)|p|yx|0.304800609601219|-90,39.52,-89.21,39.98|+proj=lcc +lat_1=39.75 +lat_0=39.75 +lon_0=-89.65 +k_0=1.000022 +x_0=709880.61976124 +y_0=879959.35991872 +ellps=GRS80 +units=us-ft
23323|NAD83(2011) / ICS83-Charleston (ftUS)|p|yx|0.304800609601219|-88.48,39.37,-87.53,39.89|+proj=lcc +lat_1=39.65 +lat_0=39.65 +lon_0=-88 +k_0=1.000024 +x_0=1150012.7000254 +y_0=840030.48006096 +ellps=GRS80 +units=us-ft
23324|NAD83(2011) / ICS83-Jerseyville (ftUS)|p|yx|0.304800609601219|-90.94,38.86,-90.14,39.41|+proj=tmerc +lat_0=32.85 +lon_0=-90.5 +k=1.000019 +x_0=1449936.499873 +y_0=149961.8999238 +ellps=GRS80 +units=us-ft
23325|NAD83(2011) / ICS83-Carlinville (ftUS)|p|yx|0.304800609601219|-90.63,38.99,-89.69,39.53|+proj=lcc +lat_1=39.3 +lat_0=39.3 +lon_0=-90.15 +k_0=1.00002 +x_0=1749860.2997206 +y_0=840030.48006096 +ellps=GRS80 +units=us-ft
23326|NAD83(2011) / ICS83-Taylorville (ftUS)|p|yx|0.304800609601219|-89.71,38.99,-89.02,39.83|+proj=tmerc +lat_0=33.15 +lon_0=-89.4 +k=1.000023 +x_0=2050088.9001778 +y_0=149961.8999238 +ellps=GRS80 +units=us-ft
23327|NAD83(2011) / ICS83-Effingham (ftUS)|p|yx|0.304800609601219|-89.64,38.73,-88.36,39.22|+proj=lcc +lat_1=38.95 +lat_0=38.95 +lon_0=-89 +k_0=1.000019 +x_0=2350012.7000254 +y_0=840030.48006096 +ellps=GRS80 +units=us-ft
23328|NAD83(2011) / ICS83-Robinson (ftUS)|p|yx|0.304800609601219|-88.48,38.84,-87.51,39.49|+proj=lcc +lat_1=39.1 +lat_0=39.1 +lon_0=-88 +k_0=1.000017 +x_0=2649936.499873 +y_0=840030.48006096 +ellps=GRS80 +units=us-ft
23329|NAD83(2011) / ICS83-Belleville (ftUS)|p|yx|0.304800609601219|-90.38,38.08,-89.59,39|+proj=tmerc +lat_0=32.35 +lon_0=-90 +k=1.000016 +x_0=2949860.2997206 +y_0=149961.8999238 +ellps=GRS80 +units=us-ft
23330|NAD83(2011) / ICS83-Mount Vernon (ftUS)|p|yx|0.304800609601219|-89.71,38.12,-88.69,38.83|+proj=lcc +lat_1=38.45 +lat_0=38.45 +lon_0=-89.15 +k_0=1.000015 +x_0=99974.5999491999 +y_0=1150012.7000254 +ellps=GRS80 +units=us-ft
23331|NAD83(2011) / ICS83-Olney (ftUS)|p|yx|0.304800609601219|-88.71,38.23,-87.49,38.92|+proj=lcc +lat_1=38.55 +lat_0=38.55 +lon_0=-88.15 +k_0=1.000013 +x_0=380086.36017272 +y_0=1150012.7000254 +ellps=GRS80 +units=us-ft
23332|NAD83(2011) / ICS83-Carbondale (ftUS)|p|yx|0.304800609601219|-90.21,37.56,-87.91,38.26|+proj=lcc +lat_1=37.9 +lat_0=37.9 +lon_0=-88.95 +k_0=1.000012 +x_0=729997.45999492 +y_0=1150012.7000254 +ellps=GRS80 +units=us-ft
23333|NAD83(2011) / ICS83-Metropolis (ftUS)|p|yx|0.304800609601219|-89.53,36.97,-88.06,37.61|+proj=lcc +lat_1=37.2 +lat_0=37.2 +lon_0=-88.9 +k_0=1.00001 +x_0=1110083.82016764 +y_0=1170129.54025908 +ellps=GRS80 +units=us-ft
23700|HD72 / EOV|p|xy|1|16.11,45.74,22.9,48.58|+proj=somerc +lat_0=47.1443937222222 +lon_0=19.0485717777778 +k_0=0.99993 +x_0=650000 +y_0=200000 +ellps=GRS67 +units=m
23830|DGN95 / Indonesia TM-3 zone 46.2|p|xy|1|95.16,2.55,96,5.97|+proj=tmerc +lat_0=0 +lon_0=94.5 +k=0.9999 +x_0=200000 +y_0=1500000 +ellps=WGS84 +units=m
23831|DGN95 / Indonesia TM-3 zone 47.1|p|xy|1|96,-1.81,99,5.42|+proj=tmerc +lat_0=0 +lon_0=97.5 +k=0.9999 +x_0=200000 +y_0=1500000 +ellps=WGS84 +units=m
23832|DGN95 / Indonesia TM-3 zone 47.2|p|xy|1|99,-3.57,102,3.71|+proj=tmerc +lat_0=0 +lon_0=100.5 +k=0.9999 +x_0=200000 +y_0=1500000 +ellps=WGS84 +units=m
23833|DGN95 / Indonesia TM-3 zone 48.1|p|xy|1|102,-5.99,105,1.68|+proj=tmerc +lat_0=0 +lon_0=103.5 +k=0.9999 +x_0=200000 +y_0=1500000 +ellps=WGS84 +units=m
23834|DGN95 / Indonesia TM-3 zone 48.2|p|xy|1|105,-7.79,108,4.11|+proj=tmerc +lat_0=0 +lon_0=106.5 +k=0.9999 +x_0=200000 +y_0=1500000 +ellps=WGS84 +units=m
23835|DGN95 / Indonesia TM-3 zone 49.1|p|xy|1|108,-8.31,111,4.25|+proj=tmerc +lat_0=0 +lon_0=109.5 +k=0.9999 +x_0=200000 +y_0=1500000 +ellps=WGS84 +units=m
23836|DGN95 / Indonesia TM-3 zone 49.2|p|xy|1|111,-8.67,114,1.59|+proj=tmerc +lat_0=0 +lon_0=112.5 +k=0.9999 +x_0=200000 +y_0=1500000 +ellps=WGS84 +units=m
23837|DGN95 / Indonesia TM-3 zone 50.1|p|xy|1|114,-9.15,117.01,4.37|+proj=tmerc +lat_0=0 +lon_0=115.5 +k=0.9999 +x_0=200000 +y_0=1500000 +ellps=WGS84 +units=m
23838|DGN95 / Indonesia TM-3 zone 50.2|p|xy|1|117,-10.15,120,4.36|+proj=tmerc +lat_0=0 +lon_0=118.5 +k=0.9999 +x_0=200000 +y_0=1500000 +ellps=WGS84 +units=m
23839|DGN95 / Indonesia TM-3 zone 51.1|p|xy|1|120,-10.98,123,1.4|+proj=tmerc +lat_0=0 +lon_0=121.5 +k=0.9999 +x_0=200000 +y_0=1500000 +ellps=WGS84 +units=m
23840|DGN95 / Indonesia TM-3 zone 51.2|p|xy|1|123,-10.92,126,3.84|+proj=tmerc +lat_0=0 +lon_0=124.5 +k=0.9999 +x_0=200000 +y_0=1500000 +ellps=WGS84 +units=m
23841|DGN95 / Indonesia TM-3 zone 52.1|p|xy|1|126,-8.32,129,4.59|+proj=tmerc +lat_0=0 +lon_0=127.5 +k=0.9999 +x_0=200000 +y_0=1500000 +ellps=WGS84 +units=m
23842|DGN95 / Indonesia TM-3 zone 52.2|p|xy|1|129,-8.41,132,0.1|+proj=tmerc +lat_0=0 +lon_0=130.5 +k=0.9999 +x_0=200000 +y_0=1500000 +ellps=WGS84 +units=m
23843|DGN95 / Indonesia TM-3 zone 53.1|p|xy|1|132,-7.3,135,-0.29|+proj=tmerc +lat_0=0 +lon_0=133.5 +k=0.9999 +x_0=200000 +y_0=1500000 +ellps=WGS84 +units=m
23844|DGN95 / Indonesia TM-3 zone 53.2|p|xy|1|135,-8.49,138,-0.58|+proj=tmerc +lat_0=0 +lon_0=136.5 +k=0.9999 +x_0=200000 +y_0=1500000 +ellps=WGS84 +units=m
23845|DGN95 / Indonesia TM-3 zone 54.1|p|xy|1|138,-9.19,141.01,-1.49|+proj=tmerc +lat_0=0 +lon_0=139.5 +k=0.9999 +x_0=200000 +y_0=1500000 +ellps=WGS84 +units=m
23846|ID74 / UTM zone 46N|p|xy|1|95.16,2.55,96,5.97|+proj=utm +zone=46 +a=6378160 +rf=298.247 +units=m
23847|ID74 / UTM zone 47N|p|xy|1|96,0,102,5.42|+proj=utm +zone=47 +a=6378160 +rf=298.247 +units=m
23848|ID74 / UTM zone 48N|p|xy|1|102,0,108,4.11|+proj=utm +zone=48 +a=6378160 +rf=298.247 +units=m
23849|ID74 / UTM zone 49N|p|xy|1|108,0,114,4.25|+proj=utm +zone=49 +a=6378160 +rf=298.247 +units=m
23850|ID74 / UTM zone 50N|p|xy|1|114,0,120,4.37|+proj=utm +zone=50 +a=6378160 +rf=298.247 +units=m
23851|ID74 / UTM zone 51N|p|xy|1|120,0,125.71,3.84|+proj=utm +zone=51 +a=6378160 +rf=298.247 +units=m
23852|ID74 / UTM zone 52N|p|xy|1|126.55,0,131,4.59|+proj=utm +zone=52 +a=6378160 +rf=298.247 +units=m
23866|DGN95 / UTM zone 46N|p|xy|1|92.01,0,96,7.79|+proj=utm +zone=46 +ellps=WGS84 +units=m
23867|DGN95 / UTM zone 47N|p|xy|1|96,0,102,7.49|+proj=utm +zone=47 +ellps=WGS84 +units=m
23868|DGN95 / UTM zone 48N|p|xy|1|102,0,108,6.94|+proj=utm +zone=48 +ellps=WGS84 +units=m
23869|DGN95 / UTM zone 49N|p|xy|1|108,0,114,7.37|+proj=utm +zone=49 +ellps=WGS84 +units=m
23870|DGN95 / UTM zone 50N|p|xy|1|114,0,120,4.37|+proj=utm +zone=50 +ellps=WGS84 +units=m
23871|DGN95 / UTM zone 51N|p|xy|1|120,0,126,5.48|+proj=utm +zone=51 +ellps=WGS84 +units=m
23872|DGN95 / UTM zone 52N|p|xy|1|126,0,132,6.68|+proj=utm +zone=52 +ellps=WGS84 +units=m
23877|DGN95 / UTM zone 47S|p|xy|1|96,-8.86,102,0|+proj=utm +zone=47 +south +ellps=WGS84 +units=m
23878|DGN95 / UTM zone 48S|p|xy|1|102,-10.73,108.01,0|+proj=utm +zone=48 +south +ellps=WGS84 +units=m
23879|DGN95 / UTM zone 49S|p|xy|1|108,-12.07,114,0|+proj=utm +zone=49 +south +ellps=WGS84 +units=m
23880|DGN95 / UTM zone 50S|p|xy|1|114,-13.06,120.01,0|+proj=utm +zone=50 +south +ellps=WGS84 +units=m
23881|DGN95 / UTM zone 51S|p|xy|1|120,-13.95,126.01,0.01|+proj=utm +zone=51 +south +ellps=WGS84 +units=m
23882|DGN95 / UTM zone 52S|p|xy|1|126,-9.45,132,0|+proj=utm +zone=52 +south +ellps=WGS84 +units=m
23883|DGN95 / UTM zone 53S|p|xy|1|132,-10.06,138.01,0|+proj=utm +zone=53 +south +ellps=WGS84 +units=m
23884|DGN95 / UTM zone 54S|p|xy|1|138,-10.84,141.46,0|+proj=utm +zone=54 +south +ellps=WGS84 +units=m
23887|ID74 / UTM zone 47S|p|xy|1|98.24,-3.57,102,0|+proj=utm +zone=47 +south +a=6378160 +rf=298.247 +units=m
23888|ID74 / UTM zone 48S|p|xy|1|102,-7.79,108,0|+proj=utm +zone=48 +south +a=6378160 +rf=298.247 +units=m
23889|ID74 / UTM zone 49S|p|xy|1|108,-8.67,114,0|+proj=utm +zone=49 +south +a=6378160 +rf=298.247 +units=m
23890|ID74 / UTM zone 50S|p|xy|1|114,-10.15,120,0|+proj=utm +zone=50 +south +a=6378160 +rf=298.247 +units=m
23891|ID74 / UTM zone 51S|p|xy|1|120,-10.98,126,0|+proj=utm +zone=51 +south +a=6378160 +rf=298.247 +units=m
23892|ID74 / UTM zone 52S|p|xy|1|126,-8.41,132,0|+proj=utm +zone=52 +south +a=6378160 +rf=298.247 +units=m
23893|ID74 / UTM zone 53S|p|xy|1|132,-8.49,138,-0.29|+proj=utm +zone=53 +south +a=6378160 +rf=298.247 +units=m
23894|ID74 / UTM zone 54S|p|xy|1|138,-9.19,141.01,-1.49|+proj=utm +zone=54 +south +a=6378160 +rf=298.247 +units=m
23946|Indian 1954 / UTM zone 46N|p|xy|1|92.2,15.66,96.01,27.14|+proj=utm +zone=46 +ellps=evrst30 +units=m
23947|Indian 1954 / UTM zone 47N|p|xy|1|95.99,5.63,102.01,28.55|+proj=utm +zone=47 +ellps=evrst30 +units=m
23948|Indian 1954 / UTM zone 48N|p|xy|1|102,6.02,105.64,18.44|+proj=utm +zone=48 +ellps=evrst30 +towgs84=217,823,299,0,0,0,0 +units=m
24047|Indian 1975 / UTM zone 47N|p|xy|1|97.34,5.63,102.01,20.46|+proj=utm +zone=47 +ellps=evrst30 +units=m
24048|Indian 1975 / UTM zone 48N|p|xy|1|102,6.02,105.64,18.44|+proj=utm +zone=48 +ellps=evrst30 +units=m
24100|Jamaica 1875 / Jamaica (Old Grid)|p|xy|0.3047972654|-78.43,17.64,-76.17,18.58|+proj=lcc +lat_1=18 +lat_0=18 +lon_0=-77 +k_0=1 +x_0=167638.49597 +y_0=121918.90616 +a=6378249.14480801 +b=6356514.96620413 +to_meter=0.3047972654
24200|JAD69 / Jamaica National Grid|p|xy|1|-78.43,17.64,-76.17,18.58|+proj=lcc +lat_1=18 +lat_0=18 +lon_0=-77 +k_0=1 +x_0=250000 +y_0=150000 +ellps=clrk66 +units=m
24305|Kalianpur 1937 / UTM zone 45N|p|xy|1|88.01,21.59,90,26.64|+proj=utm +zone=45 +ellps=evrst30 +towgs84=282,726,254,0,0,0,0 +units=m
24306|Kalianpur 1937 / UTM zone 46N|p|xy|1|90,20.52,92.67,25.29|+proj=utm +zone=46 +ellps=evrst30 +towgs84=282,726,254,0,0,0,0 +units=m
24311|Kalianpur 1962 / UTM zone 41N|p|xy|1|60.86,24.98,66.01,29.87|+proj=utm +zone=41 +a=6377301.243 +rf=300.8017255 +towgs84=283,682,231,0,0,0,0 +units=m
24312|Kalianpur 1962 / UTM zone 42N|p|xy|1|66,23.64,72.01,36.56|+proj=utm +zone=42 +a=6377301.243 +rf=300.8017255 +towgs84=283,682,231,0,0,0,0 +units=m
24313|Kalianpur 1962 / UTM zone 43N|p|xy|1|72,28.21,77.83,37.07|+proj=utm +zone=43 +a=6377301.243 +rf=300.8017255 +towgs84=283,682,231,0,0,0,0 +units=m
24342|Kalianpur 1975 / UTM zone 42N|p|xy|1|68.13,20.64,72.01,28.22|+proj=utm +zone=42 +a=6377299.151 +rf=300.8017255 +towgs84=295,736,257,0,0,0,0 +units=m
24343|Kalianpur 1975 / UTM zone 43N|p|xy|1|72,8.02,78.01,35.51|+proj=utm +zone=43 +a=6377299.151 +rf=300.8017255 +towgs84=295,736,257,0,0,0,0 +units=m
24344|Kalianpur 1975 / UTM zone 44N|p|xy|1|78,8.29,84.01,35.5|+proj=utm +zone=44 +a=6377299.151 +rf=300.8017255 +towgs84=295,736,257,0,0,0,0 +units=m
24345|Kalianpur 1975 / UTM zone 45N|p|xy|1|84,18.18,90.01,28.14|+proj=utm +zone=45 +a=6377299.151 +rf=300.8017255 +towgs84=295,736,257,0,0,0,0 +units=m
24346|Kalianpur 1975 / UTM zone 46N|p|xy|1|90,21.94,96.01,29.42|+proj=utm +zone=46 +a=6377299.151 +rf=300.8017255 +towgs84=295,736,257,0,0,0,0 +units=m
24347|Kalianpur 1975 / UTM zone 47N|p|xy|1|96,27.1,97.42,29.47|+proj=utm +zone=47 +a=6377299.151 +rf=300.8017255 +towgs84=295,736,257,0,0,0,0 +units=m
24370|Kalianpur 1880 / India zone 0|p|xy|0.914398530744441|71.18,35.58,77.01,37.07|+proj=lcc +lat_1=39.5 +lat_0=39.5 +lon_0=68 +k_0=0.99846154 +x_0=2153865.73916853 +y_0=2368292.1946281 +a=6377299.36559538 +b=6356098.35900516 +to_meter=0.914398530744441
24371|Kalianpur 1880 / India zone I|p|xy|0.914398530744441|60.86,28,81.64,35.59|+proj=lcc +lat_1=32.5 +lat_0=32.5 +lon_0=68 +k_0=0.99878641 +x_0=2743195.59223332 +y_0=914398.530744441 +a=6377299.36559538 +b=6356098.35900516 +to_meter=0.914398530744441
24372|Kalianpur 1880 / India zone IIa|p|xy|0.914398530744441|61.59,21,82.01,28.01|+proj=lcc +lat_1=26 +lat_0=26 +lon_0=74 +k_0=0.99878641 +x_0=2743195.59223332 +y_0=914398.530744441 +a=6377299.36559538 +b=6356098.35900516 +to_meter=0.914398530744441
24373|Kalianpur 1880 / India zone IIIa|p|xy|0.914398530744441|70.14,15,87.15,21.01|+proj=lcc +lat_1=19 +lat_0=19 +lon_0=80 +k_0=0.99878641 +x_0=2743195.59223332 +y_0=914398.530744441 +a=6377299.36559538 +b=6356098.35900516 +to_meter=0.914398530744441
24374|Kalianpur 1880 / India zone IVa|p|xy|0.914398530744441|73.94,8.02,80.4,15.01|+proj=lcc +lat_1=12 +lat_0=12 +lon_0=80 +k_0=0.99878641 +x_0=2743195.59223332 +y_0=914398.530744441 +a=6377299.36559538 +b=6356098.35900516 +to_meter=0.914398530744441
24375|Kalianpur 1937 / India zone IIb|p|xy|1|88.01,20.52,92.67,26.64|+proj=lcc +lat_1=26 +lat_0=26 +lon_0=90 +k_0=0.99878641 +x_0=2743185.69 +y_0=914395.23 +ellps=evrst30 +towgs84=282,726,254,0,0,0,0 +units=m
24376|Kalianpur 1962 / India zone I|p|xy|1|60.86,28,77.83,35.59|+proj=lcc +lat_1=32.5 +lat_0=32.5 +lon_0=68 +k_0=0.99878641 +x_0=2743196.4 +y_0=914398.8 +a=6377301.243 +rf=300.8017255 +towgs84=283,682,231,0,0,0,0 +units=m
24377|Kalianpur 1962 / India zone IIa|p|xy|1|61.59,23.64,71.91,28.01|+proj=lcc +lat_1=26 +lat_0=26 +lon_0=74 +k_0=0.99878641 +x_0=2743196.4 +y_0=914398.8 +a=6377301.243 +rf=300.8017255 +towgs84=283,682,231,0,0,0,0 +units=m
24378|Kalianpur 1975 / India zone I|p|xy|1|70.35,28,81.64,35.51|+proj=lcc +lat_1=32.5 +lat_0=32.5 +lon_0=68 +k_0=0.99878641 +x_0=2743195.5 +y_0=914398.5 +a=6377299.151 +rf=300.8017255 +towgs84=295,736,257,0,0,0,0 +units=m
24379|Kalianpur 1975 / India zone IIa|p|xy|1|68.13,21,82.01,28.01|+proj=lcc +lat_1=26 +lat_0=26 +lon_0=74 +k_0=0.99878641 +x_0=2743195.5 +y_0=914398.5 +a=6377299.151 +rf=300.8017255 +towgs84=295,736,257,0,0,0,0 +units=m
24380|Kalianpur 1975 / India zone IIb|p|xy|1|82,21,97.42,29.47|+proj=lcc +lat_1=26 +lat_0=26 +lon_0=90 +k_0=0.99878641 +x_0=2743195.5 +y_0=914398.5 +a=6377299.151 +rf=300.8017255 +towgs84=295,736,257,0,0,0,0 +units=m
24381|Kalianpur 1975 / India zone IIIa|p|xy|1|70.14,15,87.15,21.01|+proj=lcc +lat_1=19 +lat_0=19 +lon_0=80 +k_0=0.99878641 +x_0=2743195.5 +y_0=914398.5 +a=6377299.151 +rf=300.8017255 +towgs84=295,736,257,0,0,0,0 +units=m
24382|Kalianpur 1880 / India zone IIb|p|xy|0.914398530744441|82,21,101.17,29.47|+proj=lcc +lat_1=26 +lat_0=26 +lon_0=90 +k_0=0.99878641 +x_0=2743195.59223332 +y_0=914398.530744441 +a=6377299.36559538 +b=6356098.35900516 +to_meter=0.914398530744441
24383|Kalianpur 1975 / India zone IVa|p|xy|1|73.94,8.02,80.4,15.01|+proj=lcc +lat_1=12 +lat_0=12 +lon_0=80 +k_0=0.99878641 +x_0=2743195.5 +y_0=914398.5 +a=6377299.151 +rf=300.8017255 +towgs84=295,736,257,0,0,0,0 +units=m
24500|Kertau 1968 / Singapore Grid|p|xy|1|103.59,1.13,104.07,1.47|+proj=cass +lat_0=1.28764666666667 +lon_0=103.853002222222 +x_0=30000 +y_0=30000 +ellps=evrst48 +towgs84=-11,851,5,0,0,0,0 +units=m
24547|Kertau 1968 / UTM zone 47N|p|xy|1|99.59,2.29,102.01,6.72|+proj=utm +zone=47 +ellps=evrst48 +towgs84=-11,851,5,0,0,0,0 +units=m
24548|Kertau 1968 / UTM zone 48N|p|xy|1|102,1.21,105.82,7.81|+proj=utm +zone=48 +ellps=evrst48 +towgs84=-11,851,5,0,0,0,0 +units=m
24600|KOC Lambert|p|xy|1|46.54,28.53,48.48,30.09|+proj=lcc +lat_1=32.5 +lat_0=32.5 +lon_0=45 +k_0=0.9987864078 +x_0=1500000 +y_0=1166200 +a=6378249.145 +rf=293.465 +towgs84=-294.7,-200.1,525.5,0,0,0,0 +units=m
24718|La Canoa / UTM zone 18N|p|xy|1|-73.38,7.02,-71.99,11.62|+proj=utm +zone=18 +ellps=intl +units=m
24719|La Canoa / UTM zone 19N|p|xy|1|-72,0.73,-66,12.25|+proj=utm +zone=19 +ellps=intl +units=m
24720|La Canoa / UTM zone 20N|p|xy|1|-66,0.64,-59.8,11.23|+proj=utm +zone=20 +ellps=intl +units=m
24817|PSAD56 / UTM zone 17N|p|xy|1|-80.18,0,-78,1.45|+proj=utm +zone=17 +ellps=intl +units=m
24818|PSAD56 / UTM zone 18N|p|xy|1|-78,0,-71.99,11.62|+proj=utm +zone=18 +ellps=intl +units=m
24819|PSAD56 / UTM zone 19N|p|xy|1|-72,0.73,-66,12.68|+proj=utm +zone=19 +ellps=intl +units=m
24820|PSAD56 / UTM zone 20N|p|xy|1|-66,0.64,-59.99,11.23|+proj=utm +zone=20 +ellps=intl +units=m
24821|PSAD56 / UTM zone 21N|p|xy|1|-60,1.18,-56.47,8.58|+proj=utm +zone=21 +ellps=intl +units=m
24877|PSAD56 / UTM zone 17S|p|xy|1|-81.41,-10.53,-78,0|+proj=utm +zone=17 +south +ellps=intl +towgs84=-288,175,-376,0,0,0,0 +units=m
24878|PSAD56 / UTM zone 18S|p|xy|1|-78,-43.5,-71.99,0|+proj=utm +zone=18 +south +ellps=intl +towgs84=-288,175,-376,0,0,0,0 +units=m
24879|PSAD56 / UTM zone 19S|p|xy|1|-72,-43.5,-66,-2.14|+proj=utm +zone=19 +south +ellps=intl +towgs84=-288,175,-376,0,0,0,0 +units=m
24880|PSAD56 / UTM zone 20S|p|xy|1|-66,-22.87,-60,-9.67|+proj=utm +zone=20 +south +ellps=intl +units=m
24881|PSAD56 / UTM zone 21S|p|xy|1|-60,-20.17,-57.52,-16.27|+proj=utm +zone=21 +south +ellps=intl +units=m
24882|PSAD56 / UTM zone 22S|p|xy|1|-51.64,-1.05,-48,5.6|+proj=utm +zone=22 +south +ellps=intl +towgs84=-291.87,106.37,-364.52,0,0,0,0 +units=m
24891|PSAD56 / Peru west zone|p|xy|1|-81.41,-8.32,-79,-3.38|+proj=tmerc +lat_0=-6 +lon_0=-80.5 +k=0.99983008 +x_0=222000 +y_0=1426834.743 +ellps=intl +units=m
24892|PSAD56 / Peru central zone|p|xy|1|-79,-16.57,-73,-0.03|+proj=tmerc +lat_0=-9.5 +lon_0=-76 +k=0.99932994 +x_0=720000 +y_0=1039979.159 +ellps=intl +units=m
24893|PSAD56 / Peru east zone|p|xy|1|-73,-18.39,-68.67,-2.14|+proj=tmerc +lat_0=-9.5 +lon_0=-70.5 +k=0.99952992 +x_0=1324000 +y_0=1040084.558 +ellps=intl +towgs84=-288,175,-376,0,0,0,0 +units=m
25000|Leigon / Ghana Metre Grid|p|xy|1|-3.79,1.4,2.1,11.16|+proj=tmerc +lat_0=4.66666666666667 +lon_0=-1 +k=0.99975 +x_0=274319.51 +y_0=0 +a=6378249.145 +rf=293.465 +towgs84=-130,29,364,0,0,0,0 +units=m
25231|Lome / UTM zone 31N|p|xy|1|-0.15,2.91,2.42,11.14|+proj=utm +zone=31 +ellps=clrk80ign +units=m
25391|Luzon 1911 / Philippines zone I|p|xy|1|116.89,7.75,118,9.32|+proj=tmerc +lat_0=0 +lon_0=117 +k=0.99995 +x_0=500000 +y_0=0 +ellps=clrk66 +towgs84=-133,-77,-51,0,0,0,0 +units=m
25392|Luzon 1911 / Philippines zone II|p|xy|1|118,8.82,120.07,11.58|+proj=tmerc +lat_0=0 +lon_0=119 +k=0.99995 +x_0=500000 +y_0=0 +ellps=clrk66 +towgs84=-133,-77,-51,0,0,0,0 +units=m
25393|Luzon 1911 / Philippines zone III|p|xy|1|119.7,4.99,122.21,19.45|+proj=tmerc +lat_0=0 +lon_0=121 +k=0.99995 +x_0=500000 +y_0=0 +ellps=clrk66 +units=m
25394|Luzon 1911 / Philippines zone IV|p|xy|1|121.74,6.35,124.29,18.58|+proj=tmerc +lat_0=0 +lon_0=123 +k=0.99995 +x_0=500000 +y_0=0 +ellps=clrk66 +units=m
25395|Luzon 1911 / Philippines zone V|p|xy|1|123.73,5.5,126.65,14.15|+proj=tmerc +lat_0=0 +lon_0=125 +k=0.99995 +x_0=500000 +y_0=0 +ellps=clrk66 +units=m
25828|ETRS89 / UTM zone 28N|p|xy|1|-16.1,34.93,-11.99,72.44|+proj=utm +zone=28 +ellps=GRS80 +units=m
25829|ETRS89 / UTM zone 29N|p|xy|1|-12,34.91,-6,74.13|+proj=utm +zone=29 +ellps=GRS80 +units=m
25829|ETRS89 / UTM zone 29N|p|xy|1|-12,34.91,-6,74.13|+proj=utm +zone=29 +ellps=GRS80 +units=m
25830|ETRS89 / UTM zone 30N|p|xy|1|-6,35.26,0.01,80.49|+proj=utm +zone=30 +ellps=GRS80 +units=m
25830|ETRS89 / UTM zone 30N|p|xy|1|-6,35.26,0.01,80.49|+proj=utm +zone=30 +ellps=GRS80 +units=m
25831|ETRS89 / UTM zone 31N|p|xy|1|0,37,6.01,82.45|+proj=utm +zone=31 +ellps=GRS80 +units=m
25831|ETRS89 / UTM zone 31N|p|xy|1|0,37,6.01,82.45|+proj=utm +zone=31 +ellps=GRS80 +units=m
25832|ETRS89 / UTM zone 32N|p|xy|1|6,36.53,12.01,84.01|+proj=utm +zone=32 +ellps=GRS80 +units=m
25832|ETRS89 / UTM zone 32N|p|xy|1|6,36.53,12.01,84.01|+proj=utm +zone=32 +ellps=GRS80 +units=m
25833|ETRS89 / UTM zone 33N|p|xy|1|12,34.79,18.01,84.01|+proj=utm +zone=33 +ellps=GRS80 +units=m
25833|ETRS89 / UTM zone 33N|p|xy|1|12,34.79,18.01,84.01|+proj=utm +zone=33 +ellps=GRS80 +units=m
25834|ETRS89 / UTM zone 34N|p|xy|1|18,34.76,24.01,84.01|+proj=utm +zone=34 +ellps=GRS80 +units=m
25834|ETRS89 / UTM zone 34N|p|xy|1|18,34.76,24.01,84.01|+proj=utm +zone=34 +ellps=GRS80 +units=m
25835|ETRS89 / UTM zone 35N|p|xy|1|24,41.24,30.01,84.01|+proj=utm +zone=35 +ellps=GRS80 +units=m
25835|ETRS89 / UTM zone 35N|p|xy|1|24,41.24,30.01,84.01|+proj=utm +zone=35 +ellps=GRS80 +units=m
25836|ETRS89 / UTM zone 36N|p|xy|1|30,42.56,36.01,84.01|+proj=utm +zone=36 +ellps=GRS80 +units=m
25836|ETRS89 / UTM zone 36N|p|xy|1|30,42.56,36.01,84.01|+proj=utm +zone=36 +ellps=GRS80 +units=m
25837|ETRS89 / UTM zone 37N|p|xy|1|36,72.99,38.01,79.07|+proj=utm +zone=37 +ellps=GRS80 +units=m
25884|ETRS89 / TM Baltic93|p|yx|1|19.02,53.89,28.24,60|+proj=tmerc +lat_0=0 +lon_0=24 +k=0.9996 +x_0=500000 +y_0=0 +ellps=GRS80 +units=m
25932|Malongo 1987 / UTM zone 32S|p|xy|1|10.53,-6.04,12.37,-5.05|+proj=utm +zone=32 +south +ellps=intl +towgs84=-254.1,-5.36,-100.29,0,0,0,0 +units=m
26191|Merchich / Nord Maroc|p|xy|1|-9.85,31.49,-1.01,35.97|+proj=lcc +lat_1=33.3 +lat_0=33.3 +lon_0=-5.4 +k_0=0.999625769 +x_0=500000 +y_0=300000 +ellps=clrk80ign +towgs84=31,146,47,0,0,0,0 +units=m
26192|Merchich / Sud Maroc|p|xy|1|-13.24,27.66,-3.59,31.51|+proj=lcc +lat_1=29.7 +lat_0=29.7 +lon_0=-5.4 +k_0=0.999615596 +x_0=500000 +y_0=300000 +ellps=clrk80ign +towgs84=31,146,47,0,0,0,0 +units=m
26194|Merchich / Sahara Nord|p|xy|1|-15.42,24.29,-8.66,27.67|+proj=lcc +lat_1=26.1 +lat_0=26.1 +lon_0=-5.4 +k_0=0.999616304 +x_0=1200000 +y_0=400000 +ellps=clrk80ign +units=m
26195|Merchich / Sahara Sud|p|xy|1|-17.16,20.71,-12,24.31|+proj=lcc +lat_1=22.5 +lat_0=22.5 +lon_0=-5.4 +k_0=0.999616437 +x_0=1500000 +y_0=400000 +ellps=clrk80ign +units=m
26237|Massawa / UTM zone 37N|p|xy|1|36.44,12.36,43.31,18.1|+proj=utm +zone=37 +ellps=bessel +towgs84=639,405,60,0,0,0,0 +units=m
26331|Minna / UTM zone 31N|p|xy|1|2.66,1.92,6,6.14|+proj=utm +zone=31 +a=6378249.145 +rf=293.465 +units=m
26332|Minna / UTM zone 32N|p|xy|1|6,2.61,7.82,3.68|+proj=utm +zone=32 +a=6378249.145 +rf=293.465 +units=m
26391|Minna / Nigeria West Belt|p|xy|1|2.69,3.57,6.5,13.9|+proj=tmerc +lat_0=4 +lon_0=4.5 +k=0.99975 +x_0=230738.26 +y_0=0 +a=6378249.145 +rf=293.465 +towgs84=-92,-93,122,0,0,0,0 +units=m
26392|Minna / Nigeria Mid Belt|p|xy|1|6.5,3.57,10.51,13.53|+proj=tmerc +lat_0=4 +lon_0=8.5 +k=0.99975 +x_0=670553.98 +y_0=0 +a=6378249.145 +rf=293.465 +towgs84=-92,-93,122,0,0,0,0 +units=m
26393|Minna / Nigeria East Belt|p|xy|1|10.49,6.43,14.65,13.72|+proj=tmerc +lat_0=4 +lon_0=12.5 +k=0.99975 +x_0=1110369.7 +y_0=0 +a=6378249.145 +rf=293.465 +towgs84=-92,-93,122,0,0,0,0 +units=m
26632|M'poraloko / UTM zone 32N|p|xy|1|9.25,0,12,2.32|+proj=utm +zone=32 +ellps=clrk80ign +units=m
26692|M'poraloko / UTM zone 32S|p|xy|1|7.03,-6.37,12.01,2.32|+proj=utm +zone=32 +south +ellps=clrk80ign +units=m
26701|NAD27 / UTM zone 1N|p|xy|1|-180,47.88,-173.99,63.21|+proj=utm +zone=1 +datum=NAD27 +units=m
26702|NAD27 / UTM zone 2N|p|xy|1|-174,48.66,-167.99,73.05|+proj=utm +zone=2 +datum=NAD27 +units=m
26703|NAD27 / UTM zone 3N|p|xy|1|-168,49.52,-161.99,74.29|+proj=utm +zone=3 +datum=NAD27 +units=m
26704|NAD27 / UTM zone 4N|p|xy|1|-162,50.98,-155.99,74.71|+proj=utm +zone=4 +datum=NAD27 +units=m
26705|NAD27 / UTM zone 5N|p|xy|1|-156,52.15,-149.99,74.71|+proj=utm +zone=5 +datum=NAD27 +units=m
26706|NAD27 / UTM zone 6N|p|xy|1|-150,54.05,-143.99,74.13|+proj=utm +zone=6 +datum=NAD27 +units=m
26707|NAD27 / UTM zone 7N|p|xy|1|-144,53.47,-138,73.59|+proj=utm +zone=7 +datum=NAD27 +units=m
26708|NAD27 / UTM zone 8N|p|xy|1|-138,52.58,-132,73.04|+proj=utm +zone=8 +ellps=clrk66 +towgs84=-10,158,187,0,0,0,0 +units=m
26709|NAD27 / UTM zone 9N|p|xy|1|-132,49.18,-126,72.03|+proj=utm +zone=9 +datum=NAD27 +units=m
26710|NAD27 / UTM zone 10N|p|xy|1|-126,34.4,-119.99,77.13|+proj=utm +zone=10 +datum=NAD27 +units=m
26711|NAD27 / UTM zone 11N|p|xy|1|-120,26.93,-114,78.13|+proj=utm +zone=11 +datum=NAD27 +units=m
26712|NAD27 / UTM zone 12N|p|xy|1|-114,18.66,-108,78.81|+proj=utm +zone=12 +datum=NAD27 +units=m
26713|NAD27 / UTM zone 13N|p|xy|1|-108,17.86,-102,79.42|+proj=utm +zone=13 +datum=NAD27 +units=m
26714|NAD27 / UTM zone 14N|p|xy|1|-102,15.59,-96,80.74|+proj=utm +zone=14 +datum=NAD27 +units=m
26715|NAD27 / UTM zone 15N|p|xy|1|-96,13.63,-90,81.96|+proj=utm +zone=15 +datum=NAD27 +units=m
26716|NAD27 / UTM zone 16N|p|xy|1|-90.01,9.27,-84,82.54|+proj=utm +zone=16 +datum=NAD27 +units=m
26717|NAD27 / UTM zone 17N|p|xy|1|-84,7.98,-78,83.03|+proj=utm +zone=17 +datum=NAD27 +units=m
26718|NAD27 / UTM zone 18N|p|xy|1|-78,18.83,-72,83.16|+proj=utm +zone=18 +datum=NAD27 +units=m
26719|NAD27 / UTM zone 19N|p|xy|1|-72,33.61,-66,83.17|+proj=utm +zone=19 +datum=NAD27 +units=m
26720|NAD27 / UTM zone 20N|p|xy|1|-66,38.21,-59.99,82.97|+proj=utm +zone=20 +datum=NAD27 +units=m
26721|NAD27 / UTM zone 21N|p|xy|1|-60,40.57,-54,68.93|+proj=utm +zone=21 +ellps=clrk66 +towgs84=-10,158,187,0,0,0,0 +units=m
26722|NAD27 / UTM zone 22N|p|xy|1|-54,39.5,-47.99,57.65|+proj=utm +zone=22 +datum=NAD27 +units=m
26729|NAD27 / Alabama East|p|xy|0.304800609601219|-86.79,30.99,-84.89,35|+proj=tmerc +lat_0=30.5 +lon_0=-85.8333333333333 +k=0.99996 +x_0=152400.30480061 +y_0=0 +datum=NAD27 +units=us-ft
26730|NAD27 / Alabama West|p|xy|0.304800609601219|-88.48,30.14,-86.3,35.02|+proj=tmerc +lat_0=30 +lon_0=-87.5 +k=0.999933333 +x_0=152400.30480061 +y_0=0 +datum=NAD27 +units=us-ft
26731|NAD27 / Alaska zone 1|p|xy|0.304800609601219|-141,54.61,-129.99,60.35|+proj=omerc +no_uoff +lat_0=57 +lonc=-133.666666666667 +alpha=323.130102361111 +gamma=323.130102361111 +k=0.9999 +x_0=5000000.001016 +y_0=-5000000.001016 +datum=NAD27 +units=us-ft
26732|NAD27 / Alaska zone 2|p|xy|0.304800609601219|-144.01,59.72,-140.98,70.16|+proj=tmerc +lat_0=54 +lon_0=-142 +k=0.9999 +x_0=152400.30480061 +y_0=0 +ellps=clrk66 +towgs84=-5,135,172,0,0,0,0 +units=us-ft
26733|NAD27 / Alaska zone 3|p|xy|0.304800609601219|-148,59.72,-144,70.38|+proj=tmerc +lat_0=54 +lon_0=-146 +k=0.9999 +x_0=152400.30480061 +y_0=0 +ellps=clrk66 +towgs84=-5,135,172,0,0,0,0 +units=us-ft
26734|NAD27 / Alaska zone 4|p|xy|0.304800609601219|-152.01,59.11,-147.99,70.63|+proj=tmerc +lat_0=54 +lon_0=-150 +k=0.9999 +x_0=152400.30480061 +y_0=0 +ellps=clrk66 +towgs84=-5,135,172,0,0,0,0 +units=us-ft
26735|NAD27 / Alaska zone 5|p|xy|0.304800609601219|-156,55.72,-151.86,71.28|+proj=tmerc +lat_0=54 +lon_0=-154 +k=0.9999 +x_0=152400.30480061 +y_0=0 +ellps=clrk66 +towgs84=-5,135,172,0,0,0,0 +units=us-ft
26736|NAD27 / Alaska zone 6|p|xy|0.304800609601219|-160,54.89,-155.99,71.4|+proj=tmerc +lat_0=54 +lon_0=-158 +k=0.9999 +x_0=152400.30480061 +y_0=0 +ellps=clrk66 +towgs84=-5,135,172,0,0,0,0 +units=us-ft
26737|NAD27 / Alaska zone 7|p|xy|0.304800609601219|-164.01,54.32,-160,70.74|+proj=tmerc +lat_0=54 +lon_0=-162 +k=0.9999 +x_0=213360.426720853 +y_0=0 +datum=NAD27 +units=us-ft
26738|NAD27 / Alaska zone 8|p|xy|0.304800609601219|-168.26,54.34,-164,69.05|+proj=tmerc +lat_0=54 +lon_0=-166 +k=0.9999 +x_0=152400.30480061 +y_0=0 +ellps=clrk66 +towgs84=-5,135,172,0,0,0,0 +units=us-ft
26739|NAD27 / Alaska zone 9|p|xy|0.304800609601219|-173.16,56.49,-168,65.82|+proj=tmerc +lat_0=54 +lon_0=-170 +k=0.9999 +x_0=182880.365760732 +y_0=0 +datum=NAD27 +units=us-ft
26740|NAD27 / Alaska zone 10|p|xy|0.304800609601219|172.42,51.3,-164.84,54.34|+proj=lcc +lat_0=51 +lon_0=-176 +lat_1=53.8333333333333 +lat_2=51.8333333333333 +x_0=914401.828803658 +y_0=0 +datum=NAD27 +units=us-ft
26741|NAD27 / California zone I|p|xy|0.304800609601219|-124.45,39.59,-119.99,42.01|+proj=lcc +lat_0=39.3333333333333 +lon_0=-122 +lat_1=41.6666666666667 +lat_2=40 +x_0=609601.219202438 +y_0=0 +datum=NAD27 +units=us-ft
26742|NAD27 / California zone II|p|xy|0.304800609601219|-124.06,38.02,-119.54,40.16|+proj=lcc +lat_0=37.6666666666667 +lon_0=-122 +lat_1=39.8333333333333 +lat_2=38.3333333333333 +x_0=609601.219202438 +y_0=0 +datum=NAD27 +units=us-ft
26743|NAD27 / California zone III|p|xy|0.304800609601219|-123.02,36.73,-117.83,38.71|+proj=lcc +lat_0=36.5 +lon_0=-120.5 +lat_1=38.4333333333333 +lat_2=37.0666666666667 +x_0=609601.219202438 +y_0=0 +datum=NAD27 +units=us-ft
26744|NAD27 / California zone IV|p|xy|0.304800609601219|-122.01,35.78,-115.62,37.58|+proj=lcc +lat_0=35.3333333333333 +lon_0=-119 +lat_1=37.25 +lat_2=36 +x_0=609601.219202438 +y_0=0 +datum=NAD27 +units=us-ft
26745|NAD27 / California zone V|p|xy|0.304800609601219|-121.43,32.76,-114.12,35.81|+proj=lcc +lat_0=33.5 +lon_0=-118 +lat_1=35.4666666666667 +lat_2=34.0333333333333 +x_0=609601.219202438 +y_0=0 +datum=NAD27 +units=us-ft
26746|NAD27 / California zone VI|p|xy|0.304800609601219|-118.15,32.53,-114.42,34.08|+proj=lcc +lat_0=32.1666666666667 +lon_0=-116.25 +lat_1=33.8833333333333 +lat_2=32.7833333333333 +x_0=609601.219202438 +y_0=0 +datum=NAD27 +units=us-ft
26748|NAD27 / Arizona East|p|xy|0.304800609601219|-111.71,31.33,-109.04,37.01|+proj=tmerc +lat_0=31 +lon_0=-110.166666666667 +k=0.9999 +x_0=152400.30480061 +y_0=0 +datum=NAD27 +units=us-ft
26749|NAD27 / Arizona Central|p|xy|0.304800609601219|-113.35,31.33,-110.44,37.01|+proj=tmerc +lat_0=31 +lon_0=-111.916666666667 +k=0.9999 +x_0=152400.30480061 +y_0=0 +datum=NAD27 +units=us-ft
26750|NAD27 / Arizona West|p|xy|0.304800609601219|-114.81,32.05,-112.52,37|+proj=tmerc +lat_0=31 +lon_0=-113.75 +k=0.999933333 +x_0=152400.30480061 +y_0=0 +datum=NAD27 +units=us-ft
26751|NAD27 / Arkansas North|p|xy|0.304800609601219|-94.62,34.67,-89.64,36.5|+proj=lcc +lat_0=34.3333333333333 +lon_0=-92 +lat_1=36.2333333333333 +lat_2=34.9333333333333 +x_0=609601.219202438 +y_0=0 +datum=NAD27 +units=us-ft
26752|NAD27 / Arkansas South|p|xy|0.304800609601219|-94.48,33.01,-90.4,35.1|+proj=lcc +lat_0=32.6666666666667 +lon_0=-92 +lat_1=34.7666666666667 +lat_2=33.3 +x_0=609601.219202438 +y_0=0 +datum=NAD27 +units=us-ft
26753|NAD27 / Colorado North|p|xy|0.304800609601219|-109.06,39.56,-102.04,41.01|+proj=lcc +lat_0=39.3333333333333 +lon_0=-105.5 +lat_1=39.7166666666667 +lat_2=40.7833333333333 +x_0=609601.219202438 +y_0=0 +datum=NAD27 +units=us-ft
26754|NAD27 / Colorado Central|p|xy|0.304800609601219|-109.06,38.14,-102.04,40.09|+proj=lcc +lat_0=37.8333333333333 +lon_0=-105.5 +lat_1=39.75 +lat_2=38.45 +x_0=609601.219202438 +y_0=0 +datum=NAD27 +units=us-ft
26755|NAD27 / Colorado South|p|xy|0.304800609601219|-109.06,36.98,-102.04,38.68|+proj=lcc +lat_0=36.6666666666667 +lon_0=-105.5 +lat_1=38.4333333333333 +lat_2=37.2333333333333 +x_0=609601.219202438 +y_0=0 +datum=NAD27 +units=us-ft
26756|NAD27 / Connecticut|p|xy|0.304800609601219|-73.73,40.98,-71.78,42.05|+proj=lcc +lat_0=40.8333333333333 +lon_0=-72.75 +lat_1=41.8666666666667 +lat_2=41.2 +x_0=182880.365760732 +y_0=0 +datum=NAD27 +units=us-ft
26757|NAD27 / Delaware|p|xy|0.304800609601219|-75.8,38.44,-74.97,39.85|+proj=tmerc +lat_0=38 +lon_0=-75.4166666666667 +k=0.999995 +x_0=152400.30480061 +y_0=0 +datum=NAD27 +units=us-ft
26758|NAD27 / Florida East|p|xy|0.304800609601219|-82.33,24.41,-79.97,30.83|+proj=tmerc +lat_0=24.3333333333333 +lon_0=-81 +k=0.999941177 +x_0=152400.30480061 +y_0=0 +datum=NAD27 +units=us-ft
26759|NAD27 / Florida West|p|xy|0.304800609601219|-83.34,26.27,-81.13,29.6|+proj=tmerc +lat_0=24.3333333333333 +lon_0=-82 +k=0.999941177 +x_0=152400.30480061 +y_0=0 +datum=NAD27 +units=us-ft
26760|NAD27 / Florida North|p|xy|0.304800609601219|-87.63,29.21,-82.04,31.01|+proj=lcc +lat_0=29 +lon_0=-84.5 +lat_1=30.75 +lat_2=29.5833333333333 +x_0=609601.219202438 +y_0=0 +datum=NAD27 +units=us-ft
26766|NAD27 / Georgia East|p|xy|0.304800609601219|-83.47,30.36,-80.77,34.68|+proj=tmerc +lat_0=30 +lon_0=-82.1666666666667 +k=0.9999 +x_0=152400.30480061 +y_0=0 +datum=NAD27 +units=us-ft
26767|NAD27 / Georgia West|p|xy|0.304800609601219|-85.61,30.62,-82.99,35.01|+proj=tmerc +lat_0=30 +lon_0=-84.1666666666667 +k=0.9999 +x_0=152400.30480061 +y_0=0 +datum=NAD27 +units=us-ft
26768|NAD27 / Idaho East|p|xy|0.304800609601219|-113.24,41.99,-111.04,44.75|+proj=tmerc +lat_0=41.6666666666667 +lon_0=-112.166666666667 +k=0.999947368 +x_0=152400.30480061 +y_0=0 +datum=NAD27 +units=us-ft
26769|NAD27 / Idaho Central|p|xy|0.304800609601219|-115.3,41.99,-112.67,45.7|+proj=tmerc +lat_0=41.6666666666667 +lon_0=-114 +k=0.999947368 +x_0=152400.30480061 +y_0=0 +datum=NAD27 +units=us-ft
26770|NAD27 / Idaho West|p|xy|0.304800609601219|-117.24,41.99,-114.32,49.01|+proj=tmerc +lat_0=41.6666666666667 +lon_0=-115.75 +k=0.999933333 +x_0=152400.30480061 +y_0=0 +datum=NAD27 +units=us-ft
26771|NAD27 / Illinois East|p|xy|0.304800609601219|-89.27,37.06,-87.02,42.5|+proj=tmerc +lat_0=36.6666666666667 +lon_0=-88.3333333333333 +k=0.999975 +x_0=152400.30480061 +y_0=0 +datum=NAD27 +units=us-ft
26772|NAD27 / Illinois West|p|xy|0.304800609601219|-91.52,36.97,-88.92,42.51|+proj=tmerc +lat_0=36.6666666666667 +lon_0=-90.1666666666667 +k=0.999941177 +x_0=152400.30480061 +y_0=0 +datum=NAD27 +units=us-ft
26773|NAD27 / Indiana East|p|xy|0.304800609601219|-86.59,37.95,-84.78,41.77|+proj=tmerc +lat_0=37.5 +lon_0=-85.6666666666667 +k=0.999966667 +x_0=152400.30480061 +y_0=0 +datum=NAD27 +units=us-ft
26774|NAD27 / Indiana West|p|xy|0.304800609601219|-88.1,37.77,-86.24,41.77|+proj=tmerc +lat_0=37.5 +lon_0=-87.0833333333333 +k=0.999966667 +x_0=152400.30480061 +y_0=0 +datum=NAD27 +units=us-ft
26775|NAD27 / Iowa North|p|xy|0.304800609601219|-96.65,41.85,-90.15,43.51|+proj=lcc +lat_0=41.5 +lon_0=-93.5 +lat_1=43.2666666666667 +lat_2=42.0666666666667 +x_0=609601.219202438 +y_0=0 +datum=NAD27 +units=us-ft
26776|NAD27 / Iowa South|p|xy|0.304800609601219|-96.14,40.36,-90.14,42.04|+proj=lcc +lat_0=40 +lon_0=-93.5 +lat_1=41.7833333333333 +lat_2=40.6166666666667 +x_0=609601.219202438 +y_0=0 +datum=NAD27 +units=us-ft
26777|NAD27 / Kansas North|p|xy|0.304800609601219|-102.06,38.52,-94.58,40.01|+proj=lcc +lat_0=38.3333333333333 +lon_0=-98 +lat_1=39.7833333333333 +lat_2=38.7166666666667 +x_0=609601.219202438 +y_0=0 +datum=NAD27 +units=us-ft
26778|NAD27 / Kansas South|p|xy|0.304800609601219|-102.05,36.99,-94.6,38.88|+proj=lcc +lat_0=36.6666666666667 +lon_0=-98.5 +lat_1=38.5666666666667 +lat_2=37.2666666666667 +x_0=609601.219202438 +y_0=0 +datum=NAD27 +units=us-ft
26779|NAD27 / Kentucky North|p|xy|0.304800609601219|-85.96,37.71,-82.47,39.15|+proj=lcc +lat_0=37.5 +lon_0=-84.25 +lat_1=37.9666666666667 +lat_2=38.9666666666667 +x_0=609601.219202438 +y_0=0 +datum=NAD27 +units=us-ft
26780|NAD27 / Kentucky South|p|xy|0.304800609601219|-89.57,36.49,-81.95,38.17|+proj=lcc +lat_0=36.3333333333333 +lon_0=-85.75 +lat_1=36.7333333333333 +lat_2=37.9333333333333 +x_0=609601.219202438 +y_0=0 +datum=NAD27 +units=us-ft
26781|NAD27 / Louisiana North|p|xy|0.304800609601219|-94.05,30.85,-90.86,33.03|+proj=lcc +lat_0=30.6666666666667 +lon_0=-92.5 +lat_1=31.1666666666667 +lat_2=32.6666666666667 +x_0=609601.219202438 +y_0=0 +datum=NAD27 +units=us-ft
26782|NAD27 / Louisiana South|p|xy|0.304800609601219|-93.94,27.82,-87.76,31.07|+proj=lcc +lat_0=28.6666666666667 +lon_0=-91.3333333333333 +lat_1=29.3 +lat_2=30.7 +x_0=609601.219202438 +y_0=0 +datum=NAD27 +units=us-ft
26783|NAD27 / Maine East|p|xy|0.304800609601219|-70.03,43.88,-66.91,47.47|+proj=tmerc +lat_0=43.8333333333333 +lon_0=-68.5 +k=0.9999 +x_0=152400.30480061 +y_0=0 +datum=NAD27 +units=us-ft
26784|NAD27 / Maine West|p|xy|0.304800609601219|-71.09,43.04,-69.26,46.58|+proj=tmerc +lat_0=42.8333333333333 +lon_0=-70.1666666666667 +k=0.999966667 +x_0=152400.30480061 +y_0=0 +datum=NAD27 +units=us-ft
26785|NAD27 / Maryland|p|xy|0.304800609601219|-79.49,37.97,-74.97,39.73|+proj=lcc +lat_0=37.8333333333333 +lon_0=-77 +lat_1=38.3 +lat_2=39.45 +x_0=243840.487680975 +y_0=0 +datum=NAD27 +units=us-ft
26786|NAD27 / Massachusetts Mainland|p|xy|0.304800609601219|-73.5,41.46,-69.86,42.89|+proj=lcc +lat_0=41 +lon_0=-71.5 +lat_1=41.7166666666667 +lat_2=42.6833333333333 +x_0=182880.365760732 +y_0=0 +datum=NAD27 +units=us-ft
26787|NAD27 / Massachusetts Island|p|xy|0.304800609601219|-70.91,41.19,-69.89,41.51|+proj=lcc +lat_0=41 +lon_0=-70.5 +lat_1=41.2833333333333 +lat_2=41.4833333333333 +x_0=60960.1219202439 +y_0=0 +datum=NAD27 +units=us-ft
26791|NAD27 / Minnesota North|p|xy|0.304800609601219|-97.22,46.64,-89.49,49.38|+proj=lcc +lat_0=46.5 +lon_0=-93.1 +lat_1=47.0333333333333 +lat_2=48.6333333333333 +x_0=609601.219202438 +y_0=0 +datum=NAD27 +units=us-ft
26792|NAD27 / Minnesota Central|p|xy|0.304800609601219|-96.86,45.28,-92.29,47.48|+proj=lcc +lat_0=45 +lon_0=-94.25 +lat_1=45.6166666666667 +lat_2=47.05 +x_0=609601.219202438 +y_0=0 +datum=NAD27 +units=us-ft
26793|NAD27 / Minnesota South|p|xy|0.304800609601219|-96.85,43.49,-91.21,45.59|+proj=lcc +lat_0=43 +lon_0=-94 +lat_1=43.7833333333333 +lat_2=45.2166666666667 +x_0=609601.219202438 +y_0=0 +datum=NAD27 +units=us-ft
26794|NAD27 / Mississippi East|p|xy|0.304800609601219|-89.97,30.01,-88.09,35.01|+proj=tmerc +lat_0=29.6666666666667 +lon_0=-88.8333333333333 +k=0.99996 +x_0=152400.30480061 +y_0=0 +datum=NAD27 +units=us-ft
26795|NAD27 / Mississippi West|p|xy|0.304800609601219|-91.65,31,-89.37,35.01|+proj=tmerc +lat_0=30.5 +lon_0=-90.3333333333333 +k=0.999941177 +x_0=152400.30480061 +y_0=0 +datum=NAD27 +units=us-ft
26796|NAD27 / Missouri East|p|xy|0.304800609601219|-91.97,35.98,-89.1,40.61|+proj=tmerc +lat_0=35.8333333333333 +lon_0=-90.5 +k=0.999933333 +x_0=152400.30480061 +y_0=0 +datum=NAD27 +units=us-ft
26797|NAD27 / Missouri Central|p|xy|0.304800609601219|-93.79,36.48,-91.41,40.61|+proj=tmerc +lat_0=35.8333333333333 +lon_0=-92.5 +k=0.999933333 +x_0=152400.30480061 +y_0=0 +datum=NAD27 +units=us-ft
26798|NAD27 / Missouri West|p|xy|0.304800609601219|-95.77,36.48,-93.48,40.59|+proj=tmerc +lat_0=36.1666666666667 +lon_0=-94.5 +k=0.999941177 +x_0=152400.30480061 +y_0=0 +datum=NAD27 +units=us-ft
26799|NAD27 / California zone VII|p|xy|0.304800609601219|-118.96,33.66,-117.63,34.83|+proj=lcc +lat_0=34.1333333333333 +lon_0=-118.333333333333 +lat_1=34.4166666666667 +lat_2=33.8666666666667 +x_0=1276106.4505969 +y_0=1268253.00685801 +datum=NAD27 +units=us-ft
26847|NAD83 / Maine East (ftUS)|p|xy|0.304800609601219|-70.03,43.88,-66.91,47.47|+proj=tmerc +lat_0=43.6666666666667 +lon_0=-68.5 +k=0.9999 +x_0=300000 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=us-ft
26848|NAD83 / Maine West (ftUS)|p|xy|0.304800609601219|-71.09,43.04,-69.26,46.58|+proj=tmerc +lat_0=42.8333333333333 +lon_0=-70.1666666666667 +k=0.999966667 +x_0=900000 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=us-ft
26849|NAD83 / Minnesota North (ftUS)|p|xy|0.304800609601219|-97.22,46.64,-89.49,49.38|+proj=lcc +lat_0=46.5 +lon_0=-93.1 +lat_1=48.6333333333333 +lat_2=47.0333333333333 +x_0=800000.00001016 +y_0=99999.99998984 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=us-ft
26850|NAD83 / Minnesota Central (ftUS)|p|xy|0.304800609601219|-96.86,45.28,-92.29,47.48|+proj=lcc +lat_0=45 +lon_0=-94.25 +lat_1=47.05 +lat_2=45.6166666666667 +x_0=800000.00001016 +y_0=99999.99998984 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=us-ft
26851|NAD83 / Minnesota South (ftUS)|p|xy|0.304800609601219|-96.85,43.49,-91.21,45.59|+proj=lcc +lat_0=43 +lon_0=-94 +lat_1=45.2166666666667 +lat_2=43.7833333333333 +x_0=800000.00001016 +y_0=99999.99998984 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=us-ft
26852|NAD83 / Nebraska (ftUS)|p|xy|0.304800609601219|-104.06,39.99,-95.3,43.01|+proj=lcc +lat_0=39.8333333333333 +lon_0=-100 +lat_1=43 +lat_2=40 +x_0=500000.00001016 +y_0=0 +datum=NAD83 +units=us-ft
26853|NAD83 / West Virginia North (ftUS)|p|xy|0.304800609601219|-81.76,38.76,-77.72,40.64|+proj=lcc +lat_0=38.5 +lon_0=-79.5 +lat_1=40.25 +lat_2=39 +x_0=600000 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=us-ft
26854|NAD83 / West Virginia South (ftUS)|p|xy|0.304800609601219|-82.65,37.2,-79.05,39.17|+proj=lcc +lat_0=37 +lon_0=-81 +lat_1=38.8833333333333 +lat_2=37.4833333333333 +x_0=600000 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=us-ft
26855|NAD83(HARN) / Maine East (ftUS)|p|xy|0.304800609601219|-70.03,43.88,-66.91,47.47|+proj=tmerc +lat_0=43.6666666666667 +lon_0=-68.5 +k=0.9999 +x_0=300000 +y_0=0 +ellps=GRS80 +units=us-ft
26856|NAD83(HARN) / Maine West (ftUS)|p|xy|0.304800609601219|-71.09,43.04,-69.26,46.58|+proj=tmerc +lat_0=42.8333333333333 +lon_0=-70.1666666666667 +k=0.999966667 +x_0=900000 +y_0=0 +ellps=GRS80 +units=us-ft
26857|NAD83(HARN) / Minnesota North (ftUS)|p|xy|0.304800609601219|-97.22,46.64,-89.49,49.38|+proj=lcc +lat_0=46.5 +lon_0=-93.1 +lat_1=48.6333333333333 +lat_2=47.0333333333333 +x_0=800000.00001016 +y_0=99999.99998984 +ellps=GRS80 +units=us-ft
26858|NAD83(HARN) / Minnesota Central (ftUS)|p|xy|0.304800609601219|-96.86,45.28,-92.29,47.48|+proj=lcc +lat_0=45 +lon_0=-94.25 +lat_1=47.05 +lat_2=45.6166666666667 +x_0=800000.00001016 +y_0=99999.99998984 +ellps=GRS80 +units=us-ft
26859|NAD83(HARN) / Minnesota South (ftUS)|p|xy|0.304800609601219|-96.85,43.49,-91.21,45.59|+proj=lcc +lat_0=43 +lon_0=-94 +lat_1=45.2166666666667 +lat_2=43.7833333333333 +x_0=800000.00001016 +y_0=99999.99998984 +ellps=GRS80 +units=us-ft
26860|NAD83(HARN) / Nebraska (ftUS)|p|xy|0.304800609601219|-104.06,39.99,-95.3,43.01|+proj=lcc +lat_0=39.8333333333333 +lon_0=-100 +lat_1=43 +lat_2=40 +x_0=500000.00001016 +y_0=0 +ellps=GRS80 +units=us-ft
26861|NAD83(HARN) / West Virginia North (ftUS)|p|xy|0.304800609601219|-81.76,38.76,-77.72,40.64|+proj=lcc +lat_0=38.5 +lon_0=-79.5 +lat_1=40.25 +lat_2=39 +x_0=600000 +y_0=0 +ellps=GRS80 +units=us-ft
26862|NAD83(HARN) / West Virginia South (ftUS)|p|xy|0.304800609601219|-82.65,37.2,-79.05,39.17|+proj=lcc +lat_0=37 +lon_0=-81 +lat_1=38.8833333333333 +lat_2=37.4833333333333 +x_0=600000 +y_0=0 +ellps=GRS80 +units=us-ft
26863|NAD83(NSRS2007) / Maine East (ftUS)|p|xy|0.304800609601219|-70.03,43.88,-66.91,47.47|+proj=tmerc +lat_0=43.6666666666667 +lon_0=-68.5 +k=0.9999 +x_0=300000 +y_0=0 +ellps=GRS80 +units=us-ft
26864|NAD83(NSRS2007) / Maine West (ftUS)|p|xy|0.304800609601219|-71.09,43.04,-69.26,46.58|+proj=tmerc +lat_0=42.8333333333333 +lon_0=-70.1666666666667 +k=0.999966667 +x_0=900000 +y_0=0 +ellps=GRS80 +units=us-ft
26865|NAD83(NSRS2007) / Minnesota North (ftUS)|p|xy|0.304800609601219|-97.22,46.64,-89.49,49.38|+proj=lcc +lat_0=46.5 +lon_0=-93.1 +lat_1=48.6333333333333 +lat_2=47.0333333333333 +x_0=800000.00001016 +y_0=99999.99998984 +ellps=GRS80 +units=us-ft
26866|NAD83(NSRS2007) / Minnesota Central (ftUS)|p|xy|0.304800609601219|-96.86,45.28,-92.29,47.48|+proj=lcc +lat_0=45 +lon_0=-94.25 +lat_1=47.05 +lat_2=45.6166666666667 +x_0=800000.00001016 +y_0=99999.99998984 +ellps=GRS80 +units=us-ft
26867|NAD83(NSRS2007) / Minnesota South (ftUS)|p|xy|0.304800609601219|-96.85,43.49,-91.21,45.59|+proj=lcc +lat_0=43 +lon_0=-94 +lat_1=45.2166666666667 +lat_2=43.7833333333333 +x_0=800000.00001016 +y_0=99999.99998984 +ellps=GRS80 +units=us-ft
26868|NAD83(NSRS2007) / Nebraska (ftUS)|p|xy|0.304800609601219|-104.06,39.99,-95.3,43.01|+proj=lcc +lat_0=39.8333333333333 +lon_0=-100 +lat_1=43 +lat_2=40 +x_0=500000.00001016 +y_0=0 +ellps=GRS80 +units=us-ft
26869|NAD83(NSRS2007) / West Virginia North (ftUS)|p|xy|0.304800609601219|-81.76,38.76,-77.72,40.64|+proj=lcc +lat_0=38.5 +lon_0=-79.5 +lat_1=40.25 +lat_2=39 +x_0=600000 +y_0=0 +ellps=GRS80 +units=us-ft
26870|NAD83(NSRS2007) / West Virginia South (ftUS)|p|xy|0.304800609601219|-82.65,37.2,-79.05,39.17|+proj=lcc +lat_0=37 +lon_0=-81 +lat_1=38.8833333333333 +lat_2=37.4833333333333 +x_0=600000 +y_0=0 +ellps=GRS80 +units=us-ft
26891|NAD83(CSRS) / MTM zone 11|p|xy|1|-83.6,41.67,-81,46|+proj=tmerc +lat_0=0 +lon_0=-82.5 +k=0.9999 +x_0=304800 +y_0=0 +ellps=GRS80 +units=m
26892|NAD83(CSRS) / MTM zone 12|p|xy|1|-82.5,46,-79.5,55.21|+proj=tmerc +lat_0=0 +lon_0=-81 +k=0.9999 +x_0=304800 +y_0=0 +ellps=GRS80 +units=m
26893|NAD83(CSRS) / MTM zone 13|p|xy|1|-85.5,46,-82.5,55.59|+proj=tmerc +lat_0=0 +lon_0=-84 +k=0.9999 +x_0=304800 +y_0=0 +ellps=GRS80 +units=m
26894|NAD83(CSRS) / MTM zone 14|p|xy|1|-88.5,47.17,-85.5,56.7|+proj=tmerc +lat_0=0 +lon_0=-87 +k=0.9999 +x_0=304800 +y_0=0 +ellps=GRS80 +units=m
26895|NAD83(CSRS) / MTM zone 15|p|xy|1|-91.5,47.97,-88.5,56.9|+proj=tmerc +lat_0=0 +lon_0=-90 +k=0.9999 +x_0=304800 +y_0=0 +ellps=GRS80 +units=m
26896|NAD83(CSRS) / MTM zone 16|p|xy|1|-94.5,48.06,-91.5,55.2|+proj=tmerc +lat_0=0 +lon_0=-93 +k=0.9999 +x_0=304800 +y_0=0 +ellps=GRS80 +units=m
26897|NAD83(CSRS) / MTM zone 17|p|xy|1|-95.16,48.69,-94.5,53.24|+proj=tmerc +lat_0=0 +lon_0=-96 +k=0.9999 +x_0=304800 +y_0=0 +ellps=GRS80 +units=m
26898|NAD83(CSRS) / MTM zone 1|p|xy|1|-54.5,46.56,-52.54,49.89|+proj=tmerc +lat_0=0 +lon_0=-53 +k=0.9999 +x_0=304800 +y_0=0 +ellps=GRS80 +units=m
26899|NAD83(CSRS) / MTM zone 2|p|xy|1|-57.5,46.81,-54.49,54.71|+proj=tmerc +lat_0=0 +lon_0=-56 +k=0.9999 +x_0=304800 +y_0=0 +ellps=GRS80 +units=m
26901|NAD83 / UTM zone 1N|p|xy|1|-180,47.88,-173.99,63.21|+proj=utm +zone=1 +datum=NAD83 +units=m
26902|NAD83 / UTM zone 2N|p|xy|1|-174,48.66,-167.99,73.05|+proj=utm +zone=2 +datum=NAD83 +units=m
26903|NAD83 / UTM zone 3N|p|xy|1|-168,49.52,-161.99,74.29|+proj=utm +zone=3 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
26904|NAD83 / UTM zone 4N|p|xy|1|-162,15.57,-155.99,74.71|+proj=utm +zone=4 +datum=NAD83 +units=m
26905|NAD83 / UTM zone 5N|p|xy|1|-156,15.56,-149.99,74.71|+proj=utm +zone=5 +datum=NAD83 +units=m
26906|NAD83 / UTM zone 6N|p|xy|1|-150,54.05,-143.99,74.13|+proj=utm +zone=6 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
26907|NAD83 / UTM zone 7N|p|xy|1|-144,52.05,-137.99,73.59|+proj=utm +zone=7 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
26908|NAD83 / UTM zone 8N|p|xy|1|-138,48.06,-132,79.42|+proj=utm +zone=8 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
26909|NAD83 / UTM zone 9N|p|xy|1|-132,35.38,-126,80.93|+proj=utm +zone=9 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
26910|NAD83 / UTM zone 10N|p|xy|1|-126,30.54,-119.99,81.8|+proj=utm +zone=10 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
26911|NAD83 / UTM zone 11N|p|xy|1|-120,30.88,-114,83.5|+proj=utm +zone=11 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
26912|NAD83 / UTM zone 12N|p|xy|1|-114,31.33,-108,84|+proj=utm +zone=12 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
26913|NAD83 / UTM zone 13N|p|xy|1|-108,28.98,-102,84|+proj=utm +zone=13 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
26914|NAD83 / UTM zone 14N|p|xy|1|-102,25.83,-96,84|+proj=utm +zone=14 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
26915|NAD83 / UTM zone 15N|p|xy|1|-96,25.61,-90,84|+proj=utm +zone=15 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
26916|NAD83 / UTM zone 16N|p|xy|1|-90,23.97,-84,84|+proj=utm +zone=16 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
26917|NAD83 / UTM zone 17N|p|xy|1|-84,23.81,-78,84|+proj=utm +zone=17 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
26918|NAD83 / UTM zone 18N|p|xy|1|-78,28.28,-72,84|+proj=utm +zone=18 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
26919|NAD83 / UTM zone 19N|p|xy|1|-72,14.92,-66,84|+proj=utm +zone=19 +datum=NAD83 +units=m
26920|NAD83 / UTM zone 20N|p|xy|1|-66,15.63,-60,84|+proj=utm +zone=20 +datum=NAD83 +units=m
26921|NAD83 / UTM zone 21N|p|xy|1|-60,38.56,-54,84|+proj=utm +zone=21 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
26922|NAD83 / UTM zone 22N|p|xy|1|-54,39.5,-47.99,57.65|+proj=utm +zone=22 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
26923|NAD83 / UTM zone 23N|p|xy|1|-48,39.85,-42,54.47|+proj=utm +zone=23 +datum=NAD83 +units=m
26929|NAD83 / Alabama East|p|xy|1|-86.79,30.99,-84.89,35|+proj=tmerc +lat_0=30.5 +lon_0=-85.8333333333333 +k=0.99996 +x_0=200000 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
26930|NAD83 / Alabama West|p|xy|1|-88.48,30.14,-86.3,35.02|+proj=tmerc +lat_0=30 +lon_0=-87.5 +k=0.999933333 +x_0=600000 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
26931|NAD83 / Alaska zone 1|p|xy|1|-141,54.61,-129.99,60.35|+proj=omerc +no_uoff +lat_0=57 +lonc=-133.666666666667 +alpha=323.130102361111 +gamma=323.130102361111 +k=0.9999 +x_0=5000000 +y_0=-5000000 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
26932|NAD83 / Alaska zone 2|p|xy|1|-144.01,59.72,-140.98,70.16|+proj=tmerc +lat_0=54 +lon_0=-142 +k=0.9999 +x_0=500000 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
26933|NAD83 / Alaska zone 3|p|xy|1|-148,59.72,-144,70.38|+proj=tmerc +lat_0=54 +lon_0=-146 +k=0.9999 +x_0=500000 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
26934|NAD83 / Alaska zone 4|p|xy|1|-152.01,59.11,-147.99,70.63|+proj=tmerc +lat_0=54 +lon_0=-150 +k=0.9999 +x_0=500000 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
26935|NAD83 / Alaska zone 5|p|xy|1|-156,55.72,-151.86,71.28|+proj=tmerc +lat_0=54 +lon_0=-154 +k=0.9999 +x_0=500000 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
26936|NAD83 / Alaska zone 6|p|xy|1|-160,54.89,-155.99,71.4|+proj=tmerc +lat_0=54 +lon_0=-158 +k=0.9999 +x_0=500000 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
26937|NAD83 / Alaska zone 7|p|xy|1|-164.01,54.32,-160,70.74|+proj=tmerc +lat_0=54 +lon_0=-162 +k=0.9999 +x_0=500000 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
26938|NAD83 / Alaska zone 8|p|xy|1|-168.26,54.34,-164,69.05|+proj=tmerc +lat_0=54 +lon_0=-166 +k=0.9999 +x_0=500000 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
26939|NAD83 / Alaska zone 9|p|xy|1|-173.16,56.49,-168,65.82|+proj=tmerc +lat_0=54 +lon_0=-170 +k=0.9999 +x_0=500000 +y_0=0 +datum=NAD83 +units=m
26940|NAD83 / Alaska zone 10|p|xy|1|172.42,51.3,-164.84,54.34|+proj=lcc +lat_0=51 +lon_0=-176 +lat_1=53.8333333333333 +lat_2=51.8333333333333 +x_0=1000000 +y_0=0 +ellps=GRS80 +towgs84=-2,0,4,0,0,0,0 +units=m
26941|NAD83 / California zone 1|p|xy|1|-124.45,39.59,-119.99,42.01|+proj=lcc +lat_0=39.3333333333333 +lon_0=-122 +lat_1=41.6666666666667 +lat_2=40 +x_0=2000000 +y_0=500000 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
26942|NAD83 / California zone 2|p|xy|1|-124.06,38.02,-119.54,40.16|+proj=lcc +lat_0=37.6666666666667 +lon_0=-122 +lat_1=39.8333333333333 +lat_2=38.3333333333333 +x_0=2000000 +y_0=500000 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
26943|NAD83 / California zone 3|p|xy|1|-123.02,36.73,-117.83,38.71|+proj=lcc +lat_0=36.5 +lon_0=-120.5 +lat_1=38.4333333333333 +lat_2=37.0666666666667 +x_0=2000000 +y_0=500000 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
26944|NAD83 / California zone 4|p|xy|1|-122.01,35.78,-115.62,37.58|+proj=lcc +lat_0=35.3333333333333 +lon_0=-119 +lat_1=37.25 +lat_2=36 +x_0=2000000 +y_0=500000 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
26945|NAD83 / California zone 5|p|xy|1|-121.42,32.76,-114.12,35.81|+proj=lcc +lat_0=33.5 +lon_0=-118 +lat_1=35.4666666666667 +lat_2=34.0333333333333 +x_0=2000000 +y_0=500000 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
26946|NAD83 / California zone 6|p|xy|1|-118.15,32.53,-114.42,34.08|+proj=lcc +lat_0=32.1666666666667 +lon_0=-116.25 +lat_1=33.8833333333333 +lat_2=32.7833333333333 +x_0=2000000 +y_0=500000 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
26948|NAD83 / Arizona East|p|xy|1|-111.71,31.33,-109.04,37.01|+proj=tmerc +lat_0=31 +lon_0=-110.166666666667 +k=0.9999 +x_0=213360 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
26949|NAD83 / Arizona Central|p|xy|1|-113.35,31.33,-110.44,37.01|+proj=tmerc +lat_0=31 +lon_0=-111.916666666667 +k=0.9999 +x_0=213360 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
26950|NAD83 / Arizona West|p|xy|1|-114.81,32.05,-112.52,37|+proj=tmerc +lat_0=31 +lon_0=-113.75 +k=0.999933333 +x_0=213360 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
26951|NAD83 / Arkansas North|p|xy|1|-94.62,34.67,-89.64,36.5|+proj=lcc +lat_0=34.3333333333333 +lon_0=-92 +lat_1=36.2333333333333 +lat_2=34.9333333333333 +x_0=400000 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
26952|NAD83 / Arkansas South|p|xy|1|-94.48,33.01,-90.4,35.1|+proj=lcc +lat_0=32.6666666666667 +lon_0=-92 +lat_1=34.7666666666667 +lat_2=33.3 +x_0=400000 +y_0=400000 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
26953|NAD83 / Colorado North|p|xy|1|-109.06,39.56,-102.04,41.01|+proj=lcc +lat_0=39.3333333333333 +lon_0=-105.5 +lat_1=40.7833333333333 +lat_2=39.7166666666667 +x_0=914401.8289 +y_0=304800.6096 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
26954|NAD83 / Colorado Central|p|xy|1|-109.06,38.14,-102.04,40.09|+proj=lcc +lat_0=37.8333333333333 +lon_0=-105.5 +lat_1=39.75 +lat_2=38.45 +x_0=914401.8289 +y_0=304800.6096 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
26955|NAD83 / Colorado South|p|xy|1|-109.06,36.98,-102.04,38.68|+proj=lcc +lat_0=36.6666666666667 +lon_0=-105.5 +lat_1=38.4333333333333 +lat_2=37.2333333333333 +x_0=914401.8289 +y_0=304800.6096 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
26956|NAD83 / Connecticut|p|xy|1|-73.73,40.98,-71.78,42.05|+proj=lcc +lat_0=40.8333333333333 +lon_0=-72.75 +lat_1=41.8666666666667 +lat_2=41.2 +x_0=304800.6096 +y_0=152400.3048 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
26957|NAD83 / Delaware|p|xy|1|-75.8,38.44,-74.97,39.85|+proj=tmerc +lat_0=38 +lon_0=-75.4166666666667 +k=0.999995 +x_0=200000 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
26958|NAD83 / Florida East|p|xy|1|-82.33,24.41,-79.97,30.83|+proj=tmerc +lat_0=24.3333333333333 +lon_0=-81 +k=0.999941177 +x_0=200000 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
26959|NAD83 / Florida West|p|xy|1|-83.34,26.27,-81.13,29.6|+proj=tmerc +lat_0=24.3333333333333 +lon_0=-82 +k=0.999941177 +x_0=200000 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
26960|NAD83 / Florida North|p|xy|1|-87.63,29.21,-82.04,31.01|+proj=lcc +lat_0=29 +lon_0=-84.5 +lat_1=30.75 +lat_2=29.5833333333333 +x_0=600000 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
26961|NAD83 / Hawaii zone 1|p|xy|1|-156.1,18.87,-154.74,20.33|+proj=tmerc +lat_0=18.8333333333333 +lon_0=-155.5 +k=0.999966667 +x_0=500000 +y_0=0 +ellps=GRS80 +towgs84=1,1,-1,0,0,0,0 +units=m
26962|NAD83 / Hawaii zone 2|p|xy|1|-157.36,20.45,-155.93,21.26|+proj=tmerc +lat_0=20.3333333333333 +lon_0=-156.666666666667 +k=0.999966667 +x_0=500000 +y_0=0 +ellps=GRS80 +towgs84=1,1,-1,0,0,0,0 +units=m
26963|NAD83 / Hawaii zone 3|p|xy|1|-158.33,21.2,-157.61,21.75|+proj=tmerc +lat_0=21.1666666666667 +lon_0=-158 +k=0.99999 +x_0=500000 +y_0=0 +ellps=GRS80 +towgs84=1,1,-1,0,0,0,0 +units=m
26964|NAD83 / Hawaii zone 4|p|xy|1|-159.85,21.81,-159.23,22.29|+proj=tmerc +lat_0=21.8333333333333 +lon_0=-159.5 +k=0.99999 +x_0=500000 +y_0=0 +ellps=GRS80 +towgs84=1,1,-1,0,0,0,0 +units=m
26965|NAD83 / Hawaii zone 5|p|xy|1|-160.3,21.73,-159.99,22.07|+proj=tmerc +lat_0=21.6666666666667 +lon_0=-160.166666666667 +k=1 +x_0=500000 +y_0=0 +ellps=GRS80 +towgs84=1,1,-1,0,0,0,0 +units=m
26966|NAD83 / Georgia East|p|xy|1|-83.47,30.36,-80.77,34.68|+proj=tmerc +lat_0=30 +lon_0=-82.1666666666667 +k=0.9999 +x_0=200000 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
26967|NAD83 / Georgia West|p|xy|1|-85.61,30.62,-82.99,35.01|+proj=tmerc +lat_0=30 +lon_0=-84.1666666666667 +k=0.9999 +x_0=700000 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
26968|NAD83 / Idaho East|p|xy|1|-113.24,41.99,-111.04,44.75|+proj=tmerc +lat_0=41.6666666666667 +lon_0=-112.166666666667 +k=0.999947368 +x_0=200000 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
26969|NAD83 / Idaho Central|p|xy|1|-115.3,41.99,-112.67,45.7|+proj=tmerc +lat_0=41.6666666666667 +lon_0=-114 +k=0.999947368 +x_0=500000 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
26970|NAD83 / Idaho West|p|xy|1|-117.24,41.99,-114.32,49.01|+proj=tmerc +lat_0=41.6666666666667 +lon_0=-115.75 +k=0.999933333 +x_0=800000 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
26971|NAD83 / Illinois East|p|xy|1|-89.27,37.06,-87.02,42.5|+proj=tmerc +lat_0=36.6666666666667 +lon_0=-88.3333333333333 +k=0.999975 +x_0=300000 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
26972|NAD83 / Illinois West|p|xy|1|-91.52,36.97,-88.92,42.51|+proj=tmerc +lat_0=36.6666666666667 +lon_0=-90.1666666666667 +k=0.999941177 +x_0=700000 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
26973|NAD83 / Indiana East|p|xy|1|-86.59,37.95,-84.78,41.77|+proj=tmerc +lat_0=37.5 +lon_0=-85.6666666666667 +k=0.999966667 +x_0=100000 +y_0=250000 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
26974|NAD83 / Indiana West|p|xy|1|-88.1,37.77,-86.24,41.77|+proj=tmerc +lat_0=37.5 +lon_0=-87.0833333333333 +k=0.999966667 +x_0=900000 +y_0=250000 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
26975|NAD83 / Iowa North|p|xy|1|-96.65,41.85,-90.15,43.51|+proj=lcc +lat_0=41.5 +lon_0=-93.5 +lat_1=43.2666666666667 +lat_2=42.0666666666667 +x_0=1500000 +y_0=1000000 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
26976|NAD83 / Iowa South|p|xy|1|-96.14,40.36,-90.14,42.04|+proj=lcc +lat_0=40 +lon_0=-93.5 +lat_1=41.7833333333333 +lat_2=40.6166666666667 +x_0=500000 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
26977|NAD83 / Kansas North|p|xy|1|-102.06,38.52,-94.58,40.01|+proj=lcc +lat_0=38.3333333333333 +lon_0=-98 +lat_1=39.7833333333333 +lat_2=38.7166666666667 +x_0=400000 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
26978|NAD83 / Kansas South|p|xy|1|-102.05,36.99,-94.6,38.88|+proj=lcc +lat_0=36.6666666666667 +lon_0=-98.5 +lat_1=38.5666666666667 +lat_2=37.2666666666667 +x_0=400000 +y_0=400000 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
26980|NAD83 / Kentucky South|p|xy|1|-89.57,36.49,-81.95,38.17|+proj=lcc +lat_0=36.3333333333333 +lon_0=-85.75 +lat_1=37.9333333333333 +lat_2=36.7333333333333 +x_0=500000 +y_0=500000 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
26981|NAD83 / Louisiana North|p|xy|1|-94.05,30.85,-90.86,33.03|+proj=lcc +lat_0=30.5 +lon_0=-92.5 +lat_1=32.6666666666667 +lat_2=31.1666666666667 +x_0=1000000 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
26982|NAD83 / Louisiana South|p|xy|1|-93.94,28.85,-88.75,31.07|+proj=lcc +lat_0=28.5 +lon_0=-91.3333333333333 +lat_1=30.7 +lat_2=29.3 +x_0=1000000 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
26983|NAD83 / Maine East|p|xy|1|-70.03,43.88,-66.91,47.47|+proj=tmerc +lat_0=43.6666666666667 +lon_0=-68.5 +k=0.9999 +x_0=300000 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
26984|NAD83 / Maine West|p|xy|1|-71.09,43.04,-69.26,46.58|+proj=tmerc +lat_0=42.8333333333333 +lon_0=-70.1666666666667 +k=0.999966667 +x_0=900000 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
26985|NAD83 / Maryland|p|xy|1|-79.49,37.97,-74.97,39.73|+proj=lcc +lat_0=37.6666666666667 +lon_0=-77 +lat_1=39.45 +lat_2=38.3 +x_0=400000 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
26986|NAD83 / Massachusetts Mainland|p|xy|1|-73.5,41.46,-69.86,42.89|+proj=lcc +lat_0=41 +lon_0=-71.5 +lat_1=42.6833333333333 +lat_2=41.7166666666667 +x_0=200000 +y_0=750000 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
26987|NAD83 / Massachusetts Island|p|xy|1|-70.91,41.19,-69.89,41.51|+proj=lcc +lat_0=41 +lon_0=-70.5 +lat_1=41.4833333333333 +lat_2=41.2833333333333 +x_0=500000 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
26988|NAD83 / Michigan North|p|xy|1|-90.42,45.08,-83.44,48.32|+proj=lcc +lat_0=44.7833333333333 +lon_0=-87 +lat_1=47.0833333333333 +lat_2=45.4833333333333 +x_0=8000000 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
26989|NAD83 / Michigan Central|p|xy|1|-87.06,43.8,-82.27,45.92|+proj=lcc +lat_0=43.3166666666667 +lon_0=-84.3666666666667 +lat_1=45.7 +lat_2=44.1833333333333 +x_0=6000000 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
26990|NAD83 / Michigan South|p|xy|1|-87.2,41.69,-82.13,44.22|+proj=lcc +lat_0=41.5 +lon_0=-84.3666666666667 +lat_1=43.6666666666667 +lat_2=42.1 +x_0=4000000 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
26991|NAD83 / Minnesota North|p|xy|1|-97.22,46.64,-89.49,49.38|+proj=lcc +lat_0=46.5 +lon_0=-93.1 +lat_1=48.6333333333333 +lat_2=47.0333333333333 +x_0=800000 +y_0=100000 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
26992|NAD83 / Minnesota Central|p|xy|1|-96.86,45.28,-92.29,47.48|+proj=lcc +lat_0=45 +lon_0=-94.25 +lat_1=47.05 +lat_2=45.6166666666667 +x_0=800000 +y_0=100000 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
26993|NAD83 / Minnesota South|p|xy|1|-96.85,43.49,-91.21,45.59|+proj=lcc +lat_0=43 +lon_0=-94 +lat_1=45.2166666666667 +lat_2=43.7833333333333 +x_0=800000 +y_0=100000 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
26994|NAD83 / Mississippi East|p|xy|1|-89.97,30.01,-88.09,35.01|+proj=tmerc +lat_0=29.5 +lon_0=-88.8333333333333 +k=0.99995 +x_0=300000 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
26995|NAD83 / Mississippi West|p|xy|1|-91.65,31,-89.37,35.01|+proj=tmerc +lat_0=29.5 +lon_0=-90.3333333333333 +k=0.99995 +x_0=700000 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
26996|NAD83 / Missouri East|p|xy|1|-91.97,35.98,-89.1,40.61|+proj=tmerc +lat_0=35.8333333333333 +lon_0=-90.5 +k=0.999933333 +x_0=250000 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
26997|NAD83 / Missouri Central|p|xy|1|-93.79,36.48,-91.41,40.61|+proj=tmerc +lat_0=35.8333333333333 +lon_0=-92.5 +k=0.999933333 +x_0=500000 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
26998|NAD83 / Missouri West|p|xy|1|-95.77,36.48,-93.48,40.59|+proj=tmerc +lat_0=36.1666666666667 +lon_0=-94.5 +k=0.999941177 +x_0=850000 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
27039|Nahrwan 1967 / UTM zone 39N|p|xy|1|50.55,22.76,54.01,27.05|+proj=utm +zone=39 +a=6378249.145 +rf=293.465 +units=m
27040|Nahrwan 1967 / UTM zone 40N|p|xy|1|54,22.63,57.13,26.27|+proj=utm +zone=40 +a=6378249.145 +rf=293.465 +towgs84=-249,-156,381,0,0,0,0 +units=m
27120|Naparima 1972 / UTM zone 20N|p|xy|1|-60.9,11.08,-60.44,11.41|+proj=utm +zone=20 +ellps=intl +units=m
27200|NZGD49 / New Zealand Map Grid|p|xy|1|166.37,-47.33,178.63,-34.1|+proj=nzmg +lat_0=-41 +lon_0=173 +x_0=2510000 +y_0=6023150 +ellps=intl +units=m
27205|NZGD49 / Mount Eden Circuit|p|yx|1|171.99,-39.01,176.12,-34.1|+proj=tmerc +lat_0=-36.8798652777778 +lon_0=174.764339361111 +k=0.9999 +x_0=300000 +y_0=700000 +ellps=intl +units=m
27206|NZGD49 / Bay of Plenty Circuit|p|yx|1|175.75,-39.13,177.23,-37.22|+proj=tmerc +lat_0=-37.7612498055556 +lon_0=176.46619725 +k=1 +x_0=300000 +y_0=700000 +ellps=intl +units=m
27207|NZGD49 / Poverty Bay Circuit|p|yx|1|176.73,-39.04,178.63,-37.49|+proj=tmerc +lat_0=-38.6247027777778 +lon_0=177.885636277778 +k=1 +x_0=300000 +y_0=700000 +ellps=intl +units=m
27208|NZGD49 / Hawkes Bay Circuit|p|yx|1|175.8,-40.57,178.07,-38.87|+proj=tmerc +lat_0=-39.6509293055556 +lon_0=176.673680527778 +k=1 +x_0=300000 +y_0=700000 +ellps=intl +units=m
27209|NZGD49 / Taranaki Circuit|p|yx|1|173.68,-39.78,175.44,-38.4|+proj=tmerc +lat_0=-39.1357583055556 +lon_0=174.22801175 +k=1 +x_0=300000 +y_0=700000 +ellps=intl +units=m
27210|NZGD49 / Tuhirangi Circuit|p|yx|1|174.88,-39.55,176.33,-38.87|+proj=tmerc +lat_0=-39.5124703888889 +lon_0=175.640036805556 +k=1 +x_0=300000 +y_0=700000 +ellps=intl +units=m
27211|NZGD49 / Wanganui Circuit|p|yx|1|174.4,-40.97,176.27,-39.46|+proj=tmerc +lat_0=-40.2419471388889 +lon_0=175.488099611111 +k=1 +x_0=300000 +y_0=700000 +ellps=intl +units=m
27212|NZGD49 / Wairarapa Circuit|p|yx|1|175.01,-41.67,176.55,-40.29|+proj=tmerc +lat_0=-40.9255326388889 +lon_0=175.647349666667 +k=1 +x_0=300000 +y_0=700000 +ellps=intl +units=m
27213|NZGD49 / Wellington Circuit|p|yx|1|174.52,-41.5,175.36,-40.91|+proj=tmerc +lat_0=-41.3013196388889 +lon_0=174.776623111111 +k=1 +x_0=300000 +y_0=700000 +ellps=intl +units=m
27214|NZGD49 / Collingwood Circuit|p|yx|1|172.16,-41.22,173.13,-40.44|+proj=tmerc +lat_0=-40.7147590555556 +lon_0=172.6720465 +k=1 +x_0=300000 +y_0=700000 +ellps=intl +units=m
27215|NZGD49 / Nelson Circuit|p|yx|1|172.4,-42.18,174.08,-40.66|+proj=tmerc +lat_0=-41.2745447222222 +lon_0=173.299316805556 +k=1 +x_0=300000 +y_0=700000 +ellps=intl +units=m
27216|NZGD49 / Karamea Circuit|p|yx|1|171.96,-41.49,172.7,-40.75|+proj=tmerc +lat_0=-41.2899115277778 +lon_0=172.109028194444 +k=1 +x_0=300000 +y_0=700000 +ellps=intl +units=m
27217|NZGD49 / Buller Circuit|p|yx|1|171.27,-42.19,172.41,-41.42|+proj=tmerc +lat_0=-41.8108028611111 +lon_0=171.581260055556 +k=1 +x_0=300000 +y_0=700000 +ellps=intl +units=m
27218|NZGD49 / Grey Circuit|p|yx|1|171.15,-42.74,172.75,-41.5|+proj=tmerc +lat_0=-42.3336942777778 +lon_0=171.549771305556 +k=1 +x_0=300000 +y_0=700000 +ellps=intl +units=m
27219|NZGD49 / Amuri Circuit|p|yx|1|171.88,-42.95,173.55,-42.09|+proj=tmerc +lat_0=-42.6891165833333 +lon_0=173.010133388889 +k=1 +x_0=300000 +y_0=700000 +ellps=intl +units=m
27220|NZGD49 / Marlborough Circuit|p|yx|1|172.95,-42.65,174.46,-40.85|+proj=tmerc +lat_0=-41.5444866666667 +lon_0=173.802074111111 +k=1 +x_0=300000 +y_0=700000 +ellps=intl +units=m
27221|NZGD49 / Hokitika Circuit|p|yx|1|170.39,-43.23,171.89,-42.41|+proj=tmerc +lat_0=-42.8863223611111 +lon_0=170.9799935 +k=1 +x_0=300000 +y_0=700000 +ellps=intl +units=m
27222|NZGD49 / Okarito Circuit|p|yx|1|169.21,-43.85,170.89,-43|+proj=tmerc +lat_0=-43.1101281388889 +lon_0=170.260925833333 +k=1 +x_0=300000 +y_0=700000 +ellps=intl +units=m
27223|NZGD49 / Jacksons Bay Circuit|p|yx|1|168.02,-44.4,170.01,-43.67|+proj=tmerc +lat_0=-43.9778028888889 +lon_0=168.606267 +k=1 +x_0=300000 +y_0=700000 +ellps=intl +units=m
27224|NZGD49 / Mount Pleasant Circuit|p|yx|1|171.11,-43.96,173.38,-42.69|+proj=tmerc +lat_0=-43.5906375833333 +lon_0=172.727193583333 +k=1 +x_0=300000 +y_0=700000 +ellps=intl +units=m
27225|NZGD49 / Gawler Circuit|p|yx|1|170.68,-44.25,172.26,-43.13|+proj=tmerc +lat_0=-43.7487115555556 +lon_0=171.360748472222 +k=1 +x_0=300000 +y_0=700000 +ellps=intl +units=m
27226|NZGD49 / Timaru Circuit|p|yx|1|169.82,-44.98,171.55,-43.35|+proj=tmerc +lat_0=-44.4022203611111 +lon_0=171.057250833333 +k=1 +x_0=300000 +y_0=700000 +ellps=intl +units=m
27227|NZGD49 / Lindis Peak Circuit|p|yx|1|168.62,-45.4,170.24,-43.71|+proj=tmerc +lat_0=-44.7352679722222 +lon_0=169.467755083333 +k=1 +x_0=300000 +y_0=700000 +ellps=intl +units=m
27228|NZGD49 / Mount Nicholas Circuit|p|yx|1|167.72,-45.58,169.11,-44.29|+proj=tmerc +lat_0=-45.1329025833333 +lon_0=168.398641194444 +k=1 +x_0=300000 +y_0=700000 +ellps=intl +units=m
27229|NZGD49 / Mount York Circuit|p|yx|1|166.37,-46.33,168.21,-44.53|+proj=tmerc +lat_0=-45.5637261666667 +lon_0=167.738861777778 +k=1 +x_0=300000 +y_0=700000 +ellps=intl +units=m
27230|NZGD49 / Observation Point Circuit|p|yx|1|169.77,-45.82,171.24,-44.61|+proj=tmerc +lat_0=-45.8161966111111 +lon_0=170.628595166667 +k=1 +x_0=300000 +y_0=700000 +ellps=intl +units=m
27231|NZGD49 / North Taieri Circuit|p|yx|1|168.64,-46.73,170.87,-45.23|+proj=tmerc +lat_0=-45.8615133611111 +lon_0=170.282589111111 +k=0.99996 +x_0=300000 +y_0=700000 +ellps=intl +units=m
27232|NZGD49 / Bluff Circuit|p|yx|1|167.29,-47.33,168.97,-45.33|+proj=tmerc +lat_0=-46.6000096111111 +lon_0=168.342872 +k=1 +x_0=300002.66 +y_0=699999.58 +ellps=intl +units=m
27258|NZGD49 / UTM zone 58S|p|xy|1|165.87,-47.65,168,-42.59|+proj=utm +zone=58 +south +ellps=intl +units=m
27259|NZGD49 / UTM zone 59S|p|xy|1|168,-47.64,174,-33.89|+proj=utm +zone=59 +south +ellps=intl +units=m
27260|NZGD49 / UTM zone 60S|p|xy|1|174,-44.13,179.27,-34.24|+proj=utm +zone=60 +south +ellps=intl +units=m
27291|NZGD49 / North Island Grid|p|xy|0.914398414616029|171.99,-41.67,178.63,-34.1|+proj=tmerc +lat_0=-39 +lon_0=175.5 +k=1 +x_0=274319.524384809 +y_0=365759.365846411 +ellps=intl +to_meter=0.914398414616029
27292|NZGD49 / South Island Grid|p|xy|0.914398414616029|166.37,-47.33,174.46,-40.44|+proj=tmerc +lat_0=-44 +lon_0=171.5 +k=1 +x_0=457199.207308014 +y_0=457199.207308014 +ellps=intl +to_meter=0.914398414616029
27391|NGO 1948 (Oslo) / NGO zone I|p|yx|1|4.39,57.92,7.23,63.17|+proj=tmerc +lat_0=58 +lon_0=-4.66666666666667 +k=1 +x_0=0 +y_0=0 +a=6377492.018 +rf=299.1528128 +pm=oslo +towgs84=278.3,93,474.5,7.889,0.05,-6.61,6.21 +units=m
27392|NGO 1948 (Oslo) / NGO zone II|p|yx|1|7.22,57.9,9.56,64.23|+proj=tmerc +lat_0=58 +lon_0=-2.33333333333333 +k=1 +x_0=0 +y_0=0 +a=6377492.018 +rf=299.1528128 +pm=oslo +towgs84=278.3,93,474.5,7.889,0.05,-6.61,6.21 +units=m
27393|NGO 1948 (Oslo) / NGO zone III|p|yx|1|9.55,58.78,11.98,67.58|+proj=tmerc +lat_0=58 +lon_0=0 +k=1 +x_0=0 +y_0=0 +a=6377492.018 +rf=299.1528128 +pm=oslo +towgs84=278.3,93,474.5,7.889,0.05,-6.61,6.21 +units=m
27394|NGO 1948 (Oslo) / NGO zone IV|p|yx|1|11.97,59.88,15.06,69.1|+proj=tmerc +lat_0=58 +lon_0=2.5 +k=1 +x_0=0 +y_0=0 +a=6377492.018 +rf=299.1528128 +pm=oslo +towgs84=278.3,93,474.5,7.889,0.05,-6.61,6.21 +units=m
27395|NGO 1948 (Oslo) / NGO zone V|p|yx|1|15.05,66.15,18.89,70.27|+proj=tmerc +lat_0=58 +lon_0=6.16666666666667 +k=1 +x_0=0 +y_0=0 +a=6377492.018 +rf=299.1528128 +pm=oslo +towgs84=278.3,93,474.5,7.889,0.05,-6.61,6.21 +units=m
27396|NGO 1948 (Oslo) / NGO zone VI|p|yx|1|18.88,68.33,22.89,70.93|+proj=tmerc +lat_0=58 +lon_0=10.1666666666667 +k=1 +x_0=0 +y_0=0 +a=6377492.018 +rf=299.1528128 +pm=oslo +towgs84=278.3,93,474.5,7.889,0.05,-6.61,6.21 +units=m
27397|NGO 1948 (Oslo) / NGO zone VII|p|yx|1|22.88,68.58,26.98,71.24|+proj=tmerc +lat_0=58 +lon_0=14.1666666666667 +k=1 +x_0=0 +y_0=0 +a=6377492.018 +rf=299.1528128 +pm=oslo +towgs84=278.3,93,474.5,7.889,0.05,-6.61,6.21 +units=m
27398|NGO 1948 (Oslo) / NGO zone VIII|p|yx|1|26.97,69.02,31.32,71.19|+proj=tmerc +lat_0=58 +lon_0=18.3333333333333 +k=1 +x_0=0 +y_0=0 +a=6377492.018 +rf=299.1528128 +pm=oslo +towgs84=278.3,93,474.5,7.889,0.05,-6.61,6.21 +units=m
27429|Datum 73 / UTM zone 29N|p|xy|1|-9.56,36.95,-6.19,42.16|+proj=utm +zone=29 +ellps=intl +units=m
27493|Datum 73 / Modified Portuguese Grid|p|xy|1|-9.56,36.95,-6.19,42.16|+proj=tmerc +lat_0=39.6666666666667 +lon_0=-8.13190611111111 +k=1 +x_0=180.598 +y_0=-86.99 +ellps=intl +units=m
27500|ATF (Paris) / Nord de Guerre|p|xy|1|6.84,47.42,8.23,49.07|+proj=lcc +lat_1=49.5 +lat_0=49.5 +lon_0=5.4 +k_0=0.99950908 +x_0=500000 +y_0=300000 +a=6376523 +rf=308.64 +pm=2.33720833333333 +units=m
27561|NTF (Paris) / Lambert Nord France|p|xy|1|-4.87,48.14,8.23,51.14|+proj=lcc +lat_1=49.5 +lat_0=49.5 +lon_0=0 +k_0=0.999877341 +x_0=600000 +y_0=200000 +ellps=clrk80ign +pm=paris +towgs84=-168,-60,320,0,0,0,0 +units=m
27562|NTF (Paris) / Lambert Centre France|p|xy|1|-4.8,45.44,7.63,48.15|+proj=lcc +lat_1=46.8 +lat_0=46.8 +lon_0=0 +k_0=0.99987742 +x_0=600000 +y_0=200000 +ellps=clrk80ign +pm=paris +towgs84=-168,-60,320,0,0,0,0 +units=m
27563|NTF (Paris) / Lambert Sud France|p|xy|1|-1.79,42.33,7.71,45.46|+proj=lcc +lat_1=44.1 +lat_0=44.1 +lon_0=0 +k_0=0.999877499 +x_0=600000 +y_0=200000 +ellps=clrk80ign +pm=paris +towgs84=-168,-60,320,0,0,0,0 +units=m
27564|NTF (Paris) / Lambert Corse|p|xy|1|8.5,41.31,9.63,43.07|+proj=lcc +lat_1=42.165 +lat_0=42.165 +lon_0=0 +k_0=0.99994471 +x_0=234.358 +y_0=185861.369 +ellps=clrk80ign +pm=paris +towgs84=-168,-60,320,0,0,0,0 +units=m
27571|NTF (Paris) / Lambert zone I|p|xy|1|-4.87,48.14,8.23,51.14|+proj=lcc +lat_1=49.5 +lat_0=49.5 +lon_0=0 +k_0=0.999877341 +x_0=600000 +y_0=1200000 +ellps=clrk80ign +pm=paris +towgs84=-168,-60,320,0,0,0,0 +units=m
27572|NTF (Paris) / Lambert zone II|p|xy|1|-4.87,42.33,8.23,51.14|+proj=lcc +lat_1=46.8 +lat_0=46.8 +lon_0=0 +k_0=0.99987742 +x_0=600000 +y_0=2200000 +ellps=clrk80ign +pm=paris +towgs84=-168,-60,320,0,0,0,0 +units=m
27573|NTF (Paris) / Lambert zone III|p|xy|1|-1.79,42.33,7.71,45.46|+proj=lcc +lat_1=44.1 +lat_0=44.1 +lon_0=0 +k_0=0.999877499 +x_0=600000 +y_0=3200000 +ellps=clrk80ign +pm=paris +towgs84=-168,-60,320,0,0,0,0 +units=m
27574|NTF (Paris) / Lambert zone IV|p|xy|1|8.5,41.31,9.63,43.07|+proj=lcc +lat_1=42.165 +lat_0=42.165 +lon_0=0 +k_0=0.99994471 +x_0=234.358 +y_0=4185861.369 +ellps=clrk80ign +pm=paris +towgs84=-168,-60,320,0,0,0,0 +units=m
27700|OSGB36 / British National Grid|p|xy|1|-9.01,49.75,2.01,61.01|+proj=tmerc +lat_0=49 +lon_0=-2 +k=0.9996012717 +x_0=400000 +y_0=-100000 +ellps=airy +units=m
27701|WGS 84 / Equi7 Africa|p|xy|1|-31.68,-43.89,79.3,38.8|+proj=aeqd +lat_0=8.5 +lon_0=21.5 +x_0=5621452.02 +y_0=5990638.423 +datum=WGS84 +units=m
27702|WGS 84 / Equi7 Antarctica|p|xy|1|-180,-90,180,-34.47|+proj=aeqd +lat_0=-90 +lon_0=0 +x_0=3714266.977 +y_0=3402016.506 +datum=WGS84 +units=m
27703|WGS 84 / Equi7 Asia|p|xy|1|31.45,-10.8,-168.43,83.67|+proj=aeqd +lat_0=47 +lon_0=94 +x_0=4340913.848 +y_0=4812712.923 +datum=WGS84 +units=m
27704|WGS 84 / Equi7 Europe|p|xy|1|-42.52,29.24,51.73,83.67|+proj=aeqd +lat_0=53 +lon_0=24 +x_0=5837287.82 +y_0=2121415.696 +datum=WGS84 +units=m
27705|WGS 84 / Equi7 North America|p|xy|1|-180,7.98,180,90|+proj=aeqd +lat_0=52 +lon_0=-97.5 +x_0=8264722.177 +y_0=4867518.353 +datum=WGS84 +units=m
27706|WGS 84 / Equi7 Oceania|p|xy|1|72.37,-60.56,-121.05,21.57|+proj=aeqd +lat_0=-19.5 +lon_0=131.5 +x_0=6988408.536 +y_0=7654884.537 +datum=WGS84 +units=m
27707|WGS 84 / Equi7 South America|p|xy|1|-124.82,-59.87,-14.58,30.31|+proj=aeqd +lat_0=-14 +lon_0=-60.5 +x_0=7257179.236 +y_0=5592024.446 +datum=WGS84 +units=m
28191|Palestine 1923 / Palestine Grid|p|xy|1|34.17,29.18,39.31,33.38|+proj=cass +lat_0=31.7340969444444 +lon_0=35.2120805555556 +x_0=170251.555 +y_0=126867.909 +a=6378300.789 +b=6356566.435 +units=m
28192|Palestine 1923 / Palestine Belt|p|xy|1|34.17,29.18,39.31,33.38|+proj=tmerc +lat_0=31.7340969444444 +lon_0=35.2120805555556 +k=1 +x_0=170251.555 +y_0=1126867.909 +a=6378300.789 +b=6356566.435 +units=m
28193|Palestine 1923 / Israeli CS Grid|p|xy|1|34.17,29.45,35.69,33.28|+proj=cass +lat_0=31.7340969444444 +lon_0=35.2120805555556 +x_0=170251.555 +y_0=1126867.909 +a=6378300.789 +b=6356566.435 +towgs84=-275.7224,94.7824,340.8944,-8.001,-4.42,-11.821,1 +units=m
28232|Pointe Noire / UTM zone 32S|p|xy|1|8.84,-6.91,18.65,3.72|+proj=utm +zone=32 +south +ellps=clrk80ign +towgs84=-148,51,-291,0,0,0,0 +units=m
28348|GDA94 / MGA zone 48|p|xy|1|102.14,-34.68,108.01,-8.87|+proj=utm +zone=48 +south +ellps=GRS80 +units=m
28349|GDA94 / MGA zone 49|p|xy|1|108,-37.84,114.01,-10.72|+proj=utm +zone=49 +south +ellps=GRS80 +units=m
28350|GDA94 / MGA zone 50|p|xy|1|114,-38.53,120.01,-12.06|+proj=utm +zone=50 +south +ellps=GRS80 +units=m
28351|GDA94 / MGA zone 51|p|xy|1|120,-38.07,126.01,-10.46|+proj=utm +zone=51 +south +ellps=GRS80 +units=m
28352|GDA94 / MGA zone 52|p|xy|1|125.99,-37.38,132,-9.1|+proj=utm +zone=52 +south +ellps=GRS80 +units=m
28353|GDA94 / MGA zone 53|p|xy|1|132,-40.71,138.01,-8.88|+proj=utm +zone=53 +south +ellps=GRS80 +units=m
28354|GDA94 / MGA zone 54|p|xy|1|138,-48.19,144.01,-9.08|+proj=utm +zone=54 +south +ellps=GRS80 +units=m
28355|GDA94 / MGA zone 55|p|xy|1|144,-50.89,150.01,-9.23|+proj=utm +zone=55 +south +ellps=GRS80 +units=m
28356|GDA94 / MGA zone 56|p|xy|1|150,-58.96,156,-13.87|+proj=utm +zone=56 +south +ellps=GRS80 +units=m
28357|GDA94 / MGA zone 57|p|xy|1|156,-60.56,162.01,-14.08|+proj=utm +zone=57 +south +ellps=GRS80 +units=m
28358|GDA94 / MGA zone 58|p|xy|1|162,-59.39,168,-25.94|+proj=utm +zone=58 +south +ellps=GRS80 +units=m
28404|Pulkovo 1942 / Gauss-Kruger zone 4|p|yx|1|19.57,47.95,24,59.44|+proj=tmerc +lat_0=0 +lon_0=21 +k=1 +x_0=4500000 +y_0=0 +ellps=krass +towgs84=25,-141,-78.5,0,0.35,0.736,0 +units=m
28405|Pulkovo 1942 / Gauss-Kruger zone 5|p|yx|1|24,45.18,30.01,69.47|+proj=tmerc +lat_0=0 +lon_0=27 +k=1 +x_0=5500000 +y_0=0 +ellps=krass +units=m
28406|Pulkovo 1942 / Gauss-Kruger zone 6|p|yx|1|30,44.32,36,70.02|+proj=tmerc +lat_0=0 +lon_0=33 +k=1 +x_0=6500000 +y_0=0 +ellps=krass +units=m
28407|Pulkovo 1942 / Gauss-Kruger zone 7|p|yx|1|36,41.43,42,69.23|+proj=tmerc +lat_0=0 +lon_0=39 +k=1 +x_0=7500000 +y_0=0 +ellps=krass +units=m
28408|Pulkovo 1942 / Gauss-Kruger zone 8|p|yx|1|42,38.84,48.01,80.91|+proj=tmerc +lat_0=0 +lon_0=45 +k=1 +x_0=8500000 +y_0=0 +ellps=krass +towgs84=25,-141,-78.5,0,0.35,0.736,0 +units=m
28409|Pulkovo 1942 / Gauss-Kruger zone 9|p|yx|1|48,37.34,54,81.4|+proj=tmerc +lat_0=0 +lon_0=51 +k=1 +x_0=9500000 +y_0=0 +ellps=krass +towgs84=25,-141,-78.5,0,0.35,0.736,0 +units=m
28410|Pulkovo 1942 / Gauss-Kruger zone 10|p|yx|1|54,37.05,60,81.91|+proj=tmerc +lat_0=0 +lon_0=57 +k=1 +x_0=10500000 +y_0=0 +ellps=krass +towgs84=25,-141,-78.5,0,0.35,0.736,0 +units=m
28411|Pulkovo 1942 / Gauss-Kruger zone 11|p|yx|1|60,35.14,66,81.77|+proj=tmerc +lat_0=0 +lon_0=63 +k=1 +x_0=11500000 +y_0=0 +ellps=krass +towgs84=25,-141,-78.5,0,0.35,0.736,0 +units=m
28412|Pulkovo 1942 / Gauss-Kruger zone 12|p|yx|1|66,36.67,72,77.07|+proj=tmerc +lat_0=0 +lon_0=69 +k=1 +x_0=12500000 +y_0=0 +ellps=krass +towgs84=25,-141,-78.5,0,0.35,0.736,0 +units=m
28413|Pulkovo 1942 / Gauss-Kruger zone 13|p|yx|1|72,36.79,78,79.71|+proj=tmerc +lat_0=0 +lon_0=75 +k=1 +x_0=13500000 +y_0=0 +ellps=krass +towgs84=25,-141,-78.5,0,0.35,0.736,0 +units=m
28414|Pulkovo 1942 / Gauss-Kruger zone 14|p|yx|1|78,41.04,84.01,81.03|+proj=tmerc +lat_0=0 +lon_0=81 +k=1 +x_0=14500000 +y_0=0 +ellps=krass +towgs84=25,-141,-78.5,0,0.35,0.736,0 +units=m
28415|Pulkovo 1942 / Gauss-Kruger zone 15|p|yx|1|84,46.82,90,81.27|+proj=tmerc +lat_0=0 +lon_0=87 +k=1 +x_0=15500000 +y_0=0 +ellps=krass +units=m
28416|Pulkovo 1942 / Gauss-Kruger zone 16|p|yx|1|90,49.89,96,81.35|+proj=tmerc +lat_0=0 +lon_0=93 +k=1 +x_0=16500000 +y_0=0 +ellps=krass +units=m
28417|Pulkovo 1942 / Gauss-Kruger zone 17|p|yx|1|96,49.73,102,81.32|+proj=tmerc +lat_0=0 +lon_0=99 +k=1 +x_0=17500000 +y_0=0 +ellps=krass +units=m
28418|Pulkovo 1942 / Gauss-Kruger zone 18|p|yx|1|102,49.64,108,79.48|+proj=tmerc +lat_0=0 +lon_0=105 +k=1 +x_0=18500000 +y_0=0 +ellps=krass +units=m
28419|Pulkovo 1942 / Gauss-Kruger zone 19|p|yx|1|108,49.14,114,76.81|+proj=tmerc +lat_0=0 +lon_0=111 +k=1 +x_0=19500000 +y_0=0 +ellps=krass +units=m
28420|Pulkovo 1942 / Gauss-Kruger zone 20|p|yx|1|114,49.51,120,75.96|+proj=tmerc +lat_0=0 +lon_0=117 +k=1 +x_0=20500000 +y_0=0 +ellps=krass +units=m
28421|Pulkovo 1942 / Gauss-Kruger zone 21|p|yx|1|120,51.51,126,74|+proj=tmerc +lat_0=0 +lon_0=123 +k=1 +x_0=21500000 +y_0=0 +ellps=krass +units=m
28422|Pulkovo 1942 / Gauss-Kruger zone 22|p|yx|1|126,42.25,132,73.61|+proj=tmerc +lat_0=0 +lon_0=129 +k=1 +x_0=22500000 +y_0=0 +ellps=krass +units=m
28423|Pulkovo 1942 / Gauss-Kruger zone 23|p|yx|1|132,42.63,138,76.15|+proj=tmerc +lat_0=0 +lon_0=135 +k=1 +x_0=23500000 +y_0=0 +ellps=krass +units=m
28424|Pulkovo 1942 / Gauss-Kruger zone 24|p|yx|1|138,45.84,144,76.27|+proj=tmerc +lat_0=0 +lon_0=141 +k=1 +x_0=24500000 +y_0=0 +ellps=krass +units=m
28425|Pulkovo 1942 / Gauss-Kruger zone 25|p|yx|1|144,43.6,150,76.82|+proj=tmerc +lat_0=0 +lon_0=147 +k=1 +x_0=25500000 +y_0=0 +ellps=krass +units=m
28426|Pulkovo 1942 / Gauss-Kruger zone 26|p|yx|1|150,45.77,156,76.26|+proj=tmerc +lat_0=0 +lon_0=153 +k=1 +x_0=26500000 +y_0=0 +ellps=krass +units=m
28427|Pulkovo 1942 / Gauss-Kruger zone 27|p|yx|1|156,50.27,162,77.2|+proj=tmerc +lat_0=0 +lon_0=159 +k=1 +x_0=27500000 +y_0=0 +ellps=krass +units=m
28428|Pulkovo 1942 / Gauss-Kruger zone 28|p|yx|1|162,54.47,168,70.03|+proj=tmerc +lat_0=0 +lon_0=165 +k=1 +x_0=28500000 +y_0=0 +ellps=krass +units=m
28429|Pulkovo 1942 / Gauss-Kruger zone 29|p|yx|1|168,54.45,174,70.19|+proj=tmerc +lat_0=0 +lon_0=171 +k=1 +x_0=29500000 +y_0=0 +ellps=krass +units=m
28430|Pulkovo 1942 / Gauss-Kruger zone 30|p|yx|1|174,61.65,180,71.59|+proj=tmerc +lat_0=0 +lon_0=177 +k=1 +x_0=30500000 +y_0=0 +ellps=krass +units=m
28431|Pulkovo 1942 / Gauss-Kruger zone 31|p|yx|1|-180,64.35,-174,71.65|+proj=tmerc +lat_0=0 +lon_0=-177 +k=1 +x_0=31500000 +y_0=0 +ellps=krass +units=m
28432|Pulkovo 1942 / Gauss-Kruger zone 32|p|yx|1|-174,64.2,-168.97,67.18|+proj=tmerc +lat_0=0 +lon_0=-171 +k=1 +x_0=32500000 +y_0=0 +ellps=krass +units=m
28600|Qatar 1974 / Qatar National Grid|p|xy|1|50.69,24.55,51.68,26.2|+proj=tmerc +lat_0=24.45 +lon_0=51.2166666666667 +k=0.99999 +x_0=200000 +y_0=300000 +ellps=intl +units=m
28991|Amersfoort / RD Old|p|xy|1|3.2,50.75,7.22,53.7|+proj=sterea +lat_0=52.1561605555556 +lon_0=5.38763888888889 +k=0.9999079 +x_0=0 +y_0=0 +ellps=bessel +units=m
28992|Amersfoort / RD New|p|xy|1|3.2,50.75,7.22,53.7|+proj=sterea +lat_0=52.1561605555556 +lon_0=5.38763888888889 +k=0.9999079 +x_0=155000 +y_0=463000 +ellps=bessel +units=m
29101|SAD69 / Brazil Polyconic|p|xy|1|-74.01,-35.71,-25.28,7.04|+proj=poly +lat_0=0 +lon_0=-54 +x_0=5000000 +y_0=10000000 +ellps=aust_SA +units=m
29168|SAD69 / UTM zone 18N|p|xy|1|-78,0,-72,12.31|+proj=utm +zone=18 +ellps=aust_SA +units=m
29169|SAD69 / UTM zone 19N|p|xy|1|-72,0,-66,12.52|+proj=utm +zone=19 +ellps=aust_SA +towgs84=-57,1,-41,0,0,0,0 +units=m
29170|SAD69 / UTM zone 20N|p|xy|1|-66,0.64,-59.99,11.23|+proj=utm +zone=20 +ellps=aust_SA +units=m
29171|SAD69 / UTM zone 21N|p|xy|1|-60,1.18,-54,8.6|+proj=utm +zone=21 +ellps=aust_SA +towgs84=-57,1,-41,0,0,0,0 +units=m
29172|SAD69 / UTM zone 22N|p|xy|1|-54,1.68,-46.65,5.81|+proj=utm +zone=22 +ellps=aust_SA +units=m
29187|SAD69 / UTM zone 17S|p|xy|1|-81.41,-10.53,-78,0|+proj=utm +zone=17 +south +ellps=aust_SA +towgs84=-57,1,-41,0,0,0,0 +units=m
29188|SAD69 / UTM zone 18S|p|xy|1|-78,-45,-71.99,0|+proj=utm +zone=18 +south +ellps=aust_SA +towgs84=-57,1,-41,0,0,0,0 +units=m
29189|SAD69 / UTM zone 19S|p|xy|1|-72,-45,-65.99,2.15|+proj=utm +zone=19 +south +ellps=aust_SA +towgs84=-57,1,-41,0,0,0,0 +units=m
29190|SAD69 / UTM zone 20S|p|xy|1|-66,-45,-59.99,5.28|+proj=utm +zone=20 +south +ellps=aust_SA +towgs84=-57,1,-41,0,0,0,0 +units=m
29191|SAD69 / UTM zone 21S|p|xy|1|-60,-38.91,-53.99,4.51|+proj=utm +zone=21 +south +ellps=aust_SA +towgs84=-57,1,-41,0,0,0,0 +units=m
29192|SAD69 / UTM zone 22S|p|xy|1|-54,-35.71,-47.99,7.04|+proj=utm +zone=22 +south +ellps=aust_SA +units=m
29193|SAD69 / UTM zone 23S|p|xy|1|-48,-33.5,-42,5.13|+proj=utm +zone=23 +south +ellps=aust_SA +units=m
29194|SAD69 / UTM zone 24S|p|xy|1|-42,-26.35,-36,0.74|+proj=utm +zone=24 +south +ellps=aust_SA +units=m
29195|SAD69 / UTM zone 25S|p|xy|1|-36,-23.8,-29.99,4.19|+proj=utm +zone=25 +south +ellps=aust_SA +units=m
29220|Sapper Hill 1943 / UTM zone 20S|p|xy|1|-61.55,-52.33,-59.99,-50.96|+proj=utm +zone=20 +south +ellps=intl +units=m
29221|Sapper Hill 1943 / UTM zone 21S|p|xy|1|-60,-52.51,-57.6,-51.13|+proj=utm +zone=21 +south +ellps=intl +units=m
29333|Schwarzeck / UTM zone 33S|p|xy|1|8.24,-30.64,16.46,-17.24|+proj=utm +zone=33 +south +ellps=bess_nam +units=m
29371|Schwarzeck / Lo22/11|p|xy|1.0000135965|11.66,-18.53,12,-17.15|+proj=tmerc +axis=wsu +lat_0=-22 +lon_0=11 +k=1 +x_0=0 +y_0=0 +ellps=bess_nam +to_meter=1.0000135965
29373|Schwarzeck / Lo22/13|p|xy|1.0000135965|12,-21.9,14.01,-16.95|+proj=tmerc +axis=wsu +lat_0=-22 +lon_0=13 +k=1 +x_0=0 +y_0=0 +ellps=bess_nam +to_meter=1.0000135965
29375|Schwarzeck / Lo22/15|p|xy|1.0000135965|14,-28.3,16,-17.38|+proj=tmerc +axis=wsu +lat_0=-22 +lon_0=15 +k=1 +x_0=0 +y_0=0 +ellps=bess_nam +to_meter=1.0000135965
29377|Schwarzeck / Lo22/17|p|xy|1.0000135965|15.99,-28.83,18.01,-17.38|+proj=tmerc +axis=wsu +lat_0=-22 +lon_0=17 +k=1 +x_0=0 +y_0=0 +ellps=bess_nam +to_meter=1.0000135965
29379|Schwarzeck / Lo22/19|p|xy|1.0000135965|18,-28.97,20,-17.38|+proj=tmerc +axis=wsu +lat_0=-22 +lon_0=19 +k=1 +x_0=0 +y_0=0 +ellps=bess_nam +to_meter=1.0000135965
29381|Schwarzeck / Lo22/21|p|xy|1.0000135965|19.99,-22.01,22,-17.85|+proj=tmerc +axis=wsu +lat_0=-22 +lon_0=21 +k=1 +x_0=0 +y_0=0 +ellps=bess_nam +to_meter=1.0000135965
29383|Schwarzeck / Lo22/23|p|xy|1.0000135965|21.99,-18.49,24,-17.52|+proj=tmerc +axis=wsu +lat_0=-22 +lon_0=23 +k=1 +x_0=0 +y_0=0 +ellps=bess_nam +to_meter=1.0000135965
29385|Schwarzeck / Lo22/25|p|xy|1.0000135965|24,-18.18,25.27,-17.47|+proj=tmerc +axis=wsu +lat_0=-22 +lon_0=25 +k=1 +x_0=0 +y_0=0 +ellps=bess_nam +to_meter=1.0000135965
29701|Tananarive (Paris) / Laborde Grid|p|yx|1|43.18,-25.64,50.56,-11.89|+proj=labrd +lat_0=-18.9 +lon_0=44.1 +azi=18.9 +k=0.9995 +x_0=400000 +y_0=800000 +ellps=intl +pm=paris +units=m
29702|Tananarive (Paris) / Laborde Grid approximation|p|yx|1|43.18,-25.64,50.56,-11.89|+proj=omerc +lat_0=-18.9 +lonc=44.1 +alpha=18.9 +gamma=18.9 +k=0.9995 +x_0=400000 +y_0=800000 +ellps=intl +pm=paris +units=m
29738|Tananarive / UTM zone 38S|p|xy|1|42.53,-26.59,48,-13|+proj=utm +zone=38 +south +ellps=intl +units=m
29739|Tananarive / UTM zone 39S|p|xy|1|48,-24.21,51.03,-11.69|+proj=utm +zone=39 +south +ellps=intl +units=m
29849|Timbalai 1948 / UTM zone 49N|p|xy|1|109.31,0.85,114,7.37|+proj=utm +zone=49 +ellps=evrstSS +towgs84=-679,669,-48,0,0,0,0 +units=m
29850|Timbalai 1948 / UTM zone 50N|p|xy|1|114,1.43,119.61,7.67|+proj=utm +zone=50 +ellps=evrstSS +towgs84=-679,669,-48,0,0,0,0 +units=m
29871|Timbalai 1948 / RSO Borneo (ch)|p|xy|20.1167651215526|109.31,0.85,119.61,7.67|+proj=omerc +lat_0=4 +lonc=115 +alpha=53.3158204722222 +gamma=53.1301023611111 +k=0.99984 +x_0=590476.87146304 +y_0=442857.653094361 +ellps=evrstSS +towgs84=-679,669,-48,0,0,0,0 +to_meter=20.1167651215526
29872|Timbalai 1948 / RSO Borneo (ftSe)|p|xy|0.304799471538676|109.31,0.85,119.61,7.67|+proj=omerc +lat_0=4 +lonc=115 +alpha=53.3158204722222 +gamma=53.1301023611111 +k=0.99984 +x_0=590476.872743198 +y_0=442857.654557398 +ellps=evrstSS +towgs84=-679,669,-48,0,0,0,0 +to_meter=0.304799471538676
29873|Timbalai 1948 / RSO Borneo (m)|p|xy|1|109.31,0.85,119.61,7.67|+proj=omerc +lat_0=4 +lonc=115 +alpha=53.3158204722222 +gamma=53.1301023611111 +k=0.99984 +x_0=590476.87 +y_0=442857.65 +ellps=evrstSS +towgs84=-679,669,-48,0,0,0,0 +units=m
29874|Timbalai 1948 / RSO Sarawak LSD (m)|p|xy|1|109.54,0.85,115.69,5.03|+proj=omerc +no_uoff +lat_0=4 +lonc=115 +alpha=53.3158204722222 +gamma=53.1301023611111 +k=0.99984 +x_0=2000000 +y_0=5000000 +ellps=evrstSS +towgs84=-679,669,-48,0,0,0,0 +units=m
29901|OSNI 1952 / Irish National Grid|p|xy|1|-8.18,53.96,-5.34,55.36|+proj=tmerc +lat_0=53.5 +lon_0=-8 +k=1 +x_0=200000 +y_0=250000 +ellps=airy +towgs84=482.5,-130.6,564.6,-1.042,-0.214,-0.631,8.15 +units=m
29902|TM65 / Irish Grid|p|xy|1|-10.56,51.39,-5.93,55.43|+proj=tmerc +lat_0=53.5 +lon_0=-8 +k=1.000035 +x_0=200000 +y_0=250000 +a=6377340.189 +rf=299.3249646 +towgs84=482.5,-130.6,564.6,-1.042,-0.214,-0.631,8.15 +units=m
29903|TM75 / Irish Grid|p|xy|1|-10.56,51.39,-5.34,55.43|+proj=tmerc +lat_0=53.5 +lon_0=-8 +k=1.000035 +x_0=200000 +y_0=250000 +a=6377340.189 +rf=299.3249646 +units=m
30161|Tokyo / Japan Plane Rectangular CS I|p|yx|1|128.17,26.96,130.46,34.74|+proj=tmerc +lat_0=33 +lon_0=129.5 +k=0.9999 +x_0=0 +y_0=0 +ellps=bessel +units=m
30162|Tokyo / Japan Plane Rectangular CS II|p|yx|1|129.76,30.18,132.05,33.99|+proj=tmerc +lat_0=33 +lon_0=131 +k=0.9999 +x_0=0 +y_0=0 +ellps=bessel +units=m
30163|Tokyo / Japan Plane Rectangular CS III|p|yx|1|130.81,33.72,133.49,36.38|+proj=tmerc +lat_0=36 +lon_0=132.166666666667 +k=0.9999 +x_0=0 +y_0=0 +ellps=bessel +units=m
30164|Tokyo / Japan Plane Rectangular CS IV|p|yx|1|131.95,32.69,134.81,34.45|+proj=tmerc +lat_0=33 +lon_0=133.5 +k=0.9999 +x_0=0 +y_0=0 +ellps=bessel +units=m
30165|Tokyo / Japan Plane Rectangular CS V|p|yx|1|133.13,34.13,135.47,35.71|+proj=tmerc +lat_0=36 +lon_0=134.333333333333 +k=0.9999 +x_0=0 +y_0=0 +ellps=bessel +units=m
30166|Tokyo / Japan Plane Rectangular CS VI|p|yx|1|134.86,33.4,136.99,36.33|+proj=tmerc +lat_0=36 +lon_0=136 +k=0.9999 +x_0=0 +y_0=0 +ellps=bessel +units=m
30167|Tokyo / Japan Plane Rectangular CS VII|p|yx|1|136.22,34.51,137.84,37.58|+proj=tmerc +lat_0=36 +lon_0=137.166666666667 +k=0.9999 +x_0=0 +y_0=0 +ellps=bessel +units=m
30168|Tokyo / Japan Plane Rectangular CS VIII|p|yx|1|137.32,34.54,139.91,38.58|+proj=tmerc +lat_0=36 +lon_0=138.5 +k=0.9999 +x_0=0 +y_0=0 +ellps=bessel +units=m
30169|Tokyo / Japan Plane Rectangular CS IX|p|yx|1|138.4,29.31,141.11,37.98|+proj=tmerc +lat_0=36 +lon_0=139.833333333333 +k=0.9999 +x_0=0 +y_0=0 +ellps=bessel +units=m
30170|Tokyo / Japan Plane Rectangular CS X|p|yx|1|139.49,37.73,142.14,41.58|+proj=tmerc +lat_0=40 +lon_0=140.833333333333 +k=0.9999 +x_0=0 +y_0=0 +ellps=bessel +units=m
30171|Tokyo / Japan Plane Rectangular CS XI|p|yx|1|139.34,41.34,141.46,43.42|+proj=tmerc +lat_0=44 +lon_0=140.25 +k=0.9999 +x_0=0 +y_0=0 +ellps=bessel +units=m
30172|Tokyo / Japan Plane Rectangular CS XII|p|yx|1|140.89,42.15,143.61,45.54|+proj=tmerc +lat_0=44 +lon_0=142.25 +k=0.9999 +x_0=0 +y_0=0 +ellps=bessel +units=m
30173|Tokyo / Japan Plane Rectangular CS XIII|p|yx|1|142.61,41.87,145.87,44.4|+proj=tmerc +lat_0=44 +lon_0=144.25 +k=0.9999 +x_0=0 +y_0=0 +ellps=bessel +units=m
30174|Tokyo / Japan Plane Rectangular CS XIV|p|yx|1|141.2,24.67,142.33,27.8|+proj=tmerc +lat_0=26 +lon_0=142 +k=0.9999 +x_0=0 +y_0=0 +ellps=bessel +units=m
30175|Tokyo / Japan Plane Rectangular CS XV|p|yx|1|126.63,26.02,128.4,26.91|+proj=tmerc +lat_0=26 +lon_0=127.5 +k=0.9999 +x_0=0 +y_0=0 +ellps=bessel +units=m
30176|Tokyo / Japan Plane Rectangular CS XVI|p|yx|1|122.83,23.98,125.51,24.94|+proj=tmerc +lat_0=26 +lon_0=124 +k=0.9999 +x_0=0 +y_0=0 +ellps=bessel +units=m
30177|Tokyo / Japan Plane Rectangular CS XVII|p|yx|1|131.12,24.4,131.38,26.01|+proj=tmerc +lat_0=26 +lon_0=131 +k=0.9999 +x_0=0 +y_0=0 +ellps=bessel +units=m
30178|Tokyo / Japan Plane Rectangular CS XVIII|p|yx|1|136.02,20.37,136.16,20.48|+proj=tmerc +lat_0=20 +lon_0=136 +k=0.9999 +x_0=0 +y_0=0 +ellps=bessel +units=m
30179|Tokyo / Japan Plane Rectangular CS XIX|p|yx|1|153.91,24.22,154.05,24.35|+proj=tmerc +lat_0=26 +lon_0=154 +k=0.9999 +x_0=0 +y_0=0 +ellps=bessel +towgs84=-146.414,507.337,680.507,0,0,0,0 +units=m
30200|Trinidad 1903 / Trinidad Grid|p|xy|0.201166195164|-62.09,9.83,-60,11.51|+proj=cass +lat_0=10.4416666666667 +lon_0=-61.3333333333333 +x_0=86501.46392052 +y_0=65379.0134283 +a=6378293.64520876 +b=6356617.98767984 +to_meter=0.201166195164
30339|TC(1948) / UTM zone 39N|p|xy|1|51.56,22.76,54.01,24.32|+proj=utm +zone=39 +ellps=helmert +units=m
30340|TC(1948) / UTM zone 40N|p|xy|1|53.99,22.63,56.03,25.34|+proj=utm +zone=40 +ellps=helmert +units=m
30491|Voirol 1875 / Nord Algerie (ancienne)|p|xy|1|-2.22,34.64,8.64,37.14|+proj=lcc +lat_1=36 +lat_0=36 +lon_0=2.7 +k_0=0.999625544 +x_0=500000 +y_0=300000 +ellps=clrk80ign +towgs84=-73,-247,227,0,0,0,0 +units=m
30492|Voirol 1875 / Sud Algerie (ancienne)|p|xy|1|-2.95,31.99,9.09,34.66|+proj=lcc +lat_1=33.3 +lat_0=33.3 +lon_0=2.7 +k_0=0.999625769 +x_0=500000 +y_0=300000 +ellps=clrk80ign +towgs84=-73,-247,227,0,0,0,0 +units=m
30493|Voirol 1879 / Nord Algerie (ancienne)|p|xy|1|-2.22,34.64,8.64,37.14|+proj=lcc +lat_1=36 +lat_0=36 +lon_0=2.7 +k_0=0.999625544 +x_0=500000 +y_0=300000 +ellps=clrk80ign +units=m
30494|Voirol 1879 / Sud Algerie (ancienne)|p|xy|1|-2.95,31.99,9.09,34.66|+proj=lcc +lat_1=33.3 +lat_0=33.3 +lon_0=2.7 +k_0=0.999625769 +x_0=500000 +y_0=300000 +ellps=clrk80ign +units=m
30729|Nord Sahara 1959 / UTM zone 29N|p|xy|1|-8.67,25.73,-6,29.85|+proj=utm +zone=29 +a=6378249.145 +rf=293.465 +units=m
30730|Nord Sahara 1959 / UTM zone 30N|p|xy|1|-6,21.82,0,37.01|+proj=utm +zone=30 +a=6378249.145 +rf=293.465 +units=m
30731|Nord Sahara 1959 / UTM zone 31N|p|xy|1|0,18.97,6.01,38.77|+proj=utm +zone=31 +a=6378249.145 +rf=293.465 +towgs84=-209.3622,-87.8162,404.6198,0.0046,3.4784,0.5805,-1.4547 +units=m
30732|Nord Sahara 1959 / UTM zone 32N|p|xy|1|6,19.6,11.99,38.8|+proj=utm +zone=32 +a=6378249.145 +rf=293.465 +towgs84=-209.3622,-87.8162,404.6198,0.0046,3.4784,0.5805,-1.4547 +units=m
30791|Nord Sahara 1959 / Nord Algerie|p|xy|1|-2.22,34.64,8.64,37.14|+proj=lcc +lat_1=36 +lat_0=36 +lon_0=2.7 +k_0=0.999625544 +x_0=500135 +y_0=300090 +a=6378249.145 +rf=293.465 +units=m
30792|Nord Sahara 1959 / Sud Algerie|p|xy|1|-3.85,31.49,9.22,34.66|+proj=lcc +lat_1=33.3 +lat_0=33.3 +lon_0=2.7 +k_0=0.999625769 +x_0=500135 +y_0=300090 +a=6378249.145 +rf=293.465 +units=m
31028|Yoff / UTM zone 28N|p|xy|1|-20.22,10.64,-11.36,16.7|+proj=utm +zone=28 +ellps=clrk80ign +towgs84=-30,190,89,0,0,0,0 +units=m
31121|Zanderij / UTM zone 21N|p|xy|1|-58.08,1.83,-52.66,9.35|+proj=utm +zone=21 +ellps=intl +towgs84=-265,120,-358,0,0,0,0 +units=m
31154|Zanderij / TM 54 NW|p|xy|1|-57.25,5.34,-52.66,9.35|+proj=tmerc +lat_0=0 +lon_0=-54 +k=0.9996 +x_0=500000 +y_0=0 +ellps=intl +towgs84=-265,120,-358,0,0,0,0 +units=m
31170|Zanderij / Suriname Old TM|p|xy|1|-58.08,1.83,-53.95,6.06|+proj=tmerc +lat_0=0 +lon_0=-55.6833333333333 +k=0.9996 +x_0=500000 +y_0=0 +ellps=intl +towgs84=-265,120,-358,0,0,0,0 +units=m
31171|Zanderij / Suriname TM|p|xy|1|-58.08,1.83,-53.95,6.06|+proj=tmerc +lat_0=0 +lon_0=-55.6833333333333 +k=0.9999 +x_0=500000 +y_0=0 +ellps=intl +towgs84=-265,120,-358,0,0,0,0 +units=m
31251|MGI (Ferro) / Austria GK West Zone|p|yx|1|9.53,46.77,11.84,47.61|+proj=tmerc +lat_0=0 +lon_0=28 +k=1 +x_0=0 +y_0=-5000000 +ellps=bessel +pm=ferro +towgs84=577.326,90.129,463.919,5.137,1.474,5.297,2.4232 +units=m
31252|MGI (Ferro) / Austria GK Central Zone|p|yx|1|11.83,46.4,14.84,48.79|+proj=tmerc +lat_0=0 +lon_0=31 +k=1 +x_0=0 +y_0=-5000000 +ellps=bessel +pm=ferro +towgs84=577.326,90.129,463.919,5.137,1.474,5.297,2.4232 +units=m
31253|MGI (Ferro) / Austria GK East Zone|p|yx|1|14.83,46.56,17.17,49.02|+proj=tmerc +lat_0=0 +lon_0=34 +k=1 +x_0=0 +y_0=-5000000 +ellps=bessel +pm=ferro +towgs84=577.326,90.129,463.919,5.137,1.474,5.297,2.4232 +units=m
31254|MGI / Austria GK West|p|yx|1|9.53,46.77,11.84,47.61|+proj=tmerc +lat_0=0 +lon_0=10.3333333333333 +k=1 +x_0=0 +y_0=-5000000 +ellps=bessel +towgs84=577.326,90.129,463.919,5.137,1.474,5.297,2.4232 +units=m
31255|MGI / Austria GK Central|p|yx|1|11.83,46.4,14.84,48.79|+proj=tmerc +lat_0=0 +lon_0=13.3333333333333 +k=1 +x_0=0 +y_0=-5000000 +ellps=bessel +towgs84=577.326,90.129,463.919,5.137,1.474,5.297,2.4232 +units=m
31256|MGI / Austria GK East|p|yx|1|14.83,46.56,17.17,49.02|+proj=tmerc +lat_0=0 +lon_0=16.3333333333333 +k=1 +x_0=0 +y_0=-5000000 +ellps=bessel +towgs84=577.326,90.129,463.919,5.137,1.474,5.297,2.4232 +units=m
31257|MGI / Austria GK M28|p|yx|1|9.53,46.77,11.84,47.61|+proj=tmerc +lat_0=0 +lon_0=10.3333333333333 +k=1 +x_0=150000 +y_0=-5000000 +ellps=bessel +towgs84=577.326,90.129,463.919,5.137,1.474,5.297,2.4232 +units=m
31258|MGI / Austria GK M31|p|yx|1|11.83,46.4,14.84,48.79|+proj=tmerc +lat_0=0 +lon_0=13.3333333333333 +k=1 +x_0=450000 +y_0=-5000000 +ellps=bessel +towgs84=577.326,90.129,463.919,5.137,1.474,5.297,2.4232 +units=m
31259|MGI / Austria GK M34|p|yx|1|14.83,46.56,17.17,49.02|+proj=tmerc +lat_0=0 +lon_0=16.3333333333333 +k=1 +x_0=750000 +y_0=-5000000 +ellps=bessel +towgs84=577.326,90.129,463.919,5.137,1.474,5.297,2.4232 +units=m
31281|MGI (Ferro) / Austria West Zone|p|yx|1|9.53,46.77,11.84,47.61|+proj=tmerc +lat_0=0 +lon_0=28 +k=1 +x_0=0 +y_0=0 +ellps=bessel +pm=ferro +towgs84=577.326,90.129,463.919,5.137,1.474,5.297,2.4232 +units=m
31282|MGI (Ferro) / Austria Central Zone|p|yx|1|11.83,46.4,14.84,48.79|+proj=tmerc +lat_0=0 +lon_0=31 +k=1 +x_0=0 +y_0=0 +ellps=bessel +pm=ferro +towgs84=577.326,90.129,463.919,5.137,1.474,5.297,2.4232 +units=m
31283|MGI (Ferro) / Austria East Zone|p|yx|1|14.83,46.56,17.17,49.02|+proj=tmerc +lat_0=0 +lon_0=34 +k=1 +x_0=0 +y_0=0 +ellps=bessel +pm=ferro +towgs84=577.326,90.129,463.919,5.137,1.474,5.297,2.4232 +units=m
31284|MGI / Austria M28|p|yx|1|9.53,46.77,11.84,47.61|+proj=tmerc +lat_0=0 +lon_0=10.3333333333333 +k=1 +x_0=150000 +y_0=0 +ellps=bessel +towgs84=577.326,90.129,463.919,5.137,1.474,5.297,2.4232 +units=m
31285|MGI / Austria M31|p|yx|1|11.83,46.4,14.84,48.79|+proj=tmerc +lat_0=0 +lon_0=13.3333333333333 +k=1 +x_0=450000 +y_0=0 +ellps=bessel +towgs84=577.326,90.129,463.919,5.137,1.474,5.297,2.4232 +units=m
31286|MGI / Austria M34|p|yx|1|14.83,46.56,17.17,49.02|+proj=tmerc +lat_0=0 +lon_0=16.3333333333333 +k=1 +x_0=750000 +y_0=0 +ellps=bessel +towgs84=577.326,90.129,463.919,5.137,1.474,5.297,2.4232 +units=m
31287|MGI / Austria Lambert|p|yx|1|9.53,46.4,17.17,49.02|+proj=lcc +lat_0=47.5 +lon_0=13.3333333333333 +lat_1=49 +lat_2=46 +x_0=400000 +y_0=400000 +ellps=bessel +towgs84=577.326,90.129,463.919,5.137,1.474,5.297,2.4232 +units=m
31288|MGI (Ferro) / Austria zone M28|p|yx|1|9.53,46.77,11.84,47.61|+proj=tmerc +lat_0=0 +lon_0=28 +k=1 +x_0=150000 +y_0=0 +ellps=bessel +pm=ferro +towgs84=577.326,90.129,463.919,5.137,1.474,5.297,2.4232 +units=m
31289|MGI (Ferro) / Austria zone M31|p|yx|1|11.83,46.4,14.84,48.79|+proj=tmerc +lat_0=0 +lon_0=31 +k=1 +x_0=450000 +y_0=0 +ellps=bessel +pm=ferro +towgs84=577.326,90.129,463.919,5.137,1.474,5.297,2.4232 +units=m
31290|MGI (Ferro) / Austria zone M34|p|yx|1|14.83,46.56,17.17,49.02|+proj=tmerc +lat_0=0 +lon_0=34 +k=1 +x_0=750000 +y_0=0 +ellps=bessel +pm=ferro +towgs84=577.326,90.129,463.919,5.137,1.474,5.297,2.4232 +units=m
31300|BD72 / Belge Lambert 72|p|xy|1|2.5,49.5,6.4,51.51|+proj=lcc +lat_0=90 +lon_0=4.35693972222222 +lat_1=49.8333333333333 +lat_2=51.1666666666667 +x_0=150000.01256 +y_0=5400088.4378 +ellps=intl +units=m
31370|BD72 / Belgian Lambert 72|p|xy|1|2.5,49.5,6.4,51.51|+proj=lcc +lat_0=90 +lon_0=4.36748666666667 +lat_1=51.1666672333333 +lat_2=49.8333339 +x_0=150000.013 +y_0=5400088.438 +ellps=intl +units=m
31466|DHDN / 3-degree Gauss-Kruger zone 2|p|yx|1|5.86,49.11,7.51,53.81|+proj=tmerc +lat_0=0 +lon_0=6 +k=1 +x_0=2500000 +y_0=0 +ellps=bessel +towgs84=598.1,73.7,418.2,0.202,0.045,-2.455,6.7 +units=m
31467|DHDN / 3-degree Gauss-Kruger zone 3|p|yx|1|7.5,47.27,10.51,55.09|+proj=tmerc +lat_0=0 +lon_0=9 +k=1 +x_0=3500000 +y_0=0 +ellps=bessel +towgs84=598.1,73.7,418.2,0.202,0.045,-2.455,6.7 +units=m
31468|DHDN / 3-degree Gauss-Kruger zone 4|p|yx|1|10.5,47.39,13.51,54.59|+proj=tmerc +lat_0=0 +lon_0=12 +k=1 +x_0=4500000 +y_0=0 +ellps=bessel +towgs84=598.1,73.7,418.2,0.202,0.045,-2.455,6.7 +units=m
31469|DHDN / 3-degree Gauss-Kruger zone 5|p|yx|1|13.5,48.51,13.84,48.98|+proj=tmerc +lat_0=0 +lon_0=15 +k=1 +x_0=5500000 +y_0=0 +ellps=bessel +towgs84=598.1,73.7,418.2,0.202,0.045,-2.455,6.7 +units=m
31528|Conakry 1905 / UTM zone 28N|p|xy|1|-15.13,9.01,-12,12.68|+proj=utm +zone=28 +ellps=clrk80ign +towgs84=-23,259,-9,0,0,0,0 +units=m
31529|Conakry 1905 / UTM zone 29N|p|xy|1|-12,7.19,-7.65,12.51|+proj=utm +zone=29 +ellps=clrk80ign +towgs84=-23,259,-9,0,0,0,0 +units=m
31600|Dealul Piscului 1930 / Stereo 33|p|xy|1|20.26,43.62,29.74,48.27|+proj=sterea +lat_0=45.9 +lon_0=25.3924658888889 +k=0.9996667 +x_0=500000 +y_0=500000 +ellps=intl +towgs84=103.25,-100.4,-307.19,0,0,0,0 +units=m
31838|NGN / UTM zone 38N|p|xy|1|46.54,28.53,48,30.09|+proj=utm +zone=38 +ellps=WGS84 +units=m
31839|NGN / UTM zone 39N|p|xy|1|48,28.54,48.48,30.04|+proj=utm +zone=39 +ellps=WGS84 +units=m
31901|KUDAMS / KTM|p|xy|1|47.78,29.17,48.16,29.45|+proj=tmerc +lat_0=0 +lon_0=48 +k=1 +x_0=500000 +y_0=0 +ellps=GRS80 +units=m
31965|SIRGAS 2000 / UTM zone 11N|p|xy|1|-120,15.01,-114,32.72|+proj=utm +zone=11 +ellps=GRS80 +units=m
31966|SIRGAS 2000 / UTM zone 12N|p|xy|1|-114,15.09,-108,32.27|+proj=utm +zone=12 +ellps=GRS80 +units=m
31967|SIRGAS 2000 / UTM zone 13N|p|xy|1|-108,14.05,-102,31.79|+proj=utm +zone=13 +ellps=GRS80 +units=m
31968|SIRGAS 2000 / UTM zone 14N|p|xy|1|-102.01,12.3,-96,29.81|+proj=utm +zone=14 +ellps=GRS80 +units=m
31969|SIRGAS 2000 / UTM zone 15N|p|xy|1|-96,0,-90,26|+proj=utm +zone=15 +ellps=GRS80 +units=m
31970|SIRGAS 2000 / UTM zone 16N|p|xy|1|-90,0,-83.99,25.77|+proj=utm +zone=16 +ellps=GRS80 +units=m
31971|SIRGAS 2000 / UTM zone 17N|p|xy|1|-84,0,-78,19.54|+proj=utm +zone=17 +ellps=GRS80 +units=m
31972|SIRGAS 2000 / UTM zone 18N|p|xy|1|-78,0,-72,15.04|+proj=utm +zone=18 +ellps=GRS80 +units=m
31973|SIRGAS 2000 / UTM zone 19N|p|xy|1|-72,0,-66,15.64|+proj=utm +zone=19 +ellps=GRS80 +units=m
31974|SIRGAS 2000 / UTM zone 20N|p|xy|1|-66,0.64,-59.99,16.75|+proj=utm +zone=20 +ellps=GRS80 +units=m
31975|SIRGAS 2000 / UTM zone 21N|p|xy|1|-60,1.18,-54,12.19|+proj=utm +zone=21 +ellps=GRS80 +units=m
31976|SIRGAS 2000 / UTM zone 22N|p|xy|1|-54,0,-47.99,9.24|+proj=utm +zone=22 +ellps=GRS80 +units=m
31977|SIRGAS 2000 / UTM zone 17S|p|xy|1|-84,-56.45,-78,0|+proj=utm +zone=17 +south +ellps=GRS80 +units=m
31978|SIRGAS 2000 / UTM zone 18S|p|xy|1|-78,-59.36,-71.99,0|+proj=utm +zone=18 +south +ellps=GRS80 +units=m
31979|SIRGAS 2000 / UTM zone 19S|p|xy|1|-72,-59.87,-66,2.15|+proj=utm +zone=19 +south +ellps=GRS80 +units=m
31980|SIRGAS 2000 / UTM zone 20S|p|xy|1|-66,-58.39,-60,5.28|+proj=utm +zone=20 +south +ellps=GRS80 +units=m
31981|SIRGAS 2000 / UTM zone 21S|p|xy|1|-60,-44.82,-54,4.51|+proj=utm +zone=21 +south +ellps=GRS80 +units=m
31982|SIRGAS 2000 / UTM zone 22S|p|xy|1|-54,-54.18,-47.99,7.04|+proj=utm +zone=22 +south +ellps=GRS80 +units=m
31983|SIRGAS 2000 / UTM zone 23S|p|xy|1|-48,-33.5,-42,5.13|+proj=utm +zone=23 +south +ellps=GRS80 +units=m
31984|SIRGAS 2000 / UTM zone 24S|p|xy|1|-42,-26.35,-36,0.74|+proj=utm +zone=24 +south +ellps=GRS80 +units=m
31985|SIRGAS 2000 / UTM zone 25S|p|xy|1|-36,-23.8,-29.99,4.19|+proj=utm +zone=25 +south +ellps=GRS80 +units=m
31986|SIRGAS 1995 / UTM zone 17N|p|xy|1|-84,0.9,-78,15.51|+proj=utm +zone=17 +ellps=GRS80 +units=m
31987|SIRGAS 1995 / UTM zone 18N|p|xy|1|-78,0,-72,15.04|+proj=utm +zone=18 +ellps=GRS80 +units=m
31988|SIRGAS 1995 / UTM zone 19N|p|xy|1|-72,0,-66,15.64|+proj=utm +zone=19 +ellps=GRS80 +units=m
31989|SIRGAS 1995 / UTM zone 20N|p|xy|1|-66,0,-60,16.75|+proj=utm +zone=20 +ellps=GRS80 +units=m
31990|SIRGAS 1995 / UTM zone 21N|p|xy|1|-60,0,-54,10.7|+proj=utm +zone=21 +ellps=GRS80 +units=m
31991|SIRGAS 1995 / UTM zone 22N|p|xy|1|-54,0,-48,9.24|+proj=utm +zone=22 +ellps=GRS80 +units=m
31992|SIRGAS 1995 / UTM zone 17S|p|xy|1|-84,-56.45,-75.21,1.45|+proj=utm +zone=17 +south +ellps=GRS80 +units=m
31993|SIRGAS 1995 / UTM zone 18S|p|xy|1|-78,-59.36,-71.99,0|+proj=utm +zone=18 +south +ellps=GRS80 +units=m
31994|SIRGAS 1995 / UTM zone 19S|p|xy|1|-72,-59.87,-66,0|+proj=utm +zone=19 +south +ellps=GRS80 +units=m
31995|SIRGAS 1995 / UTM zone 20S|p|xy|1|-66,-58.39,-60,0|+proj=utm +zone=20 +south +ellps=GRS80 +units=m
31996|SIRGAS 1995 / UTM zone 21S|p|xy|1|-60,-44.82,-54,0|+proj=utm +zone=21 +south +ellps=GRS80 +units=m
31997|SIRGAS 1995 / UTM zone 22S|p|xy|1|-54,-39.95,-48,0|+proj=utm +zone=22 +south +ellps=GRS80 +units=m
31998|SIRGAS 1995 / UTM zone 23S|p|xy|1|-48,-33.5,-42,0|+proj=utm +zone=23 +south +ellps=GRS80 +units=m
31999|SIRGAS 1995 / UTM zone 24S|p|xy|1|-42,-26.35,-36,0|+proj=utm +zone=24 +south +ellps=GRS80 +units=m
32000|SIRGAS 1995 / UTM zone 25S|p|xy|1|-36,-20.11,-30,0|+proj=utm +zone=25 +south +ellps=GRS80 +units=m
32001|NAD27 / Montana North|p|xy|0.304800609601219|-116.07,47.41,-104.04,49.01|+proj=lcc +lat_0=47 +lon_0=-109.5 +lat_1=48.7166666666667 +lat_2=47.85 +x_0=609601.219202438 +y_0=0 +datum=NAD27 +units=us-ft
32002|NAD27 / Montana Central|p|xy|0.304800609601219|-116.06,46.17,-104.04,48.26|+proj=lcc +lat_0=45.8333333333333 +lon_0=-109.5 +lat_1=47.8833333333333 +lat_2=46.45 +x_0=609601.219202438 +y_0=0 +datum=NAD27 +units=us-ft
32003|NAD27 / Montana South|p|xy|0.304800609601219|-114.57,44.35,-104.04,46.87|+proj=lcc +lat_0=44 +lon_0=-109.5 +lat_1=46.4 +lat_2=44.8666666666667 +x_0=609601.219202438 +y_0=0 +datum=NAD27 +units=us-ft
32005|NAD27 / Nebraska North|p|xy|0.304800609601219|-104.06,41.68,-96.07,43.01|+proj=lcc +lat_0=41.3333333333333 +lon_0=-100 +lat_1=41.85 +lat_2=42.8166666666667 +x_0=609601.219202438 +y_0=0 +datum=NAD27 +units=us-ft
32006|NAD27 / Nebraska South|p|xy|0.304800609601219|-104.06,39.99,-95.3,42.01|+proj=lcc +lat_0=39.6666666666667 +lon_0=-99.5 +lat_1=40.2833333333333 +lat_2=41.7166666666667 +x_0=609601.219202438 +y_0=0 +datum=NAD27 +units=us-ft
32007|NAD27 / Nevada East|p|xy|0.304800609601219|-117.01,34.99,-114.03,42|+proj=tmerc +lat_0=34.75 +lon_0=-115.583333333333 +k=0.9999 +x_0=152400.30480061 +y_0=0 +datum=NAD27 +units=us-ft
32008|NAD27 / Nevada Central|p|xy|0.304800609601219|-118.19,36,-114.99,41|+proj=tmerc +lat_0=34.75 +lon_0=-116.666666666667 +k=0.9999 +x_0=152400.30480061 +y_0=0 +datum=NAD27 +units=us-ft
32009|NAD27 / Nevada West|p|xy|0.304800609601219|-120,36.95,-116.99,42|+proj=tmerc +lat_0=34.75 +lon_0=-118.583333333333 +k=0.9999 +x_0=152400.30480061 +y_0=0 +datum=NAD27 +units=us-ft
32010|NAD27 / New Hampshire|p|xy|0.304800609601219|-72.56,42.69,-70.63,45.31|+proj=tmerc +lat_0=42.5 +lon_0=-71.6666666666667 +k=0.999966667 +x_0=152400.30480061 +y_0=0 +datum=NAD27 +units=us-ft
32011|NAD27 / New Jersey|p|xy|0.304800609601219|-75.6,38.87,-73.88,41.36|+proj=tmerc +lat_0=38.8333333333333 +lon_0=-74.6666666666667 +k=0.999975 +x_0=609601.219202438 +y_0=0 +datum=NAD27 +units=us-ft
32012|NAD27 / New Mexico East|p|xy|0.304800609601219|-105.72,32,-102.99,37|+proj=tmerc +lat_0=31 +lon_0=-104.333333333333 +k=0.999909091 +x_0=152400.30480061 +y_0=0 +datum=NAD27 +units=us-ft
32013|NAD27 / New Mexico Central|p|xy|0.304800609601219|-107.73,31.78,-104.83,37|+proj=tmerc +lat_0=31 +lon_0=-106.25 +k=0.9999 +x_0=152400.30480061 +y_0=0 +datum=NAD27 +units=us-ft
32014|NAD27 / New Mexico West|p|xy|0.304800609601219|-109.06,31.33,-106.32,37|+proj=tmerc +lat_0=31 +lon_0=-107.833333333333 +k=0.999916667 +x_0=152400.30480061 +y_0=0 +datum=NAD27 +units=us-ft
32015|NAD27 / New York East|p|xy|0.304800609601219|-75.87,40.88,-73.23,45.02|+proj=tmerc +lat_0=40 +lon_0=-74.3333333333333 +k=0.999966667 +x_0=152400.30480061 +y_0=0 +datum=NAD27 +units=us-ft
32016|NAD27 / New York Central|p|xy|0.304800609601219|-77.75,41.99,-75.06,44.41|+proj=tmerc +lat_0=40 +lon_0=-76.5833333333333 +k=0.9999375 +x_0=152400.30480061 +y_0=0 +datum=NAD27 +units=us-ft
32017|NAD27 / New York West|p|xy|0.304800609601219|-79.77,41.99,-77.36,43.64|+proj=tmerc +lat_0=40 +lon_0=-78.5833333333333 +k=0.9999375 +x_0=152400.30480061 +y_0=0 +datum=NAD27 +units=us-ft
32019|NAD27 / North Carolina|p|xy|0.304800609601219|-84.33,33.83,-75.38,36.59|+proj=lcc +lat_0=33.75 +lon_0=-79 +lat_1=34.3333333333333 +lat_2=36.1666666666667 +x_0=609601.219202438 +y_0=0 +datum=NAD27 +units=us-ft
32020|NAD27 / North Dakota North|p|xy|0.304800609601219|-104.07,47.15,-96.83,49.01|+proj=lcc +lat_0=47 +lon_0=-100.5 +lat_1=47.4333333333333 +lat_2=48.7333333333333 +x_0=609601.219202438 +y_0=0 +datum=NAD27 +units=us-ft
32021|NAD27 / North Dakota South|p|xy|0.304800609601219|-104.05,45.93,-96.55,47.83|+proj=lcc +lat_0=45.6666666666667 +lon_0=-100.5 +lat_1=46.1833333333333 +lat_2=47.4833333333333 +x_0=609601.219202438 +y_0=0 +datum=NAD27 +units=us-ft
32022|NAD27 / Ohio North|p|xy|0.304800609601219|-84.81,40.1,-80.51,42.33|+proj=lcc +lat_0=39.6666666666667 +lon_0=-82.5 +lat_1=40.4333333333333 +lat_2=41.7 +x_0=609601.219202438 +y_0=0 +datum=NAD27 +units=us-ft
32023|NAD27 / Ohio South|p|xy|0.304800609601219|-84.83,38.4,-80.7,40.36|+proj=lcc +lat_0=38 +lon_0=-82.5 +lat_1=38.7333333333333 +lat_2=40.0333333333333 +x_0=609601.219202438 +y_0=0 +datum=NAD27 +units=us-ft
32024|NAD27 / Oklahoma North|p|xy|0.304800609601219|-103,35.27,-94.42,37.01|+proj=lcc +lat_0=35 +lon_0=-98 +lat_1=35.5666666666667 +lat_2=36.7666666666667 +x_0=609601.219202438 +y_0=0 +datum=NAD27 +units=us-ft
32025|NAD27 / Oklahoma South|p|xy|0.304800609601219|-100,33.62,-94.42,35.57|+proj=lcc +lat_0=33.3333333333333 +lon_0=-98 +lat_1=33.9333333333333 +lat_2=35.2333333333333 +x_0=609601.219202438 +y_0=0 +datum=NAD27 +units=us-ft
32026|NAD27 / Oregon North|p|xy|0.304800609601219|-124.17,43.95,-116.47,46.26|+proj=lcc +lat_0=43.6666666666667 +lon_0=-120.5 +lat_1=44.3333333333333 +lat_2=46 +x_0=609601.219202438 +y_0=0 +datum=NAD27 +units=us-ft
32027|NAD27 / Oregon South|p|xy|0.304800609601219|-124.6,41.98,-116.9,44.56|+proj=lcc +lat_0=41.6666666666667 +lon_0=-120.5 +lat_1=42.3333333333333 +lat_2=44 +x_0=609601.219202438 +y_0=0 +datum=NAD27 +units=us-ft
32028|NAD27 / Pennsylvania North|p|xy|0.304800609601219|-80.53,40.6,-74.7,42.53|+proj=lcc +lat_0=40.1666666666667 +lon_0=-77.75 +lat_1=40.8833333333333 +lat_2=41.95 +x_0=609601.219202438 +y_0=0 +datum=NAD27 +units=us-ft
32030|NAD27 / Rhode Island|p|xy|0.304800609601219|-71.85,41.13,-71.08,42.02|+proj=tmerc +lat_0=41.0833333333333 +lon_0=-71.5 +k=0.9999938 +x_0=152400.30480061 +y_0=0 +datum=NAD27 +units=us-ft
32031|NAD27 / South Carolina North|p|xy|0.304800609601219|-83.36,33.46,-78.52,35.21|+proj=lcc +lat_0=33 +lon_0=-81 +lat_1=33.7666666666667 +lat_2=34.9666666666667 +x_0=609601.219202438 +y_0=0 +datum=NAD27 +units=us-ft
32033|NAD27 / South Carolina South|p|xy|0.304800609601219|-82.03,32.05,-78.95,33.95|+proj=lcc +lat_0=31.8333333333333 +lon_0=-81 +lat_1=32.3333333333333 +lat_2=33.6666666666667 +x_0=609601.219202438 +y_0=0 +datum=NAD27 +units=us-ft
32034|NAD27 / South Dakota North|p|xy|0.304800609601219|-104.07,44.14,-96.45,45.95|+proj=lcc +lat_0=43.8333333333333 +lon_0=-100 +lat_1=44.4166666666667 +lat_2=45.6833333333333 +x_0=609601.219202438 +y_0=0 +datum=NAD27 +units=us-ft
32035|NAD27 / South Dakota South|p|xy|0.304800609601219|-104.06,42.48,-96.43,44.79|+proj=lcc +lat_0=42.3333333333333 +lon_0=-100.333333333333 +lat_1=42.8333333333333 +lat_2=44.4 +x_0=609601.219202438 +y_0=0 +datum=NAD27 +units=us-ft
32037|NAD27 / Texas North|p|xy|0.304800609601219|-103.03,34.3,-99.99,36.5|+proj=lcc +lat_0=34 +lon_0=-101.5 +lat_1=34.65 +lat_2=36.1833333333333 +x_0=609601.219202438 +y_0=0 +datum=NAD27 +units=us-ft
32038|NAD27 / Texas North Central|p|xy|0.304800609601219|-103.07,31.72,-94,34.58|+proj=lcc +lat_0=31.6666666666667 +lon_0=-97.5 +lat_1=32.1333333333333 +lat_2=33.9666666666667 +x_0=609601.219202438 +y_0=0 +datum=NAD27 +units=us-ft
32039|NAD27 / Texas Central|p|xy|0.304800609601219|-106.66,29.78,-93.5,32.27|+proj=lcc +lat_0=29.6666666666667 +lon_0=-100.333333333333 +lat_1=30.1166666666667 +lat_2=31.8833333333333 +x_0=609601.219202438 +y_0=0 +datum=NAD27 +units=us-ft
32040|NAD27 / Texas South Central|p|xy|0.304800609601219|-105,27.78,-93.41,30.67|+proj=lcc +lat_0=27.8333333333333 +lon_0=-99 +lat_1=28.3833333333333 +lat_2=30.2833333333333 +x_0=609601.219202438 +y_0=0 +datum=NAD27 +units=us-ft
32041|NAD27 / Texas South|p|xy|0.304800609601219|-100.2,25.83,-95.36,28.21|+proj=lcc +lat_0=25.6666666666667 +lon_0=-98.5 +lat_1=26.1666666666667 +lat_2=27.8333333333333 +x_0=609601.219202438 +y_0=0 +datum=NAD27 +units=us-ft
32042|NAD27 / Utah North|p|xy|0.304800609601219|-114.04,40.55,-109.04,42.01|+proj=lcc +lat_0=40.3333333333333 +lon_0=-111.5 +lat_1=40.7166666666667 +lat_2=41.7833333333333 +x_0=609601.219202438 +y_0=0 +datum=NAD27 +units=us-ft
32043|NAD27 / Utah Central|p|xy|0.304800609601219|-114.05,38.49,-109.04,41.08|+proj=lcc +lat_0=38.3333333333333 +lon_0=-111.5 +lat_1=39.0166666666667 +lat_2=40.65 +x_0=609601.219202438 +y_0=0 +datum=NAD27 +units=us-ft
32044|NAD27 / Utah South|p|xy|0.304800609601219|-114.05,36.99,-109.04,38.58|+proj=lcc +lat_0=36.6666666666667 +lon_0=-111.5 +lat_1=37.2166666666667 +lat_2=38.35 +x_0=609601.219202438 +y_0=0 +datum=NAD27 +units=us-ft
32045|NAD27 / Vermont|p|xy|0.304800609601219|-73.44,42.72,-71.5,45.03|+proj=tmerc +lat_0=42.5 +lon_0=-72.5 +k=0.999964286 +x_0=152400.30480061 +y_0=0 +datum=NAD27 +units=us-ft
32046|NAD27 / Virginia North|p|xy|0.304800609601219|-80.06,37.77,-76.51,39.46|+proj=lcc +lat_0=37.6666666666667 +lon_0=-78.5 +lat_1=38.0333333333333 +lat_2=39.2 +x_0=609601.219202438 +y_0=0 +datum=NAD27 +units=us-ft
32047|NAD27 / Virginia South|p|xy|0.304800609601219|-83.68,36.54,-75.31,38.28|+proj=lcc +lat_0=36.3333333333333 +lon_0=-78.5 +lat_1=36.7666666666667 +lat_2=37.9666666666667 +x_0=609601.219202438 +y_0=0 +datum=NAD27 +units=us-ft
32048|NAD27 / Washington North|p|xy|0.304800609601219|-124.79,47.08,-117.02,49.05|+proj=lcc +lat_0=47 +lon_0=-120.833333333333 +lat_1=47.5 +lat_2=48.7333333333333 +x_0=609601.219202438 +y_0=0 +datum=NAD27 +units=us-ft
32049|NAD27 / Washington South|p|xy|0.304800609601219|-124.4,45.54,-116.91,47.96|+proj=lcc +lat_0=45.3333333333333 +lon_0=-120.5 +lat_1=45.8333333333333 +lat_2=47.3333333333333 +x_0=609601.219202438 +y_0=0 +datum=NAD27 +units=us-ft
32050|NAD27 / West Virginia North|p|xy|0.304800609601219|-81.76,38.76,-77.72,40.64|+proj=lcc +lat_0=38.5 +lon_0=-79.5 +lat_1=39 +lat_2=40.25 +x_0=609601.219202438 +y_0=0 +datum=NAD27 +units=us-ft
32051|NAD27 / West Virginia South|p|xy|0.304800609601219|-82.65,37.2,-79.05,39.17|+proj=lcc +lat_0=37 +lon_0=-81 +lat_1=37.4833333333333 +lat_2=38.8833333333333 +x_0=609601.219202438 +y_0=0 +datum=NAD27 +units=us-ft
32052|NAD27 / Wisconsin North|p|xy|0.304800609601219|-92.89,45.37,-88.05,47.31|+proj=lcc +lat_0=45.1666666666667 +lon_0=-90 +lat_1=45.5666666666667 +lat_2=46.7666666666667 +x_0=609601.219202438 +y_0=0 +datum=NAD27 +units=us-ft
32053|NAD27 / Wisconsin Central|p|xy|0.304800609601219|-92.89,43.98,-86.25,45.8|+proj=lcc +lat_0=43.8333333333333 +lon_0=-90 +lat_1=44.25 +lat_2=45.5 +x_0=609601.219202438 +y_0=0 +datum=NAD27 +units=us-ft
32054|NAD27 / Wisconsin South|p|xy|0.304800609601219|-91.43,42.48,-86.95,44.33|+proj=lcc +lat_0=42 +lon_0=-90 +lat_1=42.7333333333333 +lat_2=44.0666666666667 +x_0=609601.219202438 +y_0=0 +datum=NAD27 +units=us-ft
32055|NAD27 / Wyoming East|p|xy|0.304800609601219|-106.33,40.99,-104.05,45.01|+proj=tmerc +lat_0=40.6666666666667 +lon_0=-105.166666666667 +k=0.999941177 +x_0=152400.30480061 +y_0=0 +datum=NAD27 +units=us-ft
32056|NAD27 / Wyoming East Central|p|xy|0.304800609601219|-108.63,40.99,-106,45.01|+proj=tmerc +lat_0=40.6666666666667 +lon_0=-107.333333333333 +k=0.999941177 +x_0=152400.30480061 +y_0=0 +datum=NAD27 +units=us-ft
32057|NAD27 / Wyoming West Central|p|xy|0.304800609601219|-111.06,40.99,-107.5,45.01|+proj=tmerc +lat_0=40.6666666666667 +lon_0=-108.75 +k=0.999941177 +x_0=152400.30480061 +y_0=0 +datum=NAD27 +units=us-ft
32058|NAD27 / Wyoming West|p|xy|0.304800609601219|-111.06,40.99,-109.04,44.67|+proj=tmerc +lat_0=40.6666666666667 +lon_0=-110.083333333333 +k=0.999941177 +x_0=152400.30480061 +y_0=0 +datum=NAD27 +units=us-ft
32064|NAD27 / BLM 14N (ftUS)|p|xy|0.304800609601219|-102,25.83,-95.87,49.01|+proj=tmerc +lat_0=0 +lon_0=-99 +k=0.9996 +x_0=500000.001016002 +y_0=0 +datum=NAD27 +units=us-ft
32065|NAD27 / BLM 15N (ftUS)|p|xy|0.304800609601219|-96.01,25.61,-89.86,49.38|+proj=tmerc +lat_0=0 +lon_0=-93 +k=0.9996 +x_0=500000.001016002 +y_0=0 +datum=NAD27 +units=us-ft
32066|NAD27 / BLM 16N (ftUS)|p|xy|0.304800609601219|-90.01,23.95,-83.91,48.32|+proj=tmerc +lat_0=0 +lon_0=-87 +k=0.9996 +x_0=500000.001016002 +y_0=0 +datum=NAD27 +units=us-ft
32067|NAD27 / BLM 17N (ftUS)|p|xy|0.304800609601219|-84.09,23.81,-77.99,46.13|+proj=tmerc +lat_0=0 +lon_0=-81 +k=0.9996 +x_0=500000.001016002 +y_0=0 +datum=NAD27 +units=us-ft
32081|NAD27 / MTM zone 1|p|xy|1|-54.5,46.56,-52.54,49.89|+proj=tmerc +lat_0=0 +lon_0=-53 +k=0.9999 +x_0=304800 +y_0=0 +datum=NAD27 +units=m
32082|NAD27 / MTM zone 2|p|xy|1|-57.5,46.81,-54.49,54.71|+proj=tmerc +lat_0=0 +lon_0=-56 +k=0.9999 +x_0=304800 +y_0=0 +datum=NAD27 +units=m
32083|NAD27 / MTM zone 3|p|xy|1|-59.48,47.5,-57.5,50.54|+proj=tmerc +lat_0=0 +lon_0=-58.5 +k=0.9999 +x_0=304800 +y_0=0 +datum=NAD27 +units=m
32084|NAD27 / MTM zone 4|p|xy|1|-63,52,-60,58.92|+proj=tmerc +lat_0=0 +lon_0=-61.5 +k=0.9999 +x_0=304800 +y_0=0 +datum=NAD27 +units=m
32085|NAD27 / MTM zone 5|p|xy|1|-66,51.58,-63,60.52|+proj=tmerc +lat_0=0 +lon_0=-64.5 +k=0.9999 +x_0=304800 +y_0=0 +datum=NAD27 +units=m
32086|NAD27 / MTM zone 6|p|xy|1|-67.81,52.05,-66,55.34|+proj=tmerc +lat_0=0 +lon_0=-67.5 +k=0.9999 +x_0=304800 +y_0=0 +datum=NAD27 +units=m
32098|NAD27 / Quebec Lambert|p|xy|1|-79.85,44.99,-57.1,62.62|+proj=lcc +lat_0=44 +lon_0=-68.5 +lat_1=60 +lat_2=46 +x_0=0 +y_0=0 +datum=NAD27 +units=m
32099|NAD27 / Louisiana Offshore|p|xy|0.304800609601219|-94.05,28.85,-88.75,33.03|+proj=lcc +lat_0=25.6666666666667 +lon_0=-91.3333333333333 +lat_1=27.8333333333333 +lat_2=26.1666666666667 +x_0=609601.219202438 +y_0=0 +datum=NAD27 +units=us-ft
32100|NAD83 / Montana|p|xy|1|-116.07,44.35,-104.04,49.01|+proj=lcc +lat_0=44.25 +lon_0=-109.5 +lat_1=49 +lat_2=45 +x_0=600000 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
32104|NAD83 / Nebraska|p|xy|1|-104.06,39.99,-95.3,43.01|+proj=lcc +lat_0=39.8333333333333 +lon_0=-100 +lat_1=43 +lat_2=40 +x_0=500000 +y_0=0 +datum=NAD83 +units=m
32107|NAD83 / Nevada East|p|xy|1|-117.01,34.99,-114.03,42|+proj=tmerc +lat_0=34.75 +lon_0=-115.583333333333 +k=0.9999 +x_0=200000 +y_0=8000000 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
32108|NAD83 / Nevada Central|p|xy|1|-118.19,36,-114.99,41|+proj=tmerc +lat_0=34.75 +lon_0=-116.666666666667 +k=0.9999 +x_0=500000 +y_0=6000000 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
32109|NAD83 / Nevada West|p|xy|1|-120,36.95,-116.99,42|+proj=tmerc +lat_0=34.75 +lon_0=-118.583333333333 +k=0.9999 +x_0=800000 +y_0=4000000 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
32110|NAD83 / New Hampshire|p|xy|1|-72.56,42.69,-70.63,45.31|+proj=tmerc +lat_0=42.5 +lon_0=-71.6666666666667 +k=0.999966667 +x_0=300000 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
32111|NAD83 / New Jersey|p|xy|1|-75.6,38.87,-73.88,41.36|+proj=tmerc +lat_0=38.8333333333333 +lon_0=-74.5 +k=0.9999 +x_0=150000 +y_0=0 +datum=NAD83 +units=m
32112|NAD83 / New Mexico East|p|xy|1|-105.72,32,-102.99,37|+proj=tmerc +lat_0=31 +lon_0=-104.333333333333 +k=0.999909091 +x_0=165000 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
32113|NAD83 / New Mexico Central|p|xy|1|-107.73,31.78,-104.84,37|+proj=tmerc +lat_0=31 +lon_0=-106.25 +k=0.9999 +x_0=500000 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
32114|NAD83 / New Mexico West|p|xy|1|-109.06,31.33,-106.32,37|+proj=tmerc +lat_0=31 +lon_0=-107.833333333333 +k=0.999916667 +x_0=830000 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
32115|NAD83 / New York East|p|xy|1|-75.87,40.88,-73.23,45.02|+proj=tmerc +lat_0=38.8333333333333 +lon_0=-74.5 +k=0.9999 +x_0=150000 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
32116|NAD83 / New York Central|p|xy|1|-77.75,41.99,-75.06,44.41|+proj=tmerc +lat_0=40 +lon_0=-76.5833333333333 +k=0.9999375 +x_0=250000 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
32117|NAD83 / New York West|p|xy|1|-79.77,41.99,-77.36,43.64|+proj=tmerc +lat_0=40 +lon_0=-78.5833333333333 +k=0.9999375 +x_0=350000 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
32118|NAD83 / New York Long Island|p|xy|1|-74.26,40.47,-71.8,41.3|+proj=lcc +lat_0=40.1666666666667 +lon_0=-74 +lat_1=41.0333333333333 +lat_2=40.6666666666667 +x_0=300000 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
32119|NAD83 / North Carolina|p|xy|1|-84.33,33.83,-75.38,36.59|+proj=lcc +lat_0=33.75 +lon_0=-79 +lat_1=36.1666666666667 +lat_2=34.3333333333333 +x_0=609601.22 +y_0=0 +datum=NAD83 +units=m
32120|NAD83 / North Dakota North|p|xy|1|-104.07,47.15,-96.83,49.01|+proj=lcc +lat_0=47 +lon_0=-100.5 +lat_1=48.7333333333333 +lat_2=47.4333333333333 +x_0=600000 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
32121|NAD83 / North Dakota South|p|xy|1|-104.05,45.93,-96.55,47.83|+proj=lcc +lat_0=45.6666666666667 +lon_0=-100.5 +lat_1=47.4833333333333 +lat_2=46.1833333333333 +x_0=600000 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
32122|NAD83 / Ohio North|p|xy|1|-84.81,40.1,-80.51,42.33|+proj=lcc +lat_0=39.6666666666667 +lon_0=-82.5 +lat_1=41.7 +lat_2=40.4333333333333 +x_0=600000 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
32123|NAD83 / Ohio South|p|xy|1|-84.83,38.4,-80.7,40.36|+proj=lcc +lat_0=38 +lon_0=-82.5 +lat_1=40.0333333333333 +lat_2=38.7333333333333 +x_0=600000 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
32124|NAD83 / Oklahoma North|p|xy|1|-103,35.27,-94.42,37.01|+proj=lcc +lat_0=35 +lon_0=-98 +lat_1=36.7666666666667 +lat_2=35.5666666666667 +x_0=600000 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
32125|NAD83 / Oklahoma South|p|xy|1|-100,33.62,-94.42,35.57|+proj=lcc +lat_0=33.3333333333333 +lon_0=-98 +lat_1=35.2333333333333 +lat_2=33.9333333333333 +x_0=600000 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
32126|NAD83 / Oregon North|p|xy|1|-124.17,43.95,-116.47,46.26|+proj=lcc +lat_0=43.6666666666667 +lon_0=-120.5 +lat_1=46 +lat_2=44.3333333333333 +x_0=2500000 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
32127|NAD83 / Oregon South|p|xy|1|-124.6,41.98,-116.9,44.56|+proj=lcc +lat_0=41.6666666666667 +lon_0=-120.5 +lat_1=44 +lat_2=42.3333333333333 +x_0=1500000 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
32128|NAD83 / Pennsylvania North|p|xy|1|-80.53,40.6,-74.7,42.53|+proj=lcc +lat_0=40.1666666666667 +lon_0=-77.75 +lat_1=41.95 +lat_2=40.8833333333333 +x_0=600000 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
32129|NAD83 / Pennsylvania South|p|xy|1|-80.53,39.71,-74.72,41.18|+proj=lcc +lat_0=39.3333333333333 +lon_0=-77.75 +lat_1=40.9666666666667 +lat_2=39.9333333333333 +x_0=600000 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
32130|NAD83 / Rhode Island|p|xy|1|-71.85,41.13,-71.08,42.02|+proj=tmerc +lat_0=41.0833333333333 +lon_0=-71.5 +k=0.99999375 +x_0=100000 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
32133|NAD83 / South Carolina|p|xy|1|-83.36,32.05,-78.52,35.21|+proj=lcc +lat_0=31.8333333333333 +lon_0=-81 +lat_1=34.8333333333333 +lat_2=32.5 +x_0=609600 +y_0=0 +datum=NAD83 +units=m
32134|NAD83 / South Dakota North|p|xy|1|-104.07,44.14,-96.45,45.95|+proj=lcc +lat_0=43.8333333333333 +lon_0=-100 +lat_1=45.6833333333333 +lat_2=44.4166666666667 +x_0=600000 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
32135|NAD83 / South Dakota South|p|xy|1|-104.06,42.48,-96.43,44.79|+proj=lcc +lat_0=42.3333333333333 +lon_0=-100.333333333333 +lat_1=44.4 +lat_2=42.8333333333333 +x_0=600000 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
32136|NAD83 / Tennessee|p|xy|1|-90.31,34.98,-81.65,36.68|+proj=lcc +lat_0=34.3333333333333 +lon_0=-86 +lat_1=36.4166666666667 +lat_2=35.25 +x_0=600000 +y_0=0 +datum=NAD83 +units=m
32137|NAD83 / Texas North|p|xy|1|-103.03,34.3,-99.99,36.5|+proj=lcc +lat_0=34 +lon_0=-101.5 +lat_1=36.1833333333333 +lat_2=34.65 +x_0=200000 +y_0=1000000 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
32138|NAD83 / Texas North Central|p|xy|1|-103.07,31.72,-94,34.58|+proj=lcc +lat_0=31.6666666666667 +lon_0=-98.5 +lat_1=33.9666666666667 +lat_2=32.1333333333333 +x_0=600000 +y_0=2000000 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
32139|NAD83 / Texas Central|p|xy|1|-106.66,29.78,-93.5,32.27|+proj=lcc +lat_0=29.6666666666667 +lon_0=-100.333333333333 +lat_1=31.8833333333333 +lat_2=30.1166666666667 +x_0=700000 +y_0=3000000 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
32140|NAD83 / Texas South Central|p|xy|1|-105,27.78,-93.76,30.67|+proj=lcc +lat_0=27.8333333333333 +lon_0=-99 +lat_1=30.2833333333333 +lat_2=28.3833333333333 +x_0=600000 +y_0=4000000 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
32141|NAD83 / Texas South|p|xy|1|-100.2,25.83,-96.85,28.21|+proj=lcc +lat_0=25.6666666666667 +lon_0=-98.5 +lat_1=27.8333333333333 +lat_2=26.1666666666667 +x_0=300000 +y_0=5000000 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
32142|NAD83 / Utah North|p|xy|1|-114.04,40.55,-109.04,42.01|+proj=lcc +lat_0=40.3333333333333 +lon_0=-111.5 +lat_1=41.7833333333333 +lat_2=40.7166666666667 +x_0=500000 +y_0=1000000 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
32143|NAD83 / Utah Central|p|xy|1|-114.05,38.49,-109.04,41.08|+proj=lcc +lat_0=38.3333333333333 +lon_0=-111.5 +lat_1=40.65 +lat_2=39.0166666666667 +x_0=500000 +y_0=2000000 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
32144|NAD83 / Utah South|p|xy|1|-114.05,36.99,-109.04,38.58|+proj=lcc +lat_0=36.6666666666667 +lon_0=-111.5 +lat_1=38.35 +lat_2=37.2166666666667 +x_0=500000 +y_0=3000000 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
32145|NAD83 / Vermont|p|xy|1|-73.44,42.72,-71.5,45.03|+proj=tmerc +lat_0=42.5 +lon_0=-72.5 +k=0.999964286 +x_0=500000 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
32146|NAD83 / Virginia North|p|xy|1|-80.06,37.77,-76.51,39.46|+proj=lcc +lat_0=37.6666666666667 +lon_0=-78.5 +lat_1=39.2 +lat_2=38.0333333333333 +x_0=3500000 +y_0=2000000 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
32147|NAD83 / Virginia South|p|xy|1|-83.68,36.54,-75.31,38.28|+proj=lcc +lat_0=36.3333333333333 +lon_0=-78.5 +lat_1=37.9666666666667 +lat_2=36.7666666666667 +x_0=3500000 +y_0=1000000 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
32148|NAD83 / Washington North|p|xy|1|-124.79,47.08,-117.02,49.05|+proj=lcc +lat_0=47 +lon_0=-120.833333333333 +lat_1=48.7333333333333 +lat_2=47.5 +x_0=500000 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
32149|NAD83 / Washington South|p|xy|1|-124.4,45.54,-116.91,47.61|+proj=lcc +lat_0=45.3333333333333 +lon_0=-120.5 +lat_1=47.3333333333333 +lat_2=45.8333333333333 +x_0=500000 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
32150|NAD83 / West Virginia North|p|xy|1|-81.76,38.76,-77.72,40.64|+proj=lcc +lat_0=38.5 +lon_0=-79.5 +lat_1=40.25 +lat_2=39 +x_0=600000 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
32151|NAD83 / West Virginia South|p|xy|1|-82.65,37.2,-79.05,39.17|+proj=lcc +lat_0=37 +lon_0=-81 +lat_1=38.8833333333333 +lat_2=37.4833333333333 +x_0=600000 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
32152|NAD83 / Wisconsin North|p|xy|1|-92.89,45.37,-88.05,47.31|+proj=lcc +lat_0=45.1666666666667 +lon_0=-90 +lat_1=46.7666666666667 +lat_2=45.5666666666667 +x_0=600000 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
32153|NAD83 / Wisconsin Central|p|xy|1|-92.89,43.98,-86.25,45.8|+proj=lcc +lat_0=43.8333333333333 +lon_0=-90 +lat_1=45.5 +lat_2=44.25 +x_0=600000 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
32154|NAD83 / Wisconsin South|p|xy|1|-91.43,42.48,-86.95,44.33|+proj=lcc +lat_0=42 +lon_0=-90 +lat_1=44.0666666666667 +lat_2=42.7333333333333 +x_0=600000 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
32155|NAD83 / Wyoming East|p|xy|1|-106.33,40.99,-104.05,45.01|+proj=tmerc +lat_0=40.5 +lon_0=-105.166666666667 +k=0.9999375 +x_0=200000 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
32156|NAD83 / Wyoming East Central|p|xy|1|-108.63,40.99,-106,45.01|+proj=tmerc +lat_0=40.5 +lon_0=-107.333333333333 +k=0.9999375 +x_0=400000 +y_0=100000 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
32157|NAD83 / Wyoming West Central|p|xy|1|-111.06,40.99,-107.5,45.01|+proj=tmerc +lat_0=40.5 +lon_0=-108.75 +k=0.9999375 +x_0=600000 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
32158|NAD83 / Wyoming West|p|xy|1|-111.06,40.99,-109.04,44.67|+proj=tmerc +lat_0=40.5 +lon_0=-110.083333333333 +k=0.9999375 +x_0=800000 +y_0=100000 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
32159|NAD83 / Wyoming Lambert|p|xy|1|-111.06,40.99,-104.05,45.01|+proj=lcc +lat_0=41 +lon_0=-107.5 +lat_1=41 +lat_2=45 +x_0=500000 +y_0=200000 +datum=NAD83 +units=m
32161|NAD83 / Puerto Rico & Virgin Is.|p|xy|1|-68.49,14.92,-63.88,21.86|+proj=lcc +lat_0=17.8333333333333 +lon_0=-66.4333333333333 +lat_1=18.4333333333333 +lat_2=18.0333333333333 +x_0=200000 +y_0=200000 +datum=NAD83 +units=m
32164|NAD83 / BLM 14N (ftUS)|p|xy|0.304800609601219|-102,25.83,-95.87,49.01|+proj=tmerc +lat_0=0 +lon_0=-99 +k=0.9996 +x_0=500000.001016002 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=us-ft
32165|NAD83 / BLM 15N (ftUS)|p|xy|0.304800609601219|-96.01,25.61,-89.86,49.38|+proj=tmerc +lat_0=0 +lon_0=-93 +k=0.9996 +x_0=500000.001016002 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=us-ft
32166|NAD83 / BLM 16N (ftUS)|p|xy|0.304800609601219|-90.01,23.95,-83.91,48.32|+proj=tmerc +lat_0=0 +lon_0=-87 +k=0.9996 +x_0=500000.001016002 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=us-ft
32167|NAD83 / BLM 17N (ftUS)|p|xy|0.304800609601219|-84.09,23.81,-77.99,46.13|+proj=tmerc +lat_0=0 +lon_0=-81 +k=0.9996 +x_0=500000.001016002 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=us-ft
32181|NAD83 / MTM zone 1|p|xy|1|-54.5,46.56,-52.54,49.89|+proj=tmerc +lat_0=0 +lon_0=-53 +k=0.9999 +x_0=304800 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
32182|NAD83 / MTM zone 2|p|xy|1|-57.5,46.81,-54.49,54.71|+proj=tmerc +lat_0=0 +lon_0=-56 +k=0.9999 +x_0=304800 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
32183|NAD83 / MTM zone 3|p|xy|1|-60,47.5,-57.1,55.38|+proj=tmerc +lat_0=0 +lon_0=-58.5 +k=0.9999 +x_0=304800 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
32184|NAD83 / MTM zone 4|p|xy|1|-63,47.16,-60,58.92|+proj=tmerc +lat_0=0 +lon_0=-61.5 +k=0.9999 +x_0=304800 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
32185|NAD83 / MTM zone 5|p|xy|1|-66,47.95,-63,60.52|+proj=tmerc +lat_0=0 +lon_0=-64.5 +k=0.9999 +x_0=304800 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
32186|NAD83 / MTM zone 6|p|xy|1|-69,47.31,-66,59|+proj=tmerc +lat_0=0 +lon_0=-67.5 +k=0.9999 +x_0=304800 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
32187|NAD83 / MTM zone 7|p|xy|1|-72,45.01,-69,61.8|+proj=tmerc +lat_0=0 +lon_0=-70.5 +k=0.9999 +x_0=304800 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
32188|NAD83 / MTM zone 8|p|xy|1|-75,44.98,-72,62.53|+proj=tmerc +lat_0=0 +lon_0=-73.5 +k=0.9999 +x_0=304800 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
32189|NAD83 / MTM zone 9|p|xy|1|-78,43.63,-75,62.65|+proj=tmerc +lat_0=0 +lon_0=-76.5 +k=0.9999 +x_0=304800 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
32190|NAD83 / MTM zone 10|p|xy|1|-81,42.26,-78,62.45|+proj=tmerc +lat_0=0 +lon_0=-79.5 +k=0.9999 +x_0=304800 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
32191|NAD83 / MTM zone 11|p|xy|1|-83.6,41.67,-81,46|+proj=tmerc +lat_0=0 +lon_0=-82.5 +k=0.9999 +x_0=304800 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
32192|NAD83 / MTM zone 12|p|xy|1|-82.5,46,-79.5,55.21|+proj=tmerc +lat_0=0 +lon_0=-81 +k=0.9999 +x_0=304800 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
32193|NAD83 / MTM zone 13|p|xy|1|-85.5,46,-82.5,55.59|+proj=tmerc +lat_0=0 +lon_0=-84 +k=0.9999 +x_0=304800 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
32194|NAD83 / MTM zone 14|p|xy|1|-88.5,47.17,-85.5,56.7|+proj=tmerc +lat_0=0 +lon_0=-87 +k=0.9999 +x_0=304800 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
32195|NAD83 / MTM zone 15|p|xy|1|-91.5,47.97,-88.5,56.9|+proj=tmerc +lat_0=0 +lon_0=-90 +k=0.9999 +x_0=304800 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
32196|NAD83 / MTM zone 16|p|xy|1|-94.5,48.06,-91.5,55.2|+proj=tmerc +lat_0=0 +lon_0=-93 +k=0.9999 +x_0=304800 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
32197|NAD83 / MTM zone 17|p|xy|1|-95.16,48.69,-94.5,53.24|+proj=tmerc +lat_0=0 +lon_0=-96 +k=0.9999 +x_0=304800 +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m
32198|NAD83 / Quebec Lambert|p|xy|1|-79.85,44.99,-57.1,62.62|+proj=lcc +lat_0=44 +lon_0=-68.5 +lat_1=60 +lat_2=46 +x_0=0 +y_0=0 +datum=NAD83 +units=m
32199|NAD83 / Louisiana Offshore|p|xy|1|-94.05,28.85,-88.75,33.03|+proj=lcc +lat_0=25.5 +lon_0=-91.3333333333333 +lat_1=27.8333333333333 +lat_2=26.1666666666667 +x_0=1000000 +y_0=0 +datum=NAD83 +units=m
32201|WGS 72 / UTM zone 1N|p|xy|1|-180,0,-174,84|+proj=utm +zone=1 +ellps=WGS72 +units=m
32202|WGS 72 / UTM zone 2N|p|xy|1|-174,0,-168,84|+proj=utm +zone=2 +ellps=WGS72 +units=m
32203|WGS 72 / UTM zone 3N|p|xy|1|-168,0,-162,84|+proj=utm +zone=3 +ellps=WGS72 +units=m
32204|WGS 72 / UTM zone 4N|p|xy|1|-162,0,-156,84|+proj=utm +zone=4 +ellps=WGS72 +units=m
32205|WGS 72 / UTM zone 5N|p|xy|1|-156,0,-150,84|+proj=utm +zone=5 +ellps=WGS72 +units=m
32206|WGS 72 / UTM zone 6N|p|xy|1|-150,0,-144,84|+proj=utm +zone=6 +ellps=WGS72 +units=m
32207|WGS 72 / UTM zone 7N|p|xy|1|-144,0,-138,84|+proj=utm +zone=7 +ellps=WGS72 +units=m
32208|WGS 72 / UTM zone 8N|p|xy|1|-138,0,-132,84|+proj=utm +zone=8 +ellps=WGS72 +units=m
32209|WGS 72 / UTM zone 9N|p|xy|1|-132,0,-126,84|+proj=utm +zone=9 +ellps=WGS72 +units=m
32210|WGS 72 / UTM zone 10N|p|xy|1|-126,0,-120,84|+proj=utm +zone=10 +ellps=WGS72 +units=m
32211|WGS 72 / UTM zone 11N|p|xy|1|-120,0,-114,84|+proj=utm +zone=11 +ellps=WGS72 +units=m
32212|WGS 72 / UTM zone 12N|p|xy|1|-114,0,-108,84|+proj=utm +zone=12 +ellps=WGS72 +units=m
32213|WGS 72 / UTM zone 13N|p|xy|1|-108,0,-102,84|+proj=utm +zone=13 +ellps=WGS72 +units=m
32214|WGS 72 / UTM zone 14N|p|xy|1|-102,0,-96,84|+proj=utm +zone=14 +ellps=WGS72 +units=m
32215|WGS 72 / UTM zone 15N|p|xy|1|-96,0,-90,84|+proj=utm +zone=15 +ellps=WGS72 +units=m
32216|WGS 72 / UTM zone 16N|p|xy|1|-90,0,-84,84|+proj=utm +zone=16 +ellps=WGS72 +units=m
32217|WGS 72 / UTM zone 17N|p|xy|1|-84,0,-78,84|+proj=utm +zone=17 +ellps=WGS72 +units=m
32218|WGS 72 / UTM zone 18N|p|xy|1|-78,0,-72,84|+proj=utm +zone=18 +ellps=WGS72 +units=m
32219|WGS 72 / UTM zone 19N|p|xy|1|-72,0,-66,84|+proj=utm +zone=19 +ellps=WGS72 +units=m
32220|WGS 72 / UTM zone 20N|p|xy|1|-66,0,-60,84|+proj=utm +zone=20 +ellps=WGS72 +units=m
32221|WGS 72 / UTM zone 21N|p|xy|1|-60,0,-54,84|+proj=utm +zone=21 +ellps=WGS72 +units=m
32222|WGS 72 / UTM zone 22N|p|xy|1|-54,0,-48,84|+proj=utm +zone=22 +ellps=WGS72 +units=m
32223|WGS 72 / UTM zone 23N|p|xy|1|-48,0,-42,84|+proj=utm +zone=23 +ellps=WGS72 +units=m
32224|WGS 72 / UTM zone 24N|p|xy|1|-42,0,-36,84|+proj=utm +zone=24 +ellps=WGS72 +units=m
32225|WGS 72 / UTM zone 25N|p|xy|1|-36,0,-30,84|+proj=utm +zone=25 +ellps=WGS72 +units=m
32226|WGS 72 / UTM zone 26N|p|xy|1|-30,0,-24,84|+proj=utm +zone=26 +ellps=WGS72 +units=m
32227|WGS 72 / UTM zone 27N|p|xy|1|-24,0,-18,84|+proj=utm +zone=27 +ellps=WGS72 +units=m
32228|WGS 72 / UTM zone 28N|p|xy|1|-18,0,-12,84|+proj=utm +zone=28 +ellps=WGS72 +units=m
32229|WGS 72 / UTM zone 29N|p|xy|1|-12,0,-6,84|+proj=utm +zone=29 +ellps=WGS72 +units=m
32230|WGS 72 / UTM zone 30N|p|xy|1|-6,0,0,84|+proj=utm +zone=30 +ellps=WGS72 +units=m
32231|WGS 72 / UTM zone 31N|p|xy|1|0,0,6,84|+proj=utm +zone=31 +ellps=WGS72 +units=m
32232|WGS 72 / UTM zone 32N|p|xy|1|6,0,12,84|+proj=utm +zone=32 +ellps=WGS72 +units=m
32233|WGS 72 / UTM zone 33N|p|xy|1|12,0,18,84|+proj=utm +zone=33 +ellps=WGS72 +units=m
32234|WGS 72 / UTM zone 34N|p|xy|1|18,0,24,84|+proj=utm +zone=34 +ellps=WGS72 +units=m
32235|WGS 72 / UTM zone 35N|p|xy|1|24,0,30,84|+proj=utm +zone=35 +ellps=WGS72 +units=m
32236|WGS 72 / UTM zone 36N|p|xy|1|30,0,36,84|+proj=utm +zone=36 +ellps=WGS72 +units=m
32237|WGS 72 / UTM zone 37N|p|xy|1|36,0,42,84|+proj=utm +zone=37 +ellps=WGS72 +units=m
32238|WGS 72 / UTM zone 38N|p|xy|1|42,0,48,84|+proj=utm +zone=38 +ellps=WGS72 +units=m
32239|WGS 72 / UTM zone 39N|p|xy|1|48,0,54,84|+proj=utm +zone=39 +ellps=WGS72 +units=m
32240|WGS 72 / UTM zone 40N|p|xy|1|54,0,60,84|+proj=utm +zone=40 +ellps=WGS72 +units=m
32241|WGS 72 / UTM zone 41N|p|xy|1|60,0,66,84|+proj=utm +zone=41 +ellps=WGS72 +units=m
32242|WGS 72 / UTM zone 42N|p|xy|1|66,0,72,84|+proj=utm +zone=42 +ellps=WGS72 +units=m
32243|WGS 72 / UTM zone 43N|p|xy|1|72,0,78,84|+proj=utm +zone=43 +ellps=WGS72 +units=m
32244|WGS 72 / UTM zone 44N|p|xy|1|78,0,84,84|+proj=utm +zone=44 +ellps=WGS72 +units=m
32245|WGS 72 / UTM zone 45N|p|xy|1|84,0,90,84|+proj=utm +zone=45 +ellps=WGS72 +units=m
32246|WGS 72 / UTM zone 46N|p|xy|1|90,0,96,84|+proj=utm +zone=46 +ellps=WGS72 +units=m
32247|WGS 72 / UTM zone 47N|p|xy|1|96,0,102,84|+proj=utm +zone=47 +ellps=WGS72 +units=m
32248|WGS 72 / UTM zone 48N|p|xy|1|102,0,108,84|+proj=utm +zone=48 +ellps=WGS72 +units=m
32249|WGS 72 / UTM zone 49N|p|xy|1|108,0,114,84|+proj=utm +zone=49 +ellps=WGS72 +units=m
32250|WGS 72 / UTM zone 50N|p|xy|1|114,0,120,84|+proj=utm +zone=50 +ellps=WGS72 +units=m
32251|WGS 72 / UTM zone 51N|p|xy|1|120,0,126,84|+proj=utm +zone=51 +ellps=WGS72 +units=m
32252|WGS 72 / UTM zone 52N|p|xy|1|126,0,132,84|+proj=utm +zone=52 +ellps=WGS72 +units=m
32253|WGS 72 / UTM zone 53N|p|xy|1|132,0,138,84|+proj=utm +zone=53 +ellps=WGS72 +units=m
32254|WGS 72 / UTM zone 54N|p|xy|1|138,0,144,84|+proj=utm +zone=54 +ellps=WGS72 +units=m
32255|WGS 72 / UTM zone 55N|p|xy|1|144,0,150,84|+proj=utm +zone=55 +ellps=WGS72 +units=m
32256|WGS 72 / UTM zone 56N|p|xy|1|150,0,156,84|+proj=utm +zone=56 +ellps=WGS72 +units=m
32257|WGS 72 / UTM zone 57N|p|xy|1|156,0,162,84|+proj=utm +zone=57 +ellps=WGS72 +units=m
32258|WGS 72 / UTM zone 58N|p|xy|1|162,0,168,84|+proj=utm +zone=58 +ellps=WGS72 +units=m
32259|WGS 72 / UTM zone 59N|p|xy|1|168,0,174,84|+proj=utm +zone=59 +ellps=WGS72 +units=m
32260|WGS 72 / UTM zone 60N|p|xy|1|174,0,180,84|+proj=utm +zone=60 +ellps=WGS72 +units=m
32301|WGS 72 / UTM zone 1S|p|xy|1|-180,-80,-174,0|+proj=utm +zone=1 +south +ellps=WGS72 +units=m
32302|WGS 72 / UTM zone 2S|p|xy|1|-174,-80,-168,0|+proj=utm +zone=2 +south +ellps=WGS72 +units=m
32303|WGS 72 / UTM zone 3S|p|xy|1|-168,-80,-162,0|+proj=utm +zone=3 +south +ellps=WGS72 +units=m
32304|WGS 72 / UTM zone 4S|p|xy|1|-162,-80,-156,0|+proj=utm +zone=4 +south +ellps=WGS72 +units=m
32305|WGS 72 / UTM zone 5S|p|xy|1|-156,-80,-150,0|+proj=utm +zone=5 +south +ellps=WGS72 +units=m
32306|WGS 72 / UTM zone 6S|p|xy|1|-150,-80,-144,0|+proj=utm +zone=6 +south +ellps=WGS72 +units=m
32307|WGS 72 / UTM zone 7S|p|xy|1|-144,-80,-138,0|+proj=utm +zone=7 +south +ellps=WGS72 +units=m
32308|WGS 72 / UTM zone 8S|p|xy|1|-138,-80,-132,0|+proj=utm +zone=8 +south +ellps=WGS72 +units=m
32309|WGS 72 / UTM zone 9S|p|xy|1|-132,-80,-126,0|+proj=utm +zone=9 +south +ellps=WGS72 +units=m
32310|WGS 72 / UTM zone 10S|p|xy|1|-126,-80,-120,0|+proj=utm +zone=10 +south +ellps=WGS72 +units=m
32311|WGS 72 / UTM zone 11S|p|xy|1|-120,-80,-114,0|+proj=utm +zone=11 +south +ellps=WGS72 +units=m
32312|WGS 72 / UTM zone 12S|p|xy|1|-114,-80,-108,0|+proj=utm +zone=12 +south +ellps=WGS72 +units=m
32313|WGS 72 / UTM zone 13S|p|xy|1|-108,-80,-102,0|+proj=utm +zone=13 +south +ellps=WGS72 +units=m
32314|WGS 72 / UTM zone 14S|p|xy|1|-102,-80,-96,0|+proj=utm +zone=14 +south +ellps=WGS72 +units=m
32315|WGS 72 / UTM zone 15S|p|xy|1|-96,-80,-90,0|+proj=utm +zone=15 +south +ellps=WGS72 +units=m
32316|WGS 72 / UTM zone 16S|p|xy|1|-90,-80,-84,0|+proj=utm +zone=16 +south +ellps=WGS72 +units=m
32317|WGS 72 / UTM zone 17S|p|xy|1|-84,-80,-78,0|+proj=utm +zone=17 +south +ellps=WGS72 +units=m
32318|WGS 72 / UTM zone 18S|p|xy|1|-78,-80,-72,0|+proj=utm +zone=18 +south +ellps=WGS72 +units=m
32319|WGS 72 / UTM zone 19S|p|xy|1|-72,-80,-66,0|+proj=utm +zone=19 +south +ellps=WGS72 +units=m
32320|WGS 72 / UTM zone 20S|p|xy|1|-66,-80,-60,0|+proj=utm +zone=20 +south +ellps=WGS72 +units=m
32321|WGS 72 / UTM zone 21S|p|xy|1|-60,-80,-54,0|+proj=utm +zone=21 +south +ellps=WGS72 +units=m
32322|WGS 72 / UTM zone 22S|p|xy|1|-54,-80,-48,0|+proj=utm +zone=22 +south +ellps=WGS72 +units=m
32323|WGS 72 / UTM zone 23S|p|xy|1|-48,-80,-42,0|+proj=utm +zone=23 +south +ellps=WGS72 +units=m
32324|WGS 72 / UTM zone 24S|p|xy|1|-42,-80,-36,0|+proj=utm +zone=24 +south +ellps=WGS72 +units=m
32325|WGS 72 / UTM zone 25S|p|xy|1|-36,-80,-30,0|+proj=utm +zone=25 +south +ellps=WGS72 +units=m
32326|WGS 72 / UTM zone 26S|p|xy|1|-30,-80,-24,0|+proj=utm +zone=26 +south +ellps=WGS72 +units=m
32327|WGS 72 / UTM zone 27S|p|xy|1|-24,-80,-18,0|+proj=utm +zone=27 +south +ellps=WGS72 +units=m
32328|WGS 72 / UTM zone 28S|p|xy|1|-18,-80,-12,0|+proj=utm +zone=28 +south +ellps=WGS72 +units=m
32329|WGS 72 / UTM zone 29S|p|xy|1|-12,-80,-6,0|+proj=utm +zone=29 +south +ellps=WGS72 +units=m
32330|WGS 72 / UTM zone 30S|p|xy|1|-6,-80,0,0|+proj=utm +zone=30 +south +ellps=WGS72 +units=m
32331|WGS 72 / UTM zone 31S|p|xy|1|0,-80,6,0|+proj=utm +zone=31 +south +ellps=WGS72 +units=m
32332|WGS 72 / UTM zone 32S|p|xy|1|6,-80,12,0|+proj=utm +zone=32 +south +ellps=WGS72 +units=m
32333|WGS 72 / UTM zone 33S|p|xy|1|12,-80,18,0|+proj=utm +zone=33 +south +ellps=WGS72 +units=m
32334|WGS 72 / UTM zone 34S|p|xy|1|18,-80,24,0|+proj=utm +zone=34 +south +ellps=WGS72 +units=m
32335|WGS 72 / UTM zone 35S|p|xy|1|24,-80,30,0|+proj=utm +zone=35 +south +ellps=WGS72 +units=m
32336|WGS 72 / UTM zone 36S|p|xy|1|30,-80,36,0|+proj=utm +zone=36 +south +ellps=WGS72 +units=m
32337|WGS 72 / UTM zone 37S|p|xy|1|36,-80,42,0|+proj=utm +zone=37 +south +ellps=WGS72 +units=m
32338|WGS 72 / UTM zone 38S|p|xy|1|42,-80,48,0|+proj=utm +zone=38 +south +ellps=WGS72 +units=m
32339|WGS 72 / UTM zone 39S|p|xy|1|48,-80,54,0|+proj=utm +zone=39 +south +ellps=WGS72 +units=m
32340|WGS 72 / UTM zone 40S|p|xy|1|54,-80,60,0|+proj=utm +zone=40 +south +ellps=WGS72 +units=m
32341|WGS 72 / UTM zone 41S|p|xy|1|60,-80,66,0|+proj=utm +zone=41 +south +ellps=WGS72 +units=m
32342|WGS 72 / UTM zone 42S|p|xy|1|66,-80,72,0|+proj=utm +zone=42 +south +ellps=WGS72 +units=m
32343|WGS 72 / UTM zone 43S|p|xy|1|72,-80,78,0|+proj=utm +zone=43 +south +ellps=WGS72 +units=m
32344|WGS 72 / UTM zone 44S|p|xy|1|78,-80,84,0|+proj=utm +zone=44 +south +ellps=WGS72 +units=m
32345|WGS 72 / UTM zone 45S|p|xy|1|84,-80,90,0|+proj=utm +zone=45 +south +ellps=WGS72 +units=m
32346|WGS 72 / UTM zone 46S|p|xy|1|90,-80,96,0|+proj=utm +zone=46 +south +ellps=WGS72 +units=m
32347|WGS 72 / UTM zone 47S|p|xy|1|96,-80,102,0|+proj=utm +zone=47 +south +ellps=WGS72 +units=m
32348|WGS 72 / UTM zone 48S|p|xy|1|102,-80,108,0|+proj=utm +zone=48 +south +ellps=WGS72 +units=m
32349|WGS 72 / UTM zone 49S|p|xy|1|108,-80,114,0|+proj=utm +zone=49 +south +ellps=WGS72 +units=m
32350|WGS 72 / UTM zone 50S|p|xy|1|114,-80,120,0|+proj=utm +zone=50 +south +ellps=WGS72 +units=m
32351|WGS 72 / UTM zone 51S|p|xy|1|120,-80,126,0|+proj=utm +zone=51 +south +ellps=WGS72 +units=m
32352|WGS 72 / UTM zone 52S|p|xy|1|126,-80,132,0|+proj=utm +zone=52 +south +ellps=WGS72 +units=m
32353|WGS 72 / UTM zone 53S|p|xy|1|132,-80,138,0|+proj=utm +zone=53 +south +ellps=WGS72 +units=m
32354|WGS 72 / UTM zone 54S|p|xy|1|138,-80,144,0|+proj=utm +zone=54 +south +ellps=WGS72 +units=m
32355|WGS 72 / UTM zone 55S|p|xy|1|144,-80,150,0|+proj=utm +zone=55 +south +ellps=WGS72 +units=m
32356|WGS 72 / UTM zone 56S|p|xy|1|150,-80,156,0|+proj=utm +zone=56 +south +ellps=WGS72 +units=m
32357|WGS 72 / UTM zone 57S|p|xy|1|156,-80,162,0|+proj=utm +zone=57 +south +ellps=WGS72 +units=m
32358|WGS 72 / UTM zone 58S|p|xy|1|162,-80,168,0|+proj=utm +zone=58 +south +ellps=WGS72 +units=m
32359|WGS 72 / UTM zone 59S|p|xy|1|168,-80,174,0|+proj=utm +zone=59 +south +ellps=WGS72 +units=m
32360|WGS 72 / UTM zone 60S|p|xy|1|174,-80,180,0|+proj=utm +zone=60 +south +ellps=WGS72 +units=m
32401|WGS 72BE / UTM zone 1N|p|xy|1|-180,0,-174,84|+proj=utm +zone=1 +ellps=WGS72 +towgs84=0,0,1.9,0,0,0.814,-0.38 +units=m
32402|WGS 72BE / UTM zone 2N|p|xy|1|-174,0,-168,84|+proj=utm +zone=2 +ellps=WGS72 +towgs84=0,0,1.9,0,0,0.814,-0.38 +units=m
32403|WGS 72BE / UTM zone 3N|p|xy|1|-168,0,-162,84|+proj=utm +zone=3 +ellps=WGS72 +towgs84=0,0,1.9,0,0,0.814,-0.38 +units=m
32404|WGS 72BE / UTM zone 4N|p|xy|1|-162,0,-156,84|+proj=utm +zone=4 +ellps=WGS72 +towgs84=0,0,1.9,0,0,0.814,-0.38 +units=m
32405|WGS 72BE / UTM zone 5N|p|xy|1|-156,0,-150,84|+proj=utm +zone=5 +ellps=WGS72 +towgs84=0,0,1.9,0,0,0.814,-0.38 +units=m
32406|WGS 72BE / UTM zone 6N|p|xy|1|-150,0,-144,84|+proj=utm +zone=6 +ellps=WGS72 +towgs84=0,0,1.9,0,0,0.814,-0.38 +units=m
32407|WGS 72BE / UTM zone 7N|p|xy|1|-144,0,-138,84|+proj=utm +zone=7 +ellps=WGS72 +towgs84=0,0,1.9,0,0,0.814,-0.38 +units=m
32408|WGS 72BE / UTM zone 8N|p|xy|1|-138,0,-132,84|+proj=utm +zone=8 +ellps=WGS72 +towgs84=0,0,1.9,0,0,0.814,-0.38 +units=m
32409|WGS 72BE / UTM zone 9N|p|xy|1|-132,0,-126,84|+proj=utm +zone=9 +ellps=WGS72 +towgs84=0,0,1.9,0,0,0.814,-0.38 +units=m
32410|WGS 72BE / UTM zone 10N|p|xy|1|-126,0,-120,84|+proj=utm +zone=10 +ellps=WGS72 +towgs84=0,0,1.9,0,0,0.814,-0.38 +units=m
32411|WGS 72BE / UTM zone 11N|p|xy|1|-120,0,-114,84|+proj=utm +zone=11 +ellps=WGS72 +towgs84=0,0,1.9,0,0,0.814,-0.38 +units=m
32412|WGS 72BE / UTM zone 12N|p|xy|1|-114,0,-108,84|+proj=utm +zone=12 +ellps=WGS72 +towgs84=0,0,1.9,0,0,0.814,-0.38 +units=m
32413|WGS 72BE / UTM zone 13N|p|xy|1|-108,0,-102,84|+proj=utm +zone=13 +ellps=WGS72 +towgs84=0,0,1.9,0,0,0.814,-0.38 +units=m
32414|WGS 72BE / UTM zone 14N|p|xy|1|-102,0,-96,84|+proj=utm +zone=14 +ellps=WGS72 +towgs84=0,0,1.9,0,0,0.814,-0.38 +units=m
32415|WGS 72BE / UTM zone 15N|p|xy|1|-96,0,-90,84|+proj=utm +zone=15 +ellps=WGS72 +towgs84=0,0,1.9,0,0,0.814,-0.38 +units=m
32416|WGS 72BE / UTM zone 16N|p|xy|1|-90,0,-84,84|+proj=utm +zone=16 +ellps=WGS72 +towgs84=0,0,1.9,0,0,0.814,-0.38 +units=m
32417|WGS 72BE / UTM zone 17N|p|xy|1|-84,0,-78,84|+proj=utm +zone=17 +ellps=WGS72 +towgs84=0,0,1.9,0,0,0.814,-0.38 +units=m
32418|WGS 72BE / UTM zone 18N|p|xy|1|-78,0,-72,84|+proj=utm +zone=18 +ellps=WGS72 +towgs84=0,0,1.9,0,0,0.814,-0.38 +units=m
32419|WGS 72BE / UTM zone 19N|p|xy|1|-72,0,-66,84|+proj=utm +zone=19 +ellps=WGS72 +towgs84=0,0,1.9,0,0,0.814,-0.38 +units=m
32420|WGS 72BE / UTM zone 20N|p|xy|1|-66,0,-60,84|+proj=utm +zone=20 +ellps=WGS72 +towgs84=0,0,1.9,0,0,0.814,-0.38 +units=m
32421|WGS 72BE / UTM zone 21N|p|xy|1|-60,0,-54,84|+proj=utm +zone=21 +ellps=WGS72 +towgs84=0,0,1.9,0,0,0.814,-0.38 +units=m
32422|WGS 72BE / UTM zone 22N|p|xy|1|-54,0,-48,84|+proj=utm +zone=22 +ellps=WGS72 +towgs84=0,0,1.9,0,0,0.814,-0.38 +units=m
32423|WGS 72BE / UTM zone 23N|p|xy|1|-48,0,-42,84|+proj=utm +zone=23 +ellps=WGS72 +towgs84=0,0,1.9,0,0,0.814,-0.38 +units=m
32424|WGS 72BE / UTM zone 24N|p|xy|1|-42,0,-36,84|+proj=utm +zone=24 +ellps=WGS72 +towgs84=0,0,1.9,0,0,0.814,-0.38 +units=m
32425|WGS 72BE / UTM zone 25N|p|xy|1|-36,0,-30,84|+proj=utm +zone=25 +ellps=WGS72 +towgs84=0,0,1.9,0,0,0.814,-0.38 +units=m
32426|WGS 72BE / UTM zone 26N|p|xy|1|-30,0,-24,84|+proj=utm +zone=26 +ellps=WGS72 +towgs84=0,0,1.9,0,0,0.814,-0.38 +units=m
32427|WGS 72BE / UTM zone 27N|p|xy|1|-24,0,-18,84|+proj=utm +zone=27 +ellps=WGS72 +towgs84=0,0,1.9,0,0,0.814,-0.38 +units=m
32428|WGS 72BE / UTM zone 28N|p|xy|1|-18,0,-12,84|+proj=utm +zone=28 +ellps=WGS72 +towgs84=0,0,1.9,0,0,0.814,-0.38 +units=m
32429|WGS 72BE / UTM zone 29N|p|xy|1|-12,0,-6,84|+proj=utm +zone=29 +ellps=WGS72 +towgs84=0,0,1.9,0,0,0.814,-0.38 +units=m
32430|WGS 72BE / UTM zone 30N|p|xy|1|-6,0,0,84|+proj=utm +zone=30 +ellps=WGS72 +towgs84=0,0,1.9,0,0,0.814,-0.38 +units=m
32431|WGS 72BE / UTM zone 31N|p|xy|1|0,0,6,84|+proj=utm +zone=31 +ellps=WGS72 +towgs84=0,0,1.9,0,0,0.814,-0.38 +units=m
32432|WGS 72BE / UTM zone 32N|p|xy|1|6,0,12,84|+proj=utm +zone=32 +ellps=WGS72 +towgs84=0,0,1.9,0,0,0.814,-0.38 +units=m
32433|WGS 72BE / UTM zone 33N|p|xy|1|12,0,18,84|+proj=utm +zone=33 +ellps=WGS72 +towgs84=0,0,1.9,0,0,0.814,-0.38 +units=m
32434|WGS 72BE / UTM zone 34N|p|xy|1|18,0,24,84|+proj=utm +zone=34 +ellps=WGS72 +towgs84=0,0,1.9,0,0,0.814,-0.38 +units=m
32435|WGS 72BE / UTM zone 35N|p|xy|1|24,0,30,84|+proj=utm +zone=35 +ellps=WGS72 +towgs84=0,0,1.9,0,0,0.814,-0.38 +units=m
32436|WGS 72BE / UTM zone 36N|p|xy|1|30,0,36,84|+proj=utm +zone=36 +ellps=WGS72 +towgs84=0,0,1.9,0,0,0.814,-0.38 +units=m
32437|WGS 72BE / UTM zone 37N|p|xy|1|36,0,42,84|+proj=utm +zone=37 +ellps=WGS72 +towgs84=0,0,1.9,0,0,0.814,-0.38 +units=m
32438|WGS 72BE / UTM zone 38N|p|xy|1|42,0,48,84|+proj=utm +zone=38 +ellps=WGS72 +towgs84=0,0,1.9,0,0,0.814,-0.38 +units=m
32439|WGS 72BE / UTM zone 39N|p|xy|1|48,0,54,84|+proj=utm +zone=39 +ellps=WGS72 +towgs84=0,0,1.9,0,0,0.814,-0.38 +units=m
32440|WGS 72BE / UTM zone 40N|p|xy|1|54,0,60,84|+proj=utm +zone=40 +ellps=WGS72 +towgs84=0,0,1.9,0,0,0.814,-0.38 +units=m
32441|WGS 72BE / UTM zone 41N|p|xy|1|60,0,66,84|+proj=utm +zone=41 +ellps=WGS72 +towgs84=0,0,1.9,0,0,0.814,-0.38 +units=m
32442|WGS 72BE / UTM zone 42N|p|xy|1|66,0,72,84|+proj=utm +zone=42 +ellps=WGS72 +towgs84=0,0,1.9,0,0,0.814,-0.38 +units=m
32443|WGS 72BE / UTM zone 43N|p|xy|1|72,0,78,84|+proj=utm +zone=43 +ellps=WGS72 +towgs84=0,0,1.9,0,0,0.814,-0.38 +units=m
32444|WGS 72BE / UTM zone 44N|p|xy|1|78,0,84,84|+proj=utm +zone=44 +ellps=WGS72 +towgs84=0,0,1.9,0,0,0.814,-0.38 +units=m
32445|WGS 72BE / UTM zone 45N|p|xy|1|84,0,90,84|+proj=utm +zone=45 +ellps=WGS72 +towgs84=0,0,1.9,0,0,0.814,-0.38 +units=m
32446|WGS 72BE / UTM zone 46N|p|xy|1|90,0,96,84|+proj=utm +zone=46 +ellps=WGS72 +towgs84=0,0,1.9,0,0,0.814,-0.38 +units=m
32447|WGS 72BE / UTM zone 47N|p|xy|1|96,0,102,84|+proj=utm +zone=47 +ellps=WGS72 +towgs84=0,0,1.9,0,0,0.814,-0.38 +units=m
32448|WGS 72BE / UTM zone 48N|p|xy|1|102,0,108,84|+proj=utm +zone=48 +ellps=WGS72 +towgs84=0,0,1.9,0,0,0.814,-0.38 +units=m
32449|WGS 72BE / UTM zone 49N|p|xy|1|108,0,114,84|+proj=utm +zone=49 +ellps=WGS72 +towgs84=0,0,1.9,0,0,0.814,-0.38 +units=m
32450|WGS 72BE / UTM zone 50N|p|xy|1|114,0,120,84|+proj=utm +zone=50 +ellps=WGS72 +towgs84=0,0,1.9,0,0,0.814,-0.38 +units=m
32451|WGS 72BE / UTM zone 51N|p|xy|1|120,0,126,84|+proj=utm +zone=51 +ellps=WGS72 +towgs84=0,0,1.9,0,0,0.814,-0.38 +units=m
32452|WGS 72BE / UTM zone 52N|p|xy|1|126,0,132,84|+proj=utm +zone=52 +ellps=WGS72 +towgs84=0,0,1.9,0,0,0.814,-0.38 +units=m
32453|WGS 72BE / UTM zone 53N|p|xy|1|132,0,138,84|+proj=utm +zone=53 +ellps=WGS72 +towgs84=0,0,1.9,0,0,0.814,-0.38 +units=m
32454|WGS 72BE / UTM zone 54N|p|xy|1|138,0,144,84|+proj=utm +zone=54 +ellps=WGS72 +towgs84=0,0,1.9,0,0,0.814,-0.38 +units=m
32455|WGS 72BE / UTM zone 55N|p|xy|1|144,0,150,84|+proj=utm +zone=55 +ellps=WGS72 +towgs84=0,0,1.9,0,0,0.814,-0.38 +units=m
32456|WGS 72BE / UTM zone 56N|p|xy|1|150,0,156,84|+proj=utm +zone=56 +ellps=WGS72 +towgs84=0,0,1.9,0,0,0.814,-0.38 +units=m
32457|WGS 72BE / UTM zone 57N|p|xy|1|156,0,162,84|+proj=utm +zone=57 +ellps=WGS72 +towgs84=0,0,1.9,0,0,0.814,-0.38 +units=m
32458|WGS 72BE / UTM zone 58N|p|xy|1|162,0,168,84|+proj=utm +zone=58 +ellps=WGS72 +towgs84=0,0,1.9,0,0,0.814,-0.38 +units=m
32459|WGS 72BE / UTM zone 59N|p|xy|1|168,0,174,84|+proj=utm +zone=59 +ellps=WGS72 +towgs84=0,0,1.9,0,0,0.814,-0.38 +units=m
32460|WGS 72BE / UTM zone 60N|p|xy|1|174,0,180,84|+proj=utm +zone=60 +ellps=WGS72 +towgs84=0,0,1.9,0,0,0.814,-0.38 +units=m
32501|WGS 72BE / UTM zone 1S|p|xy|1|-180,-80,-174,0|+proj=utm +zone=1 +south +ellps=WGS72 +towgs84=0,0,1.9,0,0,0.814,-0.38 +units=m
32502|WGS 72BE / UTM zone 2S|p|xy|1|-174,-80,-168,0|+proj=utm +zone=2 +south +ellps=WGS72 +towgs84=0,0,1.9,0,0,0.814,-0.38 +units=m
32503|WGS 72BE / UTM zone 3S|p|xy|1|-168,-80,-162,0|+proj=utm +zone=3 +south +ellps=WGS72 +towgs84=0,0,1.9,0,0,0.814,-0.38 +units=m
32504|WGS 72BE / UTM zone 4S|p|xy|1|-162,-80,-156,0|+proj=utm +zone=4 +south +ellps=WGS72 +towgs84=0,0,1.9,0,0,0.814,-0.38 +units=m
32505|WGS 72BE / UTM zone 5S|p|xy|1|-156,-80,-150,0|+proj=utm +zone=5 +south +ellps=WGS72 +towgs84=0,0,1.9,0,0,0.814,-0.38 +units=m
32506|WGS 72BE / UTM zone 6S|p|xy|1|-150,-80,-144,0|+proj=utm +zone=6 +south +ellps=WGS72 +towgs84=0,0,1.9,0,0,0.814,-0.38 +units=m
32507|WGS 72BE / UTM zone 7S|p|xy|1|-144,-80,-138,0|+proj=utm +zone=7 +south +ellps=WGS72 +towgs84=0,0,1.9,0,0,0.814,-0.38 +units=m
32508|WGS 72BE / UTM zone 8S|p|xy|1|-138,-80,-132,0|+proj=utm +zone=8 +south +ellps=WGS72 +towgs84=0,0,1.9,0,0,0.814,-0.38 +units=m
32509|WGS 72BE / UTM zone 9S|p|xy|1|-132,-80,-126,0|+proj=utm +zone=9 +south +ellps=WGS72 +towgs84=0,0,1.9,0,0,0.814,-0.38 +units=m
32510|WGS 72BE / UTM zone 10S|p|xy|1|-126,-80,-120,0|+proj=utm +zone=10 +south +ellps=WGS72 +towgs84=0,0,1.9,0,0,0.814,-0.38 +units=m
32511|WGS 72BE / UTM zone 11S|p|xy|1|-120,-80,-114,0|+proj=utm +zone=11 +south +ellps=WGS72 +towgs84=0,0,1.9,0,0,0.814,-0.38 +units=m
32512|WGS 72BE / UTM zone 12S|p|xy|1|-114,-80,-108,0|+proj=utm +zone=12 +south +ellps=WGS72 +towgs84=0,0,1.9,0,0,0.814,-0.38 +units=m
32513|WGS 72BE / UTM zone 13S|p|xy|1|-108,-80,-102,0|+proj=utm +zone=13 +south +ellps=WGS72 +towgs84=0,0,1.9,0,0,0.814,-0.38 +units=m
32514|WGS 72BE / UTM zone 14S|p|xy|1|-102,-80,-96,0|+proj=utm +zone=14 +south +ellps=WGS72 +towgs84=0,0,1.9,0,0,0.814,-0.38 +units=m
32515|WGS 72BE / UTM zone 15S|p|xy|1|-96,-80,-90,0|+proj=utm +zone=15 +south +ellps=WGS72 +towgs84=0,0,1.9,0,0,0.814,-0.38 +units=m
32516|WGS 72BE / UTM zone 16S|p|xy|1|-90,-80,-84,0|+proj=utm +zone=16 +south +ellps=WGS72 +towgs84=0,0,1.9,0,0,0.814,-0.38 +units=m
32517|WGS 72BE / UTM zone 17S|p|xy|1|-84,-80,-78,0|+proj=utm +zone=17 +south +ellps=WGS72 +towgs84=0,0,1.9,0,0,0.814,-0.38 +units=m
32518|WGS 72BE / UTM zone 18S|p|xy|1|-78,-80,-72,0|+proj=utm +zone=18 +south +ellps=WGS72 +towgs84=0,0,1.9,0,0,0.814,-0.38 +units=m
32519|WGS 72BE / UTM zone 19S|p|xy|1|-72,-80,-66,0|+proj=utm +zone=19 +south +ellps=WGS72 +towgs84=0,0,1.9,0,0,0.814,-0.38 +units=m
32520|WGS 72BE / UTM zone 20S|p|xy|1|-66,-80,-60,0|+proj=utm +zone=20 +south +ellps=WGS72 +towgs84=0,0,1.9,0,0,0.814,-0.38 +units=m
32521|WGS 72BE / UTM zone 21S|p|xy|1|-60,-80,-54,0|+proj=utm +zone=21 +south +ellps=WGS72 +towgs84=0,0,1.9,0,0,0.814,-0.38 +units=m
32522|WGS 72BE / UTM zone 22S|p|xy|1|-54,-80,-48,0|+proj=utm +zone=22 +south +ellps=WGS72 +towgs84=0,0,1.9,0,0,0.814,-0.38 +units=m
32523|WGS 72BE / UTM zone 23S|p|xy|1|-48,-80,-42,0|+proj=utm +zone=23 +south +ellps=WGS72 +towgs84=0,0,1.9,0,0,0.814,-0.38 +units=m
32524|WGS 72BE / UTM zone 24S|p|xy|1|-42,-80,-36,0|+proj=utm +zone=24 +south +ellps=WGS72 +towgs84=0,0,1.9,0,0,0.814,-0.38 +units=m
32525|WGS 72BE / UTM zone 25S|p|xy|1|-36,-80,-30,0|+proj=utm +zone=25 +south +ellps=WGS72 +towgs84=0,0,1.9,0,0,0.814,-0.38 +units=m
32526|WGS 72BE / UTM zone 26S|p|xy|1|-30,-80,-24,0|+proj=utm +zone=26 +south +ellps=WGS72 +towgs84=0,0,1.9,0,0,0.814,-0.38 +units=m
32527|WGS 72BE / UTM zone 27S|p|xy|1|-24,-80,-18,0|+proj=utm +zone=27 +south +ellps=WGS72 +towgs84=0,0,1.9,0,0,0.814,-0.38 +units=m
32528|WGS 72BE / UTM zone 28S|p|xy|1|-18,-80,-12,0|+proj=utm +zone=28 +south +ellps=WGS72 +towgs84=0,0,1.9,0,0,0.814,-0.38 +units=m
32529|WGS 72BE / UTM zone 29S|p|xy|1|-12,-80,-6,0|+proj=utm +zone=29 +south +ellps=WGS72 +towgs84=0,0,1.9,0,0,0.814,-0.38 +units=m
32530|WGS 72BE / UTM zone 30S|p|xy|1|-6,-80,0,0|+proj=utm +zone=30 +south +ellps=WGS72 +towgs84=0,0,1.9,0,0,0.814,-0.38 +units=m
32531|WGS 72BE / UTM zone 31S|p|xy|1|0,-80,6,0|+proj=utm +zone=31 +south +ellps=WGS72 +towgs84=0,0,1.9,0,0,0.814,-0.38 +units=m
32532|WGS 72BE / UTM zone 32S|p|xy|1|6,-80,12,0|+proj=utm +zone=32 +south +ellps=WGS72 +towgs84=0,0,1.9,0,0,0.814,-0.38 +units=m
32533|WGS 72BE / UTM zone 33S|p|xy|1|12,-80,18,0|+proj=utm +zone=33 +south +ellps=WGS72 +towgs84=0,0,1.9,0,0,0.814,-0.38 +units=m
32534|WGS 72BE / UTM zone 34S|p|xy|1|18,-80,24,0|+proj=utm +zone=34 +south +ellps=WGS72 +towgs84=0,0,1.9,0,0,0.814,-0.38 +units=m
32535|WGS 72BE / UTM zone 35S|p|xy|1|24,-80,30,0|+proj=utm +zone=35 +south +ellps=WGS72 +towgs84=0,0,1.9,0,0,0.814,-0.38 +units=m
32536|WGS 72BE / UTM zone 36S|p|xy|1|30,-80,36,0|+proj=utm +zone=36 +south +ellps=WGS72 +towgs84=0,0,1.9,0,0,0.814,-0.38 +units=m
32537|WGS 72BE / UTM zone 37S|p|xy|1|36,-80,42,0|+proj=utm +zone=37 +south +ellps=WGS72 +towgs84=0,0,1.9,0,0,0.814,-0.38 +units=m
32538|WGS 72BE / UTM zone 38S|p|xy|1|42,-80,48,0|+proj=utm +zone=38 +south +ellps=WGS72 +towgs84=0,0,1.9,0,0,0.814,-0.38 +units=m
32539|WGS 72BE / UTM zone 39S|p|xy|1|48,-80,54,0|+proj=utm +zone=39 +south +ellps=WGS72 +towgs84=0,0,1.9,0,0,0.814,-0.38 +units=m
32540|WGS 72BE / UTM zone 40S|p|xy|1|54,-80,60,0|+proj=utm +zone=40 +south +ellps=WGS72 +towgs84=0,0,1.9,0,0,0.814,-0.38 +units=m
32541|WGS 72BE / UTM zone 41S|p|xy|1|60,-80,66,0|+proj=utm +zone=41 +south +ellps=WGS72 +towgs84=0,0,1.9,0,0,0.814,-0.38 +units=m
32542|WGS 72BE / UTM zone 42S|p|xy|1|66,-80,72,0|+proj=utm +zone=42 +south +ellps=WGS72 +towgs84=0,0,1.9,0,0,0.814,-0.38 +units=m
32543|WGS 72BE / UTM zone 43S|p|xy|1|72,-80,78,0|+proj=utm +zone=43 +south +ellps=WGS72 +towgs84=0,0,1.9,0,0,0.814,-0.38 +units=m
32544|WGS 72BE / UTM zone 44S|p|xy|1|78,-80,84,0|+proj=utm +zone=44 +south +ellps=WGS72 +towgs84=0,0,1.9,0,0,0.814,-0.38 +units=m
32545|WGS 72BE / UTM zone 45S|p|xy|1|84,-80,90,0|+proj=utm +zone=45 +south +ellps=WGS72 +towgs84=0,0,1.9,0,0,0.814,-0.38 +units=m
32546|WGS 72BE / UTM zone 46S|p|xy|1|90,-80,96,0|+proj=utm +zone=46 +south +ellps=WGS72 +towgs84=0,0,1.9,0,0,0.814,-0.38 +units=m
32547|WGS 72BE / UTM zone 47S|p|xy|1|96,-80,102,0|+proj=utm +zone=47 +south +ellps=WGS72 +towgs84=0,0,1.9,0,0,0.814,-0.38 +units=m
32548|WGS 72BE / UTM zone 48S|p|xy|1|102,-80,108,0|+proj=utm +zone=48 +south +ellps=WGS72 +towgs84=0,0,1.9,0,0,0.814,-0.38 +units=m
32549|WGS 72BE / UTM zone 49S|p|xy|1|108,-80,114,0|+proj=utm +zone=49 +south +ellps=WGS72 +towgs84=0,0,1.9,0,0,0.814,-0.38 +units=m
32550|WGS 72BE / UTM zone 50S|p|xy|1|114,-80,120,0|+proj=utm +zone=50 +south +ellps=WGS72 +towgs84=0,0,1.9,0,0,0.814,-0.38 +units=m
32551|WGS 72BE / UTM zone 51S|p|xy|1|120,-80,126,0|+proj=utm +zone=51 +south +ellps=WGS72 +towgs84=0,0,1.9,0,0,0.814,-0.38 +units=m
32552|WGS 72BE / UTM zone 52S|p|xy|1|126,-80,132,0|+proj=utm +zone=52 +south +ellps=WGS72 +towgs84=0,0,1.9,0,0,0.814,-0.38 +units=m
32553|WGS 72BE / UTM zone 53S|p|xy|1|132,-80,138,0|+proj=utm +zone=53 +south +ellps=WGS72 +towgs84=0,0,1.9,0,0,0.814,-0.38 +units=m
32554|WGS 72BE / UTM zone 54S|p|xy|1|138,-80,144,0|+proj=utm +zone=54 +south +ellps=WGS72 +towgs84=0,0,1.9,0,0,0.814,-0.38 +units=m
32555|WGS 72BE / UTM zone 55S|p|xy|1|144,-80,150,0|+proj=utm +zone=55 +south +ellps=WGS72 +towgs84=0,0,1.9,0,0,0.814,-0.38 +units=m
32556|WGS 72BE / UTM zone 56S|p|xy|1|150,-80,156,0|+proj=utm +zone=56 +south +ellps=WGS72 +towgs84=0,0,1.9,0,0,0.814,-0.38 +units=m
32557|WGS 72BE / UTM zone 57S|p|xy|1|156,-80,162,0|+proj=utm +zone=57 +south +ellps=WGS72 +towgs84=0,0,1.9,0,0,0.814,-0.38 +units=m
32558|WGS 72BE / UTM zone 58S|p|xy|1|162,-80,168,0|+proj=utm +zone=58 +south +ellps=WGS72 +towgs84=0,0,1.9,0,0,0.814,-0.38 +units=m
32559|WGS 72BE / UTM zone 59S|p|xy|1|168,-80,174,0|+proj=utm +zone=59 +south +ellps=WGS72 +towgs84=0,0,1.9,0,0,0.814,-0.38 +units=m
32560|WGS 72BE / UTM zone 60S|p|xy|1|174,-80,180,0|+proj=utm +zone=60 +south +ellps=WGS72 +towgs84=0,0,1.9,0,0,0.814,-0.38 +units=m
32601|WGS 84 / UTM zone 1N|p|xy|1|-180,0,-174,84|+proj=utm +zone=1 +datum=WGS84 +units=m
32602|WGS 84 / UTM zone 2N|p|xy|1|-174,0,-168,84|+proj=utm +zone=2 +datum=WGS84 +units=m
32603|WGS 84 / UTM zone 3N|p|xy|1|-168,0,-162,84|+proj=utm +zone=3 +datum=WGS84 +units=m
32604|WGS 84 / UTM zone 4N|p|xy|1|-162,0,-156,84|+proj=utm +zone=4 +datum=WGS84 +units=m
32605|WGS 84 / UTM zone 5N|p|xy|1|-156,0,-150,84|+proj=utm +zone=5 +datum=WGS84 +units=m
32606|WGS 84 / UTM zone 6N|p|xy|1|-150,0,-144,84|+proj=utm +zone=6 +datum=WGS84 +units=m
32607|WGS 84 / UTM zone 7N|p|xy|1|-144,0,-138,84|+proj=utm +zone=7 +datum=WGS84 +units=m
32608|WGS 84 / UTM zone 8N|p|xy|1|-138,0,-132,84|+proj=utm +zone=8 +datum=WGS84 +units=m
32609|WGS 84 / UTM zone 9N|p|xy|1|-132,0,-126,84|+proj=utm +zone=9 +datum=WGS84 +units=m
32610|WGS 84 / UTM zone 10N|p|xy|1|-126,0,-120,84|+proj=utm +zone=10 +datum=WGS84 +units=m
32611|WGS 84 / UTM zone 11N|p|xy|1|-120,0,-114,84|+proj=utm +zone=11 +datum=WGS84 +units=m
32612|WGS 84 / UTM zone 12N|p|xy|1|-114,0,-108,84|+proj=utm +zone=12 +datum=WGS84 +units=m
32613|WGS 84 / UTM zone 13N|p|xy|1|-108,0,-102,84|+proj=utm +zone=13 +datum=WGS84 +units=m
32614|WGS 84 / UTM zone 14N|p|xy|1|-102,0,-96,84|+proj=utm +zone=14 +datum=WGS84 +units=m
32615|WGS 84 / UTM zone 15N|p|xy|1|-96,0,-90,84|+proj=utm +zone=15 +datum=WGS84 +units=m
32616|WGS 84 / UTM zone 16N|p|xy|1|-90,0,-84,84|+proj=utm +zone=16 +datum=WGS84 +units=m
32617|WGS 84 / UTM zone 17N|p|xy|1|-84,0,-78,84|+proj=utm +zone=17 +datum=WGS84 +units=m
32618|WGS 84 / UTM zone 18N|p|xy|1|-78,0,-72,84|+proj=utm +zone=18 +datum=WGS84 +units=m
32619|WGS 84 / UTM zone 19N|p|xy|1|-72,0,-66,84|+proj=utm +zone=19 +datum=WGS84 +units=m
32620|WGS 84 / UTM zone 20N|p|xy|1|-66,0,-60,84|+proj=utm +zone=20 +datum=WGS84 +units=m
32621|WGS 84 / UTM zone 21N|p|xy|1|-60,0,-54,84|+proj=utm +zone=21 +datum=WGS84 +units=m
32622|WGS 84 / UTM zone 22N|p|xy|1|-54,0,-48,84|+proj=utm +zone=22 +datum=WGS84 +units=m
32623|WGS 84 / UTM zone 23N|p|xy|1|-48,0,-42,84|+proj=utm +zone=23 +datum=WGS84 +units=m
32624|WGS 84 / UTM zone 24N|p|xy|1|-42,0,-36,84|+proj=utm +zone=24 +datum=WGS84 +units=m
32625|WGS 84 / UTM zone 25N|p|xy|1|-36,0,-30,84|+proj=utm +zone=25 +datum=WGS84 +units=m
32626|WGS 84 / UTM zone 26N|p|xy|1|-30,0,-24,84|+proj=utm +zone=26 +datum=WGS84 +units=m
32627|WGS 84 / UTM zone 27N|p|xy|1|-24,0,-18,84|+proj=utm +zone=27 +datum=WGS84 +units=m
32628|WGS 84 / UTM zone 28N|p|xy|1|-18,0,-12,84|+proj=utm +zone=28 +datum=WGS84 +units=m
32629|WGS 84 / UTM zone 29N|p|xy|1|-12.01,0,-6,84.01|+proj=utm +zone=29 +datum=WGS84 +units=m
32630|WGS 84 / UTM zone 30N|p|xy|1|-6,0,0,84|+proj=utm +zone=30 +datum=WGS84 +units=m
32631|WGS 84 / UTM zone 31N|p|xy|1|0,0,6,84|+proj=utm +zone=31 +datum=WGS84 +units=m
32632|WGS 84 / UTM zone 32N|p|xy|1|6,0,12,84|+proj=utm +zone=32 +datum=WGS84 +units=m
32633|WGS 84 / UTM zone 33N|p|xy|1|12,0,18,84|+proj=utm +zone=33 +datum=WGS84 +units=m
32634|WGS 84 / UTM zone 34N|p|xy|1|18,0,24,84|+proj=utm +zone=34 +datum=WGS84 +units=m
32635|WGS 84 / UTM zone 35N|p|xy|1|24,0,30,84|+proj=utm +zone=35 +datum=WGS84 +units=m
32636|WGS 84 / UTM zone 36N|p|xy|1|30,0,36,84|+proj=utm +zone=36 +datum=WGS84 +units=m
32637|WGS 84 / UTM zone 37N|p|xy|1|36,0,42,84|+proj=utm +zone=37 +datum=WGS84 +units=m
32638|WGS 84 / UTM zone 38N|p|xy|1|42,0,48,84|+proj=utm +zone=38 +datum=WGS84 +units=m
32639|WGS 84 / UTM zone 39N|p|xy|1|48,0,54,84|+proj=utm +zone=39 +datum=WGS84 +units=m
32640|WGS 84 / UTM zone 40N|p|xy|1|54,0,60,84|+proj=utm +zone=40 +datum=WGS84 +units=m
32641|WGS 84 / UTM zone 41N|p|xy|1|60,0,66,84|+proj=utm +zone=41 +datum=WGS84 +units=m
32642|WGS 84 / UTM zone 42N|p|xy|1|66,0,72,84|+proj=utm +zone=42 +datum=WGS84 +units=m
32643|WGS 84 / UTM zone 43N|p|xy|1|72,0,78,84|+proj=utm +zone=43 +datum=WGS84 +units=m
32644|WGS 84 / UTM zone 44N|p|xy|1|78,0,84,84|+proj=utm +zone=44 +datum=WGS84 +units=m
32645|WGS 84 / UTM zone 45N|p|xy|1|84,0,90,84|+proj=utm +zone=45 +datum=WGS84 +units=m
32646|WGS 84 / UTM zone 46N|p|xy|1|90,0,96,84|+proj=utm +zone=46 +datum=WGS84 +units=m
32647|WGS 84 / UTM zone 47N|p|xy|1|96,0,102,84|+proj=utm +zone=47 +datum=WGS84 +units=m
32648|WGS 84 / UTM zone 48N|p|xy|1|102,0,108,84|+proj=utm +zone=48 +datum=WGS84 +units=m
32649|WGS 84 / UTM zone 49N|p|xy|1|108,0,114,84|+proj=utm +zone=49 +datum=WGS84 +units=m
32650|WGS 84 / UTM zone 50N|p|xy|1|114,0,120,84|+proj=utm +zone=50 +datum=WGS84 +units=m
32651|WGS 84 / UTM zone 51N|p|xy|1|120,0,126,84|+proj=utm +zone=51 +datum=WGS84 +units=m
32652|WGS 84 / UTM zone 52N|p|xy|1|126,0,132,84|+proj=utm +zone=52 +datum=WGS84 +units=m
32653|WGS 84 / UTM zone 53N|p|xy|1|132,0,138,84|+proj=utm +zone=53 +datum=WGS84 +units=m
32654|WGS 84 / UTM zone 54N|p|xy|1|138,0,144,84|+proj=utm +zone=54 +datum=WGS84 +units=m
32655|WGS 84 / UTM zone 55N|p|xy|1|144,0,150,84|+proj=utm +zone=55 +datum=WGS84 +units=m
32656|WGS 84 / UTM zone 56N|p|xy|1|150,0,156,84|+proj=utm +zone=56 +datum=WGS84 +units=m
32657|WGS 84 / UTM zone 57N|p|xy|1|156,0,162,84|+proj=utm +zone=57 +datum=WGS84 +units=m
32658|WGS 84 / UTM zone 58N|p|xy|1|162,0,168,84|+proj=utm +zone=58 +datum=WGS84 +units=m
32659|WGS 84 / UTM zone 59N|p|xy|1|168,0,174,84|+proj=utm +zone=59 +datum=WGS84 +units=m
32660|WGS 84 / UTM zone 60N|p|xy|1|174,0,180,84|+proj=utm +zone=60 +datum=WGS84 +units=m
32661|WGS 84 / UPS North (N,E)|p|yx|1|-180,60,180,90|+proj=stere +lat_0=90 +lon_0=0 +k=0.994 +x_0=2000000 +y_0=2000000 +datum=WGS84 +units=m
32664|WGS 84 / BLM 14N (ftUS)|p|xy|0.304800609601219|-97.22,25.97,-95.87,28.43|+proj=tmerc +lat_0=0 +lon_0=-99 +k=0.9996 +x_0=500000.001016002 +y_0=0 +datum=WGS84 +units=us-ft
32665|WGS 84 / BLM 15N (ftUS)|p|xy|0.304800609601219|-96,25.61,-89.86,29.73|+proj=tmerc +lat_0=0 +lon_0=-93 +k=0.9996 +x_0=500000.001016002 +y_0=0 +datum=WGS84 +units=us-ft
32666|WGS 84 / BLM 16N (ftUS)|p|xy|0.304800609601219|-90.01,23.95,-83.91,30.25|+proj=tmerc +lat_0=0 +lon_0=-87 +k=0.9996 +x_0=500000.001016002 +y_0=0 +datum=WGS84 +units=us-ft
32667|WGS 84 / BLM 17N (ftUS)|p|xy|0.304800609601219|-84.09,23.82,-81.17,29.94|+proj=tmerc +lat_0=0 +lon_0=-81 +k=0.9996 +x_0=500000.001016002 +y_0=0 +datum=WGS84 +units=us-ft
32701|WGS 84 / UTM zone 1S|p|xy|1|-180,-80,-174,0|+proj=utm +zone=1 +south +datum=WGS84 +units=m
32702|WGS 84 / UTM zone 2S|p|xy|1|-174,-80,-168,0|+proj=utm +zone=2 +south +datum=WGS84 +units=m
32703|WGS 84 / UTM zone 3S|p|xy|1|-168,-80,-162,0|+proj=utm +zone=3 +south +datum=WGS84 +units=m
32704|WGS 84 / UTM zone 4S|p|xy|1|-162,-80,-156,0|+proj=utm +zone=4 +south +datum=WGS84 +units=m
32705|WGS 84 / UTM zone 5S|p|xy|1|-156,-80,-150,0|+proj=utm +zone=5 +south +datum=WGS84 +units=m
32706|WGS 84 / UTM zone 6S|p|xy|1|-150,-80,-144,0|+proj=utm +zone=6 +south +datum=WGS84 +units=m
32707|WGS 84 / UTM zone 7S|p|xy|1|-144,-80,-138,0|+proj=utm +zone=7 +south +datum=WGS84 +units=m
32708|WGS 84 / UTM zone 8S|p|xy|1|-138,-80,-132,0|+proj=utm +zone=8 +south +datum=WGS84 +units=m
32709|WGS 84 / UTM zone 9S|p|xy|1|-132,-80,-126,0|+proj=utm +zone=9 +south +datum=WGS84 +units=m
32710|WGS 84 / UTM zone 10S|p|xy|1|-126,-80,-120,0|+proj=utm +zone=10 +south +datum=WGS84 +units=m
32711|WGS 84 / UTM zone 11S|p|xy|1|-120,-80,-114,0|+proj=utm +zone=11 +south +datum=WGS84 +units=m
32712|WGS 84 / UTM zone 12S|p|xy|1|-114,-80,-108,0|+proj=utm +zone=12 +south +datum=WGS84 +units=m
32713|WGS 84 / UTM zone 13S|p|xy|1|-108,-80,-102,0|+proj=utm +zone=13 +south +datum=WGS84 +units=m
32714|WGS 84 / UTM zone 14S|p|xy|1|-102,-80,-96,0|+proj=utm +zone=14 +south +datum=WGS84 +units=m
32715|WGS 84 / UTM zone 15S|p|xy|1|-96,-80,-90,0|+proj=utm +zone=15 +south +datum=WGS84 +units=m
32716|WGS 84 / UTM zone 16S|p|xy|1|-90,-80,-84,0|+proj=utm +zone=16 +south +datum=WGS84 +units=m
32717|WGS 84 / UTM zone 17S|p|xy|1|-84,-80,-78,0|+proj=utm +zone=17 +south +datum=WGS84 +units=m
32718|WGS 84 / UTM zone 18S|p|xy|1|-78,-80,-72,0|+proj=utm +zone=18 +south +datum=WGS84 +units=m
32719|WGS 84 / UTM zone 19S|p|xy|1|-72,-80,-66,0|+proj=utm +zone=19 +south +datum=WGS84 +units=m
32720|WGS 84 / UTM zone 20S|p|xy|1|-66,-80,-60,0|+proj=utm +zone=20 +south +datum=WGS84 +units=m
32721|WGS 84 / UTM zone 21S|p|xy|1|-60,-80,-54,0|+proj=utm +zone=21 +south +datum=WGS84 +units=m
32722|WGS 84 / UTM zone 22S|p|xy|1|-54,-80,-48,0|+proj=utm +zone=22 +south +datum=WGS84 +units=m
32723|WGS 84 / UTM zone 23S|p|xy|1|-48,-80,-42,0|+proj=utm +zone=23 +south +datum=WGS84 +units=m
32724|WGS 84 / UTM zone 24S|p|xy|1|-42,-80,-36,0|+proj=utm +zone=24 +south +datum=WGS84 +units=m
32725|WGS 84 / UTM zone 25S|p|xy|1|-36,-80,-30,0|+proj=utm +zone=25 +south +datum=WGS84 +units=m
32726|WGS 84 / UTM zone 26S|p|xy|1|-30,-80,-24,0|+proj=utm +zone=26 +south +datum=WGS84 +units=m
32727|WGS 84 / UTM zone 27S|p|xy|1|-24,-80,-18,0|+proj=utm +zone=27 +south +datum=WGS84 +units=m
32728|WGS 84 / UTM zone 28S|p|xy|1|-18,-80,-12,0|+proj=utm +zone=28 +south +datum=WGS84 +units=m
32729|WGS 84 / UTM zone 29S|p|xy|1|-12,-80,-6,0|+proj=utm +zone=29 +south +datum=WGS84 +units=m
32730|WGS 84 / UTM zone 30S|p|xy|1|-6,-80,0,0|+proj=utm +zone=30 +south +datum=WGS84 +units=m
32731|WGS 84 / UTM zone 31S|p|xy|1|0,-80,6,0|+proj=utm +zone=31 +south +datum=WGS84 +units=m
32732|WGS 84 / UTM zone 32S|p|xy|1|6,-80,12,0|+proj=utm +zone=32 +south +datum=WGS84 +units=m
32733|WGS 84 / UTM zone 33S|p|xy|1|12,-80,18,0|+proj=utm +zone=33 +south +datum=WGS84 +units=m
32734|WGS 84 / UTM zone 34S|p|xy|1|18,-80,24,0|+proj=utm +zone=34 +south +datum=WGS84 +units=m
32735|WGS 84 / UTM zone 35S|p|xy|1|24,-80,30,0|+proj=utm +zone=35 +south +datum=WGS84 +units=m
32736|WGS 84 / UTM zone 36S|p|xy|1|30,-80,36,0|+proj=utm +zone=36 +south +datum=WGS84 +units=m
32737|WGS 84 / UTM zone 37S|p|xy|1|36,-80,42,0|+proj=utm +zone=37 +south +datum=WGS84 +units=m
32738|WGS 84 / UTM zone 38S|p|xy|1|42,-80,48,0|+proj=utm +zone=38 +south +datum=WGS84 +units=m
32739|WGS 84 / UTM zone 39S|p|xy|1|48,-80,54,0|+proj=utm +zone=39 +south +datum=WGS84 +units=m
32740|WGS 84 / UTM zone 40S|p|xy|1|54,-80,60,0|+proj=utm +zone=40 +south +datum=WGS84 +units=m
32741|WGS 84 / UTM zone 41S|p|xy|1|60,-80,66,0|+proj=utm +zone=41 +south +datum=WGS84 +units=m
32742|WGS 84 / UTM zone 42S|p|xy|1|66,-80,72,0|+proj=utm +zone=42 +south +datum=WGS84 +units=m
32743|WGS 84 / UTM zone 43S|p|xy|1|72,-80,78,0|+proj=utm +zone=43 +south +datum=WGS84 +units=m
32744|WGS 84 / UTM zone 44S|p|xy|1|78,-80,84,0|+proj=utm +zone=44 +south +datum=WGS84 +units=m
32745|WGS 84 / UTM zone 45S|p|xy|1|84,-80,90,0|+proj=utm +zone=45 +south +datum=WGS84 +units=m
32746|WGS 84 / UTM zone 46S|p|xy|1|90,-80,96,0|+proj=utm +zone=46 +south +datum=WGS84 +units=m
32747|WGS 84 / UTM zone 47S|p|xy|1|96,-80,102,0|+proj=utm +zone=47 +south +datum=WGS84 +units=m
32748|WGS 84 / UTM zone 48S|p|xy|1|102,-80,108,0|+proj=utm +zone=48 +south +datum=WGS84 +units=m
32749|WGS 84 / UTM zone 49S|p|xy|1|108,-80,114,0|+proj=utm +zone=49 +south +datum=WGS84 +units=m
32750|WGS 84 / UTM zone 50S|p|xy|1|114,-80,120,0|+proj=utm +zone=50 +south +datum=WGS84 +units=m
32751|WGS 84 / UTM zone 51S|p|xy|1|120,-80,126,0|+proj=utm +zone=51 +south +datum=WGS84 +units=m
32752|WGS 84 / UTM zone 52S|p|xy|1|126,-80,132,0|+proj=utm +zone=52 +south +datum=WGS84 +units=m
32753|WGS 84 / UTM zone 53S|p|xy|1|132,-80,138,0|+proj=utm +zone=53 +south +datum=WGS84 +units=m
32754|WGS 84 / UTM zone 54S|p|xy|1|138,-80,144,0|+proj=utm +zone=54 +south +datum=WGS84 +units=m
32755|WGS 84 / UTM zone 55S|p|xy|1|144,-80,150,0|+proj=utm +zone=55 +south +datum=WGS84 +units=m
32756|WGS 84 / UTM zone 56S|p|xy|1|150,-80,156,0|+proj=utm +zone=56 +south +datum=WGS84 +units=m
32757|WGS 84 / UTM zone 57S|p|xy|1|156,-80,162,0|+proj=utm +zone=57 +south +datum=WGS84 +units=m
32758|WGS 84 / UTM zone 58S|p|xy|1|162,-80,168,0|+proj=utm +zone=58 +south +datum=WGS84 +units=m
32759|WGS 84 / UTM zone 59S|p|xy|1|168,-80,174,0|+proj=utm +zone=59 +south +datum=WGS84 +units=m
32760|WGS 84 / UTM zone 60S|p|xy|1|174,-80,180,0|+proj=utm +zone=60 +south +datum=WGS84 +units=m
32761|WGS 84 / UPS South (N,E)|p|yx|1|-180,-90,180,-60|+proj=stere +lat_0=-90 +lon_0=0 +k=0.994 +x_0=2000000 +y_0=2000000 +datum=WGS84 +units=m
32766|WGS 84 / TM 36 SE|p|xy|1|32.64,-27.71,43.03,-10.09|+proj=tmerc +lat_0=0 +lon_0=36 +k=0.9996 +x_0=500000 +y_0=10000000 +datum=WGS84 +units=m
`
