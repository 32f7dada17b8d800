/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A window with one of each thing that the end-to-end tests reach for: a button, an entry, a check button and a card
 * that is dragged. It shows whether the harness works on a machine, so that a failure of the real tests means something. And it is
 * the other program that text comes from and goes to: it has lines to write in as well.
 */

#include "config.h"

#include <gtk/gtk.h>

typedef struct
{
  GtkLabel *pressed;
  GtkLabel *dropped;
  unsigned int n_pressed;
} Probe;

static void
clicked_cb (GtkButton *button,
            Probe     *probe)
{
  g_autofree char *text = g_strdup_printf ("Pressed %u", ++probe->n_pressed);

  gtk_label_set_label (probe->pressed, text);
}

static void
drag_end_cb (GtkGestureDrag *gesture,
             double          dx,
             double          dy,
             Probe          *probe)
{
  g_autofree char *text = g_strdup_printf ("Dropped by %.0f, %.0f", dx, dy);

  gtk_label_set_label (probe->dropped, text);
}

static void
activate_cb (GtkApplication *application,
             Probe          *probe)
{
  GtkWidget *window = gtk_application_window_new (application);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  GtkWidget *button = gtk_button_new_with_label ("Press me");
  GtkWidget *entry = gtk_entry_new ();
  GtkWidget *check = gtk_check_button_new_with_label ("Tick me");
  GtkWidget *lines = gtk_text_view_new ();
  GtkWidget *card = g_object_new (GTK_TYPE_FRAME,
                                  "accessible-role", GTK_ACCESSIBLE_ROLE_GROUP,
                                  "child", gtk_label_new ("Drag me"),
                                  NULL);
  GtkGesture *drag = gtk_gesture_drag_new ();

  probe->pressed = GTK_LABEL (gtk_label_new ("Not pressed"));
  probe->dropped = GTK_LABEL (gtk_label_new ("Not dropped"));

  gtk_accessible_update_property (GTK_ACCESSIBLE (entry), GTK_ACCESSIBLE_PROPERTY_LABEL, "Write here", -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (card),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, "Card",
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, "It can be dragged",
                                  -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (lines), GTK_ACCESSIBLE_PROPERTY_LABEL, "Write lines here", -1);
  gtk_widget_set_vexpand (lines, TRUE);
  gtk_widget_add_controller (card, GTK_EVENT_CONTROLLER (drag));
  g_signal_connect (button, "clicked", G_CALLBACK (clicked_cb), probe);
  g_signal_connect (drag, "drag-end", G_CALLBACK (drag_end_cb), probe);

  gtk_box_append (GTK_BOX (box), button);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (probe->pressed));
  gtk_box_append (GTK_BOX (box), entry);
  gtk_box_append (GTK_BOX (box), check);
  gtk_box_append (GTK_BOX (box), card);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (probe->dropped));
  gtk_box_append (GTK_BOX (box), lines);

  gtk_window_set_title (GTK_WINDOW (window), "Probe");
  gtk_window_set_default_size (GTK_WINDOW (window), 500, 400);
  gtk_window_set_child (GTK_WINDOW (window), box);
  gtk_window_present (GTK_WINDOW (window));
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (GtkApplication) application = gtk_application_new (APPLICATION_ID ".Probe", G_APPLICATION_NON_UNIQUE);
  Probe probe = { NULL, NULL, 0 };

  g_signal_connect (application, "activate", G_CALLBACK (activate_cb), &probe);
  return g_application_run (G_APPLICATION (application), argc, argv);
}
