// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/agentwright_export.h>
#include <agentwright/syntax/yaml_value.h>

#include <QString>
#include <QStringView>

namespace Agentwright {

/// In what the strict YAML readers of the loaders differ.
struct YamlDialect {
    bool takesDuplicateKeys = false; ///< the last one wins; otherwise an error
    bool takesSeveralDocuments = false; ///< the root is then the list of them; otherwise an error
    /// Lines of a quoted or flow value must be indented deeper than the key. js-yaml only warns of it.
    bool wantsIndentedContinuation = true;
    bool takesCommaFirst = false; ///< a plain scalar outside of [ ] may begin with a comma
    bool mergesKeys = false; ///< "<<" brings in the entries of a mapping
    bool keepsCrlfInQuotes = false; ///< a CRLF inside a quoted scalar is a line feed, never folded into a blank

    friend bool operator==(const YamlDialect &, const YamlDialect &) = default;
};

/// Bun 1.4's, which is built into Claude Code 2.1.329 (compared over generated texts).
inline constexpr YamlDialect kBunYaml{.takesDuplicateKeys = true,
                                      .takesSeveralDocuments = true,
                                      .takesCommaFirst = true,
                                      .mergesKeys = true,
                                      .keepsCrlfInQuotes = true};
/// js-yaml 3 and 4: Gemini CLI, OpenCode's first step.
inline constexpr YamlDialect kJsYaml{.wantsIndentedContinuation = false};
/// libyaml, serde_yaml, npm `yaml`: the rest.
inline constexpr YamlDialect kSpecYaml{};

struct StrictYaml {
    bool isAccepted = false;
    const char *problem = ""; ///< when it is not: English, untranslated, as a loader's log would put it
    qsizetype problemOffset = 0; ///< UTF-16 units
    bool isSameInAllDialects = false; ///< nothing was met in which they differ
    YamlValue root; ///< aliases are resolved
};

/// YAML 1.2 as loaders take it that give up on an error. yaml-cpp serves documents, where leniency does no harm; here it would:
/// 0.8.0 takes unterminated quotes, missing colons and commas, unindented continuation lines and anything behind a
/// dedented root, and whether such a file loads is what a reading is about. Linear, never fails, nesting is limited.
AGENTWRIGHT_EXPORT StrictYaml readStrictYaml(QStringView text, const YamlDialect &dialect);

} // namespace Agentwright
