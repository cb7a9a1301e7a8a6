#!/bin/sh
# scale_schema.sh MODELS - prints a schema of so many models with 10 fields and 3 relations each:
# of the common column types one each, a ForeignKey to a model half as far from the first, one that
# may be NULL, and a ManyToMany, both to a model anywhere. Each side has a name, so each model has
# 3 relations of its own and 3 of others, on average.
set -u

awk -v models="$1" '
    BEGIN {
        print "schema: scale\n\nmodels:"
        for (i = 0; i < models; i++) {
            printf "  Model%d:\n    doc: Model %d of %d.\n    fields:\n", i, i, models
            print "      name:     {type: text, max_length: 120}"
            print "      note:     {type: text, null: true}"
            print "      number:   int"
            print "      amount:   {type: decimal, max_digits: 8, decimal_places: 2, min: 0}"
            print "      weight:   {type: float, null: true}"
            print "      active:   {type: bool, default: true}"
            print "      state:    {type: enum, choices: [draft, published, withdrawn]}"
            print "      born:     {type: date, null: true}"
            print "      changed:  {type: datetime, auto_now: true}"
            print "      code:     {type: uuid, unique: true}"
            printf "      parent:   {type: ForeignKey, to: Model%d, related_name: children%d}\n", \
                int(i / 2), i
            printf "      friend:   {type: ForeignKey, to: Model%d, null: true, " \
                "on_delete: SET_NULL, related_name: friends%d}\n", (i * 31 + 7) % models, i
            printf "      others:   {type: ManyToMany, to: Model%d, related_name: links%d}\n", \
                (i * 17 + 3) % models, i
        }
    }'
