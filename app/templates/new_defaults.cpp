// SPDX-License-Identifier: MIT
#include "templates/new_defaults.h"

#include <agentwright/base/text_edit.h>
#include <agentwright/model/definition_view.h>
#include <agentwright/model/edit_builder.h>
#include <agentwright/model/field_value.h>

#include <utility>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

QString withDefaults(const QString &definition, const NewDefaults &defaults)
{
    QString text = definition;
    for (const auto &[key, value] : {std::pair(u"model"_s, defaults.model), std::pair(u"color"_s, defaults.colour)}) {
        if (value.isEmpty())
            continue;
        if (const Result<TextEdit> edit = setField(DefinitionView::parse(text), key, FieldValue::ofText(value)))
            text = edit->appliedTo(text);
    }
    return text;
}

} // namespace Agentwright::App
