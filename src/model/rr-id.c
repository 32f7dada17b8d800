/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-id.h"

#define LETTERS 8

/* The base-32 alphabet of RFC 4648 in lower case: without 0, 1, 8 and 9, which are read as letters. */
static const char alphabet[] = "abcdefghijklmnopqrstuvwxyz234567";

G_LOCK_DEFINE_STATIC (source);
static GRand *source; /* owned; NULL: not needed yet */

/* Thousands of ids are drawn in a row, so both numbers of one are drawn at once. */
static void
draw (guint32 numbers[2])
{
  G_LOCK (source);
  if (source == NULL)
    source = g_rand_new ();
  numbers[0] = g_rand_int (source);
  numbers[1] = g_rand_int (source);
  G_UNLOCK (source);
}

/**
 * rr_id_new:
 * @prefix: two letters for the kind of element; need not end in NUL
 *
 * Returns: (transfer full): a new random id
 */
char *
rr_id_new (const char prefix[2])
{
  char id[2 + 1 + LETTERS + 1];
  guint32 numbers[2];

  g_return_val_if_fail (prefix != NULL, NULL);

  draw (numbers);
  id[0] = prefix[0];
  id[1] = prefix[1];
  id[2] = '-';
  for (guint i = 0; i < LETTERS; i++)
    {
      guint32 *number = &numbers[i / (LETTERS / 2)];

      id[3 + i] = alphabet[*number >> 27];
      *number <<= 5;
    }
  id[3 + LETTERS] = '\0';

  return g_strdup (id);
}

/**
 * rr_id_set_seed:
 * @seed: any number
 *
 * Makes all following ids of the process repeatable, for tests whose output is
 * compared. A program that a person works with never calls this.
 */
void
rr_id_set_seed (guint32 seed)
{
  G_LOCK (source);
  if (source == NULL)
    source = g_rand_new_with_seed (seed);
  else
    g_rand_set_seed (source, seed);
  G_UNLOCK (source);
}
