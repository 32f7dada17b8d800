/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-json-reader.h"

#include <string.h>

#include "rr-error.h"
#include "rr-i18n.h"
#include "rr-json-scan-private.h"
#include "rr-text.h"

/* Members of one object before names are looked at for a file that is made to make hash tables slow. */
#define MANY_MEMBERS 256

/* Names of one object with the same hash; with honest names even three are rare. */
#define MAX_SAME_HASH 64

#define QUOTED_CHARS 40

/* An object or array that is being read. */
typedef struct
{
  JsonObject *object;  /* borrowed; NULL: an array */
  JsonArray  *array;   /* borrowed; NULL: an object */
  const char *name_at; /* borrowed; the quote before the name of the present member */
  guint       n;       /* members or items so far */
  GHashTable *hashes;  /* owned; hash of a name → how many have it; NULL while there are few */
} Frame;

typedef struct
{
  RrJsonScanner scan;
  const char   *valid_end; /* no byte before this is wrong UTF-8 */
  GString      *name;      /* owned; of the member whose value is read */
  GString      *text;      /* owned */
  guint         n_values;
  guint         depth;
  Frame         frames[RR_JSON_MAX_DEPTH];
} Parser;

/* Where the parser is: the path to the value that it reads, or to the object whose next name it reads. */
static char *
path_here (Parser   *parser,
           gboolean  in_name)
{
  g_autoptr (GString) path = g_string_new (NULL);
  g_autoptr (GString) name = g_string_new (NULL);

  for (guint i = 0; i < parser->depth; i++)
    {
      const Frame *frame = &parser->frames[i];
      gboolean innermost = i + 1 == parser->depth;

      if (frame->array != NULL)
        rr_json_path_append_index (path, innermost ? frame->n : frame->n - 1);
      else if (!innermost || !in_name)
        {
          RrJsonScanner again = { .at = frame->name_at, .end = parser->scan.end };

          /* It was read once before, so nothing can be wrong with it. */
          if (rr_json_scan_text (&again, name))
            rr_json_path_append_member (path, name->str);
        }
    }

  return g_string_free (g_steal_pointer (&path), FALSE);
}

static gboolean
take_text (Parser   *parser,
           GString  *out,
           gboolean  in_name)
{
  if (!rr_json_scan_text (&parser->scan, out))
    return FALSE;

  if (parser->scan.at > parser->valid_end)
    {
      g_autofree char *path = path_here (parser, in_name);

      rr_json_set_invalid_utf8 (parser->scan.error, path, parser->scan.start,
                                parser->scan.end - parser->scan.start, parser->valid_end - parser->scan.start);
      return FALSE;
    }
  return TRUE;
}

static gboolean
take_word (Parser     *parser,
           const char *word,
           gsize       length)
{
  if ((gsize) (parser->scan.end - parser->scan.at) < length || memcmp (parser->scan.at, word, length) != 0)
    return FALSE;
  parser->scan.at += length;
  return TRUE;
}

static gboolean
take_scalar (Parser   *parser,
             JsonNode *node)
{
  switch (parser->scan.at < parser->scan.end ? *parser->scan.at : '\0')
    {
    case '"':
      if (!take_text (parser, parser->text, FALSE))
        return FALSE;
      json_node_init_string (node, parser->text->str);
      return TRUE;

    case '-':
    case '0': case '1': case '2': case '3': case '4':
    case '5': case '6': case '7': case '8': case '9':
      return rr_json_scan_number (&parser->scan, node);

    default:
      if (take_word (parser, "true", 4))
        json_node_init_boolean (node, TRUE);
      else if (take_word (parser, "false", 5))
        json_node_init_boolean (node, FALSE);
      else if (take_word (parser, "null", 4))
        json_node_init_null (node);
      else
        return rr_json_fail (&parser->scan, RR_JSON_EXPECTED_VALUE);
      return TRUE;
    }
}

/* Finds a file whose names all fall into one place of a hash table: reading it would take hours. */
static gboolean
check_hashes (Parser *parser,
              Frame  *frame)
{
  gpointer hash = GUINT_TO_POINTER (g_str_hash (parser->name->str));
  guint same;

  if (frame->hashes == NULL)
    frame->hashes = g_hash_table_new (NULL, NULL);

  same = GPOINTER_TO_UINT (g_hash_table_lookup (frame->hashes, hash)) + 1;
  g_hash_table_insert (frame->hashes, hash, GUINT_TO_POINTER (same));
  if (same <= MAX_SAME_HASH)
    return TRUE;

  g_set_error_literal (parser->scan.error, RR_ERROR, RR_ERROR_TOO_LARGE,
                       _("The names of the members are made to keep the program busy"));
  return FALSE;
}

/* Puts @node, which it takes, into what is being read; into *@root if nothing is. */
static gboolean
add_value (Parser    *parser,
           JsonNode **root,
           JsonNode  *node)
{
  Frame *frame;

  if (parser->depth == 0)
    {
      *root = node;
      return TRUE;
    }

  frame = &parser->frames[parser->depth - 1];
  frame->n++;
  if (frame->array != NULL)
    {
      json_array_add_element (frame->array, node);
      return TRUE;
    }

  json_object_set_member (frame->object, parser->name->str, node);
  if (json_object_get_size (frame->object) < frame->n)
    return rr_json_fail_at (&parser->scan, RR_JSON_DUPLICATE, frame->name_at);
  return frame->n <= MANY_MEMBERS || check_hashes (parser, frame);
}

/* Reads a scalar, or the first character of an object or array; the latter is then the innermost frame. */
static gboolean
take_value (Parser    *parser,
            JsonNode **root)
{
  JsonNode *node;
  Frame opened = { NULL };

  if (parser->n_values == RR_JSON_MAX_VALUES)
    {
      g_set_error (parser->scan.error, RR_ERROR, RR_ERROR_TOO_LARGE,
                   _("The file holds more than %d values"), RR_JSON_MAX_VALUES);
      return FALSE;
    }
  parser->n_values++;

  node = json_node_alloc ();
  if (rr_json_next_is (&parser->scan, '{'))
    {
      opened.object = json_object_new ();
      json_node_init_object (node, opened.object);
      json_object_unref (opened.object);
    }
  else if (rr_json_next_is (&parser->scan, '['))
    {
      opened.array = json_array_new ();
      json_node_init_array (node, opened.array);
      json_array_unref (opened.array);
    }
  else
    {
      if (take_scalar (parser, node))
        return add_value (parser, root, node);
      json_node_init_null (node);
      json_node_unref (node);
      return FALSE;
    }

  if (!add_value (parser, root, node))
    return FALSE;
  if (parser->depth == RR_JSON_MAX_DEPTH)
    {
      g_set_error (parser->scan.error, RR_ERROR, RR_ERROR_TOO_LARGE,
                   _("The file is nested deeper than %d levels"), RR_JSON_MAX_DEPTH);
      return FALSE;
    }
  parser->frames[parser->depth++] = opened;
  parser->scan.at++;
  return TRUE;
}

/* Reads a name and its colon; @problem is what is wrong if no name is there. */
static gboolean
take_name (Parser        *parser,
           RrJsonProblem  problem)
{
  if (!rr_json_next_is (&parser->scan, '"'))
    return rr_json_fail (&parser->scan, problem);

  parser->frames[parser->depth - 1].name_at = parser->scan.at;
  if (!take_text (parser, parser->name, TRUE))
    return FALSE;

  rr_json_skip_space (&parser->scan);
  if (!rr_json_next_is (&parser->scan, ':'))
    return rr_json_fail (&parser->scan, RR_JSON_EXPECTED_COLON);
  parser->scan.at++;
  return TRUE;
}

static void
close_frame (Parser *parser)
{
  Frame *frame = &parser->frames[--parser->depth];

  g_clear_pointer (&frame->hashes, g_hash_table_unref);
}

/* Reads all from behind one value up to the next one. With no frame left, the file has to end. */
static gboolean
take_separators (Parser *parser)
{
  rr_json_skip_space (&parser->scan);
  while (parser->depth > 0)
    {
      Frame *frame = &parser->frames[parser->depth - 1];
      gboolean in_object = frame->object != NULL;

      if (rr_json_next_is (&parser->scan, in_object ? '}' : ']'))
        {
          parser->scan.at++;
          close_frame (parser);
          rr_json_skip_space (&parser->scan);
          continue;
        }
      if (frame->n == 0)
        return in_object ? take_name (parser, RR_JSON_EXPECTED_NAME_OR_BRACE)
                         : parser->scan.at < parser->scan.end || rr_json_fail (&parser->scan, RR_JSON_EXPECTED_VALUE_OR_BRACKET);
      if (!rr_json_next_is (&parser->scan, ','))
        return rr_json_fail (&parser->scan, in_object ? RR_JSON_EXPECTED_COMMA_OR_BRACE
                                       : RR_JSON_EXPECTED_COMMA_OR_BRACKET);

      parser->scan.at++;
      rr_json_skip_space (&parser->scan);
      return !in_object || take_name (parser, RR_JSON_EXPECTED_NAME);
    }

  return parser->scan.at == parser->scan.end || rr_json_fail (&parser->scan, RR_JSON_EXPECTED_END);
}

/* Reads the file value by value, so that depth costs no stack. */
static gboolean
take_all (Parser    *parser,
          JsonNode **root)
{
  do
    {
      rr_json_skip_space (&parser->scan);
      if (!take_value (parser, root) || !take_separators (parser))
        return FALSE;
    }
  while (parser->depth > 0);

  return TRUE;
}

/**
 * rr_json_check_size:
 * @size: the size of a file, in bytes
 * @error: return location for a %RR_ERROR_TOO_LARGE
 *
 * For callers that can refuse a file before they read it.
 *
 * Returns: whether a file of that size is read
 */
gboolean
rr_json_check_size (goffset   size,
                    GError  **error)
{
  g_return_val_if_fail (error == NULL || *error == NULL, FALSE);

  if (size <= RR_JSON_MAX_SIZE)
    return TRUE;

  g_set_error (error, RR_ERROR, RR_ERROR_TOO_LARGE,
               _("The file is larger than %d MiB"), (int) (RR_JSON_MAX_SIZE / 1024 / 1024));
  return FALSE;
}

/**
 * rr_json_read:
 * @bytes: (array length=length): the file; need not end in NUL
 * @length: its length
 * @error: return location for an error
 *
 * Reads JSON as RFC 8259 defines it, and nothing that is only nearly so. A number
 * without fraction and exponent becomes a 64-bit integer, any other (and -0) a
 * double. A byte order mark at the beginning is skipped.
 *
 * Errors are %RR_ERROR_SYNTAX; %RR_ERROR_INVALID for invalid UTF-8 in a text; and
 * %RR_ERROR_TOO_LARGE past %RR_JSON_MAX_SIZE, %RR_JSON_MAX_DEPTH or
 * %RR_JSON_MAX_VALUES.
 *
 * Returns: (transfer full): the tree, whose nodes know no parent; NULL on error
 */
JsonNode *
rr_json_read (const char  *bytes,
              gsize        length,
              GError     **error)
{
  static const char mark[] = "\xef\xbb\xbf";
  Parser parser = { .scan = { .error = error } };
  JsonNode *root = NULL;
  gboolean read;

  g_return_val_if_fail (bytes != NULL || length == 0, NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  if (!rr_json_check_size ((goffset) MIN (length, (gsize) G_MAXINT64), error))
    return NULL;

  if (length >= 3 && memcmp (bytes, mark, 3) == 0)
    {
      bytes += 3;
      length -= 3;
    }

  parser.scan.start = parser.scan.at = length > 0 ? bytes : "";
  parser.scan.end = parser.scan.start + length;
  g_utf8_validate_len (parser.scan.start, length, &parser.valid_end);
  parser.name = g_string_new (NULL);
  parser.text = g_string_new (NULL);
  parser.scan.digits = g_string_new (NULL);

  read = take_all (&parser, &root);

  while (parser.depth > 0)
    close_frame (&parser);
  g_string_free (parser.name, TRUE);
  g_string_free (parser.text, TRUE);
  g_string_free (parser.scan.digits, TRUE);

  if (!read)
    g_clear_pointer (&root, json_node_unref);
  return root;
}

static gboolean
is_plain_name (const char *name)
{
  if (*name == '\0' || strlen (name) > 2 * QUOTED_CHARS)
    return FALSE;

  for (; *name != '\0'; name++)
    if (!g_ascii_isalnum (*name) && *name != '-' && *name != '_')
      return FALSE;
  return TRUE;
}

/**
 * rr_json_path_append_member:
 * @path: a path into a tree
 * @name: the name of a member
 *
 * Appends `.name` (`name` at the beginning), or `["name"]`, shortened, if it is
 * not made of letters, digits, hyphens and underscores alone.
 */
void
rr_json_path_append_member (GString    *path,
                            const char *name)
{
  g_return_if_fail (path != NULL);
  g_return_if_fail (name != NULL);

  if (is_plain_name (name))
    {
      if (path->len > 0)
        g_string_append_c (path, '.');
      g_string_append (path, name);
    }
  else
    {
      g_autofree char *shown = rr_text_shorten (name, QUOTED_CHARS);

      g_string_append_printf (path, "[\"%s\"]", shown);
    }
}

/**
 * rr_json_path_append_index:
 * @path: a path into a tree
 * @index: a place in a list, from 0
 *
 * Appends `[index]`.
 */
void
rr_json_path_append_index (GString *path,
                           guint    index)
{
  g_return_if_fail (path != NULL);

  g_string_append_printf (path, "[%u]", index);
}
