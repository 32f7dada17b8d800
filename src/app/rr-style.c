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
