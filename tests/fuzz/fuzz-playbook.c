/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fuzz.h"
#include "rr-error.h"
#include "rr-playbook.h"

int
LLVMFuzzerTestOneInput (const unsigned char *data,
                        size_t               size)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (RrPlaybook) playbook = rr_playbook_new_from_bytes ((const char *) data, size, &error);

  if (playbook != NULL)
    {
      g_assert_no_error (error);
      g_assert_nonnull (rr_playbook_get_id (playbook));
      return 0;
    }

  g_assert_true (error != NULL && error->domain == RR_ERROR);
  g_assert_true (g_utf8_validate (error->message, -1, NULL));

  return 0;
}
