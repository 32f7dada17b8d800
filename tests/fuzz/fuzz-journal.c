/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "fuzz.h"
#include "rr-error.h"
#include "rr-journal-private.h"
#include "rr-journal.h"
#include "rr-map-file.h"

static void
check (const char *bytes,
       gsize       length)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (RrRecovery) recovery = rr_journal_read (bytes, length, &error);

  if (recovery == NULL)
    {
      g_assert_true (error != NULL && error->domain == RR_ERROR);
      return;
    }

  /* Whatever it tells can be saved and read. */
  g_clear_object (&recovery->base);
  recovery->base = rr_map_copy (recovery->map);
}

/* The bytes as they are, and once more with a checksum that holds before each line, or else
 * hardly anything would be read. */
int
LLVMFuzzerTestOneInput (const unsigned char *data,
                        size_t               size)
{
  g_autoptr (GString) text = g_string_new (NULL);
  const char *end = (const char *) data + size;

  check ((const char *) data, size);

  for (const char *line = (const char *) data; line < end;)
    {
      const char *line_end = memchr (line, '\n', (gsize) (end - line));
      const char *json;

      if (line_end == NULL)
        line_end = end;
      json = line_end - line > RR_JOURNAL_PREFIX ? line + RR_JOURNAL_PREFIX : line;
      g_string_append_printf (text, "%08x ", rr_journal_checksum (json, (gsize) (line_end - json)));
      g_string_append_len (text, json, line_end - json);
      g_string_append_c (text, '\n');
      line = line_end + 1;
    }
  check (text->str, text->len);

  return 0;
}
