/* test_northwind.c - the Northwind database as it stands (schemas/northwind.yaml): text keys, a
 * composite key, a table with a blank in its name that is a through model, money in NUMERIC columns
 * where integers and reals are mixed. Every value of every row, and every relation in both
 * directions, held against SQL written by hand. */
#include "northwind.h"
#include "real_cases.h"

#define S northwind_

/* ---- Rows as text ---- */

#define KEY(M)                                                                                     \
    static void key_##M(sqlite3_str *out, const northwind_##M *row)                                \
    {                                                                                              \
        ADD(out, row->id.value);                                                                   \
    }
KEY(Category)
KEY(Supplier)
KEY(Product)
KEY(Customer)
KEY(CustomerDemographic)
KEY(Region)
KEY(Territory)
KEY(Employee)
KEY(Shipper)
KEY(Order)

static void key_OrderDetail(sqlite3_str *out, const northwind_OrderDetail *row)
{
    ADD(out, row->order_id.value);
    ADD(out, row->product_id.value);
}

/* Money of a column that may be NULL. */
#define MONEY(column) "CASE WHEN " column " IS NOT NULL THEN printf('%.2f', " column ") END"

static void row_Category(sqlite3_str *out, const northwind_Category *row)
{
    ADD(out, row->id.value);
    ADD(out, row->name);
    ADD(out, row->description);
    ADD(out, row->picture);
}
READ(Category, "SELECT CategoryID, CategoryName, Description, length(Picture) FROM Categories "
               "ORDER BY CategoryID")

static void row_Supplier(sqlite3_str *out, const northwind_Supplier *row)
{
    ADD(out, row->id.value);
    ADD(out, row->company_name);
    ADD(out, row->contact_name);
    ADD(out, row->contact_title);
    ADD(out, row->address);
    ADD(out, row->city);
    ADD(out, row->region);
    ADD(out, row->postal_code);
    ADD(out, row->country);
    ADD(out, row->phone);
    ADD(out, row->fax);
    ADD(out, row->home_page);
}
READ(Supplier, "SELECT SupplierID, CompanyName, ContactName, ContactTitle, Address, City, Region, "
               "PostalCode, Country, Phone, Fax, HomePage FROM Suppliers ORDER BY SupplierID")

static void row_Product(sqlite3_str *out, const northwind_Product *row)
{
    ADD(out, row->id.value);
    ADD(out, row->name);
    ADD_KEY(out, row->supplier_id);
    ADD_KEY(out, row->category_id);
    ADD(out, row->quantity_per_unit);
    ADD(out, row->unit_price);
    ADD(out, row->units_in_stock);
    ADD(out, row->units_on_order);
    ADD(out, row->reorder_level);
    ADD(out, row->discontinued);
}
READ(Product, "SELECT ProductID, ProductName, SupplierID, CategoryID, QuantityPerUnit, " MONEY(
                  "UnitPrice") ", UnitsInStock, UnitsOnOrder, ReorderLevel, Discontinued FROM "
                               "Products ORDER BY ProductID")

static void row_Customer(sqlite3_str *out, const northwind_Customer *row)
{
    ADD(out, row->id.value);
    ADD(out, row->company_name);
    ADD(out, row->contact_name);
    ADD(out, row->contact_title);
    ADD(out, row->address);
    ADD(out, row->city);
    ADD(out, row->region);
    ADD(out, row->postal_code);
    ADD(out, row->country);
    ADD(out, row->phone);
    ADD(out, row->fax);
}
READ(Customer, "SELECT CustomerID, CompanyName, ContactName, ContactTitle, Address, City, Region, "
               "PostalCode, Country, Phone, Fax FROM Customers ORDER BY CustomerID")

static void row_CustomerDemographic(sqlite3_str *out, const northwind_CustomerDemographic *row)
{
    ADD(out, row->id.value);
    ADD(out, row->description);
}
READ(CustomerDemographic,
     "SELECT CustomerTypeID, CustomerDesc FROM CustomerDemographics ORDER BY CustomerTypeID")

static void row_Region(sqlite3_str *out, const northwind_Region *row)
{
    ADD(out, row->id.value);
    ADD(out, row->description);
}
READ(Region, "SELECT RegionID, RegionDescription FROM Regions ORDER BY RegionID")

static void row_Territory(sqlite3_str *out, const northwind_Territory *row)
{
    ADD(out, row->id.value);
    ADD(out, row->description);
    ADD(out, row->region_id.value);
}
READ(Territory,
     "SELECT TerritoryID, TerritoryDescription, RegionID FROM Territories ORDER BY TerritoryID")

static void row_Employee(sqlite3_str *out, const northwind_Employee *row)
{
    ADD(out, row->id.value);
    ADD(out, row->last_name);
    ADD(out, row->first_name);
    ADD(out, row->title);
    ADD(out, row->title_of_courtesy);
    ADD(out, row->birth_date);
    ADD(out, row->hire_date);
    ADD(out, row->address);
    ADD(out, row->city);
    ADD(out, row->region);
    ADD(out, row->postal_code);
    ADD(out, row->country);
    ADD(out, row->home_phone);
    ADD(out, row->extension);
    ADD(out, row->photo);
    ADD(out, row->notes);
    ADD_KEY(out, row->reports_to_id);
    ADD(out, row->photo_path);
}
READ(Employee, "SELECT EmployeeID, LastName, FirstName, Title, TitleOfCourtesy, BirthDate, "
               "HireDate, Address, City, Region, PostalCode, Country, HomePhone, Extension, "
               "length(Photo), Notes, ReportsTo, PhotoPath FROM Employees ORDER BY EmployeeID")

static void row_Shipper(sqlite3_str *out, const northwind_Shipper *row)
{
    ADD(out, row->id.value);
    ADD(out, row->company_name);
    ADD(out, row->phone);
}
READ(Shipper, "SELECT ShipperID, CompanyName, Phone FROM Shippers ORDER BY ShipperID")

static void row_Order(sqlite3_str *out, const northwind_Order *row)
{
    ADD(out, row->id.value);
    ADD_KEY(out, row->customer_id);
    ADD_KEY(out, row->employee_id);
    ADD(out, row->order_date);
    ADD(out, row->required_date);
    ADD(out, row->shipped_date);
    ADD_KEY(out, row->ship_via_id);
    ADD(out, row->freight);
    ADD(out, row->ship_name);
    ADD(out, row->ship_address);
    ADD(out, row->ship_city);
    ADD(out, row->ship_region);
    ADD(out, row->ship_postal_code);
    ADD(out, row->ship_country);
}
READ(Order, "SELECT OrderID, CustomerID, EmployeeID, OrderDate, RequiredDate, ShippedDate, "
            "ShipVia, " MONEY("Freight") ", ShipName, ShipAddress, ShipCity, ShipRegion, "
                                         "ShipPostalCode, ShipCountry FROM Orders ORDER BY OrderID")

static void row_OrderDetail(sqlite3_str *out, const northwind_OrderDetail *row)
{
    key_OrderDetail(out, row);
    ADD(out, row->unit_price);
    ADD(out, row->quantity);
    ADD(out, row->discount);
}
READ(OrderDetail, "SELECT OrderID, ProductID, " MONEY("UnitPrice") ", Quantity, printf('%!.15g', "
                                                                   "Discount) FROM [Order Details] "
                                                                   "ORDER BY OrderID, ProductID")

/* ---- Relations ---- */

TO_ONE(Product, supplier, Supplier, "SELECT ProductID, SupplierID FROM Products ORDER BY 1")
TO_ONE(Product, category, Category, "SELECT ProductID, CategoryID FROM Products ORDER BY 1")
TO_ONE(Territory, region, Region, "SELECT TerritoryID, RegionID FROM Territories ORDER BY 1")
TO_ONE(Employee, reports_to, Employee, "SELECT EmployeeID, ReportsTo FROM Employees ORDER BY 1")
TO_ONE(Order, employee, Employee, "SELECT OrderID, EmployeeID FROM Orders ORDER BY 1")
TO_ONE(Order, ship_via, Shipper, "SELECT OrderID, ShipVia FROM Orders ORDER BY 1")
TO_ONE(OrderDetail, order, Order,
       "SELECT OrderID, ProductID, OrderID FROM [Order Details] ORDER BY 1, 2")
TO_ONE(OrderDetail, product, Product,
       "SELECT OrderID, ProductID, ProductID FROM [Order Details] ORDER BY 1, 2")

/* Some orders are of customers that do not exist. */
TO_ONE(
    Order, customer, Customer,
    "SELECT o.OrderID, c.CustomerID FROM Orders AS o LEFT JOIN Customers AS c USING (CustomerID) "
    "ORDER BY 1")

TO_MANY(Supplier, products, Product,
        "SELECT SupplierID, ProductID FROM Products WHERE SupplierID IS NOT NULL ORDER BY 1, 2")
TO_MANY(Category, products, Product,
        "SELECT CategoryID, ProductID FROM Products WHERE CategoryID IS NOT NULL ORDER BY 1, 2")
TO_MANY(Region, territories, Territory,
        "SELECT RegionID, TerritoryID FROM Territories ORDER BY 1, 2")
TO_MANY(Employee, reports, Employee,
        "SELECT ReportsTo, EmployeeID FROM Employees WHERE ReportsTo IS NOT NULL ORDER BY 1, 2")
TO_MANY(Customer, orders, Order,
        "SELECT CustomerID, OrderID FROM Customers JOIN Orders USING (CustomerID) ORDER BY 1, 2")
TO_MANY(Employee, orders, Order,
        "SELECT EmployeeID, OrderID FROM Orders WHERE EmployeeID IS NOT NULL ORDER BY 1, 2")
TO_MANY(Shipper, orders, Order,
        "SELECT ShipVia, OrderID FROM Orders WHERE ShipVia IS NOT NULL ORDER BY 1, 2")
TO_MANY(Order, details, OrderDetail,
        "SELECT OrderID, OrderID, ProductID FROM [Order Details] ORDER BY 1, 3")
TO_MANY(Product, details, OrderDetail,
        "SELECT ProductID, OrderID, ProductID FROM [Order Details] ORDER BY 1, 2")

MANY_TO_MANY(Employee, territories, Territory, "SELECT * FROM EmployeeTerritories ORDER BY 1, 2")
MANY_TO_MANY(Territory, employees, Employee,
             "SELECT TerritoryID, EmployeeID FROM EmployeeTerritories ORDER BY 1, 2")
MANY_TO_MANY(Order, products, Product,
             "SELECT OrderID, ProductID FROM [Order Details] ORDER BY 1, 2")
MANY_TO_MANY(Product, orders, Order, "SELECT ProductID, OrderID FROM [Order Details] ORDER BY 1, 2")

/* Nobody has a demographic, so there is nothing to ask for after the links. */
LISTS(Customer, demographics, CustomerDemographic, 2,
      "SELECT CustomerID, CustomerTypeID FROM CustomerCustomerDemo ORDER BY 1, 2")
LISTS(CustomerDemographic, customers, Customer, 1,
      "SELECT CustomerTypeID, CustomerID FROM CustomerCustomerDemo ORDER BY 1, 2")

/* ---- The whole ---- */

static void the_schema_is_that_of_the_file(void **state)
{
    orm_db *db = ((const struct real *)*state)->db;
    orm_scope scope = ORM_SCOPE_INIT;
    orm_difference_list differences;
    orm_status status = northwind_check_schema(db, &scope, &differences);
    for (size_t i = 0; i < differences.count; i++)
        print_error("%s: %s\n", differences.items[i].table, differences.items[i].message);
    assert_int_equal(status, ORM_OK);
    orm_scope_free(&scope);
}

static void orders_add_up(void **state)
{
    orm_db *db = ((const struct real *)*state)->db;
    orm_scope scope = ORM_SCOPE_INIT;
    sqlite3_str *out = sqlite3_str_new(NULL);
    northwind_Order_list orders;
    assert_ok(db, northwind_Order_all(db, &scope, &orders));
    for (size_t i = 0; i < orders.count; i++) {
        northwind_OrderDetail_list details;
        orm_decimal sum = ORM_DECIMAL(0, 2);
        assert_ok(db, northwind_Order_details_load(db, orders.items[i], &details));
        for (size_t k = 0; k < details.count; k++)
            sum.units += details.items[k]->unit_price.units * details.items[k]->quantity;
        add_line(out);
        key_Order(out, orders.items[i]);
        add_decimal(out, sum);
    }
    assert_text(db, out, orders.count,
                "SELECT o.OrderID, printf('%.2f', (SELECT sum(UnitPrice * Quantity) FROM "
                "[Order Details] AS d WHERE d.OrderID = o.OrderID)) FROM Orders AS o ORDER BY 1");
    orm_scope_free(&scope);
}

/* A row by its composite key; links by text keys, in tables that are empty so far. */
static void keys_of_its_own(void **state)
{
    orm_db *db = ((const struct real *)*state)->db;
    orm_scope scope = ORM_SCOPE_INIT;
    northwind_OrderDetail *detail;
    northwind_Customer *customer;
    northwind_CustomerDemographic kind = {.id = {"REGULAR"}, .description = "Comes often"};
    northwind_CustomerDemographic_list kinds;
    bool has;
    assert_ok(db, northwind_OrderDetail_get(db, &scope, (northwind_OrderDetail_id){{10248}, {42}},
                                            &detail));
    assert_int_equal(detail->quantity, 10);
    assert_ok(db, northwind_Order_products_has(db, northwind_Order_id_of(10248),
                                               northwind_Product_id_of(42), &has));
    assert_true(has);

    assert_ok(db, orm_begin(db, ORM_IMMEDIATE));
    assert_ok(db, northwind_CustomerDemographic_insert(db, &kind));
    assert_ok(db, northwind_Customer_demographics_add(db, northwind_Customer_id_of("ALFKI"),
                                                      &kind.id, 1, NULL));
    assert_sql(db, "ALFKI|REGULAR", "SELECT * FROM CustomerCustomerDemo");
    assert_ok(db, northwind_Customer_get(db, &scope, northwind_Customer_id_of("ALFKI"), &customer));
    assert_ok(db, northwind_Customer_demographics_load(db, customer, &kinds));
    assert_int_equal(kinds.count, 1);
    assert_string_equal(kinds.items[0]->description, "Comes often");
    orm_rollback(db);
    orm_scope_free(&scope);
}

static void writing_what_was_read_changes_nothing(void **state)
{
    struct real *real = *state;
    orm_db *db = real->db;
    orm_scope scope = ORM_SCOPE_INIT;
    assert_ok(db, orm_begin(db, ORM_IMMEDIATE));
    UPDATE_ALL(Category);
    UPDATE_ALL(Supplier);
    UPDATE_ALL(Product);
    UPDATE_ALL(Customer);
    UPDATE_ALL(Region);
    UPDATE_ALL(Territory);
    UPDATE_ALL(Employee);
    UPDATE_ALL(Shipper);
    UPDATE_ALL(Order);
    UPDATE_ALL(OrderDetail);
    assert_ok(db, orm_commit(db));
    orm_scope_free(&scope);
    char *now = picture(orm_sqlite(db));
    assert_true(strcmp(now, real->picture) == 0);
    sqlite3_free(now);
}

static int begin(void **state)
{
    return (*state = open_real("northwind", northwind_open)) ? 0 : -1;
}

static int end(void **state)
{
    close_real(*state);
    return 0;
}

int main(void)
{
    const struct CMUnitTest absent[] = {cmocka_unit_test(data_is_absent)};
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_schema_is_that_of_the_file),
        cmocka_unit_test(read_Category),
        cmocka_unit_test(read_Supplier),
        cmocka_unit_test(read_Product),
        cmocka_unit_test(read_Customer),
        cmocka_unit_test(read_CustomerDemographic),
        cmocka_unit_test(read_Region),
        cmocka_unit_test(read_Territory),
        cmocka_unit_test(read_Employee),
        cmocka_unit_test(read_Shipper),
        cmocka_unit_test(read_Order),
        cmocka_unit_test(read_OrderDetail),
        cmocka_unit_test(Product_supplier),
        cmocka_unit_test(Product_category),
        cmocka_unit_test(Territory_region),
        cmocka_unit_test(Employee_reports_to),
        cmocka_unit_test(Order_customer),
        cmocka_unit_test(Order_employee),
        cmocka_unit_test(Order_ship_via),
        cmocka_unit_test(OrderDetail_order),
        cmocka_unit_test(OrderDetail_product),
        cmocka_unit_test(Supplier_products),
        cmocka_unit_test(Category_products),
        cmocka_unit_test(Region_territories),
        cmocka_unit_test(Employee_reports),
        cmocka_unit_test(Customer_orders),
        cmocka_unit_test(Employee_orders),
        cmocka_unit_test(Shipper_orders),
        cmocka_unit_test(Order_details),
        cmocka_unit_test(Product_details),
        cmocka_unit_test(Employee_territories),
        cmocka_unit_test(Territory_employees),
        cmocka_unit_test(Order_products),
        cmocka_unit_test(Product_orders),
        cmocka_unit_test(Customer_demographics),
        cmocka_unit_test(CustomerDemographic_customers),
        cmocka_unit_test(orders_add_up),
        cmocka_unit_test(keys_of_its_own),
        cmocka_unit_test(writing_what_was_read_changes_nothing),
    };
    if (!has_data("northwind"))
        return cmocka_run_group_tests_name("northwind", absent, NULL, NULL);
    return cmocka_run_group_tests(tests, begin, end);
}
