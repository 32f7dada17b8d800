/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-mermaid-import.h"

#include <math.h>

#include "rr-error.h"
#include "rr-i18n.h"
#include "rr-import-builder-private.h"
#include "rr-mermaid-fences-private.h"
#include "rr-mermaid-source-private.h"
#include "rr-mermaid-text-private.h"
#include "rr-text.h"

#define QUOTED 60
#define MAX_STEP 9999

/* So many kinds of diagrams are named in a message. */
#define MAX_KINDS 5

/* First words of Mermaid's other diagrams. */
static const char *const diagram_kinds[] = {
  "architecture-beta", "block", "block-beta", "C4Component", "C4Container", "C4Context",
  "C4Deployment", "C4Dynamic", "classDiagram", "classDiagram-v2", "erDiagram", "flowchart",
  "flowchart-elk", "gantt", "gitGraph", "graph", "kanban", "mindmap", "packet", "packet-beta",
  "pie", "quadrantChart", "radar-beta", "requirement", "requirementDiagram", "sankey-beta",
  "sequenceDiagram", "stateDiagram", "stateDiagram-v2", "timeline", "treemap", "treemap-beta",
  "xychart", "xychart-beta", "zenuml", NULL
};

static void
diagram_free (gpointer data)
{
  RrMermaidDiagram *self = data;

  g_clear_pointer (&self->journey, rr_mermaid_journey_free);
  g_clear_error (&self->error);
  g_ptr_array_unref (self->warnings);
  g_free (self);
}

/* Adds a diagram, if it is a journey. */
static gboolean
add_diagram (GPtrArray  *diagrams,
             const char *text,
             gsize       length,
             guint       line)
{
  RrMermaidDiagram *diagram = g_new0 (RrMermaidDiagram, 1);

  diagram->warnings = g_ptr_array_new_with_free_func (g_free);
  if (!rr_mermaid_journey_try (text, length, line, diagram->warnings, &diagram->journey,
                               &diagram->error))
    {
      diagram_free (diagram);
      return FALSE;
    }

  g_ptr_array_add (diagrams, diagram);
  return TRUE;
}

/* Returns: (transfer full): the first word of a diagram that is no journey */
static char *
get_kind (const RrMermaidFence *fence)
{
  g_autoptr (RrMermaidSource) source =
    rr_mermaid_source_new (fence->text, fence->length, fence->line, NULL);
  g_autofree char *kind = source != NULL ? rr_mermaid_source_get_kind (source) : NULL;

  return rr_text_shorten (kind != NULL && *kind != '\0' ? kind : "?", 30);
}

static void
set_nothing_error (GPtrArray  *kinds,
                   GError    **error)
{
  g_autofree char *list = NULL;

  if (kinds->len == 0)
    {
      g_set_error_literal (error, RR_ERROR, RR_ERROR_FORMAT,
                           _("there is no Mermaid journey in this file"));
      return;
    }

  g_ptr_array_set_size (kinds, (int) MIN (kinds->len, MAX_KINDS));
  g_ptr_array_add (kinds, NULL);
  list = g_strjoinv (", ", (char **) kinds->pdata);
  g_set_error (error, RR_ERROR, RR_ERROR_FORMAT,
               /* Translators: names of kinds of Mermaid diagrams, such as "graph, pie" */
               _("there is no Mermaid journey in this file; it has other diagrams: %s"), list);
}

/**
 * rr_mermaid_read:
 * @text: a file, Mermaid or Markdown, in valid UTF-8 without U+0000
 * @length: how many bytes
 * @warnings: (element-type utf8): to which lines about the file as a whole are added
 *
 * Reads all journeys of a file; those that Mermaid refuses have an error each.
 *
 * Returns: (transfer full) (nullable) (element-type RrMermaidDiagram): at least one;
 *   %NULL with %RR_ERROR_FORMAT where there is none
 */
GPtrArray *
rr_mermaid_read (const char  *text,
                 gsize        length,
                 GPtrArray   *warnings,
                 GError     **error)
{
  g_autoptr (GPtrArray) diagrams = NULL;
  g_autoptr (GPtrArray) fences = NULL;
  g_autoptr (GPtrArray) kinds = NULL;

  g_return_val_if_fail (text != NULL && warnings != NULL, NULL);

  diagrams = g_ptr_array_new_with_free_func (diagram_free);
  if (add_diagram (diagrams, text, length, 1))
    return g_steal_pointer (&diagrams);

  fences = rr_mermaid_fences_find (text, length);
  kinds = g_ptr_array_new_with_free_func (g_free);
  for (guint i = 0; i < fences->len; i++)
    {
      const RrMermaidFence *fence = fences->pdata[i];

      if (!add_diagram (diagrams, fence->text, fence->length, fence->line))
        {
          g_ptr_array_add (kinds, get_kind (fence));
          g_ptr_array_add (warnings,
                           /* Translators: a kind of Mermaid diagram, such as "graph" */
                           g_strdup_printf (_("line %u: the diagram “%s” is not a journey; "
                                              "it was left out"),
                                            fence->line, (char *) kinds->pdata[kinds->len - 1]));
        }
    }

  if (diagrams->len > 0)
    return g_steal_pointer (&diagrams);

  if (fences->len == 0)
    {
      const RrMermaidFence whole = { (char *) text, length, 1 };
      g_autofree char *kind = get_kind (&whole);

      if (g_strv_contains (diagram_kinds, kind))
        g_ptr_array_add (kinds, g_steal_pointer (&kind));
    }
  set_nothing_error (kinds, error);

  return NULL;
}

/* Neighbouring sections of one name are one. */
typedef struct
{
  int first;        /* the first section of the group that this one is of */
  gboolean visited; /* of the first: it has a stage */
} Group;

typedef struct
{
  RrImportBuilder *builder;
  const char *lane;       /* borrowed; the id of the row of the cards */
  GHashTable *segments;   /* owned; name of an actor → id of its segment, borrowed */
  GArray *groups;         /* borrowed; of Group, by section */
  GPtrArray *ids;         /* borrowed; of segments, for one task */
} Import;

static double
get_emotion (double score)
{
  return isnan (score) ? 0 : rr_mermaid_tidy (CLAMP (score, 1, 5) - 3);
}

static const char *
ensure_segment (Import     *self,
                const char *actor)
{
  const char *id = g_hash_table_lookup (self->segments, actor);

  if (id == NULL)
    {
      JsonObject *segment = rr_import_builder_add (self->builder, "segments", NULL);

      rr_import_set_name (self->builder, segment, "name", actor);
      id = rr_import_get_id (segment);
      g_hash_table_insert (self->segments, (gpointer) actor, (gpointer) id);
    }

  return id;
}

/* Adds a stage for @section; −1: for the tasks that no section comes before. */
static JsonObject *
add_stage (Import                 *self,
           const RrMermaidJourney *journey,
           int                     section)
{
  JsonObject *stage = rr_import_builder_add (self->builder, "stages", NULL);
  const RrMermaidSection *named = NULL;

  if (section < 0)
    {
      /* Translators: name of the one stage of a journey, and of that before all others */
      rr_import_set_name (self->builder, stage, "name",
                          journey->sections->len == 0 ? _("Journey") : C_("stage", "Start"));
      return stage;
    }

  named = &g_array_index (journey->sections, RrMermaidSection, section);
  g_array_index (self->groups, Group, section).visited = TRUE;
  if (rr_import_is_blank (named->name))
    {
      rr_import_builder_warn (self->builder, _("line %u: the section has no name"), named->line);
      rr_import_set_name (self->builder, stage, "name", _("Unnamed"));
    }
  else
    {
      rr_import_set_name (self->builder, stage, "name", named->name);
    }

  return stage;
}

static void
add_touchpoint (Import                 *self,
                const RrMermaidJourney *journey,
                const RrMermaidTask    *task,
                JsonObject             *stage,
                guint                   step)
{
  g_ptr_array_set_size (self->ids, 0);
  for (guint i = 0; task->actors != NULL && i < task->actors->len; i++)
    {
      guint actor = g_array_index (task->actors, guint, i);

      g_ptr_array_add (self->ids,
                       (gpointer) ensure_segment (self, journey->actors->pdata[actor]));
    }
  g_ptr_array_add (self->ids, NULL);

  rr_import_builder_add_card (self->builder, task->name, rr_import_get_id (stage), step,
                              self->lane, get_emotion (task->score),
                              (const char *const *) self->ids->pdata);
}

static void
find_groups (Import                 *self,
             const RrMermaidJourney *journey)
{
  g_array_set_size (self->groups, 0);

  for (guint i = 0; i < journey->sections->len; i++)
    {
      const RrMermaidSection *section = &g_array_index (journey->sections, RrMermaidSection, i);
      Group group = { (int) i, FALSE };

      if (i > 0 && g_str_equal (section->name, section[-1].name))
        group.first = g_array_index (self->groups, Group, i - 1).first;
      g_array_append_val (self->groups, group);
    }
}

/* Mermaid shows sections through their tasks alone; those without any are kept. */
static void
add_empty_stages (Import                 *self,
                  const RrMermaidJourney *journey,
                  int                     from,
                  int                     to)
{
  for (int i = from; i < to; i++)
    {
      const RrMermaidSection *section = &g_array_index (journey->sections, RrMermaidSection, i);
      const Group *group = &g_array_index (self->groups, Group, i);
      g_autofree char *shown = NULL;

      if (group->first != i || group->visited)
        continue;

      add_stage (self, journey, i);
      shown = rr_text_shorten (section->name, QUOTED);
      rr_import_builder_warn (self->builder,
                              _("line %u: the section “%s” has no tasks; Mermaid does not show it"),
                              section->line, shown);
    }
}

/* Whether tasks of two sections that follow each other stand under one name; sections
 * between them without tasks do not show. −1: none came before. */
static gboolean
same_section (const RrMermaidJourney *journey,
              int                     a,
              int                     b)
{
  return a == b ||
         (a >= 0 && b >= 0 &&
          g_str_equal (g_array_index (journey->sections, RrMermaidSection, a).name,
                       g_array_index (journey->sections, RrMermaidSection, b).name));
}

/* @titled: whether the first stage says which journey it begins */
static void
add_journey (Import                 *self,
             const RrMermaidJourney *journey,
             gboolean                titled)
{
  JsonObject *stage = NULL;
  int section = -1;
  guint step = 0;

  find_groups (self, journey);
  for (guint i = 0; i < journey->tasks->len; i++)
    {
      const RrMermaidTask *task = &g_array_index (journey->tasks, RrMermaidTask, i);
      int first = task->section < 0
                    ? -1 : g_array_index (self->groups, Group, task->section).first;

      if (stage == NULL || !same_section (journey, section, first))
        {
          add_empty_stages (self, journey, section + 1, first);
          stage = add_stage (self, journey, first);
          if (titled)
            rr_import_append_text (self->builder, stage, "summary", journey->title);
          titled = FALSE;
          step = 0;
        }

      section = first;
      if (section >= 0)
        g_array_index (self->groups, Group, section).visited = TRUE;
      if (step == MAX_STEP + 1)
        rr_import_builder_warn (self->builder,
                                _("line %u: the section has too many tasks; from here on they "
                                  "share a column"), task->line);
      add_touchpoint (self, journey, task, stage, MIN (step, MAX_STEP));
      step++;
    }

  add_empty_stages (self, journey, 0, (int) journey->sections->len);
}

static void
add_texts (Import                 *self,
           const RrMermaidJourney *journey)
{
  JsonObject *root = self->builder->root;

  if (!json_object_has_member (root, "title") && !rr_import_is_blank (journey->title))
    rr_import_set_name (self->builder, root, "title", journey->title);
  if (!g_str_equal (journey->acc_title, journey->title))
    rr_import_append_text (self->builder, root, "summary", journey->acc_title);
  rr_import_append_text (self->builder, root, "summary", journey->acc_description);
}

static gboolean
check_diagrams (GPtrArray  *diagrams,
                guint       first,
                guint       n,
                GError    **error)
{
  for (guint i = first; i < first + n; i++)
    {
      const RrMermaidDiagram *diagram = diagrams->pdata[i];

      if (diagram->error != NULL)
        {
          if (error != NULL)
            *error = g_error_copy (diagram->error);
          return FALSE;
        }
    }

  return TRUE;
}

static void
take_warnings (GPtrArray *warnings,
               GPtrArray *from)
{
  for (guint i = 0; i < from->len; i++)
    g_ptr_array_add (warnings, g_strdup (from->pdata[i]));
}

/**
 * rr_mermaid_make_map:
 * @diagrams: (element-type RrMermaidDiagram): from rr_mermaid_read ()
 * @index: which journey; −1: all, one after the other
 * @warnings: (element-type utf8): to which lines about what did not come over as it was
 *   are added
 *
 * Returns: (transfer full) (nullable): a fresh map; %NULL with %RR_ERROR_FORMAT where
 *   Mermaid refuses a journey that is asked for
 */
RrMap *
rr_mermaid_make_map (GPtrArray  *diagrams,
                     int         index,
                     GPtrArray  *warnings,
                     GError    **error)
{
  g_autoptr (RrImportBuilder) builder = NULL;
  g_autoptr (GHashTable) segments = NULL;
  g_autoptr (GArray) groups = NULL;
  g_autoptr (GPtrArray) ids = NULL;
  guint first = (guint) MAX (index, 0);
  guint n;
  Import import;

  g_return_val_if_fail (diagrams != NULL && warnings != NULL, NULL);
  g_return_val_if_fail (first < diagrams->len, NULL);

  n = index < 0 ? diagrams->len : 1;
  if (!check_diagrams (diagrams, first, n, error))
    return NULL;

  builder = rr_import_builder_new (warnings);
  segments = g_hash_table_new (rr_text_hash, g_str_equal);
  groups = g_array_new (FALSE, FALSE, sizeof (Group));
  ids = g_ptr_array_new ();
  import = (Import) { .builder = builder, .segments = segments, .groups = groups,
                      .ids = ids };
  import.lane = rr_import_get_id (rr_import_builder_add_lane (builder, NULL, _("Touchpoints"),
                                                              RR_LANE_CHANNEL, RR_CHANNEL_OTHER));
  rr_import_builder_add_lane (builder, NULL, _("How it feels"), RR_LANE_EMOTION,
                              RR_CHANNEL_OTHER);

  for (guint i = first; i < first + n; i++)
    {
      const RrMermaidDiagram *diagram = diagrams->pdata[i];

      take_warnings (warnings, diagram->warnings);
      add_texts (&import, diagram->journey);
      add_journey (&import, diagram->journey, n > 1);
      if (diagram->journey->tasks->len == 0)
        rr_import_builder_warn (builder, _("the journey has no tasks"));
    }

  return rr_import_builder_finish (builder, error);
}
