// SPDX-License-Identifier: MIT
#include <agentwright/model/field_effect.h>

#include <agentwright/model/field_spec.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright {

namespace {

bool isAllowedValue(const FieldSpec &spec, const FieldValue &value)
{
    const auto isListed = [&] { return std::ranges::find(spec.values, value.text) != spec.values.end(); };
    bool isNumber = false;
    const qlonglong number = value.text.toLongLong(&isNumber);
    switch (spec.kind) {
    case FieldKind::Choice:
    case FieldKind::Colour:
    case FieldKind::Flag:
        return isListed();
    case FieldKind::Integer:
        return isNumber && number > 0;
    case FieldKind::EffortLevel:
        return isListed() || isNumber;
    case FieldKind::Structure:
        return true;
    case FieldKind::ToolList:
    case FieldKind::TextList:
        return value.kind == FieldValue::Kind::List;
    case FieldKind::Text:
    case FieldKind::LongText:
    case FieldKind::Trigger:
    case FieldKind::OpenChoice:
        return value.kind == FieldValue::Kind::Text && !value.text.trimmed().isEmpty();
    }
    return true;
}

} // namespace

bool isWithoutEffect(const QString &key, const FieldValue &value)
{
    const FieldSpec *spec = findField(key);
    if (!spec)
        return true;
    if (key == "tools"_L1)
        return value.isAbsent(); // empty tools are no tools
    return value.kind == FieldValue::Kind::Null || value.isAbsent() || !isAllowedValue(*spec, value);
}

} // namespace Agentwright
