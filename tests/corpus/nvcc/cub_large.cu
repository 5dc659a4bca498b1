// A module of more than one megabyte of PTX, on which the speed of parsing is measured.
#include "cub_everything.cuh"

EVERYTHING(unsigned, int);
EVERYTHING(double, int);
