/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* For the model room alone: declaring the fields of an element, and writing them.
 *
 * The RR_FIELD_ macros make one line of an element's table each; the member of the
 * file has the name of the C member.  The writers are for rr_map_apply () and for
 * elements that are in no map yet.
 */

#include <math.h>

#include "rr-i18n.h"
#include "rr-list.h"

G_BEGIN_DECLS

#define RR_FIELD_ID \
  { .name = "id", .label = N_("Id"), .kind = RR_KIND_ID, \
    .flags = RR_FIELD_REQUIRED | RR_FIELD_NONEMPTY | RR_FIELD_KEY, \
    .offset = G_STRUCT_OFFSET (RrElement, id), .max_length = RR_MAX_ID }

#define RR_FIELD_BASE(Type, member, label_, kind_, flags_) \
  .name = #member, .label = label_, .kind = kind_, .flags = flags_, \
  .offset = G_STRUCT_OFFSET (Type, member)

#define RR_FIELD_TEXT(Type, member, label_, length, flags_) \
  { RR_FIELD_BASE (Type, member, label_, RR_KIND_TEXT, flags_), .max_length = length }

#define RR_FIELD_KEY_TEXT(Type, member, label_) \
  { RR_FIELD_BASE (Type, member, label_, RR_KIND_TEXT, \
                   RR_FIELD_REQUIRED | RR_FIELD_KEY), .max_length = RR_MAX_ITEM }

#define RR_FIELD_COLOR(Type, member, label_) \
  { RR_FIELD_BASE (Type, member, label_, RR_KIND_COLOR, RR_FIELD_NONE), .max_length = 7 }

#define RR_FIELD_DATE(Type, member, label_, flags_) \
  { RR_FIELD_BASE (Type, member, label_, RR_KIND_DATE, flags_), .max_length = 32 }

#define RR_FIELD_REF(Type, member, label_, target_, flags_) \
  { RR_FIELD_BASE (Type, member, label_, RR_KIND_REF, flags_), \
    .max_length = RR_MAX_ID, .target = target_ }

#define RR_FIELD_KEY_REF(Type, member, label_, target_) \
  RR_FIELD_REF (Type, member, label_, target_, RR_FIELD_REQUIRED | RR_FIELD_KEY)

#define RR_FIELD_CHOICE(Type, member, label_, choices_, default_) \
  { RR_FIELD_BASE (Type, member, label_, RR_KIND_CHOICE, RR_FIELD_NONE), \
    .max_length = RR_MAX_TEXT, .choices = &choices_, .text_default = default_ }

#define RR_FIELD_ENUM(Type, member, label_, choices_, default_) \
  { RR_FIELD_BASE (Type, member, label_, RR_KIND_ENUM, RR_FIELD_NONE), \
    .choices = &choices_, .number_default = default_ }

#define RR_FIELD_REQUIRED_ENUM(Type, member, label_, choices_) \
  { RR_FIELD_BASE (Type, member, label_, RR_KIND_ENUM, RR_FIELD_REQUIRED), \
    .choices = &choices_ }

#define RR_FIELD_INT(Type, member, label_, minimum_, maximum_, default_) \
  { RR_FIELD_BASE (Type, member, label_, RR_KIND_INT, RR_FIELD_NONE), \
    .minimum = minimum_, .maximum = maximum_, .number_default = default_ }

#define RR_FIELD_NUMBER(Type, member, label_, minimum_, maximum_, default_) \
  { RR_FIELD_BASE (Type, member, label_, RR_KIND_NUMBER, RR_FIELD_NONE), \
    .minimum = minimum_, .maximum = maximum_, .number_default = default_ }

#define RR_FIELD_NULLABLE_NUMBER(Type, member, label_, minimum_, maximum_) \
  { RR_FIELD_BASE (Type, member, label_, RR_KIND_NUMBER, RR_FIELD_NULLABLE), \
    .minimum = minimum_, .maximum = maximum_, .number_default = NAN }

#define RR_FIELD_BOOLEAN(Type, member, label_) \
  { RR_FIELD_BASE (Type, member, label_, RR_KIND_BOOLEAN, RR_FIELD_NONE) }

#define RR_FIELD_TEXTS(Type, member, label_) \
  { RR_FIELD_BASE (Type, member, label_, RR_KIND_TEXTS, RR_FIELD_NONE), \
    .max_length = RR_MAX_ITEM }

#define RR_FIELD_REFS(Type, member, label_, target_) \
  { RR_FIELD_BASE (Type, member, label_, RR_KIND_REFS, RR_FIELD_NONE), \
    .max_length = RR_MAX_ID, .target = target_ }

#define RR_FIELD_CHOICES(Type, member, label_, choices_) \
  { RR_FIELD_BASE (Type, member, label_, RR_KIND_CHOICES, RR_FIELD_NONE), \
    .max_length = RR_MAX_TEXT, .choices = &choices_ }

#define RR_FIELD_NOTES(Type, member, label_) \
  { RR_FIELD_BASE (Type, member, label_, RR_KIND_NOTES, RR_FIELD_NONE), \
    .max_length = RR_MAX_ITEM, .target = RR_TARGET_LANE }

#define RR_FIELD_LEVELS(Type, member, label_) \
  { RR_FIELD_BASE (Type, member, label_, RR_KIND_LEVELS, RR_FIELD_NONE), \
    .minimum = 0, .maximum = 4, .target = RR_TARGET_TOUCHPOINT }

#define RR_FIELD_LIST(Type, member, label_, item_type_) \
  { RR_FIELD_BASE (Type, member, label_, RR_KIND_LIST, RR_FIELD_NONE), \
    .item_type = item_type_ }

#define RR_DEFINE_ELEMENT(TypeName, type_name, fields) \
  G_DEFINE_FINAL_TYPE (TypeName, type_name, RR_TYPE_ELEMENT) \
  static void \
  type_name##_class_init (TypeName##Class *klass) \
  { \
    rr_element_class_set_fields (RR_ELEMENT_CLASS (klass), fields, G_N_ELEMENTS (fields)); \
  } \
  static void \
  type_name##_init (TypeName *self) \
  { \
  }

#define RR_ELEMENT_CLASS(klass) ((RrElementClass *) (klass))
#define RR_ELEMENT_GET_CLASS(element) ((RrElementClass *) ((GTypeInstance *) (element))->g_class)

/* The address of a member of an instance. */
#define RR_FIELD_MEMBER(field, instance, type) \
  (*(type *) ((char *) (instance) + (field)->offset))

void     rr_element_class_set_fields (RrElementClass *klass,
                                      const RrField  *fields,
                                      guint           n_fields);
void     rr_element_write            (gpointer        element,
                                      const RrField  *field,
                                      JsonNode       *value);
void     rr_element_notify_field     (gpointer        element,
                                      const RrField  *field);
void     rr_element_set_list         (gpointer        element,
                                      RrList         *list);
void     rr_element_set_unknown      (gpointer        element,
                                      JsonObject     *unknown);
gpointer rr_element_new_bare         (GType           type);

void     rr_field_init               (const RrField  *field,
                                      gpointer        instance);
void     rr_field_clear              (const RrField  *field,
                                      gpointer        instance);
void     rr_field_write              (const RrField  *field,
                                      gpointer        instance,
                                      JsonNode       *value);

RrList  *rr_list_new                 (RrElement      *owner,
                                      const RrField  *field);
void     rr_list_insert              (RrList         *self,
                                      guint           position,
                                      RrElement      *element);
void     rr_list_remove              (RrList         *self,
                                      guint           position);
void     rr_list_move                (RrList         *self,
                                      guint           from,
                                      guint           to);
void     rr_list_append_quietly      (RrList         *self,
                                      RrElement      *element);
void     rr_list_insert_many         (RrList         *self,
                                      guint           position,
                                      RrElement     **elements,
                                      guint           n);
void     rr_list_remove_many         (RrList         *self,
                                      guint           position,
                                      guint           n);
guint    rr_list_locate              (RrList         *self,
                                      RrElement      *element);

G_END_DECLS
