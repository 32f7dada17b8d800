/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "toolkit-flaws.h"

#include <string.h>

#include <gtk/gtk.h>

static const char *const flaws[] = {
  /* The label of an AdwMessageDialog, before it knows how it stands. */
  "Trying to measure GtkLabel",
  /* Undo in a GtkText, telling of it to a screen reader. */
  "gtk_accessible_text_get_contents: assertion 'end >= start' failed",
};

static gboolean
is_flaw (const char *message)
{
  for (guint i = 0; i < G_N_ELEMENTS (flaws); i++)
    if (strstr (message, flaws[i]) != NULL)
      return TRUE;

  return FALSE;
}

static GLogWriterOutput
write_cb (GLogLevelFlags   level,
          const GLogField *fields,
          gsize            n_fields,
          gpointer         user_data)
{
  for (gsize i = 0; i < n_fields; i++)
    if (g_str_equal (fields[i].key, "MESSAGE") && is_flaw (fields[i].value))
      return G_LOG_WRITER_HANDLED;

  return g_log_writer_default (level, fields, n_fields, user_data);
}

/* Else a failed assertion fails the test before anybody is asked whether it is fatal. */
static void
log_cb (const char     *domain,
        GLogLevelFlags  level,
        const char     *message,
        gpointer        user_data)
{
  if (!is_flaw (message))
    g_log_default_handler (domain, level, message, NULL);
}

static gboolean
is_fatal_cb (const char     *domain,
             GLogLevelFlags  level,
             const char     *message,
             gpointer        user_data)
{
  return !is_flaw (message);
}

/**
 * toolkit_flaws_ignore:
 *
 * To be called once, before all.  On the toolkits that the program is made for, nothing is
 * passed over.
 */
void
toolkit_flaws_ignore (void)
{
  if (gtk_get_minor_version () <= 8)
    return;

  /* Warnings go the first way, failed assertions the second. */
  g_log_set_writer_func (write_cb, NULL, NULL);
  g_log_set_handler ("Gtk", G_LOG_LEVEL_CRITICAL | G_LOG_FLAG_FATAL, log_cb, NULL);
}

/**
 * toolkit_flaws_ignore_in_test:
 *
 * To be called in each test: between them GLib forgets it.
 */
void
toolkit_flaws_ignore_in_test (void)
{
  if (gtk_get_minor_version () > 8)
    g_test_log_set_fatal_handler (is_fatal_cb, NULL);
}
