/* test_draft.c - a draft as YAML: scalars and comments that are read as they were meant, and the
 * look of the whole.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "compile.h"
#include "draft.h"
#include "draft_write.h"
#include "schema_read.h"
#include "text.h"
#include "yaml.h"

static struct arena arena;

static int end(void **state)
{
    (void)state;
    arena_free(&arena);
    return 0;
}

/* ---- scalars ---- */

static const struct node *parse(struct str text)
{
    struct source *source = arena_new(&arena, struct source);

    *source = (struct source){STR("a"), text};
    struct diag *diag = diag_new(&arena, source);
    const struct node *root = yaml_parse(&arena, source, diag);
    if (diag_count(diag) > 0)
        diag_print(diag, stderr);
    assert_int_equal(diag_count(diag), 0);
    return root;
}

static void assert_text(const struct node *node, struct str text)
{
    assert_int_equal(node->kind, NODE_SCALAR);
    assert_false(is_null(node));
    assert_int_equal(node->text.len, text.len);
    assert_memory_equal(node->text.at, text.at, text.len);
}

/* In every place that a scalar may have. */
static void assert_read_back(struct str text)
{
    struct str s = draft_scalar(&arena, text), quoted = draft_quoted(&arena, text);
    const struct node *root = parse(
        str_fmt(&arena,
                "a: " STR_FMT "\nb: {x: " STR_FMT ", y: [" STR_FMT ", " STR_FMT "]}\n"
                "c:\n- " STR_FMT "\n- " STR_FMT "\n# " STR_FMT "\nd:\n  ? " STR_FMT "\n  : v\n",
                STR_ARG(s), STR_ARG(s), STR_ARG(s), STR_ARG(quoted), STR_ARG(s), STR_ARG(quoted),
                STR_ARG(draft_comment(&arena, text)), STR_ARG(s)));
    const struct node *b = node_get(root, "b"), *c = node_get(root, "c");

    assert_int_equal(root->pairs.len, 4);
    assert_text(node_get(root, "a"), text);
    assert_text(node_get(b, "x"), text);
    assert_text(node_get(b, "y")->items.at[0], text);
    assert_text(node_get(b, "y")->items.at[1], text);
    assert_int_equal(node_get(b, "y")->items.len, 2);
    assert_text(c->items.at[0], text);
    assert_text(c->items.at[1], text);
    assert_text(node_get(root, "d")->pairs.at[0].key, text);
    if (text.len > 900)
        return;
    root = parse(str_fmt(&arena, STR_FMT ": {" STR_FMT ": v}\n", STR_ARG(s), STR_ARG(s)));
    assert_text(root->pairs.at[0].key, text);
    assert_text(root->pairs.at[0].value->pairs.at[0].key, text);
}

/* Pieces of which texts that YAML reads in another way are made. */
static const struct str pieces[] = {STR_ROW("a"),
                                    STR_ROW("Z9_"),
                                    STR_ROW(" "),
                                    STR_ROW("  "),
                                    STR_ROW(": "),
                                    STR_ROW(" #"),
                                    STR_ROW("#"),
                                    STR_ROW(":"),
                                    STR_ROW(","),
                                    STR_ROW("["),
                                    STR_ROW("]"),
                                    STR_ROW("{"),
                                    STR_ROW("}"),
                                    STR_ROW("&"),
                                    STR_ROW("*"),
                                    STR_ROW("!"),
                                    STR_ROW("|"),
                                    STR_ROW(">"),
                                    STR_ROW("%"),
                                    STR_ROW("@"),
                                    STR_ROW("`"),
                                    STR_ROW("\""),
                                    STR_ROW("'"),
                                    STR_ROW("\\"),
                                    STR_ROW("\n"),
                                    STR_ROW("\r"),
                                    STR_ROW("\t"),
                                    STR_ROW("- "),
                                    STR_ROW("-"),
                                    STR_ROW("---"),
                                    STR_ROW("..."),
                                    STR_ROW("? "),
                                    STR_ROW("?"),
                                    STR_ROW("null"),
                                    STR_ROW("~"),
                                    STR_ROW("true"),
                                    STR_ROW("0x1F"),
                                    STR_ROW("-1.5"),
                                    STR_ROW("<<"),
                                    STR_ROW("="),
                                    STR_ROW("\x01"),
                                    STR_ROW("\x7F"),
                                    STR_ROW("\xC2\x85"),
                                    STR_ROW("\xC2\xA0"),
                                    STR_ROW("\xC3\xA9"),
                                    STR_ROW("\xE2\x80\xA8"),
                                    STR_ROW("\xE2\x80\xAE"),
                                    STR_ROW("\xE2\x80\x9C"),
                                    STR_ROW("("),
                                    STR_ROW(")"),
                                    STR_ROW("//"),
                                    STR_ROW("--"),
                                    STR_ROW("/*"),
                                    STR_ROW(";"),
                                    STR_ROW("\xEF\xBB\xBF"),
                                    STR_ROW("\xEF\xBF\xBE"),
                                    STR_ROW("\xEF\xBC\x9A"),
                                    STR_ROW("\xE3\x80\x80"),
                                    STR_ROW("\xF0\x9F\x90\xA2"),
                                    STR_ROW("0")};

#define PIECES (sizeof pieces / sizeof *pieces)

static void test_every_pair_of_pieces_is_read_back(void **state)
{
    (void)state;
    assert_read_back(STR(""));
    for (size_t i = 0; i < PIECES; i++)
        assert_read_back(pieces[i]);
    for (size_t i = 0; i < PIECES; i++)
        for (size_t j = 0; j < PIECES; j++)
            assert_read_back(
                str_fmt(&arena, STR_FMT STR_FMT, STR_ARG(pieces[i]), STR_ARG(pieces[j])));
}

static uint64_t next_random(uint64_t *random)
{
    *random = *random * UINT64_C(6364136223846793005) + 1442695040888963407U;
    return *random >> 33;
}

static void test_random_texts_are_read_back(void **state)
{
    (void)state;
    uint64_t random = 20240601;
    for (int i = 0; i < 4000; i++) {
        struct text t = {.arena = &arena};
        for (uint64_t n = next_random(&random) % 12; n > 0; n--)
            text_add(&t, pieces[next_random(&random) % PIECES]);
        assert_read_back(text_str(&t));
    }
}

static void test_long_texts_are_read_back(void **state)
{
    (void)state;
    struct text t = {.arena = &arena};
    for (int i = 0; i < 3000; i++)
        text_add(&t, i % 50 == 49 ? STR(" ") : STR("x"));
    assert_read_back((struct str){t.at, 100});
    assert_read_back((struct str){t.at, 1024});
    assert_read_back(text_str(&t));
}

static void assert_scalar(const char *text, const char *expected)
{
    assert_string_equal(draft_scalar(&arena, str_of(text)).at, expected);
}

static void test_quotes_where_they_are_needed(void **state)
{
    (void)state;
    assert_scalar("Order Details", "Order Details");
    assert_scalar("B\xC3\xBC"
                  "cher",
                  "B\xC3\xBC"
                  "cher");
    assert_scalar("product_id", "product_id");
    assert_scalar("50%", "\"50%\"");
    assert_scalar("5", "\"5\"");
    assert_scalar("1e3", "\"1e3\"");
    assert_scalar("2020-01-01", "\"2020-01-01\"");
    assert_scalar("No", "\"No\"");
    assert_scalar("", "\"\"");
    assert_scalar("a  b", "\"a  b\"");
    assert_scalar("a: b", "\"a: b\"");
    assert_scalar("it's", "\"it's\"");
    assert_scalar("say \"x\"", "'say \"x\"'");
    assert_scalar("say \"it's\"", "\"say \\\"it's\\\"\"");
    assert_scalar("a\xC2\xA0", "\"a\\xA0\"");
    assert_scalar("\xFF", "\"\\uFFFD\"");
    assert_scalar("a\tb\n", "\"a\\tb\\n\"");
    assert_string_equal(draft_number(&arena, STR("-1.50")).at, "-1.50");
    assert_string_equal(draft_number(&arena, STR("true")).at, "true");
    assert_string_equal(draft_number(&arena, STR("2020-01-01")).at, "2020-01-01");
    assert_string_equal(draft_number(&arena, STR("1e3")).at, "\"1e3\"");
}

/* An index on a field whose name is no text where it stands alone. */
static void test_names_in_lists_are_quoted(void **state)
{
    (void)state;
    struct written_index index = {0};
    for (int i = 0; i < 2; i++)
        *list_add(&arena, &index.items) =
            (struct written_index_item){.name = draft_word(STR("null")), .desc = i > 0};
    struct draft_flow flow = draft_index_flow(&arena, &index);
    assert_string_equal(draft_flow_text(&arena, &flow).at, "[\"null\", null desc]");
}

static void test_comments_hold_one_line(void **state)
{
    (void)state;
    assert_string_equal(draft_comment(&arena, STR("a\nb\tc\x1B\xFF\xE2\x80\xAE\xC3\xA9")).at,
                        "a b c\\x1B\\xFF\\u202E\xC3\xA9");
}

/* ---- the whole ---- */

static struct draft_model *add_model(struct draft *draft, const char *name, const char *table)
{
    struct draft_model *model = arena_new(&arena, struct draft_model);

    model->written.name = draft_word(str_of(name));
    model->written.table = draft_word(str_of(table));
    *list_add(&arena, &draft->models) = model;
    return model;
}

static struct draft_field *add_field(struct draft_model *model, const char *name, const char *type)
{
    struct draft_field *field = arena_new(&arena, struct draft_field);

    field->written.name = draft_word(str_of(name));
    field->written.type = draft_word(str_of(type));
    *list_add(&arena, &model->fields) = field;
    return field;
}

static void add_word(struct words *words, const char *text)
{
    words->given = true;
    *list_add(&arena, &words->items) = draft_word(str_of(text));
}

static struct written_value value_of(const char *text)
{
    return (struct written_value){.given = true, .text = draft_word(str_of(text))};
}

static void add_person(struct draft *draft)
{
    struct draft_model *model = add_model(draft, "Person", "people");
    add_field(model, "id", "int64")->written.primary_key = draft_flag(true);
    struct draft_field *name = add_field(model, "full_name", "text");
    name->written.max_length = draft_count(40);
    name->written.column = draft_word(STR("Full Name"));
    name->written.default_value = value_of("5");
    struct draft_field *age = add_field(model, "age", "int64");
    age->written.default_value = value_of("5");
    age->written.null = draft_flag(true);
    draft_infer(&arena, &age->notes, "declared AGE");
    add_field(model, "note", "text");
    struct draft_check *check = arena_new(&arena, struct draft_check);
    check->written = (struct written_check){draft_word(STR("grown")), draft_word(STR("age > 17"))};
    *list_add(&arena, &model->checks) = check;
}

static void add_group(struct draft *draft)
{
    struct draft_model *model = add_model(draft, "Group", "group");
    model->written.strict = draft_flag(false);
    draft_leave_out(&arena, &model->notes, "%s", "what\nis wrong");
    struct draft_field *title = add_field(model, "title", "enum");
    title->written.choices.given = true;
    for (int i = 0; i < 3; i++)
        *list_add(&arena, &title->written.choices.items) =
            (struct written_choice){.value = draft_word(str_fmt(&arena, "c%d", i))};
    title->written.default_value =
        (struct written_value){.given = true, .is_sql = true, .text = draft_word(STR("'c' || 1"))};
    draft_leave_out(
        &arena, &title->notes, "%s",
        "a rule that takes so many words that they do not fit behind the line that they "
        "are about, nor into one line above it");
    struct draft_field *people = add_field(model, "people", "ManyToMany");
    people->written.to = draft_word(STR("Person"));
    people->written.related_name = (struct word){.given = true};
    struct written_through *through = &people->written.through;
    through->given = through->is_map = true;
    through->table = draft_word(STR("members of groups"));
    add_word(&through->from, "group of member");
    add_word(&through->to, "member of group");
    through->on_delete = draft_action(ACTION_NO_ACTION);
    through->index = draft_flag(false);
    for (int i = 0; i < 2; i++) {
        struct draft_unique *unique = arena_new(&arena, struct draft_unique);
        add_word(&unique->written, i > 0 ? "id" : "title");
        add_word(&unique->written, "people");
        unique->dropped = i > 0;
        draft_leave_out(&arena, &unique->notes, "%s", "some of it");
        *list_add(&arena, &model->uniques) = unique;
    }
    struct draft_index *index = arena_new(&arena, struct draft_index);
    *list_add(&arena, &index->written.items) =
        (struct written_index_item){.expr = draft_word(STR("lower(\"title\")"))};
    *list_add(&arena, &index->written.items) =
        (struct written_index_item){.name = draft_word(STR("title")), .desc = true};
    index->written.where = draft_word(STR("title <> ''"));
    *list_add(&arena, &model->indexes) = index;
}

static struct draft *small_draft(void)
{
    struct draft *draft = arena_new(&arena, struct draft);

    draft->arena = &arena;
    draft->source = STR("small.db");
    draft->written.name = draft_word(STR("small"));
    draft->written.on_delete = draft_action(ACTION_NO_ACTION);
    add_person(draft);
    add_group(draft);
    draft_leave_out(&arena, &draft->notes, "the view v");
    return draft;
}

static void test_draft_looks_written_by_hand(void **state)
{
    (void)state;
    assert_string_equal(
        draft_yaml(&arena, small_draft()).at,
        "# Made by 'ormgen import' from the database small.db.\n"
        "# What the database has and this schema can't say is marked 'left out': see "
        "docs/import.md.\n"
        "schema: small\n"
        "defaults: {on_delete: NO_ACTION}\n"
        "\n"
        "models:\n"
        "  Person:\n"
        "    table: people\n"
        "    fields:\n"
        "      id:        {type: int64, primary_key: true}\n"
        "      full_name: {type: text, max_length: 40, default: \"5\", column: Full Name}\n"
        "      age:       {type: int64, null: true, default: 5}  # declared AGE\n"
        "      note:      text\n"
        "    checks: {grown: \"age > 17\"}\n"
        "\n"
        "  # left out: what is wrong\n"
        "  Group:\n"
        "    table: group\n"
        "    strict: false\n"
        "    fields:\n"
        "      # left out: a rule that takes so many words that they do not fit behind the line "
        "that they are\n"
        "      # about, nor into one line above it\n"
        "      title: {type: enum, choices: [c0, c1, c2], default: {sql: \"'c' || 1\"}}\n"
        "      people:\n"
        "        type: ManyToMany\n"
        "        to: Person\n"
        "        through: {table: members of groups, from: [group of member], to: [member of "
        "group],\n"
        "                  on_delete: NO_ACTION, index: false}\n"
        "        related_name: false\n"
        "    unique:\n"
        "      - [title, people]  # left out: some of it\n"
        "      # left out: some of it\n"
        "    indexes: [{fields: [{expr: 'lower(\"title\")'}, title desc], where: \"title <> "
        "''\"}]\n"
        "\n"
        "# left out: the view v\n");
}

static void test_parts_know_their_lines(void **state)
{
    (void)state;
    struct draft *draft = small_draft();
    assert_int_equal(draft_left_out(draft), 5);
    draft_yaml(&arena, draft);
    const struct draft_model *person = draft->models.at[0], *group = draft->models.at[1];
    assert_int_equal(person->lines.first, 7);
    assert_int_equal(person->lines.last, 8);
    assert_int_equal(person->fields.at[0]->lines.first, 10);
    assert_int_equal(person->checks.at[0]->lines.first, 14);
    assert_int_equal(group->lines.first, 16);
    assert_int_equal(group->fields.at[0]->lines.first, 21);
    assert_int_equal(group->fields.at[0]->lines.last, 23);
    assert_int_equal(group->fields.at[1]->lines.first, 24);
    assert_int_equal(group->fields.at[1]->lines.last, 29);
    assert_int_equal(group->uniques.at[1]->lines.first, 32);
    assert_int_equal(group->indexes.at[0]->lines.last, 33);
}

/* The SELECT of a view as it stands in the YAML; read back, it is the same. */
static const char *view_text(struct str sql)
{
    struct draft *draft = arena_new(&arena, struct draft);
    draft->written.name = draft_word(STR("views"));
    struct draft_model *model = add_model(draft, "View", "view");
    model->written.view = (struct written_view){.given = true, .sql = draft_word(sql)};
    struct str yaml = draft_yaml(&arena, draft);
    assert_text(node_get(node_get(node_get(parse(yaml), "models"), "View"), "view"), sql);
    return strstr(yaml.at, "    view: ");
}

static void test_long_texts_are_folded(void **state)
{
    (void)state;
    static const char expected[] = "    view: >-\n"
                                   "      SELECT a, b, c, d\n"
                                   "      FROM a_table_of_some_length\n"
                                   "      WHERE a_column = 'a text' AND b  = # 12 AND one_more <> "
                                   "'another text' AND the_last_of_all IS\n"
                                   "      NOT NULL\n";
    const char *text =
        view_text(STR("SELECT a, b, c, d FROM a_table_of_some_length WHERE a_column = "
                      "'a text' AND b  = # 12 AND one_more <> 'another text' AND "
                      "the_last_of_all IS NOT NULL"));
    assert_memory_equal(text, expected, strlen(expected));
    uint64_t random = 7;
    for (int i = 0; i < 2000; i++) {
        struct text t = {.arena = &arena};
        for (uint64_t n = next_random(&random) % 60; n > 0; n--)
            text_add(&t, next_random(&random) % 8 > 0 ? STR("word ")
                                                      : pieces[next_random(&random) % PIECES]);
        view_text(text_str(&t));
    }
}

static void test_texts_of_several_lines_are_blocks(void **state)
{
    (void)state;
    struct draft *draft = arena_new(&arena, struct draft);
    draft->written.name = draft_word(STR("blocks"));
    struct draft_model *model = add_model(draft, "View", "view");
    model->written.view.given = true;
    model->written.view.sql = draft_word(STR("SELECT a\n  FROM b # c\n\n WHERE 1"));
    const char *const names[] = {"short", "?"};
    for (int i = 0; i < 2; i++) {
        struct draft_check *check = arena_new(&arena, struct draft_check);
        check->written.name = draft_word(str_of(names[i]));
        check->written.sql = draft_word(STR("a\n AND b"));
        *list_add(&arena, &model->checks) = check;
    }
    struct text t = {.arena = &arena};
    for (int i = 0; i < 300; i++)
        text_add(&t, STR("name "));
    model->checks.at[1]->written.name = draft_word(text_str(&t));
    const struct node *root = parse(draft_yaml(&arena, draft));
    const struct node *read = node_get(node_get(root, "models"), "View");
    assert_text(node_get(read, "view"), model->written.view.sql.text);
    for (size_t i = 0; i < 2; i++) {
        const struct written_check *check = &model->checks.at[i]->written;
        assert_text(node_get(read, "checks")->pairs.at[i].key, check->name.text);
        assert_text(node_get(read, "checks")->pairs.at[i].value, check->sql.text);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_every_pair_of_pieces_is_read_back),
        cmocka_unit_test(test_random_texts_are_read_back),
        cmocka_unit_test(test_long_texts_are_read_back),
        cmocka_unit_test(test_quotes_where_they_are_needed),
        cmocka_unit_test(test_names_in_lists_are_quoted),
        cmocka_unit_test(test_comments_hold_one_line),
        cmocka_unit_test(test_draft_looks_written_by_hand),
        cmocka_unit_test(test_parts_know_their_lines),
        cmocka_unit_test(test_long_texts_are_folded),
        cmocka_unit_test(test_texts_of_several_lines_are_blocks),
    };
    return cmocka_run_group_tests_name("draft", tests, NULL, end);
}
