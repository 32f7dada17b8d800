/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rr-i18n.h"
#include "rr-vote-bar.h"
#include "rr-votes.h"

struct _RrVoteBar
{
  GtkWidget parent_instance;

  /* Template */
  GtkRevealer *revealer;
  GtkSpinButton *votes;
  GtkLabel *left;
  GtkWidget *apply_button;
  GtkWidget *clear_button;

  /* Owned */
  RrSession *session;
};

G_DEFINE_FINAL_TYPE (RrVoteBar, rr_vote_bar, GTK_TYPE_WIDGET)

static void
update (RrVoteBar *self)
{
  guint voting = rr_session_get_voting (self->session);
  RrMap *map = rr_session_get_map (self->session);
  gboolean any = map != NULL && voting > 0 && rr_votes_count (map) > 0;
  g_autofree char *text = NULL;
  int left;

  gtk_revealer_set_reveal_child (self->revealer, voting > 0);
  gtk_widget_set_visible (GTK_WIDGET (self), voting > 0);
  if (voting == 0)
    return;

  left = rr_session_count_votes_left (self->session);
  text = g_strdup_printf (ngettext ("%d vote left", "%d votes left", left), left);
  gtk_label_set_label (self->left, text);
  gtk_spin_button_set_value (self->votes, voting);
  gtk_widget_set_sensitive (self->apply_button, any);
  gtk_widget_set_sensitive (self->clear_button, any);
}

static void
votes_changed_cb (RrVoteBar *self)
{
  if (self->session != NULL && rr_session_get_voting (self->session) > 0)
    rr_session_set_voting (self->session, (guint) gtk_spin_button_get_value_as_int (self->votes));
}

static void
next_cb (RrVoteBar *self)
{
  rr_session_next_voter (self->session);
}

static void
tell (RrVoteBar  *self,
      const char *action,
      const char *text)
{
  gtk_widget_activate_action (GTK_WIDGET (self), action, "s", text);
}

static void
apply_cb (RrVoteBar *self)
{
  g_autoptr (GError) error = NULL;

  if (rr_votes_apply (rr_session_get_document (self->session), &error))
    tell (self, "win.toast-undo", _("The votes are the importance now"));
  else
    tell (self, "win.toast", error->message);
}

static void
clear_cb (RrVoteBar *self)
{
  g_autoptr (GError) error = NULL;

  if (rr_votes_clear (rr_session_get_document (self->session), &error))
    {
      rr_session_next_voter (self->session);
      tell (self, "win.toast-undo", _("Votes cleared"));
    }
  else
    {
      tell (self, "win.toast", error->message);
    }
}

static void
close_cb (RrVoteBar *self)
{
  rr_session_set_voting (self->session, 0);
}

static void
rr_vote_bar_dispose (GObject *object)
{
  RrVoteBar *self = RR_VOTE_BAR (object);
  GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self));

  g_clear_object (&self->session);
  g_clear_pointer (&child, gtk_widget_unparent);

  G_OBJECT_CLASS (rr_vote_bar_parent_class)->dispose (object);
}

static void
rr_vote_bar_class_init (RrVoteBarClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rr_vote_bar_dispose;

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PREFIX "/vote-bar.ui");
  gtk_widget_class_bind_template_child (widget_class, RrVoteBar, revealer);
  gtk_widget_class_bind_template_child (widget_class, RrVoteBar, votes);
  gtk_widget_class_bind_template_child (widget_class, RrVoteBar, left);
  gtk_widget_class_bind_template_child (widget_class, RrVoteBar, apply_button);
  gtk_widget_class_bind_template_child (widget_class, RrVoteBar, clear_button);
  gtk_widget_class_bind_template_callback (widget_class, votes_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, next_cb);
  gtk_widget_class_bind_template_callback (widget_class, apply_cb);
  gtk_widget_class_bind_template_callback (widget_class, clear_cb);
  gtk_widget_class_bind_template_callback (widget_class, close_cb);
}

static void
rr_vote_bar_init (RrVoteBar *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * rr_vote_bar_new:
 * @session: the session whose map is voted on
 *
 * Returns: (transfer floating): a new bar, shown while the session holds a vote
 */
GtkWidget *
rr_vote_bar_new (RrSession *session)
{
  RrVoteBar *self;

  g_return_val_if_fail (RR_IS_SESSION (session), NULL);

  self = g_object_new (RR_TYPE_VOTE_BAR, NULL);
  self->session = g_object_ref (session);
  g_signal_connect_object (session, "notify::voting", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  if (rr_session_get_document (session) != NULL)
    g_signal_connect_object (rr_session_get_document (session), "stepped", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);

  return GTK_WIDGET (self);
}
