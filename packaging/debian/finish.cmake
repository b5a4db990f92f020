# SPDX-License-Identifier: MIT
# Run by CPack between installing and packing: what Debian's policy wants beside the installed files.
set(licence ${CPACK_AGENTWRIGHT_SOURCE_DIR}/LICENSE)
set(changes ${CPACK_AGENTWRIGHT_SOURCE_DIR}/CHANGELOG.md)
foreach(package IN ITEMS Programs=agentwright Development=libagentwright-dev)
    string(REPLACE "=" ";" package ${package})
    list(POP_FRONT package component name)
    set(usr ${CPACK_TEMPORARY_DIRECTORY}/${component}/usr)
    set(doc ${usr}/share/doc/${name})
    file(READ ${licence} text)
    string(STRIP "${text}" text)
    string(REPLACE "\n" "\n " text " ${text}\n")
    string(REPLACE "\n \n" "\n .\n" text "${text}")
    string(STRIP "${text}" text)
    file(WRITE ${doc}/copyright
        "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\n"
        "Source: ${CPACK_DEBIAN_PACKAGE_HOMEPAGE}\n\n"
        "Files: *\nCopyright: 2026 Agentwright contributors\nLicense: Expat\n ${text}\n")
    string(TIMESTAMP now "%a, %d %b %Y %H:%M:%S +0000" UTC)
    file(WRITE ${doc}/changelog.Debian
        "agentwright (${CPACK_PACKAGE_VERSION}-${CPACK_DEBIAN_PACKAGE_RELEASE}) unstable; urgency=medium\n\n"
        "  * Built from the source; its changes are in changelog.gz.\n\n"
        " -- ${CPACK_PACKAGE_CONTACT}  ${now}\n")
    file(COPY_FILE ${changes} ${doc}/changelog)
    # No Debian bug asked for a package that Debian does not have. The programs come with their library in one file to install,
    # and CPack calls ldconfig beside the trigger.
    set(overrides "${name}: initial-upload-closes-no-bugs\n")
    if(component STREQUAL "Programs")
        string(APPEND overrides "${name}: maintscript-calls-ldconfig\n${name}: package-name-doesnt-match-sonames\n")
    endif()
    file(WRITE ${usr}/share/lintian/overrides/${name} "${overrides}")
    file(GLOB_RECURSE compressed ${doc}/changelog* ${usr}/share/man/*.1)
    execute_process(COMMAND gzip -9nf ${compressed} COMMAND_ERROR_IS_FATAL ANY)
endforeach()
