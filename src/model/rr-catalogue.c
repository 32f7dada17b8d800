/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rr-catalogue.h"

#include <string.h>

#include "rr-plural.h"

/* The file, after the manual of GNU gettext ("The Format of GNU MO Files"): seven numbers of 32 bits: a mark, the
 * revision, how many texts there are, where the table of originals is, that of translations, and a table that is
 * not used here. A table has a length and a place for each text, which ends with a 0. Originals are sorted. */
#define MARK 0x950412deu
#define HEADER_SIZE (7 * 4)
#define ENTRY_SIZE (2 * 4)

typedef struct
{
  const char *text;
  gsize length;
} Entry;

struct _RrCatalogue
{
  GBytes *bytes;       /* owned */
  const char *data;    /* of bytes */
  gsize size;
  gboolean swapped;    /* it was written by a machine of the other byte order */
  guint32 n_texts;
  guint32 originals;
  guint32 translations;
  const char *rule;    /* (nullable): of plural forms; in data */
};

static guint32
get_number (const RrCatalogue *self,
            gsize              place)
{
  guint32 number;

  memcpy (&number, self->data + place, sizeof number);

  return self->swapped ? GUINT32_SWAP_LE_BE (number) : number;
}

static Entry
get_entry (const RrCatalogue *self,
           guint32            table,
           guint32            i)
{
  gsize place = table + (gsize) ENTRY_SIZE * i;

  return (Entry) { self->data + get_number (self, place + 4), get_number (self, place) };
}

/* Whether each text of a table is within the file, and ends with its 0. */
static gboolean
check_table (const RrCatalogue *self,
             guint32            table)
{
  if ((guint64) table + (guint64) ENTRY_SIZE * self->n_texts > self->size)
    return FALSE;

  for (guint32 i = 0; i < self->n_texts; i++)
    {
      gsize place = table + (gsize) ENTRY_SIZE * i;
      guint64 end = (guint64) get_number (self, place) + get_number (self, place + 4);

      if (end >= self->size || self->data[end] != '\0')
        return FALSE;
    }

  return TRUE;
}

static gboolean
read_header (RrCatalogue *self)
{
  guint32 mark;

  if (self->size < HEADER_SIZE)
    return FALSE;

  mark = get_number (self, 0);
  self->swapped = mark == GUINT32_SWAP_LE_BE (MARK);
  if (mark != MARK && !self->swapped)
    return FALSE;

  self->n_texts = get_number (self, 8);
  self->originals = get_number (self, 12);
  self->translations = get_number (self, 16);

  /* Of the revision the upper half is the one that readers have to know. */
  return get_number (self, 4) >> 16 == 0 && check_table (self, self->originals) && check_table (self, self->translations);
}

/**
 * rr_catalogue_new:
 * @bytes: what is in a file of translations, as msgfmt writes it, in UTF-8
 *
 * Returns: (transfer full) (nullable): what is translated there; %NULL if it is no such file
 */
RrCatalogue *
rr_catalogue_new (GBytes *bytes)
{
  g_autoptr (RrCatalogue) self = g_new0 (RrCatalogue, 1);
  const char *about;

  g_return_val_if_fail (bytes != NULL, NULL);

  self->bytes = g_bytes_ref (bytes);
  self->data = g_bytes_get_data (bytes, &self->size);
  if (!read_header (self))
    return NULL;

  about = rr_catalogue_find (self, "");
  if (about != NULL)
    self->rule = strstr (about, "nplurals");

  return g_steal_pointer (&self);
}

void
rr_catalogue_free (RrCatalogue *self)
{
  if (self == NULL)
    return;

  g_bytes_unref (self->bytes);
  g_free (self);
}

/* Returns: whether @key is there, with what it is translated to in @found */
static gboolean
look_up (const RrCatalogue *self,
         const char        *key,
         Entry             *found)
{
  guint32 low = 0;
  guint32 high = self->n_texts;

  while (low < high)
    {
      guint32 middle = low + (high - low) / 2;
      int order = strcmp (key, get_entry (self, self->originals, middle).text);

      if (order == 0)
        {
          *found = get_entry (self, self->translations, middle);
          return found->length > 0;
        }
      if (order < 0)
        high = middle;
      else
        low = middle + 1;
    }

  return FALSE;
}

/**
 * rr_catalogue_find:
 * @self: a catalogue
 * @key: a text of the program; before it, where it has a context, that and U+0004
 *
 * Returns: (transfer none) (nullable): its translation, as long as @self lives
 */
const char *
rr_catalogue_find (const RrCatalogue *self,
                   const char        *key)
{
  Entry found;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (key != NULL, NULL);

  return look_up (self, key, &found) ? found.text : NULL;
}

/**
 * rr_catalogue_find_plural:
 * @self: a catalogue
 * @key: a text of the program as it is for one, as for rr_catalogue_find()
 * @n: how many there are
 *
 * Returns: (transfer none) (nullable): its translation for @n, as long as @self lives
 */
const char *
rr_catalogue_find_plural (const RrCatalogue *self,
                          const char        *key,
                          gulong             n)
{
  const char *text;
  Entry found;
  guint form;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (key != NULL, NULL);

  if (self->rule == NULL || !rr_plural_choose (self->rule, n, &form) || !look_up (self, key, &found))
    return NULL;

  /* The forms follow each other, each with its 0. */
  for (text = found.text; form > 0; form--)
    {
      text += strlen (text) + 1;
      if (text >= found.text + found.length)
        return NULL;
    }

  return text;
}
