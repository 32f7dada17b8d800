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
  GtkButton *button;
  GtkWidget *close_button;
};

G_DEFINE_FINAL_TYPE (RrNoticeBar, rr_notice_bar, ADW_TYPE_BIN)

/**
 * rr_notice_bar_show:
 * @self: the bar
 * @notice: what is said, in place of what was said before
 */
void
rr_notice_bar_show (RrNoticeBar    *self,
                    const RrNotice *notice)
{
  g_return_if_fail (RR_IS_NOTICE_BAR (self));
  g_return_if_fail (notice != NULL);

  gtk_label_set_text (self->heading, notice->heading);
  gtk_label_set_text (self->text, notice->text);
  gtk_button_set_label (self->button, notice->label);
  gtk_actionable_set_detailed_action_name (GTK_ACTIONABLE (self->button), notice->action);
  gtk_widget_set_visible (self->close_button, notice->can_close);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, notice->heading,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, notice->text, -1);
  gtk_widget_set_visible (GTK_WIDGET (self), TRUE);
  gtk_revealer_set_reveal_child (self->revealer, TRUE);
}

void
rr_notice_bar_hide (RrNoticeBar *self)
{
  g_return_if_fail (RR_IS_NOTICE_BAR (self));

  /* What is merely not revealed would still be read out. */
  gtk_revealer_set_reveal_child (self->revealer, FALSE);
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

static void
rr_notice_bar_class_init (RrNoticeBarClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PREFIX "/notice-bar.ui");
  gtk_widget_class_bind_template_child (widget_class, RrNoticeBar, revealer);
  gtk_widget_class_bind_template_child (widget_class, RrNoticeBar, heading);
  gtk_widget_class_bind_template_child (widget_class, RrNoticeBar, text);
  gtk_widget_class_bind_template_child (widget_class, RrNoticeBar, button);
  gtk_widget_class_bind_template_child (widget_class, RrNoticeBar, close_button);
  gtk_widget_class_bind_template_callback (widget_class, rr_notice_bar_hide);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_ALERT);
}

static void
rr_notice_bar_init (RrNoticeBar *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}
