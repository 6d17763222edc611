// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/places/connection.h"
#include "app/places/connectiontest.h"
#include "app/places/placeicon.h"
#include "runner/run/runner.h"

#include <memory>
#include <optional>
#include <vector>

namespace codewar {

/// What a person fills in for a connection.
struct ConnectionField
{
    enum class Type { Text, Folder, Secret };

    QString id;
    QString label; ///< "&" before its letter
    QString hint;  ///< an example, shown while it is empty
    Type type = Type::Text;
};

/// Why a connection cannot be as it was filled in.
struct FieldProblem
{
    QString field;
    QString sentence;
};

/// A kind of place that a person can add. Whoever composes the program makes one for every way to run
/// programs that it has; the window knows no others. Used in the window's thread, where nothing slow may
/// happen. Texts are in the language of the moment.
class ConnectionKind
{
public:
    ConnectionKind() = default;
    ConnectionKind(const ConnectionKind &) = delete;
    ConnectionKind &operator=(const ConnectionKind &) = delete;
    virtual ~ConnectionKind() = default;

    virtual QString id() const = 0; ///< kept in files
    virtual QString title() const = 0;
    virtual QString explanation() const = 0;
    virtual PlaceIcon icon() const = 0;
    virtual QList<ConnectionField> fields() const = 0;

    /// Nothing where `values` may be tried. A secret that is kept but not at hand appears as some text.
    virtual std::optional<FieldProblem> problemOf(const FieldValues &values) const = 0;
    /// `values` with their secrets, as below.
    virtual std::unique_ptr<ConnectionTest> test(const FieldValues &values) const = 0;
    virtual Result<std::unique_ptr<Runner>> connect(const FieldValues &values) const = 0;
};

using ConnectionKinds = std::vector<std::shared_ptr<const ConnectionKind>>;

} // namespace codewar
