/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* What a person can do, in one table.
 *
 * Each action has its name, keys, label and tooltip here and nowhere else.  Menus,
 * tooltips, accelerators, the window's key bindings and the shortcuts window are made
 * of the table, so that none of them can say something else than the others.
 */

#include <adwaita.h>

G_BEGIN_DECLS

/* Who listens for the keys of an action. */
typedef enum
{
  RR_KEYS_APPLICATION, /* accelerators: they come before the focused widget */
  RR_KEYS_WINDOW,      /* after the focused widget: text fields use them too */
  RR_KEYS_CANVAS       /* the canvas itself; here only to be listed */
} RrKeysScope;

typedef struct
{
  const char *name;    /* detailed action name; NULL: only listed */
  const char *keys;    /* accelerators separated by spaces, or "" */
  RrKeysScope scope;
  const char *group;   /* heading in the shortcuts window; NULL: not listed there */
  const char *label;   /* untranslated, with a mnemonic; NULL: as the group's next */
  const char *tooltip; /* untranslated; NULL: the label without its mnemonic */
} RrActionInfo;

const RrActionInfo *rr_actions_get_table      (guint           *n_actions);
const RrActionInfo *rr_actions_find           (const char      *detailed_name);
char               *rr_actions_get_name       (const RrActionInfo *info);
char               *rr_actions_add_keys       (const RrActionInfo *info,
                                               const char      *text);
char               *rr_actions_get_tooltip    (const RrActionInfo *info);
void                rr_actions_set_accels     (GtkApplication  *application);
void                rr_actions_bind_window    (GtkWidgetClass  *widget_class);
void                rr_actions_decorate       (GtkWidget       *widget);
GMenu              *rr_actions_menu_new       (const char      *first_name,
                                               ...) G_GNUC_NULL_TERMINATED;
void                rr_actions_menu_append    (GMenu           *menu,
                                               const char      *detailed_name);
GtkWidget          *rr_actions_shortcuts_new  (void);

G_END_DECLS
