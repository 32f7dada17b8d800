/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-id.h"

#define LETTERS 8

/* The base-32 alphabet of RFC 4648 in lower case: without 0, 1, 8 and 9, which are read as letters. */
static const char alphabet[] = "abcdefghijklmnopqrstuvwxyz234567";

G_LOCK_DEFINE_STATIC (seeded);
static GRand *seeded; /* owned; NULL: real randomness */

static guint32
draw (void)
{
  guint32 number;

  G_LOCK (seeded);
  number = seeded != NULL ? g_rand_int (seeded) : g_random_int ();
  G_UNLOCK (seeded);

  return number;
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

  g_return_val_if_fail (prefix != NULL, NULL);

  id[0] = prefix[0];
  id[1] = prefix[1];
  id[2] = '-';
  for (guint i = 0; i < LETTERS; i += LETTERS / 2)
    {
      guint32 number = draw ();

      for (guint j = 0; j < LETTERS / 2; j++)
        {
          id[3 + i + j] = alphabet[number >> 27];
          number <<= 5;
        }
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
  G_LOCK (seeded);
  if (seeded == NULL)
    seeded = g_rand_new_with_seed (seed);
  else
    g_rand_set_seed (seeded, seed);
  G_UNLOCK (seeded);
}
