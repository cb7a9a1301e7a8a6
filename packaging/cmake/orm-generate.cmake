# orm-generate.cmake - orm_generate(): C of a schema, made when the target is built.
#
#     orm_generate(TARGET SCHEMA [STRICT] [OUTPUT_DIRECTORY FOLDER])
#
# runs ormgen when the schema or ormgen has changed, adds the C files to the target, which has to
# link with orm::orm, and their folder to its includes. FOLDER is in the build, where it has the
# target's name by default, since `clean` removes the files. STRICT is ormgen's --strict.
#
# ormgen leaves files alone that would not change, so what includes them is not compiled again; a
# stamp tells that it ran.

function(orm_generate target schema)
  cmake_parse_arguments(PARSE_ARGV 2 arg "STRICT" "OUTPUT_DIRECTORY" "")
  if(arg_UNPARSED_ARGUMENTS)
    message(FATAL_ERROR "orm_generate: what is '${arg_UNPARSED_ARGUMENTS}'?")
  endif()
  if(NOT arg_OUTPUT_DIRECTORY)
    set(arg_OUTPUT_DIRECTORY "${target}.orm")
  endif()
  get_filename_component(schema "${schema}" ABSOLUTE)
  get_filename_component(folder "${arg_OUTPUT_DIRECTORY}" ABSOLUTE
    BASE_DIR "${CMAKE_CURRENT_BINARY_DIR}")
  get_filename_component(stem "${schema}" NAME_WE)
  set(stamp "${folder}/${stem}.stamp")
  set(options -o "${folder}")
  if(arg_STRICT)
    list(APPEND options --strict)
  endif()

  set(outputs "${folder}/${stem}.h" "${folder}/${stem}.c" "${folder}/${stem}.sql")
  set(sources "${folder}/${stem}.c")
  add_custom_command(OUTPUT "${stamp}" BYPRODUCTS ${outputs}
    COMMAND orm::ormgen ${options} "${schema}"
    COMMAND "${CMAKE_COMMAND}" -E touch "${stamp}"
    DEPENDS "${schema}" orm::ormgen
    COMMENT "Generating C from ${stem}.yaml" VERBATIM)

  # The whole target waits for the headers. In a makefile only a target of its own is waited for.
  add_custom_target(${target}_${stem}_orm DEPENDS "${stamp}")
  add_dependencies(${target} ${target}_${stem}_orm)
  set_source_files_properties(${outputs} PROPERTIES GENERATED TRUE)
  target_sources(${target} PRIVATE ${sources})
  target_include_directories(${target} PUBLIC "$<BUILD_INTERFACE:${folder}>")
endfunction()
