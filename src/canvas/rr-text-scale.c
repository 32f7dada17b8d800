/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-text-scale.h"

/* What GTK counts as 100 %, in 1024ths of a dot per inch. */
#define USUAL_DPI (96.0 * 1024.0)

#define MAX_SCALE 3.0

/**
 * rr_text_scale_get:
 * @widget: where the text stands
 *
 * Returns: by what text is to be larger, 1…3; a smaller one than usual counts as 1
 */
double
rr_text_scale_get (GtkWidget *widget)
{
  int dpi = -1;

  g_return_val_if_fail (GTK_IS_WIDGET (widget), 1);

  g_object_get (gtk_widget_get_settings (widget), "gtk-xft-dpi", &dpi, NULL);
  return dpi > 0 ? CLAMP (dpi / USUAL_DPI, 1, MAX_SCALE) : 1;
}
