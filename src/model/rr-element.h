/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* RrElement: anything in a map that has members of its own.
 *
 * Elements are plain data.  Their members are public and const: whoever may see
 * an element may read it, and only rr_map_apply () writes, through the field
 * declarations.  References between elements are ids, never pointers.
 */

#include <gio/gio.h>

#include "rr-field.h"

G_BEGIN_DECLS

#define RR_TYPE_ELEMENT (rr_element_get_type ())
#define RR_ELEMENT(object) (G_TYPE_CHECK_INSTANCE_CAST ((object), RR_TYPE_ELEMENT, RrElement))
#define RR_IS_ELEMENT(object) (G_TYPE_CHECK_INSTANCE_TYPE ((object), RR_TYPE_ELEMENT))

typedef struct _RrElement RrElement;
typedef struct _RrElementClass RrElementClass;
typedef struct _RrList RrList;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RrElement, g_object_unref)

struct _RrElement
{
  GObject parent_instance;

  const char *const id;          /* owned; NULL where another field is the key */
  RrList *const list;            /* borrowed; the list it is in, or NULL */
  JsonObject *const unknown;     /* owned; members that the program does not know, or NULL */
  guint position_hint;
};

struct _RrElementClass
{
  GObjectClass parent_class;

  const RrField *fields;
  guint n_fields;
  GParamSpec **pspecs; /* one a field, same order */
  const RrField *key;  /* the field that identifies an element in its list, or NULL */
};

GType          rr_element_get_type     (void);
const char    *rr_element_get_id       (gconstpointer  element);
RrElement     *rr_element_get_parent   (gconstpointer  element);
guint          rr_element_get_position (gconstpointer  element);
const RrField *rr_element_find_field   (gconstpointer  element,
                                        const char    *name);
const RrField *rr_element_get_fields   (gconstpointer  element,
                                        guint         *n_fields);
RrList        *rr_element_get_child_list (gconstpointer  element,
                                          const char    *name);
JsonNode      *rr_element_get_value    (gconstpointer  element,
                                        const RrField *field);
gboolean       rr_element_equal        (gconstpointer  a,
                                        gconstpointer  b);
JsonNode      *rr_element_to_json      (gconstpointer  element);

/* Making an element that is in no map yet. */
gpointer       rr_element_new           (GType         type);
gboolean       rr_element_prepare       (gpointer      element,
                                         const char   *name,
                                         JsonNode     *value,
                                         GError      **error);
gpointer       rr_element_new_from_json (GType         type,
                                         JsonNode     *json,
                                         GError      **error);

G_END_DECLS
