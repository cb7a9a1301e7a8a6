/* parts.c - made by ormgen 0.1.0 from parts.yaml. Do not edit: change the schema. */
#include "parts_schema.h"

#include <orm_gen.h>

#if ORM_ABI != 8
#error "orm_gen.h is not of the ormgen that wrote this file: run ormgen again"
#endif

extern const orm_schema parts_schema_;
extern const orm_model parts_Maker_model_;
extern const orm_model parts_Part_model_;

static const orm_ddl parts_tables[] = {
    {"maker",
     ("CREATE TABLE \"maker\" (\n"
      "    \"kind\" TEXT NOT NULL PRIMARY KEY CONSTRAINT \"kind\" CHECK (\"kind\" IN ('works', "
      "'shop')),\n"
      "    \"best_maker_kind\" TEXT,\n"
      "    \"best_number\" INTEGER,\n"
      "    FOREIGN KEY (\"best_maker_kind\", \"best_number\") REFERENCES \"part\" "
      "(\"maker_kind\", \"number\") ON DELETE CASCADE ON UPDATE CASCADE\n"
      ") STRICT")},
    {"part",
     ("CREATE TABLE \"part\" (\n"
      "    \"maker_kind\" TEXT NOT NULL,\n"
      "    \"number\" INTEGER NOT NULL\n"
      "        CONSTRAINT \"number\" CHECK (\"number\" BETWEEN -2147483648 AND 2147483647),\n"
      "    \"title\" TEXT,\n"
      "    PRIMARY KEY (\"maker_kind\", \"number\"),\n"
      "    FOREIGN KEY (\"maker_kind\") REFERENCES \"maker\" (\"kind\") ON DELETE CASCADE ON "
      "UPDATE CASCADE\n"
      ") STRICT")},
};

static const orm_ddl parts_indexes[] = {
    {"maker_best_maker_kind_best_number_idx",
     ("CREATE INDEX \"maker_best_maker_kind_best_number_idx\" ON \"maker\" (\"best_maker_kind\", "
      "\"best_number\")")},
};

static const orm_model *const parts_models[] = {
    &parts_Maker_model_,
    &parts_Part_model_,
};

const orm_schema parts_schema_ = {
    .abi = ORM_ABI,
    .name = "parts",
    .models = parts_models,
    .tables = parts_tables,
    .indexes = parts_indexes,
    .n_models = 2,
    .n_tables = 2,
    .n_indexes = 1,
    .n_views = 0,
    .n_slots = 16,
};

ORM_SCHEMA_FUNCTIONS(parts)
