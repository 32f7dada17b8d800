/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fuzz.h"
#include "rr-csv.h"
#include "rr-error.h"
#include "rr-match-table.h"

/* What is read is written so that as many rules are read again. */
int
LLVMFuzzerTestOneInput (const unsigned char *data,
                        size_t               size)
{
  g_autoptr (GBytes) bytes = g_bytes_new (data, size);
  g_autoptr (GError) error = NULL;
  g_autoptr (RrCsv) csv = rr_csv_read (bytes, NULL, &error);
  g_autoptr (RrMatchTable) table = csv != NULL ? rr_match_table_read (csv, &error) : NULL;
  g_autofree char *text = NULL;

  if (table == NULL)
    {
      g_assert_true (error != NULL && error->domain == RR_ERROR);
      g_assert_true (g_utf8_validate (error->message, -1, NULL));
      return 0;
    }

  text = rr_match_table_write (table);
  g_assert_true (g_utf8_validate (text, -1, NULL));

  return 0;
}
