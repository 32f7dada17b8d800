/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rr-start-card.h"

struct _RrStartCard
{
  GtkButton parent_instance;
};

G_DEFINE_FINAL_TYPE (RrStartCard, rr_start_card, GTK_TYPE_BUTTON)

static GtkWidget *
create_label (const char         *text,
              const char         *css_class,
              int                 lines,
              PangoEllipsizeMode  ellipsize)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), ellipsize);
  if (lines > 1)
    {
      gtk_label_set_wrap (GTK_LABEL (label), TRUE);
      gtk_label_set_lines (GTK_LABEL (label), lines);
    }
  gtk_label_set_max_width_chars (GTK_LABEL (label), 20);
  gtk_widget_add_css_class (label, css_class);

  return label;
}

static void
rr_start_card_class_init (RrStartCardClass *klass)
{
}

static void
rr_start_card_init (RrStartCard *self)
{
  gtk_widget_add_css_class (GTK_WIDGET (self), "card");
  gtk_widget_add_css_class (GTK_WIDGET (self), "start-card");
}

/**
 * rr_start_card_new:
 * @picture: its picture
 * @title: its name
 * @subtitle: (nullable): a line about it
 *
 * Returns: (transfer floating): the card; what a press does is set as its action
 */
GtkWidget *
rr_start_card_new (GtkWidget  *picture,
                   const char *title,
                   const char *subtitle)
{
  RrStartCard *self;
  GtkWidget *box;

  g_return_val_if_fail (GTK_IS_WIDGET (picture), NULL);
  g_return_val_if_fail (title != NULL, NULL);

  self = g_object_new (RR_TYPE_START_CARD, NULL);
  box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  gtk_box_append (GTK_BOX (box), picture);
  gtk_box_append (GTK_BOX (box), create_label (title, "heading", 2, PANGO_ELLIPSIZE_END));
  if (subtitle != NULL)
    gtk_box_append (GTK_BOX (box), create_label (subtitle, "caption", 2, PANGO_ELLIPSIZE_END));
  gtk_button_set_child (GTK_BUTTON (self), box);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  if (subtitle != NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, subtitle, -1);

  return GTK_WIDGET (self);
}
