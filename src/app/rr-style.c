/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-style.h"

#include <adwaita.h>

/**
 * rr_style_get_theme_kind:
 *
 * Returns: the colours that suit the style of the desktop now; AdwStyleManager tells
 *   when that is another one
 */
RrThemeKind
rr_style_get_theme_kind (void)
{
  AdwStyleManager *manager = adw_style_manager_get_default ();
  gboolean dark = adw_style_manager_get_dark (manager);

  if (adw_style_manager_get_high_contrast (manager))
    return dark ? RR_THEME_HIGH_CONTRAST_DARK : RR_THEME_HIGH_CONTRAST;

  return dark ? RR_THEME_DARK : RR_THEME_LIGHT;
}

/**
 * rr_style_wrap:
 * @label: a label
 *
 * Lets it wrap, also within words that are longer than a line.
 */
void
rr_style_wrap (GtkLabel *label)
{
  g_return_if_fail (GTK_IS_LABEL (label));

  gtk_label_set_wrap (label, TRUE);
  gtk_label_set_wrap_mode (label, PANGO_WRAP_WORD_CHAR);
  /* Where letters look otherwise at the end of a line, as in Arabic, GTK 4.8 finds two least widths, and complains. */
  gtk_label_set_width_chars (label, 10);
}
