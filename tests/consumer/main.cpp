// SPDX-License-Identifier: MIT
#include <agentwright/model/edit_builder.h>

#include <cstdio>

using namespace Agentwright;

int main()
{
    const DefinitionView definition = DefinitionView::parse(
        QStringLiteral("---\nname: tide-reader\nmodel: haiku\n---\nRead tides.\n"));
    const Result<TextEdit> edit = setField(definition, QStringLiteral("model"),
                                           FieldValue::ofText(QStringLiteral("opus")));
    if (!edit || !edit->appliedTo(definition.text()).contains(QStringLiteral("model: opus")))
        return 1;
    std::puts("model: opus");
    return 0;
}
