/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rr-notice-bar.h"

struct _RrNoticeBar
{
  AdwBin parent_instance;

  /* Template */
  GtkRevealer *revealer;
  GtkLabel *heading;
  GtkLabel *text;
};

G_DEFINE_FINAL_TYPE (RrNoticeBar, rr_notice_bar, ADW_TYPE_BIN)

/**
 * rr_notice_bar_show:
 * @self: the bar
 * @heading: what is wrong
 * @text: where and why, and what to do
 */
void
rr_notice_bar_show (RrNoticeBar *self,
                    const char  *heading,
                    const char  *text)
{
  g_return_if_fail (RR_IS_NOTICE_BAR (self));
  g_return_if_fail (heading != NULL && text != NULL);

  gtk_label_set_text (self->heading, heading);
  gtk_label_set_text (self->text, text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, heading,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, text, -1);
  gtk_revealer_set_reveal_child (self->revealer, TRUE);
}

void
rr_notice_bar_hide (RrNoticeBar *self)
{
  g_return_if_fail (RR_IS_NOTICE_BAR (self));

  gtk_revealer_set_reveal_child (self->revealer, FALSE);
}

static void
rr_notice_bar_class_init (RrNoticeBarClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PREFIX "/notice-bar.ui");
  gtk_widget_class_bind_template_child (widget_class, RrNoticeBar, revealer);
  gtk_widget_class_bind_template_child (widget_class, RrNoticeBar, heading);
  gtk_widget_class_bind_template_child (widget_class, RrNoticeBar, text);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_ALERT);
}

static void
rr_notice_bar_init (RrNoticeBar *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
