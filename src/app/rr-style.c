/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

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

/**
 * rr_style_name_line:
 * @item: an item of a list, when it is bound
 *
 * Names its line after what is in it, for those who do not see it: newer toolkits give the focus to the line itself,
 * and from there say no word of the rest.
 */
void
rr_style_name_line (GtkListItem *item)
{
  GtkWidget *child, *line;

  g_return_if_fail (GTK_IS_LIST_ITEM (item));

  child = gtk_list_item_get_child (item);
  line = gtk_widget_get_parent (child);
  if (line != NULL)
    gtk_accessible_update_relation (GTK_ACCESSIBLE (line), GTK_ACCESSIBLE_RELATION_LABELLED_BY, child, NULL, -1);
}

/**
 * rr_style_make_room_for_fingers:
 * @display: a display
 *
 * Makes whatever can be pressed at least 44 pixels wide and high if @display has a
 * touchscreen.
 */
void
rr_style_make_room_for_fingers (GdkDisplay *display)
{
  GdkSeat *seat;
  g_autoptr (GtkCssProvider) provider = NULL;

  g_return_if_fail (GDK_IS_DISPLAY (display));

  seat = gdk_display_get_default_seat (display);
  if (seat == NULL || (gdk_seat_get_capabilities (seat) & GDK_SEAT_CAPABILITY_TOUCH) == 0)
    return;

  provider = gtk_css_provider_new ();
  gtk_css_provider_load_from_resource (provider, RESOURCE_PREFIX "/touch.css");
  gtk_style_context_add_provider_for_display (display, GTK_STYLE_PROVIDER (provider),
                                              GTK_STYLE_PROVIDER_PRIORITY_APPLICATION + 1);
}
