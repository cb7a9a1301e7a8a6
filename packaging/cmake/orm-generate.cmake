# orm-generate.cmake - orm_generate(): C of a schema, made when the target is built.
#
#     orm_generate(TARGET SCHEMA [SPLIT] [STRICT] [OUTPUT_DIRECTORY FOLDER])
#
# runs ormgen when the schema or ormgen has changed, adds the C files to the target, which has to
# link with orm::orm, and their folder to its includes. FOLDER is in the build, where it has the
# target's name by default, since `clean` removes the files. SPLIT and STRICT are ormgen's options.
#
# Which files there will be, ormgen tells when the build is configured, and again when the schema
# has changed. It leaves files alone that would not, so what includes them is not compiled again; a
# stamp tells that it ran. The first of them, NAME.h, names what belongs to the schema: no other
# schema writes it.

# Stops where the target has no sources of its own.
function(orm_check_target target)
  if(NOT TARGET "${target}")
    message(FATAL_ERROR "orm_generate: there is no target '${target}'")
  endif()
  get_target_property(original "${target}" ALIASED_TARGET)
  if(original)
    message(FATAL_ERROR
      "orm_generate: '${target}' is another name of '${original}': give that one")
  endif()
  get_target_property(type "${target}" TYPE)
  get_target_property(imported "${target}" IMPORTED)
  if(imported OR NOT type MATCHES "^(EXECUTABLE|(STATIC|SHARED|MODULE|OBJECT)_LIBRARY)$")
    message(FATAL_ERROR
      "orm_generate: '${target}' is no program or library of this build, which C could be added to")
  endif()
endfunction()

# Stops where an earlier call writes the file, too.
function(orm_check_once file)
  get_property(files GLOBAL PROPERTY orm_generated)
  if(file IN_LIST files)
    message(FATAL_ERROR "orm_generate: another call already makes ${file}: \
give one of them an OUTPUT_DIRECTORY, or its schema another name ('schema:')")
  endif()
  set_property(GLOBAL APPEND PROPERTY orm_generated "${file}")
endfunction()

function(orm_generate target schema)
  cmake_parse_arguments(PARSE_ARGV 2 arg "SPLIT;STRICT" "OUTPUT_DIRECTORY" "")
  if(arg_UNPARSED_ARGUMENTS)
    message(FATAL_ERROR "orm_generate: what is '${arg_UNPARSED_ARGUMENTS}'?")
  endif()
  orm_check_target("${target}")
  if(NOT arg_OUTPUT_DIRECTORY)
    set(arg_OUTPUT_DIRECTORY "${target}.orm")
  endif()
  get_filename_component(schema "${schema}" ABSOLUTE)
  get_filename_component(folder "${arg_OUTPUT_DIRECTORY}" ABSOLUTE
    BASE_DIR "${CMAKE_CURRENT_BINARY_DIR}")
  get_filename_component(file "${schema}" NAME)
  set(options -o "${folder}")
  if(arg_SPLIT)
    list(APPEND options --split)
  endif()
  if(arg_STRICT)
    list(APPEND options --strict)
  endif()

  get_target_property(ormgen orm::ormgen IMPORTED_LOCATION)
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${schema}")
  execute_process(COMMAND "${ormgen}" ${options} --quiet --list-outputs "${schema}"
    RESULT_VARIABLE status OUTPUT_VARIABLE outputs OUTPUT_STRIP_TRAILING_WHITESPACE)
  if(NOT status EQUAL 0)
    message(FATAL_ERROR "orm_generate: ormgen does not take ${schema}")
  endif()
  string(REPLACE "\n" ";" outputs "${outputs}")
  list(GET outputs 0 header)
  orm_check_once("${header}")
  get_filename_component(name "${header}" NAME_WE)
  set(stamp "${folder}/${name}.stamp")
  set(sources "${outputs}")
  list(FILTER sources INCLUDE REGEX "\\.c$")

  add_custom_command(OUTPUT "${stamp}" BYPRODUCTS ${outputs}
    COMMAND orm::ormgen ${options} "${schema}"
    COMMAND "${CMAKE_COMMAND}" -E touch "${stamp}"
    DEPENDS "${schema}" orm::ormgen
    COMMENT "Generating C from ${file}" VERBATIM)

  # The whole target waits for the headers. In a makefile only a target of its own is waited for.
  add_custom_target(${target}.${name}.orm DEPENDS "${stamp}")
  add_dependencies(${target} ${target}.${name}.orm)
  set_source_files_properties(${outputs} PROPERTIES GENERATED TRUE)
  target_sources(${target} PRIVATE ${sources})
  target_include_directories(${target} PUBLIC "$<BUILD_INTERFACE:${folder}>")
endfunction()
