COPY "a" ("") FROM STDIN;
\
\x
\777	\