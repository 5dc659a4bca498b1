// A module of some ten megabytes of PTX, on which the growth of parsing time is measured.
#include "cub_everything.cuh"

EVERYTHING(unsigned, int);
EVERYTHING(unsigned, long long);
EVERYTHING(int, int);
EVERYTHING(int, double);
EVERYTHING(float, int);
EVERYTHING(double, int);
EVERYTHING(double, double);
EVERYTHING(short, int);
EVERYTHING(unsigned short, int);
EVERYTHING(unsigned char, int);
EVERYTHING(signed char, int);
EVERYTHING(long long, int);
EVERYTHING(unsigned long long, int);
EVERYTHING(unsigned long long, double);
EVERYTHING(long long, double);
EVERYTHING(int, short);
EVERYTHING(unsigned, double);
EVERYTHING(float, double);
EVERYTHING(short, double);
EVERYTHING(unsigned char, long long);
EVERYTHING(long long, short);
EVERYTHING(unsigned long long, short);
EVERYTHING(double, short);
EVERYTHING(unsigned short, double);
EVERYTHING(signed char, long long);
EVERYTHING(float, short);
EVERYTHING(long, int);
EVERYTHING(unsigned long, int);
