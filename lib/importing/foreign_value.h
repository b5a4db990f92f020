// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/base/line_index.h>
#include <agentwright/model/field_value.h>
#include <agentwright/syntax/yaml_value.h>

#include <QString>

namespace Agentwright {

/// A document in another language, as YAML would have it: texts as quoted scalars, numbers, flags and times as plain ones.
struct ForeignValue {
    bool isValid = false;
    YamlValue root;
    QString problem; ///< as the reader put it
    LineColumn at; ///< of the problem
};

ForeignValue foreignJson(const QString &text);
/// JSON with comments and commas behind the last item as JSON: blanks stand for them, so that places stay what they are.
QString withoutComments(const QString &text);
ForeignValue foreignToml(const QString &text);

/// The value as YAML to be written behind "key:" (with the blank or line break in front of it), in block style, indented below a
/// key with that many blanks in front; scalars keep their types. Deeper than 32 levels it is cut off.
QString blockYaml(const YamlValue &value, qsizetype parentIndent);

} // namespace Agentwright
