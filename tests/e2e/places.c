/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Where things are: newer toolkits tell assistive technology of each widget how far it is from the inside of the one that it is in, and
 * leave out what lies between that one's edge and its inside, so that what is deep in a window is told to be 40 pixels
 * beside itself. Loaded before a program's libraries, this tells the distance from edge to edge.
 */

#include <math.h>

#include <gtk/gtk.h>

/* The edge of a widget in its window's surface, in pixels. */
static gboolean
compute_place (GtkWidget       *widget,
               graphene_rect_t *place)
{
  GtkRoot *root = gtk_widget_get_root (widget);
  double x, y;

  if (root == NULL || !gtk_widget_compute_bounds (widget, GTK_WIDGET (root), place))
    return FALSE;
  gtk_native_get_surface_transform (GTK_NATIVE (root), &x, &y);
  graphene_rect_offset (place, x, y);

  return TRUE;
}

static gboolean
get_bounds (GtkAccessible *accessible,
            int           *x,
            int           *y,
            int           *width,
            int           *height)
{
  GtkWidget *widget = GTK_WIDGET (accessible);
  GtkWidget *parent = gtk_widget_get_parent (widget);
  graphene_rect_t place, outer = GRAPHENE_RECT_INIT (0, 0, 0, 0);

  if (!gtk_widget_get_realized (widget) || !compute_place (widget, &place) || (parent != NULL && !compute_place (parent, &outer)))
    return FALSE;

  /* Rounded before the difference is taken: these differences are added up on the way to the window. */
  *x = floorf (place.origin.x) - floorf (outer.origin.x);
  *y = floorf (place.origin.y) - floorf (outer.origin.y);
  *width = ceilf (place.size.width);
  *height = ceilf (place.size.height);

  return TRUE;
}

/* Before there is any other kind of widget, for these begin with a copy. */
__attribute__ ((constructor)) static void
mend_places (void)
{
  GTypeClass *widget_class = g_type_class_ref (GTK_TYPE_WIDGET);
  GtkAccessibleInterface *widget_accessible = g_type_interface_peek (widget_class, g_type_from_name ("GtkAccessible"));

  widget_accessible->get_bounds = get_bounds;
}
