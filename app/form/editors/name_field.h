// SPDX-License-Identifier: MIT
#pragma once

#include "form/editors/line_field.h"

#include <QMultiHash>
#include <QString>

class QLabel;

namespace Agentwright::App {

/// A name: one line, with the usual spelling while another one is typed, and a word on others that have the name already.
class NameField : public LineField
{
    Q_OBJECT
public:
    explicit NameField(const FieldId &field, QWidget *parent = nullptr);

    void setSurroundings(const Surroundings &surroundings) override;

protected:
    void showValue(const FieldValue &value) override;
    void showReadOnly(bool readOnly) override;

private:
    void showNote();

    QLabel *m_note;
    QMultiHash<QString, QString> m_taken; ///< name to file name
};

} // namespace Agentwright::App
