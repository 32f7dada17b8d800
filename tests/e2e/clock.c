/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A wrong clock: loaded before a program's libraries, it adds the seconds that stand in the
 * file of RR_CLOCK to the time of day; what measures durations goes on as it was.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/time.h>
#include <time.h>

int clock_gettime (clockid_t clock, struct timespec *now);
int gettimeofday (struct timeval *restrict now, void *restrict zone);
time_t time (time_t *now);

static long
get_shift (void)
{
  const char *path = getenv ("RR_CLOCK");
  FILE *file = path != NULL ? fopen (path, "r") : NULL;
  long shift = 0;

  if (file == NULL)
    return 0;
  if (fscanf (file, "%ld", &shift) != 1)
    shift = 0;
  fclose (file);

  return shift;
}

int
clock_gettime (clockid_t        clock,
               struct timespec *now)
{
  static int (*real) (clockid_t, struct timespec *);
  int result;

  if (real == NULL)
    real = (int (*) (clockid_t, struct timespec *)) dlsym (RTLD_NEXT, "clock_gettime");
  result = real (clock, now);
  if (result == 0 && clock == CLOCK_REALTIME)
    now->tv_sec += get_shift ();

  return result;
}

int
gettimeofday (struct timeval *restrict now,
              void *restrict           zone)
{
  struct timespec spec;

  if (clock_gettime (CLOCK_REALTIME, &spec) != 0)
    return -1;
  now->tv_sec = spec.tv_sec;
  now->tv_usec = spec.tv_nsec / 1000;

  return 0;
}

time_t
time (time_t *now)
{
  struct timespec spec = { 0 };

  clock_gettime (CLOCK_REALTIME, &spec);
  if (now != NULL)
    *now = spec.tv_sec;

  return spec.tv_sec;
}
